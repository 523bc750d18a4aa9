import { setTimeout as delay } from 'node:timers/promises';
import { CallAbortedError, ClientClosedError, ConfigurationInvalidError } from 'nestjs-http-remote';
import { MAX_TIMEOUT_MS, amountOf, isTimeoutMs } from 'nestjs-http-remote/kit';
import { onEndedOutside, type OutsideEnd } from '../on-ended-outside.js';

/** What the end of a wait has ended: a call, and whether it had an effect. */
export type EndedCall = Partial<Pick<CallAbortedError, 'api' | 'stage' | 'outcome'>>;

/** Ends a wait of several calls: after its time, when the caller aborts, or when the application closes. */
export class WaitTimeout {
  private readonly ending = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly stopListening: () => void;
  private endedBy: 'time' | OutsideEnd | undefined;

  /** @throws ConfigurationInvalidError if `ms` is not a number of milliseconds */
  constructor(
    readonly ms: number,
    private readonly caller: AbortSignal | undefined,
    closing: AbortSignal,
  ) {
    if (!isTimeoutMs(ms))
      throw new ConfigurationInvalidError(
        `timeoutMs must be from 1 to ${MAX_TIMEOUT_MS}, not ${amountOf(ms)}`,
      );
    this.timer = setTimeout(() => this.end('time'), ms);
    this.stopListening = onEndedOutside(caller, closing, (by) => this.end(by));
  }

  /** Ends the calls made during the wait. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  get isOver(): boolean {
    return this.endedBy !== undefined;
  }

  /** Settles after so many milliseconds, or when the wait ends. */
  async sleep(ms: number): Promise<void> {
    // A longer delay, such as one that the server wants, would end at once.
    await delay(Math.min(ms, MAX_TIMEOUT_MS), undefined, { signal: this.signal }).catch(() => undefined);
  }

  /**
   * @param what for the message, such as `the wait for job 1`
   * @param onTime the error if the time is over
   * @param ended the call that was in flight; without it, the effect counts as unknown
   */
  throwIfOver(what: string, onTime: () => Error, ended: EndedCall = {}): void {
    if (this.endedBy === 'time') throw onTime();
    if (this.endedBy === 'caller')
      throw new CallAbortedError(`the caller aborted ${what}`, {
        ...ended,
        cause: this.caller?.reason as unknown,
      });
    if (this.endedBy === 'closing')
      throw new ClientClosedError(`the application is closing: it ended ${what}`, ended);
  }

  /** Must be called when the wait is over, however it ended. */
  close(): void {
    clearTimeout(this.timer);
    this.stopListening();
  }

  private end(by: 'time' | OutsideEnd): void {
    this.endedBy ??= by;
    this.ending.abort();
  }
}
