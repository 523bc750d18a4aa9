import {
  ConfigurationInvalidError,
  HttpRemoteError,
  type RetryOptions,
  type TransportOptions,
} from 'nestjs-http-remote';
import { describeError, kindOf, refuseUnknownKeys } from 'nestjs-http-remote/kit';
import type { WorkWeixinLimits } from '../limit/limits.options.js';
import { Credential, type WorkWeixinSecrets } from './credential.js';

/**
 * What may differ from tenant to tenant. In `forRoot` beside `tenants` it is what a tenant has that does not say itself.
 *
 * @see {@link WorkWeixinModule}
 */
export interface PerTenantOptions {
  /** @default 'https://qyapi.weixin.qq.com/cgi-bin/' */
  baseUrl?: string;
  /**
   * Milliseconds one call may take in all: finding the tenant, fetching a token, every attempt, reading the answer.
   * @default 10_000
   */
  timeoutMs?: number;
  /** How failed attempts are repeated within the call's time; `false`: not at all. */
  retry?: RetryOptions | false;
  /**
   * Keeps the corp's calls below the server's limits.
   * @default none
   */
  limits?: WorkWeixinLimits;
  /**
   * How requests travel: proxy, limits, adapter. Not together with `transport`. A tenant with `http` of its own has a
   * connection pool of its own, all others share one.
   */
  http?: TransportOptions;
}

/**
 * One corp. What it leaves out is taken from `forRoot`; what it gives replaces that as a whole.
 *
 * @see {@link WorkWeixinModule}
 * @see {@link TenantSource}
 */
export interface TenantOptions extends PerTenantOptions {
  /** 企业ID, as `ww…`. */
  corpId: string;
  /** The corp's secrets; an API takes the first it may be called with. At least one. */
  secrets: WorkWeixinSecrets;
}

/** Where the API of the vendor begins. */
export const DEFAULT_BASE_URL = 'https://qyapi.weixin.qq.com/cgi-bin/';

const KNOWN = Object.values(Credential);
const WRITE_SECRETS = 'write secrets: { contacts: "…", app: "…" }';

const TENANT_OPTIONS = {
  corpId: true,
  secrets: true,
  baseUrl: true,
  timeoutMs: true,
  retry: true,
  limits: true,
  http: true,
} as const;

/** Names of other packages, and options of another place. */
export const ELSEWHERE = {
  secret: 'secrets: { app }',
  corpSecret: 'secrets: { app }',
  appSecret: 'secrets: { app }',
  agentSecret: 'secrets: { app }',
  contactSecret: 'secrets: { contacts }',
  contactsSecret: 'secrets: { contacts }',
  url: 'baseUrl',
  host: 'baseUrl',
  endpoint: 'baseUrl',
  retries: 'retry: { maxRetries }',
  maxRetries: 'retry: { maxRetries }',
  proxy: 'http: { proxy }',
  adapter: 'http: { adapter }',
  dispatcher: 'http: { dispatcher }',
  httpService: 'http: { httpService }',
  callsPerMinute: 'limits: { callsPerMinute }',
  concurrentCalls: 'limits: { concurrentCalls }',
} as const;

const KNOWN_SECRETS: Readonly<Record<Credential, true>> = { contacts: true, app: true };
const SECRETS_ELSEWHERE = {
  secret: 'app',
  corpSecret: 'app',
  appSecret: 'app',
  agentSecret: 'app',
  default: 'app',
  contactSecret: 'contacts',
} as const;

/** How messages begin that are about one of many tenants. */
export function ownerOf(tenant: string): string {
  return `WorkWeixinModule: tenant ${JSON.stringify(tenant)}`;
}

/**
 * Checks a tenant's options and copies them: what the host does with its own object later changes nothing.
 *
 * @throws ConfigurationInvalidError naming the tenant and the option
 */
export function checkTenantOptions(tenant: string, options: TenantOptions): TenantOptions {
  const owner = ownerOf(tenant);
  const given = reading(owner, () => copyOnce(options));
  if (!isObject(given) || Array.isArray(given)) {
    throw new ConfigurationInvalidError(`${owner}: write { corpId, secrets }, not ${kindOf(given)}`);
  }
  refuseUnknownKeys(owner, given, TENANT_OPTIONS, ELSEWHERE);
  checkCorp(owner, given);
  checkHttp(owner, given.http);
  checkBaseUrl(owner, given.baseUrl);
  const known = Object.keys(TENANT_OPTIONS) as (keyof TenantOptions)[];
  return Object.freeze(definedOnly(known.map((key) => [key, given[key]]))) as unknown as TenantOptions;
}

/**
 * Works with an object of the host's, whose getters may throw.
 *
 * @throws ConfigurationInvalidError in place of what is no error of ours, of which it holds only the name
 */
