import type { CallbackReplyFormat } from '../contract/callback-reply.js';
import type { ProviderCallbackContext } from '../contract/callback-context.js';
import { MessageCipher, type ReceiveIdCheck } from '../decrypt/message-cipher.js';
import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { fieldAt } from '../metadata/event-key.js';
import type { ProviderReceiver, ProviderReceivers } from '../provider-receivers.options.js';
import { TenantUnknownError } from '../../errors/tenant-unknown.error.js';
import type { ResolvedReceiver } from '../../tenant/callback.options.js';
import { UNNAMED } from '../../tenant/client-name.js';
import type { TenantRegistry } from '../../tenant/tenant.registry.js';
import type { Tenant } from '../../tenant/tenant.js';
import { waitForTenant } from '../../tenant/wait-for-tenant.js';
import { receiverPathOf, withoutSlashes, type CallbackReceiverPath } from './receiver-path.js';

/** What the context of a handler says about the receiver. */
type ReceiverContext = Pick<
  ProviderCallbackContext,
  'receiver' | 'tenant' | 'corpId' | 'app' | 'suite' | 'provider' | 'device'
>;

/** A receiver that is ready to read callbacks. */
export interface FoundReceiver {
  /** In logs: `acme/contacts` or `suites/crm/command`. */
  readonly label: string;
  /** `contacts` or `suites/crm/command`. */
  readonly name: string;
  /** `contacts` and the others of a tenant; `suite`, `provider` or `device`. */
  readonly kind: string;
  /** Undefined for what comes to a suite, a provider or a device, unless {@link ReceiverFinder.address} has found one. */
  readonly tenant: string | undefined;
  /** Whether each of its callbacks has a tenant. */
  readonly hasTenant: boolean;
  readonly corpId: string | undefined;
  readonly context: ReceiverContext;
  readonly options: { readonly token: string; readonly app?: string };
  readonly cipher: MessageCipher;
  readonly format: CallbackReplyFormat;
  /** What tells its callbacks from those of other receivers. */
  readonly scope: readonly string[];
  /** Milliseconds that the vendor waits, if it is less than for apps. */
  readonly answerWithinMs?: number | undefined;
  /** The answer to a callback without a reply. */
  readonly answerText?: string | undefined;
  /** Whose tenant is known with the callback only. */
  readonly addressing?: Addressing;
}

/** How the tenant of a callback is found. */
interface Addressing {
  readonly options: ProviderReceiver;
  /** The data URL of a suite gets the events of many corps, and each has a tenant. */
  readonly isData: boolean;
}

/** What is decrypted at a receiver. */
interface Addressed {
  readonly receiver: FoundReceiver;
  readonly decoded: { readonly fields: Readonly<Record<string, unknown>> };
}

type MaybePromise<T> = T | Promise<T>;

/** Suites and devices must answer the check and most of their callbacks within one second. */
const HASTY_MS = 1_000;

/** Finds receivers by the path of a URL. */
export class ReceiverFinder {
  /** The options hold the keys, and belong to one tenant: what is found goes with them. */
  readonly #ofTenants = new WeakMap<ResolvedReceiver, FoundReceiver>();
  readonly #ofProvider: ReadonlyMap<string, FoundReceiver>;

  constructor(
    private readonly tenants: TenantRegistry,
    private readonly path: string,
    receivers: ProviderReceivers,
  ) {
    this.#ofProvider = new Map(receiversOf(receivers).map((each) => [each.name, each]));
  }

  /** @throws CallbackRefusedError if there is no such receiver, or the tenant cannot be looked up in time */
  find(given: string | CallbackReceiverPath, withinMs: number): MaybePromise<FoundReceiver> {
    const path = typeof given === 'string' ? this.parse(given) : given;
    if (!path) throw new CallbackRefusedError('no-receiver');
    const ofProvider = this.#ofProvider.get(nameOf(path));
    if (ofProvider) return ofProvider;
    if (!('receiver' in path) || 'suite' in path) throw new CallbackRefusedError('no-receiver');
    const { tenant: name = UNNAMED, receiver } = path;
    return then(this.tenantOf(name, withinMs), (tenant) => {
      if (!tenant) throw new CallbackRefusedError('no-receiver');
      return this.ofTenant(tenant, name, receiver);
    });
  }

