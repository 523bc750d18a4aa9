import { ConfigurationInvalidError } from 'nestjs-http-remote';
import type { PlainOutput } from 'nestjs-http-remote/testing';
import type { CallbackReply } from '../callbacks/contract/callback-reply.js';
import type { WorkWeixinCallback, WorkWeixinEventClass } from '../callbacks/contract/work-weixin-callback.js';
import { MessageCipher } from '../callbacks/decrypt/message-cipher.js';
import { CallbackRefusedError } from '../callbacks/errors/callback-refused.error.js';
import { HandlerFailedError } from '../callbacks/errors/handler-failed.error.js';
import { CallbackTrace } from '../callbacks/observe/callback-trace.js';
import type { CallbackOutcome, CallbackRecord } from '../callbacks/observe/callback-record.js';
import type { OpenedCallbacks } from '../callbacks/opened-callbacks.js';
import type { FoundReceiver } from '../callbacks/receive/found-receiver.js';
import { nameOf, type CallbackReceiverPath } from '../callbacks/receive/receiver-path.js';
import { readEnvelope } from '../callbacks/verify/envelope.reader.js';
import { signatureOf } from '../callbacks/verify/signature.js';
import type { TenantRegistry } from '../tenant/tenant.registry.js';
import { callbackTextOf } from './stub-callback-text.js';

/**
 * The receiver of a callback: see {@link WorkWeixinStub.callback}.
 *
 * @example `{ tenant: 'acme', receiver: 'contacts' }`
 * @example `{ suite: 'crm', receiver: 'command' }`
 * @example `{ tenant: 'acme', suite: 'crm', receiver: 'data' }`
 * @example `{ device: 'door' }`
 */
export type StubCallbackTarget = CallbackReceiverPath & {
  /**
   * The tenant that has the receiver, or whose corp the callback of a suite's data URL is for.
   * @default as for a call: `defaultTenant`, or the only one
   */
  readonly tenant?: string;
};

/**
 * The result of a callback in an application: see {@link WorkWeixinStub.callback}.
 *
 * @example `{ status: 200, outcome: 'handled', handledBy: ['Directory.joined'], attempts: 1, text: '' }`
 */
export interface StubCallbackResult {
  /** The HTTP status of the answer. */
  readonly status: number;
  readonly outcome: CallbackOutcome;
  /** The handlers that it went to, such as `Directory.joined`. */
  readonly handledBy: readonly string[];
  /** How often the handler with the most retries ran. */
  readonly attempts: number;
  /** The reply that a handler returned, if the answer has it: an instance of its class. */
  readonly reply?: CallbackReply | undefined;
  /** The text of the answer: that of the reply, decrypted; or a word such as `success`; or empty. */
  readonly text: string;
  /** Sends the same callback again, as 企业微信 does if it gets no answer: encrypted anew, with the same text. */
  again(): Promise<StubCallbackResult>;
}

/**
 * Sends callbacks to an application: see {@link WorkWeixinStub.callback}.
 *
 * @example `await stub.callback(CreateUserEvent, { userId: 'zhangsan' }, { receiver: 'contacts' })`
 */
export interface StubCallback {
  /**
   * Sends a callback of an event class.
   *
   * @param plain the properties of the event. Those that all events have, such as `createTime`, are filled in
   * @throws what a handler threw in its last attempt
   * @throws InputInvalidError if the class has no property of a name
   * @throws CallbackRefusedError if the application refuses it, such as for an unknown receiver
   * @throws ReplyInvalidError if the reply breaks a rule, or is not for this kind of receiver
   */
  <TEvent extends WorkWeixinCallback>(
    eventClass: WorkWeixinEventClass<TEvent>,
    plain: PlainOutput<TEvent>,
    target: StubCallbackTarget,
  ): Promise<StubCallbackResult>;

  /**
   * Sends a plain text, such as a sample of the documentation: XML, or JSON for a robot, with its `msgid`. The same text twice is the
   * same callback.
   *
   * @example `await stub.callback.raw('<xml><MsgType>event</MsgType>…</xml>', { receiver: 'contacts' })`
   */
  raw(text: string, target: StubCallbackTarget): Promise<StubCallbackResult>;
}

/** A callback module of an application under test, and the tenants of the application. */
export interface CallbackSource {
  readonly opened: OpenedCallbacks;
  readonly registry: TenantRegistry;
}

/** How long a tenant may be looked up. */
const FIND_WITHIN_MS = 5_000;

