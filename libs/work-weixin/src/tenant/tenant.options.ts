import {
  ConfigurationInvalidError,
  type HttpTransport,
  type RetryOptions,
  type TransportOptions,
} from 'nestjs-http-remote';
import {
  CLIENT_CHECKS,
  CLIENT_ELSEWHERE,
  kindOf,
  readOptions,
  refuseUnknownKeys,
  type OptionCheck,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import type { WorkWeixinLimits } from '../limit/limits.options.js';
import { Credential, type WorkWeixinSecrets } from './credential.js';

/**
 * Options that may differ between tenants. Those of `forRoot`, beside `tenants`, apply to every tenant that does not set them.
 *
 * @see {@link WorkWeixinModule}
 */
export interface PerTenantOptions {
  /** @default 'https://qyapi.weixin.qq.com/cgi-bin/' */
  baseUrl?: string;
  /**
   * Milliseconds one call may take in total: finding the tenant, fetching a token, every attempt, reading the response.
   * @default 10_000
   */
  timeoutMs?: number;
  /** How failed attempts are retried within the call's time. `false` turns retries off. */
  retry?: RetryOptions | false;
  /**
   * Keeps the calls of the corp below the limits of the server.
   * @default none
   */
  limits?: WorkWeixinLimits;
  /**
   * Options of the built-in transport, such as `proxy`. Not together with a transport instance. A tenant that sets `http` or
   * `transport` has its own connections; all others share one pool.
   */
  http?: TransportOptions;
  /**
   * Sends the requests: `axios`, `undici` (for the highest load), or an instance, such as
   * `new AxiosTransport({ httpService })`. An instance stays open when the application closes.
   * @default 'axios'
   */
  transport?: 'axios' | 'undici' | HttpTransport;
}

/**
 * The options of one corp. An option that is missing is taken from `forRoot`. An option that is given replaces the one of
 * `forRoot` completely.
 *
 * @see {@link WorkWeixinModule}
 * @see {@link TenantSource}
 */
export interface TenantOptions extends PerTenantOptions {
  /** 企业ID, such as `ww…`. */
  corpId: string;
  /** The secrets of the corp, at least one. A call uses the first one that its API accepts. */
  secrets: WorkWeixinSecrets;
}

/** The URL of the vendor's API. */
export const DEFAULT_BASE_URL = 'https://qyapi.weixin.qq.com/cgi-bin/';

const WRITE_SECRETS = 'write secrets: { contacts: "…", app: "…" }';

const KNOWN_SECRETS: Readonly<Record<Credential, true>> = { contacts: true, app: true };
const SECRETS_ELSEWHERE = {
  secret: 'app',
  corpSecret: 'app',
  appSecret: 'app',
  agentSecret: 'app',
  default: 'app',
  contactSecret: 'contacts',
} as const;

export const corpIdOption: OptionCheck = (value, place) => {
  if (!value) place.reject('is missing: it is the 企业ID on the console page 我的企业');
  return isFilled(value) ? value : place.reject(`${faultOf(value)}: check where it comes from`);
};

export const secretsOption: OptionCheck = (value, place) => {
  if (value === undefined || value === null) return place.reject(`is missing: ${WRITE_SECRETS}`);
  if (!isObject(value) || Symbol.iterator in value)
    return place.reject(`must be an object, not ${kindOf(value)}: ${WRITE_SECRETS}`);
  const given = Object.entries(value).filter(([, secret]) => secret !== undefined);
  const secrets = Object.fromEntries(given);
  refuseUnknownKeys(`${place.owner}: secrets`, secrets, KNOWN_SECRETS, SECRETS_ELSEWHERE);
  for (const [credential, secret] of given) {
    if (isFilled(secret)) continue;
    const isWrapped = isObject(secret) && 'secret' in secret;
    const advice = isWrapped ? `write the secret itself, ${credential}: "…"` : 'leave it out, or check it';
    throw new ConfigurationInvalidError(
      `${place.owner}: secrets.${credential} ${faultOf(secret)}: ${advice}`,
    );
  }
  if (given.length === 0)
    place.reject(`has no secret: give at least one of ${Object.values(Credential).join(' and ')}`);
  return Object.freeze(secrets);
};

/**
 * The vendor's own address without its path leads to pages, not to the API. A gateway may have any path. Returns the URL as
 * it is written: digests of it name what other processes share.
 */
const baseUrlOption: OptionCheck = (value, place) => {
  if (value === undefined) return undefined;
  const { host, pathname } = new URL(CLIENT_CHECKS.baseUrl(value, place) as string);
  if (host === 'qyapi.weixin.qq.com' && pathname === '/')
    place.reject(`lacks its path: write ${DEFAULT_BASE_URL}, or leave the option out`);
  return value;
};

export const PER_TENANT_CHECKS: OptionSchema<PerTenantOptions>['checks'] = {
  baseUrl: baseUrlOption,
  timeoutMs: CLIENT_CHECKS.timeoutMs,
  retry: CLIENT_CHECKS.retry,
  limits: CLIENT_CHECKS.limits,
  http: CLIENT_CHECKS.http,
  transport: CLIENT_CHECKS.transport,
};

/** Names that other packages use, and options of another object. */
export const ELSEWHERE = {
  ...CLIENT_ELSEWHERE,
  secret: 'secrets: { app }',
  corpSecret: 'secrets: { app }',
  appSecret: 'secrets: { app }',
  agentSecret: 'secrets: { app }',
  contactSecret: 'secrets: { contacts }',
  contactsSecret: 'secrets: { contacts }',
} as const;

const TENANT_OPTIONS: OptionSchema<TenantOptions> = {
  checks: { corpId: corpIdOption, secrets: secretsOption, ...PER_TENANT_CHECKS },
  elsewhere: ELSEWHERE,
};

/** The beginning of messages about one of many tenants. */
export function ownerOf(tenant: string): string {
  return `WorkWeixinModule: tenant ${JSON.stringify(tenant)}`;
}

/**
 * Checks the options of a tenant and copies them: later changes to the object of the application have no effect.
 *
 * @throws ConfigurationInvalidError that names the tenant and the option
 */
export function readTenantOptions(tenant: string, given: TenantOptions): TenantOptions {
  const owner = ownerOf(tenant);
  if (!isObject(given) || Array.isArray(given)) {
    throw new ConfigurationInvalidError(`${owner}: write { corpId, secrets }, not ${kindOf(given)}`);
  }
  const options = readOptions(owner, given, TENANT_OPTIONS);
  checkTransport(owner, options);
  return options;
}

/** @throws ConfigurationInvalidError if a transport instance would ignore `http` */
export function checkTransport(
  owner: string,
  { http, transport }: Pick<PerTenantOptions, 'http' | 'transport'>,
): void {
  if (!http || transport === undefined || typeof transport === 'string') return;
  throw new ConfigurationInvalidError(
    `${owner}: http has no effect beside a transport instance: pass these options to its constructor`,
  );
}

/**
 * The transport options of a tenant.
 *
 * @param shared the options of `forRoot`
 * @param pool the transport of all tenants that set neither `http` nor `transport`
 * @throws ConfigurationInvalidError if the transport instance of `forRoot` would ignore `http`
 */
export function transportOptionsOf(
  tenant: string,
  own: TenantOptions,
  shared: PerTenantOptions,
  pool: HttpTransport,
): Pick<PerTenantOptions, 'http' | 'transport'> {
  if (own.http === undefined && own.transport === undefined) return { transport: pool };
  if (own.transport !== undefined && typeof own.transport !== 'string') return { transport: own.transport };
  const { transport, http } = { ...shared, ...own };
  if (own.transport === undefined) checkTransport(ownerOf(tenant), { transport, http });
  return { transport, http };
}

/** Whether two sets of checked options are equal. An instance is equal only to itself. */
export function isSameTenant(one: TenantOptions, other: TenantOptions): boolean {
  return isSame(one, other, isSameValue);
}

function isSameValue(one: unknown, other: unknown): boolean {
  return isPlainObject(one) && isPlainObject(other) ? isSame(one, other, Object.is) : Object.is(one, other);
}

function isSame(one: object, other: object, same: (one: unknown, other: unknown) => boolean): boolean {
  const [ours, theirs] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  );
}

function isPlainObject(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Describes why a text is not filled, without quoting it. */
function faultOf(text: unknown): string {
  if (typeof text !== 'string') return `must be a text, not ${kindOf(text)}`;
  return text === '' ? 'is empty' : 'has white space in it';
}

function isFilled(text: unknown): boolean {
  return typeof text === 'string' && /^\S+$/.test(text);
}
