import type { AccessToken } from './access-token.js';

/** Keeps the access tokens of a corp by credential. */
export abstract class AccessTokenStore {
  abstract get(key: string): AccessToken | undefined;

  abstract set(key: string, token: AccessToken): void;

  /** Drops a token if it is still the one kept: another call may have put a new one in its place. */
  abstract drop(key: string, token: AccessToken): void;
}