/** @param sources the callback modules that exist by now */
export function stubCallback(sources: () => readonly CallbackSource[]): StubCallback {
  let sent = 0;
  const send = async <TEvent extends WorkWeixinCallback>(
    eventClass: WorkWeixinEventClass<TEvent>,
    plain: PlainOutput<TEvent>,
    target: StubCallbackTarget,
  ) => {
    const found = await find(sources(), target);
    const nowMs = found.opened.options.now();
    const sender = { ...found, number: ++sent, nowMs };
    return deliver(found, await callbackTextOf(eventClass, plain ?? {}, sender));
  };
  return Object.assign(send, {
    raw: async (text: string, target: StubCallbackTarget) => deliver(await find(sources(), target), text),
  });
}

interface Found {
  readonly opened: OpenedCallbacks;
  readonly receiver: FoundReceiver;
  /** The 企业ID that the callback is for. */
  readonly corpId: string;
}

async function find(sources: readonly CallbackSource[], target: StubCallbackTarget): Promise<Found> {
  let refusal: CallbackRefusedError | undefined;
  for (const { opened, registry } of sources) {
    const { finder } = opened.check();
    const isOfTenant = !('suite' in target || 'provider' in target || 'device' in target);
    const isForTenant = isOfTenant || ('suite' in target && target.receiver === 'data');
    const tenant = isForTenant ? (target.tenant ?? registry.nameFor(undefined, undefined)) : undefined;
    const path = isOfTenant ? { receiver: target.receiver, tenant } : target;
    try {
      const receiver = await finder.find(path, FIND_WITHIN_MS);
      const corpId = tenant === undefined ? receiver.scope[0] : (await registry.find(tenant)).corpId;
      return { opened, receiver, corpId: corpId ?? '' };
    } catch (error) {
      if (!(error instanceof CallbackRefusedError)) throw error;
      // That of a stranger names no receiver. The author of a test wants to know what was not found.
      refusal ??= new CallbackRefusedError(error.reason, nameOf(path));
    }
  }
  throw (
    refusal ??
    new ConfigurationInvalidError(
      'stub.callback() found no callback module: import WorkWeixinCallbackModule.forRoot(), and compile the testing module first',
    )
  );
}

/** As the vendor encrypts: the data URL of a suite gets texts for the corp that they are addressed to. */
function cipherOf({ scope, addressing, cipher }: FoundReceiver, text: string): MessageCipher {
  if (!addressing) return cipher;
  const { aesKey, isIndividual } = addressing.options;
  const [, addressee = ''] = addressing.isData
    ? (/<ToUserName>(?:<!\[CDATA\[)?([^\]<]*)/.exec(text) ?? [])
    : ['', scope[0]];
  return new MessageCipher(aesKey, isIndividual ? '' : addressee);
}

async function deliver(
  found: Found,
  text: string,
  earlier?: StubCallbackResult,
): Promise<StubCallbackResult> {
  const { opened, receiver } = found;
  const { options } = receiver;
  const cipher = cipherOf(receiver, text);
  const encrypted = cipher.encrypt(text);
  const signed = {
    timestamp: String(Math.floor(opened.options.now() / 1000)),
    nonce: 'stubnonce',
    encrypted,
  };
  const { timestamp, nonce } = signed;
  const query = { msg_signature: signatureOf(options.token, signed), timestamp, nonce };
  const body = /^\s*</.test(text)
    ? `<xml><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`
    : JSON.stringify({ encrypt: encrypted });
  const trace = new CallbackTrace(opened.options.now());
  const ended = new Promise<CallbackRecord>((resolve) => (trace.onEnd = resolve));
  const { addressing, name, tenant } = receiver;
  const path = addressing || tenant === undefined ? name : { tenant, receiver: name };
  const request = { method: 'POST', path, query };
  const answer = await opened.receiver.answer(request, () => Promise.resolve({ body }), trace);
  const { outcome, handlers, attempts, error } = await ended;
  if (error instanceof HandlerFailedError) throw error.cause;
  if (outcome === 'failed' || outcome === 'refused') throw error;
  const sealed = readEnvelope(answer.body);
  const opening = sealed === undefined ? undefined : cipher.decrypt(sealed);
  const result: StubCallbackResult = {
    status: answer.status,
    outcome,
    handledBy: handlers,
    attempts,
    reply: opening && (outcome === 'duplicate' ? earlier?.reply : trace.reply),
    text: opening && 'text' in opening ? opening.text : answer.body,
    again: () => deliver(found, text, result),
  };
  return result;
}