export function reading<T>(owner: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HttpRemoteError) throw error;
    throw new ConfigurationInvalidError(`${owner}: its options cannot be read (${describeError(error)})`);
  }
}

/** Reads each option once: a getter may give something else the next time. */
function copyOnce(options: TenantOptions): TenantOptions {
  if (!isObject(options) || Array.isArray(options)) return options;
  const keys = new Set([...Object.keys(TENANT_OPTIONS), ...Object.keys(options)]);
  const values = options as unknown as Readonly<Record<string, unknown>>;
  const copied = [...keys].map((key) => [key, copyOf(values[key])] as const);
  return Object.fromEntries(copied) as unknown as TenantOptions;
}

/** @throws ConfigurationInvalidError where `corpId` or `secrets` cannot be those of a corp */
export function checkCorp(owner: string, options: Partial<TenantOptions> | null | undefined): void {
  const wrong = (option: string, why: string): never => {
    throw new ConfigurationInvalidError(`${owner}: ${option} ${why}`);
  };
  const { corpId, secrets } = options ?? {};
  if (!corpId) wrong('corpId', 'is missing: it is the 企业ID on the console page 我的企业');
  if (!isFilled(corpId)) wrong('corpId', `${faultOf(corpId)}: check where it comes from`);
  if (secrets === undefined || secrets === null) wrong('secrets', `is missing: ${WRITE_SECRETS}`);
  if (!isObject(secrets) || Symbol.iterator in secrets)
    return wrong('secrets', `must be an object, not ${kindOf(secrets)}: ${WRITE_SECRETS}`);
  const given = Object.entries(secrets).filter(([, secret]) => secret !== undefined);
  refuseUnknownKeys(`${owner}: secrets`, Object.fromEntries(given), KNOWN_SECRETS, SECRETS_ELSEWHERE);
  for (const [credential, secret] of given) {
    if (isFilled(secret)) continue;
    const isWrapped = isObject(secret) && 'secret' in secret;
    const advice = isWrapped ? `write the secret itself, ${credential}: "…"` : 'leave it out, or check it';
    wrong(`secrets.${credential}`, `${faultOf(secret)}: ${advice}`);
  }
  if (given.length === 0) wrong('secrets', `has no secret: give at least one of ${KNOWN.join(' and ')}`);
}

/**
 * The vendor's own address without its path leads to pages, not to the API. A gateway may have any path.
 *
 * @throws ConfigurationInvalidError saying which address to write
 */
export function checkBaseUrl(owner: string, baseUrl: unknown): void {
  if (typeof baseUrl !== 'string' || !URL.canParse(baseUrl)) return;
  const { host, pathname } = new URL(baseUrl);
  if (host !== 'qyapi.weixin.qq.com' || pathname !== '/') return;
  throw new ConfigurationInvalidError(
    `${owner}: baseUrl lacks its path: write ${DEFAULT_BASE_URL}, or leave the option out`,
  );
}

/**
 * Opens what has options, and says whose they are where one is found wrong.
 *
 * @throws ConfigurationInvalidError beginning with the owner
 */
export function openFor<T>(owner: string, clientName: string, open: () => T): T {
  try {
    return reading(owner, open);
  } catch (error) {
    if (!(error instanceof ConfigurationInvalidError)) throw error;
    const { message } = error;
    const told = [`client "${clientName}"`, owner, 'WorkWeixinModule'].find((each) =>
      message.startsWith(each),
    );
    throw new ConfigurationInvalidError(
      told === undefined ? `${owner}: ${message}` : owner + message.slice(told.length),
    );
  }
}

/** @throws ConfigurationInvalidError where `http` is given and can have no options in it */
export function checkHttp(owner: string, http: unknown): void {
  if (http === undefined || isObject(http)) return;
  throw new ConfigurationInvalidError(`${owner}: http must be an object, not ${kindOf(http)}`);
}

/** Whether two checked sets of options mean the same. What is no plain value is the same only if it is the same object. */
export function isSameTenant(one: TenantOptions, other: TenantOptions): boolean {
  return isSame(one, other, isSameValue);
}

function isSameValue(one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other) ? isSame(one, other, Object.is) : Object.is(one, other);
}

function isSame(one: object, other: object, same: (one: unknown, other: unknown) => boolean): boolean {
  const [ours, theirs] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  );
}

function copyOf(value: unknown): unknown {
  return isObject(value) ? definedOnly(Object.entries(value)) : value;
}

function definedOnly(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What is wrong with a text that is not filled; nothing of what is in it. */
function faultOf(text: unknown): string {
  if (typeof text !== 'string') return `must be a text, not ${kindOf(text)}`;
  return text === '' ? 'is empty' : 'has white space in it';
}

function isFilled(text: unknown): boolean {
  return typeof text === 'string' && /^\S+$/.test(text);
}
