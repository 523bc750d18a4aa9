import type { SecretRefusal } from './secret-refusal.js';
import type { AccessToken } from './access-token.js';

/**
 * The lock for fetching one token. One process holds it at a time.
 *
 * @see {@link AccessTokenStore.lock}
 */
export interface AccessTokenLock {
  /**
   * Stores the fetched token and returns true. If the lock was lost, for example because the process was frozen, it stores
   * nothing and returns false: the current holder may have stored a newer token.
   */
  keep(token: AccessToken): Promise<boolean> | boolean;

  /** Releases the lock if this process still holds it; does nothing otherwise. Called exactly once, also after a failure. */
  release(): Promise<void> | void;
}

/**
 * Stores access tokens, and the tickets of the JS-SDK in the same way, so that the processes that share the store fetch each of
 * them once.
 *
 * A custom store, such as one on a database, implements `get`, `set` and `drop`. To serve several processes, override `lock`
 * too. To make a wrong secret cost all of them one request, override `refusalOf` and `refuse`. Times are milliseconds since
 * 1970. If a method fails or hangs, the process continues in memory until the store responds again. Encrypt the tokens:
 * anyone who reads one can act for the corp.
 *
 * @example
 * ```ts
 * class DatabaseTokenStore extends AccessTokenStore {
 *   async get(key: string) {
 *     const row = await this.tokens.findOneBy({ key });
 *     return row ? AccessToken.from(this.unseal(row.sealed)) : undefined;
 *   }
 *   async set(key: string, { value, expiresAtMs, refreshAtMs }: AccessToken) {
 *     await this.tokens.upsert({ key, sealed: this.seal({ value, expiresAtMs, refreshAtMs }) }, ['key']);
 *   }
 *   async drop(key: string, { expiresAtMs }: AccessToken) {
 *     const { affected } = await this.tokens.delete({ key, expiresAtMs });
 *     return affected === 1;
 *   }
 * }
 * ```
 */
export abstract class AccessTokenStore {
  /** Returns the token stored under a key, undefined if there is none. The token may have expired. */
  abstract get(key: string): Promise<AccessToken | undefined> | AccessToken | undefined;

  /**
   * @param key identifies a secret without containing it: at most 200 characters, no whitespace
   * @param token may be deleted once it has expired
   */
  abstract set(key: string, token: AccessToken): Promise<void> | void;

  /**
   * Deletes a token if it is still the one stored, and returns whether it was: another may have replaced it. Comparing and
   * deleting must be one atomic step.
   */
  abstract drop(key: string, token: AccessToken): Promise<boolean> | boolean;

  /**
   * Acquires the lock for fetching a token; undefined while another process holds it. Never waits for the holder. The lock
   * must last until its holder releases it, and must end by itself within seconds if the holder dies.
   *
   * The default always grants it, which suits a store that only one process uses.
   */
  lock(key: string): Promise<AccessTokenLock | undefined> | AccessTokenLock | undefined {
    return {
      keep: async (token) => {
        await this.set(key, token);
        return true;
      },
      release: () => undefined,
    };
  }

  /**
   * Settles when the store is connected, or when its first attempt to connect fails. Calls wait for it, up to half of their
   * timeout. Called once, before the first use.
   *
   * The default returns undefined: there is nothing to wait for.
   */
  connected(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Returns the rejection stored under a key. The default returns undefined: each process remembers its own. */
  refusalOf(_key: string): Promise<SecretRefusal | undefined> | SecretRefusal | undefined {
    return undefined;
  }

  /** Stores that a secret was rejected, until `forgetAtMs` or until a token is stored under the key. The default does nothing. */
  refuse(_key: string, _refusal: SecretRefusal): Promise<void> | void {}
}
