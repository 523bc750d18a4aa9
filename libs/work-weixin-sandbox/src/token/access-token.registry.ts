import { createHash, randomBytes } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import type { Credential } from '../corp/credential.js';

const TOKEN_PREFIX = 'sandbox-token-';
/** Finds a token of any sandbox inside any text, so that logs can be cleaned without a list of all tokens. */
export const TOKEN_PATTERN = new RegExp(`${TOKEN_PREFIX}[\\w-]{64}`, 'g');

/** Tokens that were replaced are remembered to tell an expired one from an invented one, but not for ever. */
const MAX_REPLACED = 10_000;

/** How a token ends before its time: `revoked` is 40014 from then on, `expired` is 42001. */
export type TokenEnd = 'revoked' | 'expired';

interface IssuedToken {
  readonly token: string;
  readonly credential: Credential;
  expiresAtMs: number;
  revoked: boolean;
}

/**
 * Which tokens are meant.
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
 * Issues and recognises access tokens: one at a time for each credential.
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

  /** The credential's token: the same one as long as it is valid, with what is left of its life in whole seconds. */
  issue(credential: Credential): { token: string; expiresInSeconds: number } {
    const nowMs = this.now();
    const current = this.current.get(credential);
    if (current !== undefined) {
      const expiresInSeconds = Math.floor((current.expiresAtMs - nowMs) / 1000);
      // With less than a second left a new one is due: `expires_in: 0` would be of no use to anybody.
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

  /** @throws ApiError 41001 without a token, 40014 for an unknown or revoked one, 42001 for an expired one */
  authenticate(token: string | undefined): Credential {
    if (token === undefined) throw new ApiError(41001, 'it belongs in the query, on POST as well');
    const issued = this.issued.get(token);
    if (issued === undefined || issued.revoked) throw new ApiError(40014);
    if (issued.expiresAtMs <= this.now()) throw new ApiError(42001);
    return issued.credential;
  }

  /** Whose token it is; `undefined` unless it is a living one. */
  ownerOf(token: string | undefined): Credential | undefined {
    const issued = token === undefined ? undefined : this.issued.get(token);
    return issued !== undefined && this.isValid(issued) ? issued.credential : undefined;
  }

  /** Ends living tokens before their time, and says how many. */
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

  /** Ends this one token; does nothing for one that was never issued. */
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

/** First 12 hex digits of the SHA-256: tells tokens apart without giving them away. */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 12);
}
