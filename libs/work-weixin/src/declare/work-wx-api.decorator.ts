import { DeclarationInvalidError, getRemoteApi, type DtoClass } from 'nestjs-http-remote';

/** Over which calls a documented rate is counted: see {@link KnownRate}. */
export type KnownRateScope = 'corp' | 'app' | 'key';

/**
 * A rate that the page of an API documents. It counts calls: a rate of messages, persons or rows is none.
 *
 * @see {@link WorkWxApi}
 * @see {@link WorkWeixinLimits.documented}
 */
export interface KnownRate {
  /** So many calls are allowed within the window. */
  readonly calls: number;
  /** The length of the window in milliseconds, at most a day. A day ends at midnight in China. */
  readonly perMs: number;
  /**
   * `corp`: all calls of the corp. `app`: those of one secret. `key`: those that have the same values in the properties of `by`,
   * such as the key of a group robot.
   */
  readonly scope: KnownRateScope;
  /** Properties of the input whose values are counted separately, within the scope. Required for `key`. */
  readonly by?: readonly string[];
  /** Actions of other APIs that are counted together with this one. They declare the same rate. */
  readonly sharedWith?: readonly string[];
}

/** The options of {@link WorkWxApi}. */
export interface WorkWxApiOptions {
  /** The list of the admin console in which a self-built app must stand to call the API, such as `客户联系`. */
  readonly permission?: string;
  /** The property that takes the AgentId of the calling app. It is filled in if the caller gives none. */
  readonly agentId?: string;
  /** The rates that the page documents. */
  readonly rates?: readonly KnownRate[];
  /** How many calls of the API a corp may make at the same time, as the page documents. */
  readonly concurrency?: number;
  /** Whether the declaration has only a part of the fields that the vendor documents. */
  readonly partial?: boolean;
  /** The action of the API that replaces this one. */
  readonly replacement?: string;
}

const DAY_MS = 86_400_000;
const SCOPES: readonly KnownRateScope[] = ['corp', 'app', 'key'];
const METADATA = Symbol.for('work-weixin:api');

/**
 * Declares what 企业微信 documents about an API beyond what every remote API has: beside `@HttpRemoteApi`. Subclasses inherit it
 * unless they declare their own.
 *
 * @throws DeclarationInvalidError when the class is defined, if an option is wrong
 * @example
 * ```ts
 * @HttpRemoteApi({ action: 'webhook/send', desc: '消息推送', output: WorkWxOutput })
 * @WorkWxApi({ rates: [{ calls: 20, perMs: 60_000, scope: 'key', by: ['key'] }] })
 * class WebhookSendWorkWxInput extends WorkWxInput<WorkWxOutput> { … }
 * ```
 */
export function WorkWxApi(options: WorkWxApiOptions): (target: DtoClass<object>) => void {
  return (target) => {
    check(target.name, options);
    Reflect.defineMetadata(METADATA, Object.freeze({ ...options }), target);
  };
}

const NOTHING: WorkWxApiOptions = Object.freeze({});
/** One look-up per class, not one per call. */
const known = new WeakMap<object, WorkWxApiOptions>();

/**
 * What `@WorkWxApi` says about the class of an input; an empty object if it says nothing.
 *
 * @throws DeclarationInvalidError if it names a property that the class does not have
 * @example `getWorkWxApi(KfSendMsgWorkWxInput).permission`
 */
export function getWorkWxApi(inputClass: object): WorkWxApiOptions {
  let options = known.get(inputClass);
  if (!options) {
    options = (Reflect.getMetadata(METADATA, inputClass) as WorkWxApiOptions | undefined) ?? NOTHING;
    checkProperties(inputClass as DtoClass, options);
    known.set(inputClass, options);
  }
  return options;
}

function check(
  name: string,
  { agentId, permission, rates, concurrency, replacement }: WorkWxApiOptions,
): void {
  const wrong = (what: string): never => {
    throw new DeclarationInvalidError(`@WorkWxApi() of ${name}: ${what}`);
  };
  for (const [option, text] of Object.entries({ agentId, permission, replacement })) {
    if (text !== undefined && (typeof text !== 'string' || text === '')) wrong(`${option} must be a text`);
  }
  if (concurrency !== undefined && !isCount(concurrency))
    wrong('concurrency must be a whole number of at least 1');
  for (const { calls, perMs, scope, by = [] } of rates ?? []) {
    if (!isCount(calls)) wrong('calls of a rate must be a whole number of at least 1');
    if (!isCount(perMs) || perMs > DAY_MS)
      wrong(`perMs of a rate must be a whole number of milliseconds from 1 to ${DAY_MS}, which is a day`);
    if (!SCOPES.includes(scope)) wrong(`scope of a rate must be one of ${SCOPES.join(', ')}`);
    if (scope === 'key' && by.length === 0)
      wrong("a rate of scope 'key' needs by: the properties of the key");
  }
}

/** Not when the class is defined: `@HttpRemoteApi()` above may not have run yet. */
function checkProperties(inputClass: DtoClass, { agentId, rates = [] }: WorkWxApiOptions): void {
  const named = [agentId, ...rates.flatMap(({ by = [] }) => by)].filter((name) => name !== undefined);
  if (named.length === 0) return;
  const { fields } = getRemoteApi(inputClass);
  const unknown = named.find((name) => fields.every(({ property }) => property !== name));
  if (unknown === undefined) return;
  throw new DeclarationInvalidError(
    `@WorkWxApi() of ${inputClass.name}: there is no property "${unknown}", only ` +
      fields.map(({ property }) => property).join(', '),
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}
