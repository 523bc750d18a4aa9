import type { CallbackClaims } from './callback-claims.js';

/**
 * How long a claim outlives its process: less than a process holds a repeat of the callback, so that the first repeat after a crash
 * is handled.
 */
export const LEASE_MS = 3_000;
const RENEW_AFTER_MS = LEASE_MS / 3;
/** The vendor repeats within a minute. */
const KEEP_MS = 600_000;

/** A claim of this process. It is renewed until it is settled, or until the application no longer waits for handlers. */
export class HeldClaim {
  private readonly timer: NodeJS.Timeout;
  private renewal: Promise<void> | undefined;

  constructor(
    private readonly claims: Pick<CallbackClaims, 'claim' | 'confirm' | 'release'>,
    private readonly key: string,
    private readonly holder: string,
    private readonly signal: AbortSignal,
  ) {
    const renew = () => {
      this.renewal ??= this.renew().finally(() => (this.renewal = undefined));
    };
    this.timer = setInterval(renew, RENEW_AFTER_MS).unref();
  }

  /** The callback was handled. */
  async confirm(reply: string | undefined): Promise<void> {
    await this.end();
    await this.claims.confirm(this.key, reply, KEEP_MS);
  }

  /** The callback was not handled, but by some of its handlers. */
  async release(done: readonly string[] = []): Promise<void> {
    await this.end();
    await this.claims.release(this.key, this.holder, done, KEEP_MS);
  }

  /** A renewal that overtakes the release would leave a claim that nobody settles. */
  private async end(): Promise<void> {
    clearInterval(this.timer);
    await this.renewal;
  }

  private async renew(): Promise<void> {
    try {
      const isHeld =
        !this.signal.aborted &&
        (await this.claims.claim(this.key, this.holder, LEASE_MS)).state === 'claimed';
      if (!isHeld) clearInterval(this.timer);
    } catch {
      // The store is down: the next renewal tries again.
    }
  }
}
