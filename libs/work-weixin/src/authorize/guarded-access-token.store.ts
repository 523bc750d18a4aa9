import { SharedStateGuard } from 'nestjs-http-remote';
import type { AccessTokenRefusal } from './access-token.refusal.js';
import { AccessTokenStore, type AccessTokenLock } from './access-token.store.js';
import type { AccessToken } from './access-token.js';
import { MemoryAccessTokenStore } from './memory-access-token.store.js';

/** A store that processes share, and this process's memory in its place while that does not answer. */
export class GuardedAccessTokenStore extends AccessTokenStore {
  private readonly guard = new SharedStateGuard('the access-token store', {
    look: () => this.shared.get(this.lastKey),
    onBack: () => this.handOver(),
  });
  /** Holds only what was fetched while the shared store was away. */
  private readonly local = new MemoryAccessTokenStore();
  private lastKey = '';

  constructor(private readonly shared: AccessTokenStore) {
    super();
  }

  get(key: string): Promise<AccessToken | undefined> {
    this.lastKey = key;
    return this.guard.run(
      async () => {
        const shared = await this.shared.get(key);
        const local = this.local.get(key);
        return isNewer(local, shared) ? local : shared;
      },
      () => this.local.get(key),
    );
  }

  set(key: string, token: AccessToken): Promise<void> {
    return this.guard.run(
      () => this.shared.set(key, token),
      () => this.local.set(key, token),
    );
  }

  async drop(key: string, token: AccessToken): Promise<boolean> {
    const wasLocal = this.local.drop(key, token);
    const wasShared = await this.guard.run(
      () => this.shared.drop(key, token),
      () => false,
    );
    return wasShared || wasLocal;
  }

  override lock(key: string): Promise<AccessTokenLock | undefined> {
    return this.guard.run(
      async (signal) => {
        const lock = await this.shared.lock(key);
        // It came too late: whoever asked has gone on without it, and nobody else is to wait for it.
        if (signal.aborted) await lock?.release();
        return lock && this.guarded(key, lock);
      },
      () => this.local.lock(key),
    );
  }

  override refusalOf(key: string): Promise<AccessTokenRefusal | undefined> {
    return this.guard.run(
      () => this.shared.refusalOf(key),
      () => this.local.refusalOf(key),
    );
  }

  override refuse(key: string, refusal: AccessTokenRefusal): Promise<void> {
    return this.guard.run(
      () => this.shared.refuse(key, refusal),
      () => this.local.refuse(key, refusal),
    );
  }

  private guarded(key: string, lock: AccessTokenLock): AccessTokenLock {
    return {
      keep: (token) =>
        this.guard.run(
          () => lock.keep(token),
          () => {
            this.local.set(key, token);
            return true;
          },
        ),
      release: () => {
        // In any case, and not only while the store is up: the lock may have a timer to end.
        const released = (async () => lock.release())();
        released.catch(() => undefined);
        return this.guard.run(
          () => released,
          () => undefined,
        );
      },
    };
  }

  /** Gives the store, which is back, what was fetched without it. */
  private async handOver(): Promise<void> {
    for (const [key, token] of this.local.tokens()) {
      const isOffered = await this.guard.run(
        () => this.offer(key, token),
        () => false,
      );
      if (!isOffered) return;
      this.local.drop(key, token);
    }
  }

  private async offer(key: string, token: AccessToken): Promise<boolean> {
    const lock = await this.shared.lock(key);
    // Another process is fetching, and will keep what it gets.
    if (!lock) return true;
    try {
      if (isNewer(token, await this.shared.get(key))) await lock.keep(token);
    } finally {
      await lock.release();
    }
    return true;
  }
}

// By store, so that its failing is one warning, however many tenants use it.
const GUARDED = new WeakMap<AccessTokenStore, GuardedAccessTokenStore>();

/** The store as it is where it cannot fail, and guarded otherwise: the same guard for the same store. */
export function guardedAccessTokenStore(store: AccessTokenStore): AccessTokenStore {
  if (store instanceof MemoryAccessTokenStore || store instanceof GuardedAccessTokenStore) return store;
  const guarded = GUARDED.get(store) ?? new GuardedAccessTokenStore(store);
  GUARDED.set(store, guarded);
  return guarded;
}

function isNewer(token: AccessToken | undefined, other: AccessToken | undefined): token is AccessToken {
  return token !== undefined && (other === undefined || token.expiresAtMs > other.expiresAtMs);
}
