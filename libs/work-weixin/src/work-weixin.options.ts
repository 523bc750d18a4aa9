import {
  ConfigurationInvalidError,
  LoggerObserver,
  refuseUnknownKeys,
  type HttpRemoteInterceptor,
  type HttpRemoteObserver,
  type HttpTransport,
  type RetryOptions,
  type TransportOptions,
} from 'nestjs-http-remote';
import type { AccessTokenStore } from './authorize/access-token.store.js';
import { MemoryAccessTokenStore } from './authorize/memory-access-token.store.js';
import type { WorkWeixinLimits } from './limit/work-weixin.limits.js';
import { Credential, type WorkWeixinSecrets } from './tenant/credential.js';

export interface WorkWeixinOptions {
  /** 企业ID, as `ww…`. */
  corpId: string;
  /** The corp's secrets; an API takes the first it may be called with. At least one. */
  secrets: WorkWeixinSecrets;
  /** @default 'https://qyapi.weixin.qq.com/cgi-bin/' */
  baseUrl?: string;
  /**
   * Milliseconds one call may take in all: fetching a token, every attempt, reading the answer.
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
  /** How requests travel: proxy, limits, adapter. Not together with `transport`. */
  http?: TransportOptions;
  /** Takes the place of the built-in transport. It is not closed with the application. */
  transport?: HttpTransport;
  /** Around each call but the fetching of tokens: the first is the outermost. */
  interceptors?: readonly HttpRemoteInterceptor[];
  /**
   * Told of each call once it is over.
   * @default a line a call on Nest's logger
   */
  observers?: readonly HttpRemoteObserver[];
  /** @default in the memory of this process */
  tokenStore?: AccessTokenStore;
  /**
   * The clock that token lives are measured by, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
}

/** What a class given to `forRootAsync` as `useClass` or `useExisting` implements. */
export interface WorkWeixinOptionsFactory {
  createWorkWeixinOptions(): Promise<WorkWeixinOptions> | WorkWeixinOptions;
}

export interface WorkWeixinExtras {
  /**
   * Whether other modules can inject the service without importing the module.
   * @default false
   */
  isGlobal?: boolean;
}

export type ResolvedWorkWeixinOptions = WorkWeixinOptions &
  Required<Pick<WorkWeixinOptions, 'baseUrl' | 'observers' | 'tokenStore' | 'now'>>;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError saying which option is wrong and why
 */
export function resolveWorkWeixinOptions(given: WorkWeixinOptions): ResolvedWorkWeixinOptions {
  checkCorp(given);
  refuseUnknownKeys('WorkWeixinModule', given, KNOWN_OPTIONS);
  return Object.freeze({
    ...given,
    baseUrl: given.baseUrl ?? 'https://qyapi.weixin.qq.com/cgi-bin/',
    observers: given.observers ?? [new LoggerObserver()],
    tokenStore: given.tokenStore ?? new MemoryAccessTokenStore(),
    now: given.now ?? Date.now,
  });
}

const KNOWN_OPTIONS = {
  corpId: true,
  secrets: true,
  baseUrl: true,
  timeoutMs: true,
  retry: true,
  limits: true,
  http: true,
  transport: true,
  interceptors: true,
  observers: true,
  tokenStore: true,
  now: true,
} as const;

function checkCorp(options: Partial<WorkWeixinOptions> | null | undefined): void {
  const { corpId, secrets } = options ?? {};
  if (!corpId) wrong('corpId', 'is missing: it is the 企业ID on the console page 我的企业');
  if (!isFilled(corpId)) wrong('corpId', 'has white space: check where it comes from');
  if (typeof secrets !== 'object' || secrets === null)
    wrong('secrets', 'is missing: write secrets: { contacts: "…", app: "…" }');
  const known: readonly string[] = Object.values(Credential);
  const given = Object.entries(secrets).filter(([, secret]) => secret !== undefined);
  for (const [credential, secret] of given) {
    if (!known.includes(credential))
      wrong(`secrets.${credential}`, `is unknown: there are ${known.join(' and ')}`);
    if (!isFilled(secret))
      wrong(`secrets.${credential}`, 'is empty or has white space: leave it out, or check it');
  }
  if (given.length === 0) wrong('secrets', `has no secret: give at least one of ${known.join(' and ')}`);
}

function isFilled(text: unknown): boolean {
  return typeof text === 'string' && /^\S+$/.test(text);
}

function wrong(option: string, why: string): never {
  throw new ConfigurationInvalidError(`WorkWeixinModule: ${option} ${why}`);
}
