import { isObject } from '../tenant/credential.options.js';
import type { CallbackReceiverOptions, TenantCallbacks } from '../tenant/callback.options.js';
import type { WorkWeixinCallbackOptions } from '../callbacks/work-weixin-callback.options.js';

const TOKEN = 'stubToken';
const AES_KEY = 'stubKey'.padEnd(43, '0');
const OF_EVERY_CORP = ['contacts', 'externalContact', 'kf'];
const RECEIVER_NAME = /^[\w-]{1,64}$/;

/** The options of the receivers that belong to no tenant. */
const RECEIVERS = ['suites', 'providers', 'devices'] as const;

/** Leaves out what reaches beyond the process, and fills in missing tokens and keys. */
export function stubbedCallbackOptions(given: WorkWeixinCallbackOptions): WorkWeixinCallbackOptions {
  if (!isObject(given)) return given;
  const { claims: _claims, ...options } = given;
  const filled = RECEIVERS.flatMap((name) =>
    options[name] === undefined ? [] : [[name, withKeys(options[name])] as const],
  );
  return { ...options, ...Object.fromEntries(filled) };
}

/**
 * Fills in missing tokens and keys. A corp without callbacks gets a receiver for each kind: `contacts`, `externalContact` and `kf`, one
 * for each app by its name, and `robot`.
 */
export function stubbedCallbacks(given: unknown, apps: readonly string[]): TenantCallbacks | undefined {
  if (given === undefined || given === null) {
    return Object.fromEntries([
      ...apps
        .filter((app) => RECEIVER_NAME.test(app) && !OF_EVERY_CORP.includes(app))
        .map((app) => [app, madeUp({ kind: 'app' })]),
      ...OF_EVERY_CORP.map((name) => [name, madeUp({})]),
      ...(apps.includes('robot') ? [] : [['robot', madeUp({ kind: 'bot' })]]),
    ]) as TenantCallbacks;
  }
  return withKeys(given) as TenantCallbacks;
}

/** Invalid options stay invalid. */
function withKeys(given: unknown): unknown {
  if (!isObject(given) || Array.isArray(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, receiver]) => [name, isObject(receiver) ? madeUp(receiver) : receiver]),
  );
}

function madeUp(receiver: Partial<CallbackReceiverOptions>): CallbackReceiverOptions {
  return { ...receiver, token: receiver.token || TOKEN, aesKey: receiver.aesKey || AES_KEY };
}
