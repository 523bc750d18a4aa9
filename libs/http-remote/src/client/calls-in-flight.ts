import { ClientClosedError } from '../errors/client-closed.error.js';
import type { Call } from '../dispatch/call.js';

/** The calls of one client that have not ended. The client waits for them before it closes. */
export class CallsInFlight {
  // Private at run time: the calls' inputs may hold secrets.
  readonly #calls = new Set<Call>();
  private closing: Promise<void> | undefined;
  private onIdle: (() => void) | undefined;

  /** @throws ClientClosedError if the client is closing */
  add(call: Call): void {
    if (this.closing) {
      throw new ClientClosedError('the application is closing and accepts no new calls', {
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

  /** Rejects new calls, and settles when all calls have ended. Calls that take longer than `withinMs` are ended. */
  close(withinMs: number): Promise<void> {
    return (this.closing ??= this.drain(withinMs));
  }

  private drain(withinMs: number): Promise<void> {
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
