import { createRequire } from 'node:module';

/** One API in the list that nestjs-work-weixin publishes, loaded or not. */
export interface ListedApi {
  readonly action: string;
  /** The official name. */
  readonly desc: string;
  /** The name of the input class. */
  readonly input: string;
  /** The import path. */
  readonly entry: string;
  readonly docUrl?: string;
  readonly category?: string;
  readonly deprecated?: string;
}

export interface ListedFamily {
  /** Its folder, as in `nestjs-work-weixin/user`. */
  readonly name: string;
  readonly title: string;
  readonly apis: readonly ListedApi[];
}

const { families } = createRequire(import.meta.url)('nestjs-work-weixin/apis.json') as {
  readonly families: readonly ListedFamily[];
};

/** Every family of the installed nestjs-work-weixin. The list is data: it loads no class. */
export const FAMILIES: readonly ListedFamily[] = families;

const familyByAction = new Map(
  families.flatMap((family) => family.apis.map(({ action }) => [action, family])),
);

export function familyOf(action: string): ListedFamily | undefined {
  return familyByAction.get(action);
}
