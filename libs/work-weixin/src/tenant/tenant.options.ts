import {
  ConfigurationInvalidError,
  type HttpTransport,
  type RetryOptions,
  type TransportOptions,
  type ValidationMode,
} from 'nestjs-http-remote';
import {
  CLIENT_CHECKS,
  CLIENT_ELSEWHERE,
  kindOf,
  mustBe,
  readOptions,
  type OptionCheck,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import { callbacksOption, withApps, type TenantCallbacks } from './callback.options.js';
import { limitsOption, type WorkWeixinLimits } from '../limit/limits.options.js';
import { isPartialFailureMode, type PartialFailureMode } from '../partial-failure.js';
import type { WorkWeixinApps, WorkWeixinSecrets } from './credential.js';
import {
  appsOption,
  checkCredentials,
  faultOf,
  isFilled,
  isObject,
  secretsOption,
} from './credential.options.js';

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
  /**
   * What happens if an input breaks a rule: it is rejected, sent nevertheless with a word to the observers, or not checked. The
   * options of a call take precedence.
   * @default 'enforce'
   */
  validation?: ValidationMode;
  /**
   * What a call does if the server reports success and rejects part of what it asks for, such as some of the recipients of a message: it
   * returns, and `rejected` of its output lists them; or it throws a PartialFailureError. The options of a call take precedence.
   * @default 'return'
   */
  partialFailure?: PartialFailureMode;
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
export type TenantOptions = CorpOptions &
  (Required<Pick<CorpOptions, 'secrets'>> | Required<Pick<CorpOptions, 'apps'>>);

interface CorpOptions extends PerTenantOptions {
  /** 企业ID, such as `ww…`. */
  corpId: string;
  /**
   * The secrets of the corp by kind. A call uses the first one that its API accepts. A corp has at least one secret, here or in
   * `apps`. `app` is the short form of `apps: { default: { secret } }`.
   */
  secrets?: WorkWeixinSecrets;
  /** The self-built apps of the corp by name, each with its AgentId. */
  apps?: WorkWeixinApps;
  /**
   * The callback URLs of the corp by name, for `WorkWeixinCallbackModule` of `nestjs-work-weixin/callbacks`.
   * @default none
   */
  callbacks?: TenantCallbacks;
}

/** The URL of the vendor's API. */
export const DEFAULT_BASE_URL = 'https://qyapi.weixin.qq.com/cgi-bin/';

export const corpIdOption: OptionCheck = (value, place) => {
  if (!value) place.reject('is missing: it is the 企业ID on the console page 我的企业');
  return isFilled(value) ? value : place.reject(`${faultOf(value)}: check where it comes from`);
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
  validation: CLIENT_CHECKS.validation,
  partialFailure: mustBe(
    '"return" or "throw"',
    (value) => value === undefined || isPartialFailureMode(value),
  ),
  retry: CLIENT_CHECKS.retry,
  limits: limitsOption,
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
  agentId: 'apps: { default: { agentId, secret } }',
  app: 'apps: { default: { agentId, secret } }, or secrets: { app }',
  contactsSecret: 'secrets: { contacts }',
  callback: 'callbacks: { contacts: { token, aesKey } }',
  token: 'callbacks: { contacts: { token, aesKey } }',
  aesKey: 'callbacks: { contacts: { token, aesKey } }',
  encodingAESKey: 'callbacks: { contacts: { token, aesKey } }',
} as const;

const TENANT_OPTIONS: OptionSchema<TenantOptions> = {
  checks: {
    corpId: corpIdOption,
    secrets: secretsOption,
    apps: appsOption,
    callbacks: callbacksOption,
    ...PER_TENANT_CHECKS,
  },
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
  checkCredentials(owner, options);
  checkTransport(owner, options);
  return withCallbackApps(owner, options);
}

/**
 * Fills in the apps of the callback receivers.
 *
 * @throws ConfigurationInvalidError if a receiver names an app that the corp does not have
 */
export function withCallbackApps<T extends Pick<TenantOptions, 'secrets' | 'apps' | 'callbacks'>>(
  owner: string,
  options: T,
): T {
  if (!options.callbacks) return options;
  const callbacks = withApps(options.callbacks, options, (why) => {
    throw new ConfigurationInvalidError(`${owner}: ${why}`);
  });
  return Object.freeze({ ...options, callbacks });
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

/** Two levels below the options: `apps.helpdesk.agentId`. */
function isSameValue(one: unknown, other: unknown): boolean {
  return isPlainObject(one) && isPlainObject(other) ? isSame(one, other, isSameApp) : Object.is(one, other);
}

function isSameApp(one: unknown, other: unknown): boolean {
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
