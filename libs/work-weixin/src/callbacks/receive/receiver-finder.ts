import { MessageCipher } from '../decrypt/message-cipher.js';
import type { CallbackReplyFormat } from '../contract/callback-reply.js';
import { CallbackRefusedError } from '../errors/callback-refused.error.js';
import { TenantUnknownError } from '../../errors/tenant-unknown.error.js';
import type { ResolvedReceiver } from '../../tenant/callback.options.js';
import { UNNAMED } from '../../tenant/client-name.js';
import type { TenantRegistry } from '../../tenant/tenant.registry.js';
import { waitForTenant } from '../../tenant/wait-for-tenant.js';
import { decoded } from './callback-query.js';

/**
 * One receiver of one tenant.
 *
 * @see {@link CallbackRequest}
 */
export interface CallbackReceiverPath {
  /**
   * The tenant.
   * @default 'default', the corp that is configured without a name
   */
  readonly tenant?: string;
  /** The name of the receiver in `callbacks` of the tenant. */
  readonly receiver: string;
}

/** A receiver that is ready to read callbacks. */
export interface FoundReceiver {
  readonly tenant: string;
  readonly corpId: string;
  readonly name: string;
  readonly options: ResolvedReceiver;
  readonly cipher: MessageCipher;
  readonly format: CallbackReplyFormat;
}

/** Finds receivers by the path of a URL. */
export class ReceiverFinder {
  /** The options hold the keys: they go with them. */
  readonly #ciphers = new WeakMap<ResolvedReceiver, MessageCipher>();

  constructor(
    private readonly tenants: TenantRegistry,
    private readonly path: string,
  ) {}

  /** @throws CallbackRefusedError if there is no such receiver, or the tenant cannot be looked up in time */
  async find(given: string | CallbackReceiverPath, withinMs: number): Promise<FoundReceiver> {
    const path = typeof given === 'string' ? this.parse(given) : given;
    if (!path) throw new CallbackRefusedError('no-receiver');
    const { tenant: name = UNNAMED, receiver } = path;
    const tenant = await this.tenantOf(name, withinMs);
    const options = tenant.receiver(receiver);
    if (!options) throw new CallbackRefusedError('no-receiver');
    const isBot = options.kind === 'bot';
    let cipher = this.#ciphers.get(options);
    if (!cipher) {
      cipher = new MessageCipher(options.aesKey, isBot ? '' : tenant.corpId);
      this.#ciphers.set(options, cipher);
    }
    const { corpId } = tenant;
    return { tenant: name, corpId, name: receiver, options, cipher, format: isBot ? 'json' : 'xml' };
  }

  private async tenantOf(name: string, withinMs: number) {
    try {
      const found = this.tenants.find(name);
      return found instanceof Promise
        ? await waitForTenant(found, { timeoutMs: Math.max(1, withinMs) })
        : found;
    } catch (error) {
      throw new CallbackRefusedError(
        error instanceof TenantUnknownError ? 'no-receiver' : 'tenant-unavailable',
      );
    }
  }

  /** What is before the last one or two segments must be the path of the module, or nothing. */
  private parse(given: string): CallbackReceiverPath | undefined {
    const trimmed = withoutSlashes(given);
    const start = `${this.path}/`;
    return receiverPathOf(trimmed.startsWith(start) ? trimmed.slice(start.length) : trimmed);
  }
}

/** The one or two segments below the path of the module. Undefined for anything else: no receiver has such a path. */
export function receiverPathOf(below: string): CallbackReceiverPath | undefined {
  const segments = withoutSlashes(below).split('/').map(decoded);
  const [first, second] = segments;
  if (!first || segments.length > 2) return undefined;
  if (segments.length === 1) return { receiver: first };
  return second ? { tenant: first, receiver: second } : undefined;
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
