import { ConfigurationInvalidError } from 'nestjs-http-remote';
import {
  instanceOf,
  kindOf,
  mustBe,
  readOptions,
  wholeNumber,
  type OptionSchema,
} from 'nestjs-http-remote/kit';
import type { CallbackClaims } from './claim/callback-claims.js';
import { MemoryCallbackClaims } from './claim/memory-callback-claims.js';
import type { WorkWeixinEventClass } from './contract/work-weixin-callback.js';
import type { CallbackObserver } from './observe/callback.observer.js';
import { LoggerCallbackObserver } from './observe/logger-callback.observer.js';
import {
  devicesOption,
  providersOption,
  suitesOption,
  type DeviceReceiverOptions,
  type ProviderReceivers,
  type SuiteReceiverOptions,
  type SystemReceiverOptions,
} from './provider-receivers.options.js';
import type { CallbackQueue } from './queue/callback-queue.js';

export const CALLBACK_GIVEN_OPTIONS = Symbol.for('work-weixin:callback-given-options');
export const CALLBACK_EXTRAS = Symbol.for('work-weixin:callback-extras');

/**
 * The options of {@link WorkWeixinCallbackModule}.
 *
 * @example `{ path: 'work-weixin', claims: redisCallbackClaims(redis), observers: [new LoggerCallbackObserver()] }`
 */
