import { RedisFallback } from 'nestjs-http-remote/kit';
import { refusalFrom, type SecretRefusal } from './secret-refusal.js';
import { AccessTokenStore, type AccessTokenLock } from './access-token.store.js';
import { AccessToken } from './access-token.js';
import { MemoryAccessTokenStore } from './memory-access-token.store.js';

/** Uses a store that processes share, and the memory of this process while that store is unavailable. */
export class FallbackAccessTokenStore extends AccessTokenStore {
  private readonly fallback = new RedisFallback('the access-token store', {
    probe: () => this.probe(),
    connection: () => this.shared.connected(),
  });
  /** Holds only tokens fetched while the shared store was unavailable. `get()` returns the newer of both. */
  private readonly local = new MemoryAccessTokenStore();
  private lastKey = '';

  constructor(private readonly shared: AccessTokenStore) {
    super();
  }

  /** Stops the probes of the shared store. */
  close(): Promise<void> {
    return this.fallback.close();
  }

  /** Waits for the first connection of the store. Returns undefined if there is nothing to wait for. */
  firstConnection(withinMs: number): Promise<void> | undefined {
    return this.fallback.connected(withinMs);
  }

  get(key: string): Promise<AccessToken | undefined> {
    this.lastKey = key;
    return this.fallback.run(
      async () => {
        const shared = await this.sharedToken(key);
        const local = this.local.get(key);
        return isNewer(local, shared) ? local : shared;
      },
      () => this.local.get(key),
    );
  }

  set(key: string, token: AccessToken): Promise<void> {
    return this.fallback.run(
      () => this.shared.set(key, token),
      () => this.local.set(key, token),
    );
  }

  async drop(key: string, token: AccessToken): Promise<boolean> {
    const wasLocal = this.local.drop(key, token);
    const wasShared = await this.fallback.run(
      () => this.shared.drop(key, token),
      () => false,
    );
    return wasShared || wasLocal;
  }

  override lock(key: string): Promise<AccessTokenLock | undefined> {
    return this.fallback.run(
      async (signal) => {
        const lock = await this.shared.lock(key);
        // Too late: the caller continued without it, and no other process must wait for it.
        if (signal.aborted) await lock?.release();
        return lock && this.guardedLock(key, lock);
      },
      () => this.local.lock(key),
    );
  }

  override refusalOf(key: string): Promise<SecretRefusal | undefined> {
    return this.fallback.run(
      async () => refusalFrom(await this.shared.refusalOf(key)),
      () => this.local.refusalOf(key),
    );
  }

  override refuse(key: string, refusal: SecretRefusal): Promise<void> {
    return this.fallback.run(
      () => this.shared.refuse(key, refusal),
      () => this.local.refuse(key, refusal),
    );
  }

  private guardedLock(key: string, lock: AccessTokenLock): AccessTokenLock {
    return {
      keep: (token) =>
        this.fallback.run(
          () => lock.keep(token),
          () => {
            this.local.set(key, token);
            return true;
          },
        ),
      release: () => {
        // Also while the store is down: the lock may have a timer to stop.
        const released = (async () => lock.release())();
        released.catch(() => undefined);
        return this.fallback.run(
          () => released,
          () => undefined,
        );
      },
    };
  }

  /** A custom store may return anything. */
  private async sharedToken(key: string): Promise<AccessToken | undefined> {
    const stored: unknown = await this.shared.get(key);
    if (stored === undefined || stored === null) return undefined;
    const token = AccessToken.from(stored);
    if (!token) throw new TypeError('get() must return an AccessToken');
    return token;
  }

  /** Writes too, because a full store or a replica still serves reads. */
  private async probe(): Promise<void> {
    await this.sharedToken(this.lastKey);
    const lock = await this.shared.lock(this.lastKey);
    await lock?.release();
  }
}

/** Adds the fallback to a store that can fail. */
export function fallbackAccessTokenStore(store: AccessTokenStore): AccessTokenStore {
  return store instanceof MemoryAccessTokenStore ? store : new FallbackAccessTokenStore(store);
}

function isNewer(token: AccessToken | undefined, other: AccessToken | undefined): token is AccessToken {
  return token !== undefined && (other === undefined || token.expiresAtMs > other.expiresAtMs);
}
