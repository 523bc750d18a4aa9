import { CallAbortedError, ClientClosedError, HttpRemoteError } from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { isAllInvalid, type MessageBatch } from './mass-delivery.js';

/** So many calls in a row that failed, for whatever reason: the next ones would fail too. */
const MAX_FAILURES = 3;
/** The stages before anything is sent. */
const BEFORE_SENDING: ReadonlySet<string> = new Set([
  'declare',
  'configure',
  'validate',
  'encode',
  'authorize',
]);

/** How the batches of one message are sent. */
export interface MassSendingOptions {
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly onBatch: ((batch: MessageBatch) => void) | undefined;
}

/** Sends the batches of one message, until all are sent or the next one would fail too. */
export class MassSending {
  private readonly batches: MessageBatch[];
  private next = 0;
  private failures = 0;

  /** @param send reports an error in the batch that it returns */
  constructor(
    members: readonly (readonly string[])[],
    private readonly send: (userIds: readonly string[]) => Promise<MessageBatch>,
    private readonly options: MassSendingOptions,
  ) {
    this.batches = members.map((userIds) => ({ userIds }));
  }

  /** @throws HttpRemoteError if the first batch fails before it is sent */
  async run(): Promise<readonly MessageBatch[]> {
    // Alone: what is wrong with the message itself is an error, and not a list of everybody.
    if (this.mayGoOn()) throwIfNothingWasSent(await this.sendNext());
    const workers = Array.from({ length: this.options.concurrency }, () => this.sendOn());
    // Nothing goes on after the caller has its error.
    const failed = (await Promise.allSettled(workers)).find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
    return this.batches;
  }

  private mayGoOn(): boolean {
    const isAborted = this.options.signal?.aborted ?? false;
    return this.next < this.batches.length && this.failures < MAX_FAILURES && !isAborted;
  }

  private async sendOn(): Promise<void> {
    while (this.mayGoOn()) await this.sendNext();
  }

  private async sendNext(): Promise<MessageBatch> {
    const index = this.next++;
    const batch = await this.send(this.batches[index]?.userIds ?? []);
    this.batches[index] = batch;
    if (batch.delivery || isAllInvalid(batch.error)) this.failures = 0;
    else this.failures = appliesToAll(batch.error) ? MAX_FAILURES : this.failures + 1;
    try {
      this.options.onBatch?.(batch);
    } catch (error) {
      this.next = this.batches.length;
      throw error;
    }
    return batch;
  }
}

function throwIfNothingWasSent({ error }: MessageBatch): void {
  if (!(error instanceof HttpRemoteError) || error instanceof CallAbortedError) return;
  if (error.outcome === 'not-sent' && BEFORE_SENDING.has(error.stage)) throw error;
}

/** Another batch would fail for the same reason. */
function appliesToAll(error: unknown): boolean {
  if (error instanceof WorkWeixinApiError) return error.category !== ErrcodeCategory.Retry;
  if (error instanceof CallAbortedError || error instanceof ClientClosedError) return true;
  return error instanceof HttpRemoteError && BEFORE_SENDING.has(error.stage);
}
