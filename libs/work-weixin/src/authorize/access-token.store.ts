import type { AccessToken } from './access-token.js';

/** Keeps access tokens. A key names a secret without holding it. */
export abstract class AccessTokenStore {
  abstract get(key: string): Promise<AccessToken | undefined> | AccessToken | undefined;

  abstract set(key: string, token: AccessToken): Promise<void> | void;

  /** Drops a token if it is still the one kept, and says whether it was: another may have taken its place. */
  abstract drop(key: string, token: AccessToken): Promise<boolean> | boolean;
}
