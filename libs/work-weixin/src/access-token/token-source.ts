import type { ApiMetadata, DtoClass, HttpRemoteClient } from 'nestjs-http-remote';
import type { TenantSecret } from '../tenant/tenant-secret.js';

/** What a response issues, unvalidated: the server may send anything in its place. */
export interface IssuedToken {
  readonly value: unknown;
  /** Seconds. */
  readonly expiresIn: unknown;
}

/** What a secret is exchanged for: an access token, or a ticket of the JS-SDK. All are cached, shared and renewed alike. */
export interface TokenSource {
  /** For messages, such as `access token`. */
  readonly noun: string;
  /** The wire name of the value, for messages. */
  readonly wireName: string;
  /** The API that issues it. */
  readonly api: ApiMetadata;
  /** The class of its input. */
  readonly inputClass: DtoClass;
  /** Distinguishes the keys in a store from those of other sources. */
  readonly keySuffix: string;
  /**
   * Whether the API has a rate limit per hour. Then every failure is followed by a cool-down, also one that is not related to
   * the secret.
   */
  readonly isRateLimited: boolean;
  /** Requests a new one from the server. */
  issue(client: HttpRemoteClient, corpId: string, secret: TenantSecret): Promise<IssuedToken>;
}

/** The key of a secret's token in a store. */
export function storeKeyOf({ keySuffix }: TokenSource, secret: TenantSecret): string {
  return secret.storeKey + keySuffix;
}
