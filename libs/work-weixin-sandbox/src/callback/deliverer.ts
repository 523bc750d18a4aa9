import { setTimeout as pause } from 'node:timers/promises';
import type { CallbackResult } from './callback-delivery.js';
import { isCallbackFields } from './callback-fields.js';
import type { CallbackStrike } from './callback-faults.js';
import type { CallbackReceiver } from './callback-seed.js';
import type { ResolvedSandboxCallbacks } from './callback.options.js';
import type { DescribedEvent } from './event-catalogue.js';
import { askReceiver } from './receiver-request.js';
import { readReply, type ReadReply } from './reply.reader.js';
import { sealRequest } from './sealed-request.js';

/** Page 101027: the server does not repeat these. */
const SENT_ONCE = new Set(['bot/event/enter_chat', 'bot/event/template_card_event']);

/** One callback on its way. */
export interface DeliveryTask {
  readonly receiver: CallbackReceiver;
  readonly event: DescribedEvent;
  /** The plain text. */
  readonly message: string;
  readonly agentId?: number;
  readonly strike: CallbackStrike;
  readonly signal: AbortSignal;
}

type Attempt = ReadReply & { readonly status?: number };

/** Delivers callbacks with all their repeats. Never rejects. */
export class Deliverer {
  /** Deliveries that wait for the next one to the same receiver. */
  private readonly held = new Map<string, Set<() => void>>();

  constructor(
    private readonly options: ResolvedSandboxCallbacks,
    private readonly now: () => number,
  ) {}

  async deliver(task: DeliveryTask): Promise<CallbackResult> {
    const { receiver, event, strike, signal } = task;
    const startedAt = performance.now();
    const at = this.now();
    await waited(strike.delayMs, signal);
    const place = `${receiver.corpId}/${receiver.name}`;
    if (strike.holdMs !== undefined) await this.hold(place, strike.holdMs, signal);
    const { attempts, last } = await this.attempts(task);
    const isRepeated = strike.kinds.includes('duplicate') && last.status === 200 && !signal.aborted;
    const duplicate = isRepeated ? await this.attempt(task) : undefined;
    if (strike.holdMs === undefined) this.release(place);
    return {
      at,
      corpId: receiver.corpId,
      receiver: receiver.name,
      eventId: event.id,
      attempts,
      ...last,
      ...(duplicate !== undefined && { duplicate }),
      ...(strike.kinds.length > 0 && { faults: strike.kinds }),
      durationMs: performance.now() - startedAt,
    };
  }

  private async attempts(task: DeliveryTask): Promise<{ attempts: number; last: Attempt }> {
    const { signal, event } = task;
    const pauses = SENT_ONCE.has(event.id) ? [] : this.options.repeatAfterMs;
    let last: Attempt = { problem: 'the delivery was aborted before the first attempt' };
    let attempts = 0;
    for (const pauseMs of [0, ...pauses]) {
      await waited(pauseMs, signal);
      if (signal.aborted) break;
      attempts += 1;
      last = await this.attempt(task);
      if (last.status === 200) break;
    }
    return { attempts, last };
  }

  private async attempt({
    receiver,
    event,
    message,
    agentId,
    strike,
    signal,
  }: DeliveryTask): Promise<Attempt> {
    const isForged = strike.kinds.includes('wrong-signature');
    const { url, nonce, body, contentType } = sealRequest(receiver, message, this.now(), {
      agentId,
      isForged,
    });
    const headers = { 'content-type': contentType, 'content-length': String(Buffer.byteLength(body)) };
    const timeoutMs = Math.min(this.options.timeoutMs, event.answerWithinMs ?? Infinity);
    const answer = await askReceiver({ url, method: 'POST', headers, body, timeoutMs, signal });
    const problemOf = (problem: string) => `the URL of ${receiver.name} ${problem}`;
    if (answer.problem !== undefined) return { problem: problemOf(answer.problem) };
    const { status } = answer;
    if (status !== 200) {
      return { status, problem: problemOf(`answered ${status}: the server takes nothing but a 200`) };
    }
    const { reply, problem } = readReply(receiver, answer.body, nonce);
    const said = problem ?? wrongAnswer(event, reply);
    return {
      status,
      ...(reply !== undefined && { reply }),
      ...(said !== undefined && { problem: problemOf(said) }),
    };
  }

  private async hold(place: string, ms: number, signal: AbortSignal): Promise<void> {
    const waiting = this.held.get(place) ?? new Set();
    this.held.set(place, waiting);
    const timeout = new AbortController();
    const released = () => timeout.abort();
    waiting.add(released);
    signal.addEventListener('abort', released, { once: true });
    if (!signal.aborted) await waited(ms, timeout.signal);
    signal.removeEventListener('abort', released);
    waiting.delete(released);
    if (waiting.size === 0) this.held.delete(place);
  }

  private release(place: string): void {
    for (const released of this.held.get(place) ?? []) released();
  }
}

/** What the vendor wants as the answer of this event, if the reply is something else. */
function wrongAnswer({ id, answerText, answerFields }: DescribedEvent, reply: ReadReply['reply']) {
  if (answerText !== undefined && reply !== answerText)
    return `must answer ${id} with the text ${answerText}`;
  if (answerFields === undefined || isCallbackFields(reply)) return undefined;
  return `must answer ${id} with an encrypted object with ${answerFields.join(' and ')}`;
}

/** Waits until the time has passed or the signal aborts. */
async function waited(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await pause(ms, undefined, { signal }).catch(() => undefined);
}
