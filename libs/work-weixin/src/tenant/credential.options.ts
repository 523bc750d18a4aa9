import { ConfigurationInvalidError } from 'nestjs-http-remote';
import {
  kindOf,
  mustBe,
  readOptions,
  refuseUnknownKeys,
  type OptionCheck,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import {
  SECRET_KINDS,
  isCallerCredential,
  type SecretKind,
  type WorkWeixinApp,
  type WorkWeixinApps,
  type WorkWeixinSecrets,
} from './credential.js';
import { isTenantName } from './tenant-name.js';

/** The app of calls that choose none. `secrets.app` is its short form. */
export const DEFAULT_APP = 'default';

/** The credentials of one corp, as the options give them. */
export interface GivenCredentials {
  secrets?: WorkWeixinSecrets | undefined;
  apps?: WorkWeixinApps | undefined;
}

const WRITE_SECRETS = 'write secrets: { contacts: "…", app: "…" }';
const WRITE_APPS = 'write apps: { default: { agentId: 1000002, secret: "…" } }';

const KNOWN_SECRETS = Object.fromEntries(SECRET_KINDS.map((kind) => [kind, true])) as Readonly<
  Record<SecretKind, true>
>;
const SECRETS_ELSEWHERE = {
  secret: 'app',
  corpSecret: 'app',
  appSecret: 'app',
  agentSecret: 'app',
  default: 'app',
  any: 'app: an API of any accepts every secret',
  apps: 'apps, beside secrets',
  contactSecret: 'contacts',
  customer: 'externalContact',
  customerService: 'kf',
  archive: 'msgAudit',
} as const;

const APP_OPTIONS: OptionSchema<WorkWeixinApp> = {
  checks: {
    agentId: mustBe('the AgentId of the app, such as 1000002', isAgentId),
    secret: (value, place) => {
      if (isFilled(value)) return value;
      return place.reject(
        value === undefined ? 'is missing' : `${faultOf(value)}: check where it comes from`,
      );
    },
  },
  elsewhere: {
    agentid: 'agentId',
    id: 'agentId',
    appId: 'agentId',
    corpSecret: 'secret',
    appSecret: 'secret',
    name: 'its name as the key, apps: { name: { agentId, secret } }',
  },
};

export const secretsOption: OptionCheck = (value, place) => {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value) || Symbol.iterator in value)
    return place.reject(`must be an object, not ${kindOf(value)}: ${WRITE_SECRETS}`);
  const given = Object.entries(value).filter(([, secret]) => secret !== undefined);
  const secrets = Object.fromEntries(given);
  for (const [kind] of given) {
    if (!isCallerCredential(kind)) continue;
    throw new ConfigurationInvalidError(
      `${place.owner}: secrets.${kind} cannot be a secret of the corp: set accessToken on the inputs of such APIs`,
    );
  }
  refuseUnknownKeys(`${place.owner}: secrets`, secrets, KNOWN_SECRETS, SECRETS_ELSEWHERE);
  for (const [kind, secret] of given) {
    if (isFilled(secret)) continue;
    const isWrapped = isObject(secret) && 'secret' in secret;
    const advice = !isWrapped
      ? 'leave it out, or check it'
      : kind === 'app'
        ? 'write the secret itself, app: "…"; with an agentId, write apps: { default: { agentId, secret } } instead'
        : `write the secret itself, ${kind}: "…"`;
    throw new ConfigurationInvalidError(`${place.owner}: secrets.${kind} ${faultOf(secret)}: ${advice}`);
  }
  return Object.freeze(secrets);
};

export const appsOption: OptionCheck = (value, place) => {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value) || Symbol.iterator in value)
    return place.reject(`must be an object of apps by name, not ${kindOf(value)}: ${WRITE_APPS}`);
  const apps = Object.entries(value).filter(([, app]) => app !== undefined);
  const named = apps.map(([name, app]): [string, WorkWeixinApp] => {
    if (!isTenantName(name))
      place.reject(
        `has ${JSON.stringify(name)}, which is not a valid name: it is empty, too long or has unusual white space`,
      );
    const path = `${place.path}.${name}`;
    if (!isObject(app) || Array.isArray(app)) {
      throw new ConfigurationInvalidError(
        `${place.owner}: ${path} must be an object, not ${kindOf(app)}: write { agentId, secret }`,
      );
    }
    return [name, readOptions(place.owner, app as WorkWeixinApp, APP_OPTIONS, path)];
  });
  refuseTwins(place.owner, named);
  return Object.freeze(Object.fromEntries(named));
};

/**
 * @throws ConfigurationInvalidError if the corp has no secret at all, or two for its default app
 */
export function checkCredentials(owner: string, { secrets, apps }: GivenCredentials): void {
  if (secrets?.app !== undefined && apps && Object.hasOwn(apps, DEFAULT_APP)) {
    throw new ConfigurationInvalidError(
      `${owner}: secrets.app and apps.${DEFAULT_APP} are the same app: leave secrets.app out`,
    );
  }
  if (Object.keys(secrets ?? {}).length > 0 || Object.keys(apps ?? {}).length > 0) return;
  throw new ConfigurationInvalidError(
    secrets === undefined && apps === undefined
      ? `${owner}: secrets is missing: ${WRITE_SECRETS}`
      : `${owner}: ${secrets === undefined ? 'apps' : 'secrets'} has no secret: ${WRITE_SECRETS}, or ${WRITE_APPS}`,
  );
}

/** In WeCom every app has a secret of its own: two with the same are a copied line, and one of the two agentIds is wrong. */
function refuseTwins(owner: string, apps: readonly (readonly [name: string, app: WorkWeixinApp])[]): void {
  const nameOf = new Map<string, string>();
  for (const [name, { secret }] of apps) {
    const twin = nameOf.get(secret);
    if (twin !== undefined) {
      throw new ConfigurationInvalidError(
        `${owner}: apps.${twin} and apps.${name} have the same secret: each app of a corp has its own`,
      );
    }
    nameOf.set(secret, name);
  }
}

function isAgentId(value: unknown): boolean {
  const id = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  return Number.isInteger(id) && (id as number) >= 0 && (id as number) < 2 ** 31;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Describes why a text is not filled, without quoting it. */
export function faultOf(text: unknown): string {
  if (typeof text !== 'string') return `must be a text, not ${kindOf(text)}`;
  return text === '' ? 'is empty' : 'has white space in it';
}

export function isFilled(text: unknown): text is string {
  return typeof text === 'string' && /^\S+$/.test(text);
}
