import type { DecodedEvent, EventDecoder } from '../decode/event.decoder.js';
import { CallbackRefusedError, type CallbackRefusal } from '../errors/callback-refused.error.js';
import type { CallbackTrace } from '../observe/callback-trace.js';
import { readEnvelope } from '../verify/envelope.reader.js';
import { isSignedBy } from '../verify/signature.js';
import type { CallbackQuery } from './callback-query.js';
import type { FoundReceiver } from './found-receiver.js';

/** Whether a plain text may be a callback: XML or JSON. That of a check is neither. */
export const isMessage = (text: string): boolean => /^\s*[<{[]/.test(text);

/** A callback that is verified, decrypted and decoded. */
export interface OpenedCallback {
  readonly query: CallbackQuery;
  readonly receiver: FoundReceiver;
  readonly decoded: DecodedEvent;
  readonly text: string;
  readonly encrypted: string;
}

/** A callback of the queue: its query is no longer needed. */
export type ReopenedCallback = Omit<OpenedCallback, 'query'>;

/** Opens what a receiver got: verifies it, decrypts it, decodes it. Every way out but the last is a refusal. */
export class CallbackOpener {
  constructor(
    private readonly decoder: EventDecoder,
    private readonly maxAgeMs: number,
    private readonly now: () => number,
  ) {}

  /** The plain text of the console's check. */
  openEcho(query: CallbackQuery, receiver: FoundReceiver, trace: CallbackTrace): string {
    if (query.echo === undefined) throw refused('query', receiver);
    const text = this.decrypt(query.echo, query, receiver, trace);
    // The signature of a callback fits its text as echostr too: whoever saw it on its way would get it decrypted.
    if (isMessage(text)) throw refused('echo', receiver);
    return text;
  }

  open(body: unknown, query: CallbackQuery, receiver: FoundReceiver, trace: CallbackTrace): OpenedCallback {
    const encrypted = readEnvelope(body);
    if (encrypted === undefined) throw refused('envelope', receiver);
    const text = this.decrypt(encrypted, query, receiver, trace);
    return { ...this.decode(text, receiver, trace), query, encrypted };
  }

  /** Opens a callback of the queue, whose signature was verified when it arrived. */
  reopen(encrypted: string, receiver: FoundReceiver, trace: CallbackTrace): ReopenedCallback {
    const text = this.decryptVerified(encrypted, receiver, trace);
    return { ...this.decode(text, receiver, trace), encrypted };
  }

  private decode(text: string, receiver: FoundReceiver, trace: CallbackTrace) {
    trace.enter('decode');
    const decoded = this.decoder.decode(text);
    if (!decoded) throw refused('content', receiver);
    return { receiver, decoded, text };
  }

  private decrypt(
    encrypted: string,
    query: CallbackQuery,
    receiver: FoundReceiver,
    trace: CallbackTrace,
  ): string {
    trace.enter('verify');
    const { token } = receiver.options;
    if (!isSignedBy(token, { ...query, encrypted }, query.signature)) throw refused('signature', receiver);
    if (Math.abs(this.now() - Number(query.timestamp) * 1000) > this.maxAgeMs) throw refused('age', receiver);
    return this.decryptVerified(encrypted, receiver, trace);
  }

  private decryptVerified(encrypted: string, receiver: FoundReceiver, trace: CallbackTrace): string {
    trace.enter('decrypt');
    const decrypted = receiver.cipher.decrypt(encrypted);
    if ('fault' in decrypted) throw refused(decrypted.fault, receiver);
    return decrypted.text;
  }
}

function refused(reason: CallbackRefusal, { label }: FoundReceiver): CallbackRefusedError {
  return new CallbackRefusedError(reason, label);
}
