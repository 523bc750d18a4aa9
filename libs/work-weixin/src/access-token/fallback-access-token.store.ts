import { RedisFallback } from 'nestjs-http-remote/kit';
import { refusalFrom, type SecretRefusal } from './secret-refusal.js';
import { AccessTokenStore, type AccessTokenLock } from './access-token.store.js';
import { AccessToken } from './access-token.js';
import { MemoryAccessTokenStore } from './memory-access-token.store.js';

/** A store that processes share, and this process's memory in its place while that does not answer. */
export class FallbackAccessTokenStore extends AccessTokenStore {
  private readonly guard = new RedisFallback('the access-token store', {
    probe: () => this.look(),
    onRecovered: () => this.handOver(),
    connection: () => this.shared.connected(),
  });
  /** Holds only what was fetched while the shared store was away. */
  private readonly local = new MemoryAccessTokenStore();
  private lastKey = '';

  constructor(private readonly shared: AccessTokenStore) {
    super();
  }

  /** Ends what looks for the shared store in the background. */
  close(): Promise<void> {
    return this.guard.close();
  }

  /** Waits while the store is being connected to for the first time; undefined if there is nothing to wait for. */
  firstConnection(withinMs: number): Promise<void> | undefined {
    return this.guard.connected(withinMs);
  }

  get(key: string): Promise<AccessToken | undefined> {
    this.lastKey = key;
    return this.guard.run(
      async () => {
        const shared = await this.sharedToken(key);
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

  override refusalOf(key: string): Promise<SecretRefusal | undefined> {
    return this.guard.run(
      async () => refusalFrom(await this.shared.refusalOf(key)),
      () => this.local.refusalOf(key),
    );
  }

  override refuse(key: string, refusal: SecretRefusal): Promise<void> {
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

  /** What a host's own store gives may be anything. */
  private async sharedToken(key: string): Promise<AccessToken | undefined> {
    const kept: unknown = await this.shared.get(key);
    if (kept === undefined || kept === null) return undefined;
    const token = AccessToken.from(kept);
    if (!token) throw new TypeError('get() gave something that is no AccessToken');
    return token;
  }

  /** Writes too: a store that is full, or only a replica, still answers what reads. */
  private async look(): Promise<void> {
    await this.sharedToken(this.lastKey);
    const lock = await this.shared.lock(this.lastKey);
    await lock?.release();
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
      if (isNewer(token, await this.sharedToken(key))) await lock.keep(token);
    } finally {
      await lock.release();
    }
    return true;
  }
}

/** The store as it is where it cannot fail, and guarded otherwise. */
export function fallbackAccessTokenStore(store: AccessTokenStore): AccessTokenStore {
  return store instanceof MemoryAccessTokenStore ? store : new FallbackAccessTokenStore(store);
}

function isNewer(token: AccessToken | undefined, other: AccessToken | undefined): token is AccessToken {
  return token !== undefined && (other === undefined || token.expiresAtMs > other.expiresAtMs);
}