  /**
   * The receiver with the tenant that a callback is for or about.
   *
   * @throws CallbackRefusedError if it needs one and has none, or it cannot be looked up in time
   */
  address({ receiver, decoded: { fields } }: Addressed, withinMs: number): MaybePromise<FoundReceiver> {
    const { addressing } = receiver;
    if (!addressing) return receiver;
    const { options, isData } = addressing;
    const corpId = textAt(fields, isData ? ['ToUserName'] : ['AuthCorpId', 'base_info.auth_corpid']);
    if (corpId === undefined) {
      if (isData) throw new CallbackRefusedError('no-tenant', receiver.label);
      return receiver;
    }
    return then(this.tenantOfCorp(corpId, options, receiver.label, withinMs), (tenant) => {
      if (isData && tenant === undefined) throw new CallbackRefusedError('no-tenant', receiver.label);
      return addressedTo(receiver, corpId, tenant);
    });
  }

  private ofTenant(tenant: Tenant, name: string, receiver: string): FoundReceiver {
    const options = tenant.receiver(receiver);
    if (!options) throw new CallbackRefusedError('no-receiver');
    let found = this.#ofTenants.get(options);
    if (!found) {
      found = receiverOfTenant(tenant.corpId, name, receiver, options);
      this.#ofTenants.set(options, found);
    }
    return found;
  }

  /** Undefined if there is none. */
  private tenantOfCorp(
    corpId: string,
    { tenantOf }: ProviderReceiver,
    label: string,
    withinMs: number,
  ): MaybePromise<string | undefined> {
    if (!tenantOf) {
      const listed = this.tenants.listedWithCorp(corpId);
      if (listed !== undefined) return listed;
      return then(this.tenantOf(corpId, withinMs, label), (tenant) => tenant && corpId);
    }
    const named = async () => {
      const name = await waitForTenant(
        Promise.resolve().then(() => tenantOf(corpId)),
        { timeoutMs: Math.max(1, withinMs) },
      ).catch(() => {
        throw new CallbackRefusedError('tenant-unavailable', label);
      });
      if (name === undefined) return undefined;
      return (await this.tenantOf(name, withinMs, label)) && name;
    };
    return named();
  }

  /** Undefined if there is none. */
  private tenantOf(name: string, withinMs: number, label?: string): MaybePromise<Tenant | undefined> {
    const failed = (error: unknown): undefined => {
      if (error instanceof TenantUnknownError) return undefined;
      throw new CallbackRefusedError('tenant-unavailable', label);
    };
    try {
      const found = this.tenants.find(name);
      if (!(found instanceof Promise)) return found;
      return waitForTenant(found, { timeoutMs: Math.max(1, withinMs) }).catch(failed);
    } catch (error) {
      return failed(error);
    }
  }

  /** What is before the receiver must be the path of the module, or nothing. */
  private parse(given: string): CallbackReceiverPath | undefined {
    const trimmed = withoutSlashes(given);
    const start = `${this.path}/`;
    return receiverPathOf(trimmed.startsWith(start) ? trimmed.slice(start.length) : trimmed);
  }
}

/** The path without the first part of the URL, such as `acme/contacts` or `suites/crm/command`. */
export function nameOf(path: CallbackReceiverPath): string {
  if ('suite' in path) return `suites/${path.suite}/${path.receiver}`;
  if ('provider' in path) return `providers/${path.provider}`;
  if ('device' in path) return `devices/${path.device}`;
  return `${path.tenant}/${path.receiver}`;
}

function receiverOfTenant(
  corpId: string,
  tenant: string,
  receiver: string,
  options: ResolvedReceiver,
): FoundReceiver {
  const { app, kind, aesKey } = options;
  const isBot = kind === 'bot';
  return {
    label: `${tenant}/${receiver}`,
    name: receiver,
    kind,
    tenant,
    hasTenant: true,
    corpId,
    context: { tenant, corpId, receiver, ...(app === undefined ? {} : { app }) },
    options,
    cipher: new MessageCipher(aesKey, isBot ? '' : corpId),
    format: isBot ? 'json' : 'xml',
    scope: [corpId, tenant, receiver],
  };
}

