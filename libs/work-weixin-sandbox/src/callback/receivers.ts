import type { Corp } from '../corp/corp.js';
import {
  type CallbackReceiver,
  callbackReceiver,
  type CallbackReceiverSeed,
  checkCallbackReceiver,
  checkReceiverName,
  secretsOf,
} from './callback-seed.js';
import {
  checkDevice,
  checkProvider,
  checkSuite,
  type DeviceSeed,
  type ProviderSeed,
  type ServiceSeeds,
  type SuiteSeed,
} from './service-seed.js';

/** The parts of the sandbox that receivers need. */
export interface ReceiversDeps {
  /** The corp with this id, by default the first one. @throws TypeError for an unknown corp */
  readonly corp: (corpId?: string) => Corp;
  /** Receives every token and key, so that no log shows them. */
  readonly onSecret: (secret: string) => void;
  readonly services: ServiceSeeds;
}

/** The receivers of all corps, and those of suites, providers and devices, which belong to no corp. */
export class Receivers {
  private readonly suites: Map<string, SuiteSeed>;
  private readonly providers: Map<string, ProviderSeed>;
  private readonly devices: Map<string, DeviceSeed>;

  constructor(private readonly deps: ReceiversDeps) {
    // Copied, so that two sandboxes can start from one seed.
    const { suites, providers, devices } = deps.services;
    this.suites = new Map(Object.entries(structuredClone(suites)));
    this.providers = new Map(Object.entries(structuredClone(providers)));
    this.devices = new Map(Object.entries(structuredClone(devices)));
    for (const list of [this.suites, this.providers, this.devices]) {
      for (const seed of list.values()) this.hide(seed);
    }
  }

  /** Adds a receiver of a corp, or changes the given fields of one that it has. @throws TypeError */
  configure(name: string, settings: Partial<CallbackReceiverSeed>, corpId?: string): void {
    checkReceiverName('callbacks', name);
    const { callbacks } = this.deps.corp(corpId);
    const changed = { ...callbacks.get(name), ...settings } as CallbackReceiverSeed;
    checkCallbackReceiver(`callbacks.${name}`, changed);
    callbacks.set(name, changed);
    this.hide(changed);
  }

  configureSuite(name: string, settings: Partial<SuiteSeed>): void {
    const changed = { ...this.suites.get(name), ...settings } as SuiteSeed;
    checkSuite(name, changed);
    this.suites.set(name, changed);
    this.hide(changed);
  }

  configureProvider(name: string, settings: Partial<ProviderSeed>): void {
    const changed = { ...this.providers.get(name), ...settings } as ProviderSeed;
    checkProvider(name, changed);
    this.providers.set(name, changed);
    this.hide(changed);
  }

  configureDevice(name: string, settings: Partial<DeviceSeed>): void {
    const changed = { ...this.devices.get(name), ...settings } as DeviceSeed;
    checkDevice(name, changed);
    this.devices.set(name, changed);
    this.hide(changed);
  }

  /** The receiver with this name, as the corp or with the corp that its callbacks are about. */
  find(name: string, corpId?: string): CallbackReceiver | undefined {
    const corp = this.deps.corp(corpId);
    const service = this.service(name, corp.corpId);
    if (service !== undefined) return service;
    const seed = corp.callbacks.get(name);
    const agentId = corp.credentials.find((credential) => credential.name === name)?.agentId;
    return seed && callbackReceiver(name, seed, { corpId: corp.corpId, agentId });
  }

  /** @throws TypeError with the names that there are */
  require(name: string, corpId?: string): CallbackReceiver {
    const found = this.find(name, corpId);
    if (found !== undefined) return found;
    const { callbacks, corpId: id } = this.deps.corp(corpId);
    if (/^(?:suites|providers|devices)\//.test(name)) {
      const names = this.serviceNames();
      const known = names.length === 0 ? 'no suites, providers and devices' : names.join(', ');
      throw new TypeError(
        `callbacks: the sandbox has ${known}, not ${name}: add it with configureSuite(), configureProvider() or configureDevice()`,
      );
    }
    const known = callbacks.size === 0 ? 'no receiver' : [...callbacks.keys()].join(', ');
    throw new TypeError(
      `callbacks: the corp ${id} has ${known}, not ${String(name)}: add it with sandbox.callbacks.configure()`,
    );
  }

  private service(name: string, corpId: string): CallbackReceiver | undefined {
    const [list, key = '', part] = name.split('/');
    if (list === 'suites') return suiteReceiver(name, part, corpId, this.suites.get(key));
    if (part !== undefined) return undefined;
    if (list === 'providers') return providerReceiver(name, corpId, this.providers.get(key));
    return list === 'devices' ? deviceReceiver(name, corpId, this.devices.get(key)) : undefined;
  }

  private serviceNames(): string[] {
    const suites = [...this.suites].flatMap(([name, { commandUrl, dataUrl }]) => [
      ...(commandUrl === undefined ? [] : [`suites/${name}/command`]),
      ...(dataUrl === undefined ? [] : [`suites/${name}/data`]),
    ]);
    const providers = [...this.providers.keys()].map((name) => `providers/${name}`);
    return [...suites, ...providers, ...[...this.devices.keys()].map((name) => `devices/${name}`)];
  }

  private hide(seed: { readonly token: string; readonly aesKey: string }): void {
    for (const secret of secretsOf(seed)) this.deps.onSecret(secret);
  }
}

function suiteReceiver(
  name: string,
  part: string | undefined,
  corpId: string,
  seed: SuiteSeed | undefined,
): CallbackReceiver | undefined {
  if (seed === undefined) return undefined;
  const { suiteId, token, aesKey, commandUrl, dataUrl } = seed;
  const common = { name, corpId, suiteId, token, aesKey, idsOnly: false };
  if (part === 'command' && commandUrl !== undefined) {
    return { ...common, url: commandUrl, kind: 'suiteCommand', receiveId: suiteId };
  }
  if (part !== 'data' || dataUrl === undefined) return undefined;
  return { ...common, url: dataUrl, kind: 'suiteData', receiveId: corpId };
}

function providerReceiver(
  name: string,
  corpId: string,
  seed: ProviderSeed | undefined,
): CallbackReceiver | undefined {
  if (seed === undefined) return undefined;
  const { corpId: receiveId, ...settings } = seed;
  return { ...settings, name, corpId, receiveId, kind: 'provider', idsOnly: false };
}

function deviceReceiver(
  name: string,
  corpId: string,
  seed: DeviceSeed | undefined,
): CallbackReceiver | undefined {
  if (seed === undefined) return undefined;
  const { modelId, corpId: providerId = '', ...settings } = seed;
  const kind = modelId === undefined ? 'deviceService' : 'device';
  return { ...settings, name, corpId, receiveId: modelId ?? providerId, kind, idsOnly: false };
}
