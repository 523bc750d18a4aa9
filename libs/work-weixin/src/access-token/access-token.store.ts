import type { SecretRefusal } from './secret-refusal.js';
import type { AccessToken } from './access-token.js';

/**
 * The right to fetch one token, held by one process at a time.
 *
 * @see {@link AccessTokenStore.lock}
 */
export interface AccessTokenLock {
  /**
   * Keeps the token that was fetched, unless the right was lost meanwhile, as happens to a process that stood still: then
   * nothing is kept and the answer is false, for the one who has it now may have kept a newer token.
   */
  keep(token: AccessToken): Promise<boolean> | boolean;

  /** Gives the right back if it is still held; harmless otherwise. Called exactly once, also after failures. */
  release(): Promise<void> | void;
}

/**
 * Keeps access tokens, and lets the processes that use it fetch each of them once.
 *
 * A store of your own, on a database for instance, needs `get`, `set` and `drop`. For several processes it overrides
 * `lock` too, and for a wrong secret to cost the fleet one request `refusalOf` and `refuse`. Times are milliseconds since
 * 1970. A method may fail or hang: the process then goes on in memory until the store answers again. Encrypt what you
 * write: whoever reads a token can act for the corp.
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
  /** The token kept under a key, as it was given; undefined where there is none. It may have expired. */
  abstract get(key: string): Promise<AccessToken | undefined> | AccessToken | undefined;

  /**
   * @param key names a secret without holding it: at most 200 characters, no white space
   * @param token may be forgotten once it has expired
   */
  abstract set(key: string, token: AccessToken): Promise<void> | void;

  /**
   * Drops a token if it is still the one kept, and says whether it was: another may have taken its place. Looking and
   * dropping must be one step.
   */
  abstract drop(key: string, token: AccessToken): Promise<boolean> | boolean;

  /**
   * Takes the right to fetch a token; undefined while another has it. It must end by itself within seconds of its holder's
   * death, and last as long as its holder lives and has not released it. Never waits for the holder.
   *
   * Unless overridden it is always granted, which suits a store of one process.
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
   * Settles when a store that is connecting is connected, or has failed to for the first time: calls wait for it, up to half of
   * their time. Undefined if there is nothing to wait for, as unless overridden. Called once, before the first use.
   */
  connected(): Promise<unknown> | undefined {
    return undefined;
  }

  /** The refusal remembered under a key. Unless overridden there is none: each process remembers its own. */
  refusalOf(_key: string): Promise<SecretRefusal | undefined> | SecretRefusal | undefined {
    return undefined;
  }

  /** Remembers that a secret was refused, until its `forgetAtMs` or until a token is kept under the key. */
  refuse(_key: string, _refusal: SecretRefusal): Promise<void> | void {}
}