export interface WorkWeixinCallbackOptions {
  /**
   * The third-party suites, and the templates for delegated apps, by name. Each has two URLs: `/work-weixin/suites/crm/command` and
   * `/work-weixin/suites/crm/data`.
   * @default none
   */
  suites?: Readonly<Record<string, SuiteReceiverOptions>>;
  /**
   * Providers, by name, with their 系统事件接收URL: `/work-weixin/providers/own`.
   * @default none
   */
  providers?: Readonly<Record<string, SystemReceiverOptions>>;
  /**
   * Device models, by name: `/work-weixin/devices/door`.
   * @default none
   */
  devices?: Readonly<Record<string, DeviceReceiverOptions>>;
  /**
   * Milliseconds after which a callback is answered although its handlers go on. The vendor waits for 5 s.
   * @default 4_000
   */
  answerWithinMs?: number;
  /**
   * How many callbacks may be in work, those included that were answered while their handlers go on. Further ones are answered with
   * 503, and 企业微信 sends them again.
   * @default 1_000
   */
  maxPending?: number;
  /**
   * Milliseconds that closing the application waits for handlers. Then the `signal` of their context aborts.
   * @default 10_000
   */
  drainMs?: number;
  /**
   * Milliseconds by which the signed time of a callback may differ from now.
   * @default 3_600_000
   */
  maxAgeMs?: number;
  /**
   * The bytes of a request's body.
   * @default 1_048_576
   */
  maxBodyBytes?: number;
  /**
   * Remembers which callbacks were handled. Several processes need {@link redisCallbackClaims}.
   * @default new MemoryCallbackClaims()
   */
  claims?: CallbackClaims;
  /**
   * Milliseconds that a store of the application may take for a claim. Then the callback is answered with 500, and 企业微信 sends it
   * again.
   * @default 2_000
   */
  claimTimeoutMs?: number;
  /**
   * Stores callbacks before they are answered, and runs their handlers as jobs: `bullmqCallbackQueue()` of
   * `nestjs-work-weixin/callbacks/bullmq`. Methods with `{ reply: true }` run before the answer all the same.
   * @default none: handlers run in the process that receives the callback
   */
  queue?: CallbackQueue;
  /**
   * Milliseconds after which a handler counts as failed, and the `signal` of its context aborts. Without it a handler that never
   * settles keeps its permit of `maxPending`.
   * @default none
   */
  handlerTimeoutMs?: number;
  /**
   * Notified of each callback when it has ended.
   * @default `[new LoggerCallbackObserver()]`: a line on Nest's logger, for those that end well at level `debug`
   */
  observers?: readonly CallbackObserver[];
  /**
   * Event classes in addition to those of the handlers: `@OnAnyWorkWeixinEvent()` gets instances of them.
   * @default none
   */
  events?: readonly WorkWeixinEventClass[];
  /**
   * The clock, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
}

/** Additional options of `forRoot` and `forRootAsync` of {@link WorkWeixinCallbackModule}. */
export interface WorkWeixinCallbackExtras {
  /**
   * The first part of the URL: `/work-weixin/acme/contacts` is the receiver `contacts` of tenant `acme`, `/work-weixin/contacts` that
   * of the corp that is configured without a name. A global prefix of the application does not apply.
   * @default 'work-weixin'
   */
  path?: string;
  /**
   * Whether other modules can inject `CallbackReceiver` without importing the module.
   * @default false
   */
  isGlobal?: boolean;
}

/**
 * Implemented by a class that is given to `forRootAsync` as `useClass` or `useExisting`.
 *
 * @see {@link WorkWeixinCallbackModule.forRootAsync}
 */
export interface WorkWeixinCallbackOptionsFactory {
  createWorkWeixinCallbackOptions(): Promise<WorkWeixinCallbackOptions> | WorkWeixinCallbackOptions;
}

/** What has no default stays undefined. */
type Undefaulted = 'queue' | 'handlerTimeoutMs';

export type ResolvedCallbackOptions = Readonly<
  Required<Omit<WorkWeixinCallbackOptions, Undefaulted>> & Pick<WorkWeixinCallbackOptions, Undefaulted>
> &
  ProviderReceivers;

const OWNER = 'WorkWeixinCallbackModule';
const MAX_ANSWER_MS = 5_000;
const DAY_MS = 86_400_000;
const PATH = /^[\w.~-]+(?:\/[\w.~-]+)*$/;

const CALLBACK_OPTIONS: OptionSchema<WorkWeixinCallbackOptions> = {
  checks: {
    suites: suitesOption,
    providers: providersOption,
    devices: devicesOption,
    answerWithinMs: wholeNumber(1, MAX_ANSWER_MS),
    maxPending: wholeNumber(1),
    drainMs: wholeNumber(0, DAY_MS),
    maxAgeMs: wholeNumber(1),
    maxBodyBytes: wholeNumber(1),
    claims: instanceOf('CallbackClaims, such as redisCallbackClaims(redis)', 'claim', 'confirm', 'release'),
    queue: instanceOf('CallbackQueue, such as bullmqCallbackQueue({ connection })', 'add', 'work'),
    handlerTimeoutMs: wholeNumber(1, DAY_MS),
    claimTimeoutMs: wholeNumber(1, MAX_ANSWER_MS),
    observers: mustBe(
      'a list of CallbackObservers',
      (value) => Array.isArray(value) && value.every((each) => hasMethod(each, 'onCallback')),
    ),
    events: mustBe(
      'a list of event classes',
      (value) => Array.isArray(value) && value.every((each) => typeof each === 'function'),
    ),
    now: mustBe('a function, such as Date.now', (value) => typeof value === 'function'),
  },
  elsewhere: {
    path: 'path beside useFactory',
    global: 'isGlobal',
    token: 'callbacks of a tenant, in WorkWeixinModule',
    aesKey: 'callbacks of a tenant, in WorkWeixinModule',
    encodingAESKey: 'callbacks of a tenant, in WorkWeixinModule',
    callbacks: 'callbacks of a tenant, in WorkWeixinModule',
    suiteId: 'suites: { crm: { suiteId, token, aesKey } }',
    suite: 'suites: { crm: { suiteId, token, aesKey } }',
    provider: 'providers: { own: { corpId, token, aesKey } }',
    device: 'devices: { door: { modelId, token, aesKey } }',
    handlers: 'the providers of your modules: decorate their methods with @OnWorkWeixinEvent()',
    redis: 'claims: redisCallbackClaims(redis)',
    timeoutMs: 'answerWithinMs',
    bullmq: 'queue: bullmqCallbackQueue({ connection })',
  },
};

function hasMethod(value: unknown, method: string): boolean {
  return typeof (value as Readonly<Record<string, unknown>> | null | undefined)?.[method] === 'function';
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError that names the wrong option and the reason
 */
export function resolveCallbackOptions(given: WorkWeixinCallbackOptions): ResolvedCallbackOptions {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationInvalidError(
      `${OWNER}: the options are ${kindOf(given)}: return an object from the factory, {} for the defaults`,
    );
  }
  const {
    suites = {},
    providers = {},
    devices = {},
    answerWithinMs = 4_000,
    maxPending = 1_000,
    drainMs = 10_000,
    maxAgeMs = 3_600_000,
    maxBodyBytes = 1_048_576,
    now = Date.now,
    claims = new MemoryCallbackClaims({ now }),
    claimTimeoutMs = 2_000,
    observers = [new LoggerCallbackObserver()],
    events = [],
    queue,
    handlerTimeoutMs,
  } = readOptions(OWNER, given, CALLBACK_OPTIONS);
  return Object.freeze({
    suites,
    providers,
    devices,
    answerWithinMs,
    maxPending,
    drainMs,
    maxAgeMs,
    maxBodyBytes,
    now,
    claims,
    claimTimeoutMs,
    observers: [...observers],
    events: [...events],
    ...(queue && { queue }),
    ...(handlerTimeoutMs !== undefined && { handlerTimeoutMs }),
  });
}

/**
 * The path without slashes around it.
 *
 * @throws ConfigurationInvalidError if it has a character that a path cannot have
 */
export function resolveCallbackPath(given: string = 'work-weixin'): string {
  const path = typeof given === 'string' ? given.replace(/^\/+|\/+$/g, '') : undefined;
  if (path !== undefined && PATH.test(path)) return path;
  throw new ConfigurationInvalidError(`${OWNER}: path must be a text such as "work-weixin"`);
}
