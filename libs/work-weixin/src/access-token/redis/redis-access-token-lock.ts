import type { AccessTokenLock } from '../access-token.store.js';
import type { AccessToken } from '../access-token.js';

export interface LockSteps {
  /** Resolves once the lock has its full TTL again. */
  renew(): Promise<unknown>;
  keep(token: AccessToken): Promise<boolean>;
  release(): Promise<unknown>;
}

/** A lock with a short TTL that its holder renews, so that it expires soon after the holder dies. */
export class RedisAccessTokenLock implements AccessTokenLock {
  private readonly renewing: NodeJS.Timeout;
  private isRenewing = false;

  constructor(
    private readonly steps: LockSteps,
    renewEveryMs: number,
  ) {
    this.renewing = setInterval(() => void this.renew(), renewEveryMs);
    this.renewing.unref();
  }

  keep(token: AccessToken): Promise<boolean> {
    return this.steps.keep(token);
  }

  async release(): Promise<void> {
    clearInterval(this.renewing);
    await this.steps.release();
  }

  private async renew(): Promise<void> {
    // No second command while a frozen Redis has not responded to the first.
    if (this.isRenewing) return;
    this.isRenewing = true;
    await this.steps.renew().catch(() => undefined);
    this.isRenewing = false;
  }
}
