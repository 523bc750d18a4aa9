import type { AccessToken } from './access-token.js';
import { AccessTokenStore } from './access-token.store.js';

/** Keeps tokens in this process. */
export class MemoryAccessTokenStore extends AccessTokenStore {
  readonly #tokens = new Map<string, AccessToken>();

  get(key: string): AccessToken | undefined {
    return this.#tokens.get(key);
  }

  set(key: string, token: AccessToken): void {
    this.#tokens.set(key, token);
  }

  drop(key: string, token: AccessToken): boolean {
    return this.#tokens.get(key)?.value === token.value && this.#tokens.delete(key);
  }
}
