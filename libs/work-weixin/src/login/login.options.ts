import { ConfigurationInvalidError } from 'nestjs-http-remote';
import {
  kindOf,
  mustBe,
  readOptions,
  wholeNumber,
  type OptionCheck,
  type OptionPlace,
  type OptionSchema,
} from 'nestjs-http-remote/kit';

export const LOGIN_GIVEN_OPTIONS = Symbol.for('work-weixin:login-given-options');

/**
 * The options of {@link WorkWeixinLoginModule} and {@link WorkWeixinLogin}.
 *
 * @example `{ stateSecret: process.env.STATE_SECRET }`
 */
export interface WorkWeixinLoginOptions {
  /**
   * Signs the `state` of logins: at least 32 characters, such as `openssl rand -base64 32` makes, the same in all processes. Of
   * several, the first signs and all verify. To change it, put the new one behind the old one everywhere, then in front of it,
   * then remove the old one.
   */
  stateSecret: string | readonly string[];
  /**
   * Milliseconds between the start of a login and its return. Includes the time to scan a QR code, and to consent.
   * @default 600_000
   */
  stateTtlMs?: number;
  /**
   * The page that asks the member inside the client for consent.
   * @default 'https://open.weixin.qq.com/connect/oauth2/authorize'
   */
  authorizePage?: string;
  /**
   * The page that shows a QR code in a browser.
   * @default 'https://login.work.weixin.qq.com/wwlogin/sso/login'
   */
  ssoLoginPage?: string;
  /**
   * The clock for the TTL of states, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
}

/**
 * Implemented by a class that is given to `forRootAsync` as `useClass` or `useExisting`.
 *
 * @see {@link WorkWeixinLoginModule.forRootAsync}
 */
export interface WorkWeixinLoginOptionsFactory {
  createWorkWeixinLoginOptions(): Promise<WorkWeixinLoginOptions> | WorkWeixinLoginOptions;
}

/** Additional options of `forRoot` and `forRootAsync` of {@link WorkWeixinLoginModule}. */
export interface WorkWeixinLoginExtras {
  /**
   * Whether other modules can inject the services without importing the module.
   * @default false
   */
  isGlobal?: boolean;
}

export interface ResolvedLoginOptions {
  readonly stateSecrets: readonly [string, ...string[]];
  readonly stateTtlMs: number;
  readonly authorizePage: string;
  readonly ssoLoginPage: string;
  readonly now: () => number;
}

const OWNER = 'WorkWeixinLoginModule';
const MIN_SECRET_LENGTH = 32;
const MAX_TTL_MS = 24 * 3_600_000;
const MAKE_ONE = 'make one with `openssl rand -base64 32`';

/** Does not quote the value, or its length: that would be a hint. */
const stateSecretOption: OptionCheck = (value, place) => {
  if (value === undefined || value === null || value === '') {
    const fault = value === '' ? 'empty' : 'missing';
    place.reject(`is ${fault}: ${MAKE_ONE}, and check that its environment variable is set`);
  }
  const secrets: unknown[] = Array.isArray(value) ? Array.from<unknown>(value) : [value];
  if (secrets.length === 0) place.reject(`is an empty list: ${MAKE_ONE}`);
  return Object.freeze(secrets.map((secret) => checkedSecret(secret, place)));
};

function checkedSecret(secret: unknown, place: OptionPlace): string {
  if (typeof secret !== 'string')
    return place.reject(`must be a text, or a list of texts, and has ${kindOf(secret)}: ${MAKE_ONE}`);
  if (secret.length < MIN_SECRET_LENGTH)
    place.reject(`has fewer than ${MIN_SECRET_LENGTH} characters, so it could be guessed: ${MAKE_ONE}`);
  return secret;
}

const pageOption = mustBe(
  'an http:// or https:// URL without #',
  (value) => isHttpUrl(value) && !value.includes('#'),
);

const LOGIN_OPTIONS: OptionSchema<WorkWeixinLoginOptions> = {
  checks: {
    stateSecret: stateSecretOption,
    stateTtlMs: wholeNumber(1_000, MAX_TTL_MS),
    authorizePage: pageOption,
    ssoLoginPage: pageOption,
    now: mustBe('a function, such as Date.now', (value) => typeof value === 'function'),
  },
  elsewhere: {
    global: 'isGlobal',
    secret: 'stateSecret',
    stateSecrets: 'stateSecret',
    ttlMs: 'stateTtlMs',
    authorizeUrl: 'authorizePage',
    ssoLoginUrl: 'ssoLoginPage',
    redirectUri: 'redirectUri of authorizeUrl()',
    corpId: 'corpId of WorkWeixinModule',
    agentId: 'apps: { default: { agentId, secret } } of WorkWeixinModule',
  },
};

/**
 * Checks the options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError that names the wrong option and the reason
 */
export function resolveLoginOptions(given: WorkWeixinLoginOptions): ResolvedLoginOptions {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigurationInvalidError(
      `${OWNER}: the options are ${kindOf(given)}: write forRoot({ stateSecret }), or return { stateSecret } from the factory`,
    );
  }
  const {
    stateSecret,
    stateTtlMs = 600_000,
    authorizePage = 'https://open.weixin.qq.com/connect/oauth2/authorize',
    ssoLoginPage = 'https://login.work.weixin.qq.com/wwlogin/sso/login',
    now = Date.now,
  } = readOptions(OWNER, given, LOGIN_OPTIONS);
  const stateSecrets = stateSecret as unknown as readonly [string, ...string[]];
  return Object.freeze({ stateSecrets, stateTtlMs, authorizePage, ssoLoginPage, now });
}

/** Whether it is an absolute URL of a page. */
export function isHttpUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);
}