function receiversOf({ suites, providers, devices }: ProviderReceivers): FoundReceiver[] {
  const ofSuites = Object.entries(suites).flatMap(([suite, options]): FoundReceiver[] => {
    const { suiteId, aesKey, isIndividual = false } = options;
    const isForSuite: ReceiveIdCheck = (receiveId) => receiveId === (isIndividual ? '' : suiteId);
    const isForCorp: ReceiveIdCheck = (receiveId, text) =>
      isIndividual ? receiveId === '' : isAddressedTo(receiveId, text);
    const shared = { kind: 'suite', context: { suite }, options, format: 'xml', id: suiteId } as const;
    return [
      receiver(`suites/${suite}/command`, {
        ...shared,
        cipher: new MessageCipher(aesKey, unlessCheck(isForSuite)),
        answerWithinMs: HASTY_MS,
        answerText: 'success',
      }),
      receiver(`suites/${suite}/data`, {
        ...shared,
        cipher: new MessageCipher(aesKey, unlessCheck(isForCorp)),
        isData: true,
      }),
    ];
  });
  const ofProviders = Object.entries(providers).map(([provider, options]) =>
    receiver(`providers/${provider}`, {
      kind: 'provider',
      context: { provider },
      options,
      format: 'xml',
      id: options.corpId,
      cipher: new MessageCipher(options.aesKey, options.corpId),
    }),
  );
  const ofDevices = Object.entries(devices).map(([device, options]) => {
    const { modelId, corpId = '' } = options;
    const id = modelId ?? corpId;
    return receiver(`devices/${device}`, {
      kind: 'device',
      context: { device },
      options,
      format: 'device',
      id,
      cipher: new MessageCipher(options.aesKey, id),
      answerWithinMs: HASTY_MS,
    });
  });
  return [...ofSuites, ...ofProviders, ...ofDevices];
}

/** A receiver that belongs to no tenant. */
function receiver(
  name: string,
  {
    context,
    options,
    id,
    isData = false,
    ...others
  }: {
    readonly context: Omit<ReceiverContext, 'receiver'>;
    readonly options: ProviderReceiver;
    /** In the console of the provider. */
    readonly id: string;
    readonly isData?: boolean;
  } & Pick<FoundReceiver, 'kind' | 'cipher' | 'format' | 'answerWithinMs' | 'answerText'>,
): FoundReceiver {
  return {
    ...others,
    label: name,
    name,
    tenant: undefined,
    hasTenant: isData,
    corpId: undefined,
    context: { ...context, receiver: name },
    options,
    scope: [id, name],
    addressing: { options, isData },
  };
}

function addressedTo(found: FoundReceiver, corpId: string, tenant: string | undefined): FoundReceiver {
  const { addressing, context, scope } = found;
  const isForCorp = addressing?.isData === true && addressing.options.isIndividual !== true;
  return {
    ...found,
    tenant,
    corpId,
    context: { ...context, corpId, ...(tenant === undefined ? {} : { tenant }) },
    // The reply is for the corp of the callback.
    cipher: isForCorp ? new MessageCipher(addressing.options.aesKey, corpId) : found.cipher,
    scope: [...scope, corpId],
  };
}

/**
 * What the check of a suite's URL is encrypted for is documented nowhere: the suite, the provider and the corp of a test were seen. It
 * holds no message, so it is answered whatever it is.
 */
function unlessCheck(accepts: ReceiveIdCheck): ReceiveIdCheck {
  return (receiveId, text) => !/^\s*</.test(text) || accepts(receiveId, text);
}

const TO_USER_NAME = /<ToUserName>\s*(?:<!\[CDATA\[\s*([^\]<]+?)\s*\]\]>|([^<]+?))\s*<\/ToUserName>/g;

/** Any of them: a text that a member wrote may contain the same. */
function isAddressedTo(corpId: string, text: string): boolean {
  for (const [, quoted, plain] of text.matchAll(TO_USER_NAME)) if ((quoted ?? plain) === corpId) return true;
  return false;
}

function textAt(fields: Readonly<Record<string, unknown>>, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = fieldAt(fields, path);
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/** Without a promise if there is none: most tenants are at hand. */
function then<T, TResult>(value: MaybePromise<T>, next: (value: T) => TResult): MaybePromise<TResult> {
  return value instanceof Promise ? value.then(next) : next(value);
}
