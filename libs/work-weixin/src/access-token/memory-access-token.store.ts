import { LRUCache } from 'lru-cache';
import { branded } from 'nestjs-http-remote';
import type { SecretRefusal } from './secret-refusal.js';
import { AccessTokenStore, type AccessTokenLock } from './access-token.store.js';
import type { AccessToken } from './access-token.js';

/** At most 10,000 keys. `max` would reserve memory for all of them, 600 KB for each application, of which most have a few. */
const MAX_KEYS = { maxSize: 10_000, sizeCalculation: () => 1 } as const;

/**
 * Keeps the 10,000 most recently used tokens in the memory of this process.
 *
 * @see {@link WorkWeixinSharedOptions.tokenStore}
 * @see {@link AccessTokenStore}
 */
export class MemoryAccessTokenStore extends AccessTokenStore {
  readonly #tokens = new LRUCache<string, AccessToken>(MAX_KEYS);
  readonly #refusals = new LRUCache<string, SecretRefusal>(MAX_KEYS);
  readonly #locked = new Set<string>();

  get(key: string): AccessToken | undefined {
    return this.#tokens.get(key);
  }

  set(key: string, token: AccessToken): void {
    this.#tokens.set(key, token);
    this.#refusals.delete(key);
  }

  drop(key: string, token: AccessToken): boolean {
    return this.#tokens.peek(key)?.value === token.value && this.#tokens.delete(key);
  }

  override lock(key: string): AccessTokenLock | undefined {
    if (this.#locked.has(key)) return undefined;
    this.#locked.add(key);
    return {
      keep: (token) => {
        this.set(key, token);
        return true;
      },
      release: () => void this.#locked.delete(key),
    };
  }

  override refusalOf(key: string): SecretRefusal | undefined {
    return this.#refusals.get(key);
  }

  override refuse(key: string, refusal: SecretRefusal): void {
    this.#refusals.set(key, refusal);
  }

  static {
    branded(this, 'work-weixin:MemoryAccessTokenStore');
  }
}
