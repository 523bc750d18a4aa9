import { createHash, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import type { Credential } from '../corp/credential.js';

const TOKEN_PREFIX = 'sandbox-token-';
/** Finds a token of any sandbox inside any text, so that logs can be cleaned without a list of all tokens. */
export const TOKEN_PATTERN = new RegExp(`${TOKEN_PREFIX}[\\w-]{64}`, 'g');

/** Old tokens are remembered to tell an expired one from an invented one, but not for ever. */
const MAX_REMEMBERED = 10_000;

interface IssuedToken {
  readonly token: string;
  readonly credential: Credential;
  readonly expiresAtMs: number;
  revoked: boolean;
}

export interface TokenFilter {
  /** Only tokens of this corp. */
  corpId?: string;
  /** Only tokens of the secret with this name, such as `contacts`. */
  credential?: string;
}

/**
 * Issues and recognises access tokens: one at a time for each credential.
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
export class AccessTokenRegistry {
  private readonly issued = new Map<string, IssuedToken>();
  private readonly current = new Map<Credential, IssuedToken>();

  constructor(
    private readonly now: () => number,
    private readonly lifetimeSeconds: number,
  ) {}

  /** The credential's token: the same one as long as it is valid, with what is left of its life in whole seconds. */
  issue(credential: Credential): { token: string; expiresInSeconds: number } {
    const nowMs = this.now();
    const current = this.current.get(credential);
    if (current !== undefined && !current.revoked) {
      const expiresInSeconds = Math.floor((current.expiresAtMs - nowMs) / 1000);
      // With less than a second left a new one is due: `expires_in: 0` would be of no use to anybody.
      if (expiresInSeconds > 0) return { token: current.token, expiresInSeconds };
    }
    const token = TOKEN_PREFIX + randomBytes(48).toString('base64url');
    const fresh: IssuedToken = {
      token,
      credential,
      expiresAtMs: nowMs + this.lifetimeSeconds * 1000,
      revoked: false,
    };
    this.current.set(credential, fresh);
    this.remember(fresh);
    return { token, expiresInSeconds: this.lifetimeSeconds };
  }

  /** @throws ApiError 41001 without a token, 40014 for an unknown or revoked one, 42001 for an expired one */
  authenticate(token: string | undefined): Credential {
    if (token === undefined) throw new ApiError(41001, 'it belongs in the query, on POST as well');
    const issued = this.issued.get(token);
    if (issued === undefined || issued.revoked) throw new ApiError(40014);
    if (issued.expiresAtMs <= this.now()) throw new ApiError(42001);
    return issued.credential;
  }

  /** Makes living tokens invalid before their time, and says how many. */
  revoke(filter: TokenFilter): number {
    let count = 0;
    for (const issued of this.issued.values()) {
      const { corpId, name } = issued.credential;
      if (issued.revoked || issued.expiresAtMs <= this.now()) continue;
      if (filter.corpId !== undefined && filter.corpId !== corpId) continue;
      if (filter.credential !== undefined && filter.credential !== name) continue;
      issued.revoked = true;
      count += 1;
    }
    return count;
  }

  private remember(fresh: IssuedToken): void {
    this.issued.set(fresh.token, fresh);
    if (this.issued.size <= MAX_REMEMBERED) return;
    for (const [token, old] of this.issued) {
      if (this.current.get(old.credential) === old) continue;
      this.issued.delete(token);
      return;
    }
  }
}

/** First 12 hex digits of the SHA-256: tells tokens apart without giving them away. */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 12);
}
