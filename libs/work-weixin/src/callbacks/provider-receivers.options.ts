import { kindOf, mustBe, readOptions, type OptionCheck, type OptionSchema } from 'nestjs-http-remote/kit';
import { isObject } from '../tenant/credential.options.js';
import { BAD_RECEIVER_NAME, KEYS_ELSEWHERE, isReceiverName, keyChecks } from '../tenant/callback.options.js';

/**
 * The options that the callback URLs of a suite, a provider and a device have in common.
 *
 * @see {@link SuiteReceiverOptions}
 * @see {@link SystemReceiverOptions}
 * @see {@link DeviceReceiverOptions}
 */
export interface ProviderReceiverOptions {
  /** The Token of the console page: up to 32 letters and digits. */
  token: string;
  /** The EncodingAESKey of the console page: 43 letters and digits. */
  aesKey: string;
  /**
   * Returns the name of the tenant that has a 企业ID, or undefined if there is none. Third-party callbacks have encrypted ids, which
   * differ from one provider to the next.
   * @default the tenant of the options whose `corpId` it is, else the tenant with that name
   */
  tenantOf?: (corpId: string) => Promise<string | undefined> | string | undefined;
}

/**
 * The callback URLs of a third-party suite, or of a template for delegated apps: `…/suites/<name>/command` is its 指令回调URL,
 * `…/suites/<name>/data` its 数据回调URL.
 *
 * @see {@link WorkWeixinCallbackOptions.suites}
 * @example `suites: { crm: { suiteId: 'ww4asffe99e54c0f4c', token, aesKey } }`
 */
export interface SuiteReceiverOptions extends ProviderReceiverOptions {
  /** The SuiteID, or the id of the template. */
  suiteId: string;
  /**
   * Whether the suite belongs to an individual developer: then 企业微信 encrypts for nobody in particular.
   * @default false
   */
  isIndividual?: boolean;
}

/**
 * The 系统事件接收URL of a provider: `…/providers/<name>`.
 *
 * @see {@link WorkWeixinCallbackOptions.providers}
 * @example `providers: { own: { corpId: 'ww0123456789abcdef', token, aesKey } }`
 */
export interface SystemReceiverOptions extends ProviderReceiverOptions {
  /** The 企业ID of the provider. */
  corpId: string;
}

/**
 * The callback URL of a device model, or of all devices of a provider: `…/devices/<name>`.
 *
 * @see {@link WorkWeixinCallbackOptions.devices}
 * @example `devices: { door: { modelId: 'WWMODEL0001', token, aesKey } }`
 */
export interface DeviceReceiverOptions extends ProviderReceiverOptions {
  /** The id of the model. Either this or `corpId`. */
  modelId?: string;
  /** The 企业ID of the provider, of the URL for all of its devices. */
  corpId?: string;
}

/** Options of a receiver that belongs to no tenant. */
export type ProviderReceiver = Readonly<ProviderReceiverOptions> & { readonly isIndividual?: boolean };

/** The receivers of a module that belong to no tenant, by name. */
export interface ProviderReceivers {
  readonly suites: Readonly<Record<string, SuiteReceiverOptions>>;
  readonly providers: Readonly<Record<string, SystemReceiverOptions>>;
  readonly devices: Readonly<Record<string, DeviceReceiverOptions>>;
}

const ID = mustBe(
  'the id that the console shows',
  (value) => typeof value === 'string' && /^\S+$/.test(value),
);
const TENANT_OF = mustBe(
  'a function that returns the name of a tenant',
  (value) => typeof value === 'function',
);
const ELSEWHERE = { ...KEYS_ELSEWHERE, tenant: 'tenantOf: (corpId) => name' };

const SUITE: OptionSchema<SuiteReceiverOptions> = {
  checks: {
    ...keyChecks('回调配置 of the suite'),
    suiteId: ID,
    isIndividual: mustBe('true or false', (value) => typeof value === 'boolean'),
    tenantOf: TENANT_OF,
  },
  elsewhere: { ...ELSEWHERE, corpId: 'tenantOf: the data URL gets the callbacks of many corps' },
};

const SYSTEM: OptionSchema<SystemReceiverOptions> = {
  checks: { ...keyChecks('系统事件接收URL'), corpId: ID, tenantOf: TENANT_OF },
  elsewhere: ELSEWHERE,
};

const DEVICE: OptionSchema<DeviceReceiverOptions> = {
  checks: { ...keyChecks('回调配置 of the devices'), modelId: ID, corpId: ID, tenantOf: TENANT_OF },
  elsewhere: { ...ELSEWHERE, model_id: 'modelId' },
};

const needs =
  (name: 'suiteId' | 'corpId') =>
  (options: Readonly<Record<string, unknown>>): string | undefined =>
    options[name] === undefined ? `has no ${name}: callbacks are encrypted for it` : undefined;

export const suitesOption = byName(
  SUITE,
  needs('suiteId'),
  'write suites: { crm: { suiteId, token, aesKey } }',
);
export const providersOption = byName(
  SYSTEM,
  needs('corpId'),
  'write providers: { own: { corpId, token, aesKey } }',
);
export const devicesOption = byName(
  DEVICE,
  ({ modelId, corpId }) =>
    (modelId === undefined) === (corpId === undefined)
      ? 'needs either modelId, or corpId of the provider: callbacks are encrypted for one of the two'
      : undefined,
  'write devices: { door: { modelId, token, aesKey } }',
);

/**
 * @param faultOf returns what is wrong with the options of a receiver as a whole
 * @param advice what to write instead of something that is no receiver
 */
function byName<T extends object>(
  schema: OptionSchema<T>,
  faultOf: (options: Readonly<Record<string, unknown>>) => string | undefined,
  advice: string,
): OptionCheck {
  return (value, place) => {
    if (value === undefined) return undefined;
    if (!isObject(value) || Array.isArray(value))
      return place.reject(`must be an object of receivers by name, not ${kindOf(value)}: ${advice}`);
    const given = Object.entries(value).filter(([, each]) => each !== undefined);
    const receivers = given.map(([name, each]) => {
      if (!isReceiverName(name)) place.reject(`has ${JSON.stringify(name)}, ${BAD_RECEIVER_NAME}`);
      if (!isObject(each)) return place.reject(`has ${name}, which is ${kindOf(each)}: ${advice}`);
      const path = `${place.path}.${name}`;
      const options = readOptions(place.owner, each as T, schema, path);
      const fault = faultOf(options);
      if (fault !== undefined) place.reject(`has ${name}, which ${fault}`);
      return [name, Object.freeze({ ...options })] as const;
    });
    return Object.freeze(Object.fromEntries(receivers));
  };
}
