import { createHash, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import type { Credential } from '../corp/credential.js';

const TOKEN_PREFIX = 'sandbox-token-';
/** Matches the tokens of any sandbox in any text, so that logs can be redacted without a list of all tokens. */
export const TOKEN_PATTERN = new RegExp(`${TOKEN_PREFIX}[\\w-]{64}`, 'g');

/** Replaced tokens are stored to distinguish expired tokens from unknown ones. This limits their number. */
const MAX_REPLACED = 10_000;

/** Why a token becomes invalid early. A `revoked` token gets 40014, an `expired` one 42001. */
export type TokenEnd = 'revoked' | 'expired';

interface IssuedToken {
  readonly token: string;
  readonly credential: Credential;
  expiresAtMs: number;
  revoked: boolean;
}

/**
 * Selects tokens.
 *
 * @example `sandbox.revokeTokens({ credential: 'contacts' })`
 */
export interface TokenFilter {
  /** Only tokens of this corp. */
  corpId?: string;
  /** Only tokens of the secret with this name, such as `contacts`. */
  credential?: string;
}

/**
 * Issues and authenticates access tokens. Each credential has one valid token at a time.
 * @see https://developer.work.weixin.qq.com/document/path/91039
 */
export class AccessTokenRegistry {
  private readonly issued = new Map<string, IssuedToken>();
  private readonly current = new Map<Credential, IssuedToken>();
  /** Oldest first. */
  private readonly replaced = new Set<string>();

  constructor(
    private readonly now: () => number,
    private readonly lifetimeSeconds: number,
  ) {}

  /** The token of the credential and its remaining lifetime in whole seconds. The same token until it becomes invalid. */
  issue(credential: Credential): { token: string; expiresInSeconds: number } {
    const nowMs = this.now();
    const current = this.current.get(credential);
    if (current !== undefined) {
      const expiresInSeconds = Math.floor((current.expiresAtMs - nowMs) / 1000);
      // Issues a new token in the last second: `expires_in: 0` would be useless.
      if (!current.revoked && expiresInSeconds > 0) return { token: current.token, expiresInSeconds };
      this.replace(current);
    }
    const token = TOKEN_PREFIX + randomBytes(48).toString('base64url');
    const fresh: IssuedToken = {
      token,
      credential,
      expiresAtMs: nowMs + this.lifetimeSeconds * 1000,
      revoked: false,
    };
    this.current.set(credential, fresh);
    this.issued.set(token, fresh);
    return { token, expiresInSeconds: this.lifetimeSeconds };
  }

  /** @throws ApiError 41001 without a token, 40014 for an unknown or revoked token, 42001 for an expired token */
  authenticate(token: string | undefined): Credential {
    if (token === undefined) throw new ApiError(41001, 'it belongs in the query, on POST as well');
    const issued = this.issued.get(token);
    if (issued === undefined || issued.revoked) throw new ApiError(40014);
    if (issued.expiresAtMs <= this.now()) throw new ApiError(42001);
    return issued.credential;
  }

  /** The credential of a valid token; otherwise `undefined`. */
  ownerOf(token: string | undefined): Credential | undefined {
    const issued = token === undefined ? undefined : this.issued.get(token);
    return issued !== undefined && this.isValid(issued) ? issued.credential : undefined;
  }

  /** Makes valid tokens invalid and returns their number. */
  end(filter: TokenFilter, how: TokenEnd): number {
    const { corpId, credential } = filter;
    const ending = [...this.issued.values()].filter(
      (issued) =>
        (corpId ?? issued.credential.corpId) === issued.credential.corpId &&
        (credential ?? issued.credential.name) === issued.credential.name &&
        this.isValid(issued),
    );
    for (const issued of ending) this.endOne(issued.token, how);
    return ending.length;
  }

  /** Makes this token invalid. Does nothing for an unknown token. */
  endOne(token: string, how: TokenEnd): void {
    const issued = this.issued.get(token);
    if (issued === undefined) return;
    if (how === 'revoked') issued.revoked = true;
    else issued.expiresAtMs = this.now();
  }

  private isValid({ revoked, expiresAtMs }: IssuedToken): boolean {
    return !revoked && expiresAtMs > this.now();
  }

  private replace({ token }: IssuedToken): void {
    this.replaced.add(token);
    for (const oldest of this.replaced) {
      if (this.replaced.size <= MAX_REPLACED) return;
      this.replaced.delete(oldest);
      this.issued.delete(oldest);
    }
  }
}

/** First 12 hex digits of the SHA-256. Identifies a token without revealing it. */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 12);
}
