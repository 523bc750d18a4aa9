import type { CallbackResult } from '../callback/callback-delivery.js';
import { type CallbackFields, isCallbackFields } from '../callback/callback-fields.js';
import { findEvent } from '../callback/event-catalogue.js';
import { eventFields } from '../callback/event-message.js';
import type { ClientDeps } from './client-deps.js';

/** The receiver of `kf_msg_or_event`. */
const RECEIVER = 'kf';

/**
 * Which customer.
 *
 * @see {@link ClientKf}
 */
export interface ClientKfOptions {
  /** external_userid of the customer. */
  from: string;
  /** @default the first corp */
  corpId?: string;
  /** Aborts the delivery. The message stays. */
  signal?: AbortSignal;
}

/**
 * A customer in the chat with an account of 微信客服. What happens is offered to `kf/sync_msg`, and the receiver `kf`, if there is
 * one, gets `kf_msg_or_event` with a token for it.
 *
 * @see {@link SandboxClient}
 */
export class ClientKf {
  /** @internal */
  constructor(private readonly deps: ClientDeps) {}

  /**
   * Writes a message.
   * @param type such as `text`; or the id of another message of the documentation, such as `location`
   * @param fields those of the message: `{ content: '你好' }`
   * @returns the delivery of the event; `undefined` without a receiver `kf`
   * @throws TypeError for an unknown type or field
   * @example `await sandbox.client.kf.send('wkAJ2G', 'text', { content: '你好' }, { from: 'wmGdTe' })`
   */
  async send(
    openKfId: string,
    type: string,
    fields: CallbackFields,
    options: ClientKfOptions,
  ): Promise<CallbackResult | undefined> {
    // Their fields are elsewhere.
    if (type.startsWith('event/')) throw new TypeError(`client: ${type} is sent with client.kf.event()`);
    return this.does(openKfId, `kf/${type}`, { [type]: fields }, 3, options);
  }

  /**
   * Lets something else happen: `enter_session`, `user_recall_msg` …
   * @param fields those of the event, beside `open_kfid` and `external_userid`
   * @returns and throws as `send()`
   */
  async event(
    openKfId: string,
    type: string,
    fields: CallbackFields,
    options: ClientKfOptions,
  ): Promise<CallbackResult | undefined> {
    const known = findEvent(`kf/event/${type}`).fields.get('event')?.fields;
    const ids = Object.entries({ open_kfid: openKfId, external_userid: options.from });
    const own = { ...Object.fromEntries(ids.filter(([name]) => known?.has(name))), ...fields };
    return this.does(openKfId, `kf/event/${type}`, { event: { event_type: type, ...own } }, 4, options);
  }

  private async does(
    openKfId: string,
    eventId: string,
    fields: CallbackFields,
    origin: 3 | 4,
    { from, corpId, signal }: ClientKfOptions,
  ): Promise<CallbackResult | undefined> {
    if (typeof openKfId !== 'string' || openKfId === '' || typeof from !== 'string' || from === '') {
      throw new TypeError("client: a message to 微信客服 needs an open_kfid and from: 'external_userid'");
    }
    const event = findEvent(eventId);
    const [[name, value] = ['', {}]] = Object.entries(fields);
    if (!isCallbackFields(value)) throw new TypeError(`client: ${name} must be an object`);
    // Types such as `meeting` have no fields of their own.
    const content = event.fields.has(name) ? eventFields(event, fields, true) : {};
    const { callbacks, corp: corpOf, now } = this.deps;
    const corp = corpOf(corpId);
    const nowMs = now();
    const { msgtype = '' } = event.key;
    const head = { open_kfid: openKfId, external_userid: from, send_time: Math.floor(nowMs / 1000), origin };
    corp.kf.add({ ...head, msgtype, ...content });
    if (callbacks.find(RECEIVER, corpId) === undefined) return undefined;
    const Token = corp.kf.tokens.issue(openKfId, nowMs);
    return callbacks.send(
      'event/kf_msg_or_event',
      { Token, OpenKfId: openKfId },
      { to: RECEIVER, corpId, signal },
    );
  }
}
