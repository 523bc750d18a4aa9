import { checkCredentials, checkKnown, checkUrl } from './callback-seed.js';

/** What is the same for all receivers: the texts that administrators copy from the console. */
interface ReceiverCredentials {
  /** 1 to 32 letters and digits. */
  token: string;
  /** The EncodingAESKey: 43 letters and digits. */
  aesKey: string;
}

/**
 * A third-party application, or a template of delegated apps (代开发应用模板), with its two URLs. One token and one key are for
 * both. The names of its receivers are `suites/<name>/command` and `suites/<name>/data`.
 *
 * @see {@link SandboxOptions.suites}
 */
export interface SuiteSeed extends ReceiverCredentials {
  suiteId: string;
  /** 指令回调URL: tickets, authorizations and other notices (`info/…`). */
  commandUrl?: string;
  /** 数据回调URL: messages and events of the corps that use the suite. */
  dataUrl?: string;
}

/**
 * A service provider with the URL for its system events (系统事件接收URL). The name of its receiver is `providers/<name>`.
 *
 * @see {@link SandboxOptions.providers}
 */
export interface ProviderSeed extends ReceiverCredentials {
  /** The corpid of the provider. */
  corpId: string;
  url: string;
}

/**
 * A model of a device with its URL, or the URL of a provider for all its devices. The name of its receiver is
 * `devices/<name>`.
 *
 * @see {@link SandboxOptions.devices}
 */
export interface DeviceSeed extends ReceiverCredentials {
  /** The model, whose commands and events arrive. Write either this or `corpId`. */
  modelId?: string;
  /** The corpid of the provider: its URL gets only `device/event/verify_device`. */
  corpId?: string;
  url: string;
}

/** Receivers that belong to no corp, by their names. */
export interface ServiceSeeds {
  readonly suites: Readonly<Record<string, SuiteSeed>>;
  readonly providers: Readonly<Record<string, ProviderSeed>>;
  readonly devices: Readonly<Record<string, DeviceSeed>>;
}

/** @throws TypeError with the field and the expected value */
export function checkSuite(name: string, seed: Readonly<SuiteSeed>): void {
  const place = checkName('suites', name);
  checkKnown(place, seed, ['suiteId', 'token', 'aesKey', 'commandUrl', 'dataUrl']);
  checkId(place, 'suiteId', seed.suiteId);
  checkCredentials(place, seed);
  const { commandUrl, dataUrl } = seed;
  if (commandUrl === undefined && dataUrl === undefined) {
    throw new TypeError(`${place} needs commandUrl, dataUrl, or both`);
  }
  if (commandUrl !== undefined) checkUrl(`${place}.commandUrl`, commandUrl);
  if (dataUrl !== undefined) checkUrl(`${place}.dataUrl`, dataUrl);
}

/** @throws TypeError with the field and the expected value */
export function checkProvider(name: string, seed: Readonly<ProviderSeed>): void {
  const place = checkName('providers', name);
  checkKnown(place, seed, ['corpId', 'token', 'aesKey', 'url']);
  checkId(place, 'corpId', seed.corpId);
  checkCredentials(place, seed);
  checkUrl(`${place}.url`, seed.url);
}

/** @throws TypeError with the field and the expected value */
export function checkDevice(name: string, seed: Readonly<DeviceSeed>): void {
  const place = checkName('devices', name);
  checkKnown(place, seed, ['modelId', 'corpId', 'token', 'aesKey', 'url']);
  const { modelId, corpId } = seed;
  if ((modelId === undefined) === (corpId === undefined)) {
    throw new TypeError(`${place} needs either modelId or corpId, that of the provider`);
  }
  if (modelId === undefined) checkId(place, 'corpId', corpId);
  else checkId(place, 'modelId', modelId);
  checkCredentials(place, seed);
  checkUrl(`${place}.url`, seed.url);
}

/** @throws TypeError for the first seed that is not valid */
export function checkServices({ suites, providers, devices }: ServiceSeeds): void {
  for (const [name, seeds] of Object.entries({ suites, providers, devices })) {
    if (Object(seeds) !== seeds || Array.isArray(seeds)) {
      throw new TypeError(`${name} must be an object with a seed for each name`);
    }
  }
  for (const [name, seed] of Object.entries(suites)) checkSuite(name, seed);
  for (const [name, seed] of Object.entries(providers)) checkProvider(name, seed);
  for (const [name, seed] of Object.entries(devices)) checkDevice(name, seed);
}

/** @returns the place of the seed */
function checkName(list: string, name: string): string {
  if (/^[\w-]{1,64}$/.test(name)) return `${list}.${name}`;
  throw new TypeError(`${list}: a name has 1 to 64 letters, digits, - and _, not ${JSON.stringify(name)}`);
}

function checkId(place: string, field: string, id: unknown): void {
  if (typeof id === 'string' && id !== '') return;
  throw new TypeError(`${place}.${field} must be a text that is not empty`);
}
