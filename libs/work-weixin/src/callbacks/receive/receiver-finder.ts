import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { fieldAt } from '../metadata/event-key.js';
import type { ProviderReceiver, ProviderReceivers } from '../provider-receivers.options.js';
import { TenantUnknownError } from '../../errors/tenant-unknown.error.js';
import type { ResolvedReceiver } from '../../tenant/callback.options.js';
import { UNNAMED } from '../../tenant/client-name.js';
import type { TenantRegistry } from '../../tenant/tenant.registry.js';
import type { Tenant } from '../../tenant/tenant.js';
import { waitForTenant } from '../../tenant/wait-for-tenant.js';
import { addressedTo, receiversOf, receiverOfTenant, type FoundReceiver } from './found-receiver.js';
import { nameOf, receiverPathOf, withoutSlashes, type CallbackReceiverPath } from './receiver-path.js';

/** What is decrypted at a receiver. */
interface Addressed {
  readonly receiver: FoundReceiver;
  readonly decoded: { readonly fields: Readonly<Record<string, unknown>> };
}

type MaybePromise<T> = T | Promise<T>;

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
