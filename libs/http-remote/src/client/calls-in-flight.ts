import { ClientClosedError } from '../errors/client-closed.error.js';
import type { Call } from '../dispatch/call.js';

/** The calls of one client that are not over, so that it can wait for them before it closes. */
export class CallsInFlight {
  /** Private at run time as well: their inputs hold secrets, which are not to be printed. */
  readonly #calls = new Set<Call>();
  private closing: Promise<void> | undefined;
  private onIdle: (() => void) | undefined;

  /** @throws ClientClosedError once the client is closing */
  add(call: Call): void {
    if (this.closing) {
      throw new ClientClosedError('no connection is opened while the application is closing', {
        api: call.api,
        outcome: 'not-sent',
      });
    }
    this.#calls.add(call);
  }

  delete(call: Call): void {
    this.#calls.delete(call);
    if (this.#calls.size === 0) this.onIdle?.();
  }

  /** Refuses new calls, and settles when all are over: those that are not within the time are ended. */
  close(withinMs: number): Promise<void> {
    return (this.closing ??= this.idle(withinMs));
  }

  private idle(withinMs: number): Promise<void> {
    if (this.#calls.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        for (const call of this.#calls) call.shutDown();
      }, withinMs);
      this.onIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
