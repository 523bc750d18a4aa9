import { GATEWAY_PATH, operationIdOf } from '../gateway/route-names.js';
import { FAMILIES, type ListedApi, type ListedFamily } from './apis-index.js';
import { reasonAgainst, type LoadedCatalogue } from './load-catalogue.js';

const LONGEST_QUERY = 100;
const MOST_APIS = 50;
export const FAMILIES_VARIABLE = 'WORK_WEIXIN_FAMILIES';

/** What a search found, for the start page and for programs. */
export interface FoundApis {
  readonly families: readonly FoundFamily[];
  /** The number of APIs that match, of which `apis` has the first. */
  readonly total: number;
  readonly apis: readonly FoundApi[];
}

export interface FoundFamily {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly isLoaded: boolean;
}

export interface FoundApi extends ListedApi {
  readonly family: string;
  /** The route of the gateway. Missing if the API is not loaded or not offered. */
  readonly route?: string;
  /** Its place in Swagger UI. */
  readonly docs?: string;
  /** The line of the environment that loads the family, if it is not loaded. */
  readonly setting?: string;
  /** Why there is no route, although the family is loaded. */
  readonly reason?: string;
}

/** Finds the APIs whose path, name, class, category or family has all words of the query: the one with that path first, then loaded ones. */
export function findApis(catalogue: LoadedCatalogue, query: string): FoundApis {
  const words = query.slice(0, LONGEST_QUERY).toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : matching(words);
  const isLoaded = ({ name }: ListedFamily) => catalogue.families.includes(name);
  const rankOf = ({ api, family }: (typeof found)[number]) =>
    Number(api.action === words.join(' ')) * 2 + Number(isLoaded(family));
  found.sort((one, other) => rankOf(other) - rankOf(one));
  return {
    families: FAMILIES.map((family) => ({
      name: family.name,
      title: family.title,
      count: family.apis.length,
      isLoaded: isLoaded(family),
    })),
    total: found.length,
    apis: found.slice(0, MOST_APIS).map(({ api, family }) => ({
      ...api,
      family: family.name,
      ...accessTo(api, family, catalogue),
    })),
  };
}

/** The line that configures a family in addition to the loaded ones. */
export function settingFor(family: string, { setting }: LoadedCatalogue): string {
  return `${FAMILIES_VARIABLE}=${[...setting, family].join(',')}`;
}

function matching(words: readonly string[]): { api: ListedApi; family: ListedFamily }[] {
  return FAMILIES.flatMap((family) =>
    family.apis.flatMap((api) => {
      const { action, desc, input, category = '' } = api;
      const text = [action, desc, input, category, family.name, family.title].join('\n').toLowerCase();
      return words.every((word) => text.includes(word)) ? [{ api, family }] : [];
    }),
  );
}

function accessTo(
  { action }: ListedApi,
  family: ListedFamily,
  catalogue: LoadedCatalogue,
): Pick<FoundApi, 'route' | 'docs' | 'setting' | 'reason'> {
  const api = catalogue.apis.find(action);
  if (api === undefined) return { setting: settingFor(family.name, catalogue) };
  const reason = reasonAgainst(api);
  if (reason !== undefined) return { reason };
  return {
    route: `${api.httpMethod} /${GATEWAY_PATH}/${action}`,
    docs: `/docs?operation=${family.name}-${operationIdOf(action)}`,
  };
}
