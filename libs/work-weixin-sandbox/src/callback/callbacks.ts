import { messageOf } from '../errors/message-of.js';
import type { Corp } from '../corp/corp.js';
import type { CallbackDelivery, CallbackResult } from './callback-delivery.js';
import { CallbackFaults } from './callback-faults.js';
import type { CallbackFields } from './callback-fields.js';
import {
  type CallbackReceiver,
  type CallbackReceiverSeed,
  checkCredentials,
  checkUrl,
} from './callback-seed.js';
import type { ResolvedSandboxCallbacks } from './callback.options.js';
import { Deliverer } from './deliverer.js';
import { type DescribedEvent, findEvent } from './event-catalogue.js';
import { writeMessage } from './event-message.js';
import { Receivers } from './receivers.js';
import type { DeviceSeed, ProviderSeed, ServiceSeeds, SuiteSeed } from './service-seed.js';
import { passUrlCheck } from './url-check.js';

/** Older deliveries are dropped. */
const MAX_DELIVERIES = 10_000;

/**
 * Where a callback goes.
 *
 * @see {@link Callbacks.send}
 */
export interface CallbackSendOptions {
  /** Name of the receiver in the corp's seed, such as `contacts`, or `suites/crm/command`, `providers/own`, `devices/door`. */
  to: string;
  /** The corp of the receiver, or the one that a suite, provider or device is told about. @default the first corp */
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
  /**
   * What stands behind the encrypted echostr. For the data URL of a suite the documentation does not say.
   * @default that of callbacks; for the data URL of a suite the corpid
   */
  receiveId?: string;
  /** Aborts the check. */
  signal?: AbortSignal;
}

/** The parts of the sandbox that callbacks need. */
export interface CallbackDeps {
  /** The corp with this id, by default the first one. @throws TypeError for an unknown corp */
  readonly corp: (corpId?: string) => Corp;
  readonly now: () => number;
  readonly options: ResolvedSandboxCallbacks;
  /** Receivers that belong to no corp. */
  readonly services: ServiceSeeds;
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
  private readonly receivers: Receivers;
  private readonly deliverer: Deliverer;
  /** Callbacks that the sandbox sends by itself. */
  private readonly ownDeliveries = new Set<Promise<void>>();
  private readonly open = new Set<AbortController>();
  private stored: CallbackDelivery[] = [];
  private isClosed = false;

  /** @internal */
  constructor(private readonly deps: CallbackDeps) {
    this.receivers = new Receivers(deps);
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
   * @throws TypeError for an unknown corp, for a name with a slash, and for a field that is missing or invalid
   */
  configure(
    receiver: string,
    settings: Partial<CallbackReceiverSeed>,
    { corpId }: { corpId?: string } = {},
  ): void {
    this.receivers.configure(receiver, settings, corpId);
  }

  /**
   * Adds a suite, or changes the given fields of one: the receivers `suites/<name>/command` and `suites/<name>/data`.
   * @throws TypeError for a field that is missing or invalid
   */
  configureSuite(name: string, settings: Partial<SuiteSeed>): void {
    this.receivers.configureSuite(name, settings);
  }

  /** The same for a provider, the receiver `providers/<name>`. @throws TypeError as above */
  configureProvider(name: string, settings: Partial<ProviderSeed>): void {
    this.receivers.configureProvider(name, settings);
  }

  /** The same for a device, the receiver `devices/<name>`. @throws TypeError as above */
  configureDevice(name: string, settings: Partial<DeviceSeed>): void {
    this.receivers.configureDevice(name, settings);
  }

  /**
   * Does what the admin console does when a URL is saved: a GET with an encrypted echostr, and one second for its plain
   * text.
   * @throws CallbackCheckError with what was wrong; TypeError for an unknown corp or receiver; the reason of the signal
   */
  async check(receiver: string, options: CallbackReceiverOptions = {}): Promise<void> {
    const { corpId, receiveId, signal } = options;
    const known = this.receivers.require(receiver, corpId);
    const found = receiveId === undefined ? known : { ...known, receiveId };
    const { now, options: patience } = this.deps;
    await this.during(signal, (own) =>
      passUrlCheck(found, { nowMs: now(), timeoutMs: patience.checkTimeoutMs, signal: own }),
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
    const event = findEvent(eventId);
    return this.deliver(this.receivers.require(given.to, given.corpId), event, fields, given);
  }

  /** @internal Sends a callback to this receiver. Does not reject for a valid event without a signal. */
  async deliver(
    receiver: CallbackReceiver,
    event: DescribedEvent,
    fields: CallbackFields,
    given: Omit<CallbackSendOptions, 'to' | 'corpId'>,
  ): Promise<CallbackResult> {
    const { agentId = receiver.agentId, strict = true, signal } = given;
    const message = writeMessage({ event, fields, receiver, agentId, strict, nowMs: this.deps.now() });
    const strike = this.faults.strike(receiver.name, event.id);
    return this.during(signal, async (own) => {
      const result = await this.deliverer.deliver({ receiver, event, message, agentId, strike, signal: own });
      this.store(result);
      return result;
    });
  }

  /** Resolves when the callbacks that the sandbox sends by itself, such as at the end of a job, have ended. */
  async idle(): Promise<void> {
    while (this.ownDeliveries.size > 0) await Promise.all(this.ownDeliveries);
  }

  /** @internal Sends a callback by itself. Its end is in the deliveries only; so is a receiver that is not valid. */
  notify(receiver: CallbackReceiver, eventId: string, fields: CallbackFields): void {
    const { url, token, aesKey, name } = receiver;
    const event = findEvent(eventId);
    try {
      checkUrl(`${name}.url`, url);
      checkCredentials(name, { token, aesKey });
    } catch (error) {
      const { corpId } = receiver;
      const at = this.deps.now();
      this.store({
        at,
        corpId,
        receiver: name,
        eventId,
        attempts: 0,
        durationMs: 0,
        problem: messageOf(error),
      });
      return;
    }
    if (this.isClosed) return;
    // Not strict: the functions that start jobs have no receiver of their own.
    const sent = this.deliver(receiver, event, fields, { strict: false }).catch(() => undefined);
    const done: Promise<void> = sent.then(() => void this.ownDeliveries.delete(done));
    this.ownDeliveries.add(done);
  }

  /** @internal The receiver with this name, if there is one. */
  find(name: string, corpId?: string): CallbackReceiver | undefined {
    return this.receivers.find(name, corpId);
  }

  /** @internal @throws TypeError with the names that there are */
  require(name: string, corpId?: string): CallbackReceiver {
    return this.receivers.require(name, corpId);
  }

  /** @internal Ends all deliveries under way, and refuses new ones. */
  close(): void {
    this.isClosed = true;
    for (const controller of [...this.open]) controller.abort();
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
