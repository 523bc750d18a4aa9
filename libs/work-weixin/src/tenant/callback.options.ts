import { kindOf, mustBe, readOptions, type OptionCheck, type OptionSchema } from 'nestjs-http-remote/kit';
import { DEFAULT_APP, isObject, type GivenCredentials } from './credential.options.js';

/**
 * What a callback URL receives: changes of the contacts, events of customer contact or of 微信客服, messages and events of an app, or
 * those of a robot.
 *
 * @see {@link CallbackReceiverOptions}
 */
export type CallbackReceiverKind = 'contacts' | 'externalContact' | 'kf' | 'app' | 'bot';

/**
 * One callback URL of a corp, as it is set on the page 接收消息服务器配置 of the admin console.
 *
 * @see {@link TenantCallbacks}
 */
export interface CallbackReceiverOptions {
  /** The Token of the console page: up to 32 letters and digits. */
  token: string;
  /** The EncodingAESKey of the console page: 43 letters and digits. */
  aesKey: string;
  /**
   * What the URL receives.
   * @default the name of the receiver, if it is `contacts`, `externalContact` or `kf`. Any other name needs a kind
   */
  kind?: CallbackReceiverKind;
  /**
   * The app that receives, by its name in `apps`: calls in its handlers are made by it.
   * @default the app that has the name of the receiver, if there is one
   */
  app?: string;
}

/**
 * The callback URLs of a corp by name. The name is the last part of the URL: letters, digits, `.`, `_` and `-`.
 *
 * @example `{ contacts: { token, aesKey }, helpdesk: { token, aesKey, kind: 'app' }, robot: { token, aesKey, kind: 'bot' } }`
 */
export type TenantCallbacks = Readonly<Record<string, CallbackReceiverOptions>>;

/** Options of a receiver with its kind filled in. */
export type ResolvedReceiver = CallbackReceiverOptions & Required<Pick<CallbackReceiverOptions, 'kind'>>;

const KINDS: readonly CallbackReceiverKind[] = ['contacts', 'externalContact', 'kf', 'app', 'bot'];
const IMPLIED: readonly string[] = ['contacts', 'externalContact', 'kf'];
const NAME = /^[\w.-]{1,64}$/;

/** Does not quote the value, or its length. */
const textOf =
  (pattern: RegExp, phrase: string, page: string): OptionCheck =>
  (value, place) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    const fault = value === undefined || value === '' ? 'is missing' : `must be ${phrase}`;
    return place.reject(`${fault}: copy it from the page ${page} of the console`);
  };

/**
 * The checks of what every callback URL has.
 *
 * @param page of the console
 */
export const keyChecks = (page: string) => ({
  token: textOf(/^[A-Za-z0-9]{1,32}$/, 'a text of 1 to 32 letters and digits', page),
  // The last character may have spare bits: strict decoders would refuse the key of the vendor's example.
  aesKey: textOf(/^[A-Za-z0-9]{43}$/, 'a text of 43 letters and digits', page),
});

/** How others call the options of a callback URL. */
export const KEYS_ELSEWHERE = {
  Token: 'token',
  encodingAESKey: 'aesKey',
  encodingAesKey: 'aesKey',
  EncodingAESKey: 'aesKey',
  aeskey: 'aesKey',
  url: 'path of WorkWeixinCallbackModule',
} as const;

/** Whether a text can be the part of a URL that names a receiver. */
export const isReceiverName = (name: string): boolean => NAME.test(name) && !/^\.+$/.test(name);

export const BAD_RECEIVER_NAME = 'which cannot be a part of a URL: use letters, digits, ".", "_" and "-"';

const RECEIVER: OptionSchema<CallbackReceiverOptions> = {
  checks: {
    ...keyChecks('接收消息服务器配置'),
    kind: mustBe(`one of ${KINDS.join(', ')}`, (value) => KINDS.includes(value as CallbackReceiverKind)),
    app: mustBe('the name of an app of the tenant', (value) => typeof value === 'string'),
  },
  elsewhere: {
    Token: 'token',
    encodingAESKey: 'aesKey',
    encodingAesKey: 'aesKey',
    EncodingAESKey: 'aesKey',
    aeskey: 'aesKey',
    type: 'kind',
    agentId: 'app: the name of the app in apps',
    url: 'path of WorkWeixinCallbackModule',
  },
};

export const callbacksOption: OptionCheck = (value, place) => {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value) || Array.isArray(value)) {
    return place.reject(
      `must be an object of receivers by name, not ${kindOf(value)}: write callbacks: { contacts: { token, aesKey } }`,
    );
  }
  const given = Object.entries(value).filter(([, receiver]) => receiver !== undefined);
  const receivers = given.map(([name, receiver]): [string, ResolvedReceiver] => {
    const path = `${place.path}.${name}`;
    if (!isReceiverName(name)) place.reject(`has ${JSON.stringify(name)}, ${BAD_RECEIVER_NAME}`);
    if (!isObject(receiver))
      place.reject(
        `has ${name}, which is ${kindOf(receiver)}: write callbacks: { contacts: { token, aesKey } }`,
      );
    const options = readOptions(place.owner, receiver as CallbackReceiverOptions, RECEIVER, path);
    const implied = IMPLIED.includes(name) ? (name as CallbackReceiverKind) : undefined;
    if (implied && options.kind !== undefined && options.kind !== implied)
      place.reject(
        `has ${name}, whose kind is ${implied}: choose another name for a receiver of another kind`,
      );
    const kind = options.kind ?? implied;
    if (kind === undefined)
      return place.reject(`has ${name} without kind: add kind: 'app', or kind: 'bot' for a robot`);
    return [name, Object.freeze({ ...options, kind })];
  });
  return Object.freeze(Object.fromEntries(receivers));
};

/**
 * Checks the apps that receivers name, and fills them in.
 *
 * @param reject throws, with the owner's name
 */
export function withApps(
  callbacks: TenantCallbacks | undefined,
  { secrets, apps = {} }: GivenCredentials,
  reject: (why: string) => never,
): TenantCallbacks | undefined {
  if (!callbacks) return undefined;
  const has = (app: string) =>
    Object.hasOwn(apps, app) || (app === DEFAULT_APP && secrets?.app !== undefined);
  const filled = Object.entries(callbacks).map(([name, receiver]) => {
    const { app = has(name) ? name : undefined } = receiver;
    if (app === undefined) return [name, receiver] as const;
    if (!has(app)) reject(`callbacks.${name}.app names an app that is not in apps: ${JSON.stringify(app)}`);
    return [name, Object.freeze({ ...receiver, app })] as const;
  });
  return Object.freeze(Object.fromEntries(filled));
}
