import type { Corp } from '../corp/corp.js';
import type { CallbackDelivery, CallbackResult } from './callback-delivery.js';
import { CallbackFaults } from './callback-faults.js';
import type { CallbackFields } from './callback-fields.js';
import {
  callbackReceiver,
  type CallbackReceiver,
  type CallbackReceiverSeed,
  checkCallbackReceiver,
  secretsOf,
} from './callback-seed.js';
import type { ResolvedSandboxCallbacks } from './callback.options.js';
import { Deliverer } from './deliverer.js';
import { findEvent } from './event-catalogue.js';
import { writeMessage } from './event-message.js';
import { checkUrl } from './url-check.js';

/** Older deliveries are dropped. */
const MAX_DELIVERIES = 10_000;

/**
 * Where a callback goes.
 *
 * @see {@link Callbacks.send}
 */
export interface CallbackSendOptions {
  /** Name of the receiver in the corp's seed, such as `contacts`. */
  to: string;
  /** @default the first corp */
  corpId?: string;
  /** @default the agentId of the secret with the receiver's name */
  agentId?: number;
  /**
   * Whether undocumented fields are refused, and events that the receiver would not get.
   * @default true
   */
  strict?: boolean;
  /** Aborts the delivery. */
  signal?: AbortSignal;
}

/**
 * Which receiver, if not one of the first corp.
 *
 * @see {@link Callbacks.check}
 */
export interface CallbackReceiverOptions {
  /** @default the first corp */
  corpId?: string;
  /** Aborts the check. */
  signal?: AbortSignal;
}

/** What callbacks need of the sandbox. */
export interface CallbackDeps {
  /** The corp with this id, by default the first one. @throws TypeError for an unknown corp */
  readonly corp: (corpId?: string) => Corp;
  readonly now: () => number;
  readonly options: ResolvedSandboxCallbacks;
  /** Receives every token and key, so that no log shows them. */
  readonly onSecret: (secret: string) => void;
}

/**
 * Calls the callback URLs of a corp as the WeCom server does: signed, encrypted, with repeats.
 *
 * @example
 * ```ts
 * await sandbox.callbacks.check('contacts');
 * const { status, reply } = await sandbox.callbacks.send('message/text', { FromUserName: 'zhangsan', Content: '你好' }, { to: 'app' });
 * ```
 */
export class Callbacks {
  /** Duplicates, delays, another order, wrong signatures. */
  readonly faults = new CallbackFaults();
  private readonly deliverer: Deliverer;
  private readonly open = new Set<AbortController>();
  private stored: CallbackDelivery[] = [];
  private isClosed = false;

  /** @internal */
  constructor(private readonly deps: CallbackDeps) {
    this.deliverer = new Deliverer(deps.options, deps.now);
  }

  /** The deliveries, oldest first: the last 10,000. A copy, which does not change later. */
  get deliveries(): readonly CallbackDelivery[] {
    return [...this.stored];
  }

  /** The stored deliveries to one receiver. */
  of(receiver: string): CallbackDelivery[] {
    return this.stored.filter((delivery) => delivery.receiver === receiver);
  }

  /** Removes all deliveries, and returns their number. */
  clear(): number {
    return this.stored.splice(0).length;
  }

  /**
   * Adds a receiver, or changes the given fields of one that the corp has. Does not check the URL.
   * @throws TypeError for an unknown corp, and for a field that is missing or invalid
   */
  configure(
    receiver: string,
    settings: Partial<CallbackReceiverSeed>,
    { corpId }: { corpId?: string } = {},
  ): void {
    const { callbacks } = this.deps.corp(corpId);
    const changed = { ...callbacks.get(receiver), ...settings } as CallbackReceiverSeed;
    checkCallbackReceiver(`callbacks.${receiver}`, changed);
    callbacks.set(receiver, changed);
    for (const secret of secretsOf(changed)) this.deps.onSecret(secret);
  }

  /**
   * Does what the admin console does when a URL is saved: a GET with an encrypted echostr, and one second for its plain
   * text.
   * @throws CallbackCheckError with what was wrong; TypeError for an unknown corp or receiver; the reason of the signal
   */
  async check(receiver: string, { corpId, signal }: CallbackReceiverOptions = {}): Promise<void> {
    const found = this.receiver(receiver, corpId);
    const { now, options } = this.deps;
    await this.during(signal, (own) =>
      checkUrl(found, { nowMs: now(), timeoutMs: options.checkTimeoutMs, signal: own }),
    );
  }

  /**
   * Sends a callback and waits for its end. Fields have their names on the wire; those that every callback has, such as
   * `CreateTime`, have defaults. Everything but a 200 is repeated up to three times, with the same text. Resolves whatever the
   * receiver answers.
   * @param eventId such as `event/change_contact/create_user`, also without `event/`
   * @throws TypeError for an unknown event, field, corp or receiver; the reason of the signal
   */
  async send(eventId: string, fields: CallbackFields, given: CallbackSendOptions): Promise<CallbackResult> {
    const { to, corpId, strict = true, signal } = given;
    const event = findEvent(eventId);
    const receiver = this.receiver(to, corpId);
    const { agentId = receiver.agentId } = given;
    const message = writeMessage({ event, fields, receiver, agentId, strict, nowMs: this.deps.now() });
    const strike = this.faults.strike(receiver.name, event.id);
    return this.during(signal, async (own) => {
      const result = await this.deliverer.deliver({ receiver, event, message, agentId, strike, signal: own });
      this.store(result);
      return result;
    });
  }

  /** @internal The receiver of the corp with this name, if it has one. */
  find(name: string, corpId?: string): CallbackReceiver | undefined {
    const corp = this.deps.corp(corpId);
    const seed = corp.callbacks.get(name);
    const agentId = corp.credentials.find((credential) => credential.name === name)?.agentId;
    return seed && callbackReceiver(name, seed, { corpId: corp.corpId, agentId });
  }

  /** @internal Ends all deliveries under way, and refuses new ones. */
  close(): void {
    this.isClosed = true;
    for (const controller of [...this.open]) controller.abort();
  }

  private receiver(name: string, corpId?: string): CallbackReceiver {
    const found = this.find(name, corpId);
    if (found !== undefined) return found;
    const { callbacks, corpId: id } = this.deps.corp(corpId);
    const known = callbacks.size === 0 ? 'no receiver' : [...callbacks.keys()].join(', ');
    throw new TypeError(
      `callbacks: the corp ${id} has ${known}, not ${String(name)}: add it with sandbox.callbacks.configure()`,
    );
  }

  private store({ reply: _, duplicate: __, ...delivery }: CallbackResult): void {
    this.stored.push(delivery);
    if (this.stored.length > MAX_DELIVERIES) this.stored.shift();
  }

  /** Runs something that ends when the caller's signal aborts or the sandbox closes. */
  private async during<T>(
    signal: AbortSignal | undefined,
    run: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    if (this.isClosed) throw new TypeError('callbacks: the sandbox is closed');
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort();
    this.open.add(controller);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const result = await run(controller.signal);
      signal?.throwIfAborted();
      return result;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
      this.open.delete(controller);
    }
  }
}
