import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';
import type { AccessToken } from './access-token.js';
import type { AccessTokenStore } from './access-token.store.js';
import { RejectedSecrets } from './rejected-secrets.js';
import type { SecretRefusal } from './secret-refusal.js';
import type { TokenSource } from './token-source.js';
import { shortDigest } from '../short-digest.js';

/** The secrets and tokens of one tenant that the server has rejected, so that they are not tried again with every call. */
export class Rejections {
  readonly secrets: RejectedSecrets;
  readonly tokens: RejectedTokens;
  readonly apis: RejectingApis;

  constructor(source: TokenSource, tenant: Tenant, store: AccessTokenStore, now: () => number) {
    this.secrets = new RejectedSecrets(source, tenant, store, now);
    this.tokens = new RejectedTokens(now);
    this.apis = new RejectingApis(store, now);
  }
}

// Long enough that calls do not cost a request each, short enough to notice if the server was only slow.
const REISSUED_MS = 10_000;
// Per secret. Other processes may hold a few revoked tokens, not many.
const MAX_TOKENS = 16;

/**
 * The tokens of a secret that the server rejected, and the one it issued last. A store may return a rejected token that
 * another process put back: no call goes out with a token that this process knows to be revoked.
 */
class RejectedTokens {
  /** Counts rejections and requests, to order them without a clock. */
  #moment = 0;
  /** Moment of the first rejection, by secret and token. */
  readonly #rejected = new Map<TenantSecret, Map<string, number>>();
  /** The last token that the server issued to this process, and the moment of the request. */
  readonly #issued = new Map<TenantSecret, { readonly value: string; readonly requestedAt: number }>();
  readonly #reissued = new Map<TenantSecret, { readonly value: string; readonly untilMs: number }>();

  constructor(private readonly now: () => number) {}

  /** @returns the moment of its first rejection */
  add(secret: TenantSecret, { value }: AccessToken): number {
    const rejected = this.#rejected.get(secret) ?? new Map<string, number>();
    this.#rejected.set(secret, rejected);
    const known = rejected.get(value);
    if (known !== undefined) return known;
    rejected.set(value, ++this.#moment);
    const oldest = rejected.keys().next().value;
    if (rejected.size > MAX_TOKENS && oldest !== undefined) rejected.delete(oldest);
    return this.#moment;
  }

  has(secret: TenantSecret, { value }: AccessToken): boolean {
    return this.#rejected.get(secret)?.has(value) ?? false;
  }

  /** @returns the moment: a token issued from here on already takes earlier rejections into account */
  startRequest(): number {
    return ++this.#moment;
  }

  /** @returns whether the token is usable: it is not if it was rejected during the request */
  endRequest(secret: TenantSecret, { value }: AccessToken, requestedAt: number): boolean {
    const rejected = this.#rejected.get(secret);
    const rejectedAt = rejected?.get(value);
    if (rejectedAt !== undefined && rejectedAt > requestedAt) return false;
    this.#issued.set(secret, { value, requestedAt });
    if (rejected?.delete(value)) {
      this.#reissued.set(secret, { value, untilMs: this.now() + REISSUED_MS });
    }
    return true;
  }

  /** Whether the server issued the token to this process, for a request made after that moment. */
  isIssuedAfter(moment: number, secret: TenantSecret, { value }: AccessToken): boolean {
    const issued = this.#issued.get(secret);
    return issued?.value === value && issued.requestedAt > moment;
  }

  /** Whether the server has just issued the token again after rejecting it: another request would return the same. */
  isReissued(secret: TenantSecret, { value }: AccessToken): boolean {
    const reissued = this.#reissued.get(secret);
    return reissued?.value === value && this.now() < reissued.untilMs;
  }
}

const SHORTEST_MS = 1_000;
const LONGEST_MS = 60_000;
// A cool-down is remembered for 60 times its length: a rejection in that time doubles the next one.
const REMEMBERED_TIMES = 60;

/**
 * APIs that reject even a new token, for example because it is of the wrong kind. Fetching more tokens does not help. From the
 * second rejection in a row on the API cools down, first for a second, then twice as long each time. Other APIs of the
 * secret are not affected.
 */
class RejectingApis {
  private readonly known = new Map<string, SecretRefusal>();

  constructor(
    private readonly store: AccessTokenStore,
    private readonly now: () => number,
  ) {}

  /** Whether no token may be fetched for the API now. */
  async isCooling(secret: TenantSecret, action: string): Promise<boolean> {
    const key = this.keyOf(secret, action);
    if (this.isActive(this.known.get(key))) return true;
    const shared = await this.store.refusalOf(key);
    if (!shared || !this.isActive(shared)) return false;
    this.known.set(key, shared);
    return true;
  }

  /** Remembers that the API has rejected a token that was fetched because it had rejected another. */
  async add(secret: TenantSecret, action: string, errcode: number): Promise<void> {
    const key = this.keyOf(secret, action);
    const last = this.known.get(key);
    // Concurrent calls count as one rejection.
    if (this.isActive(last)) return;
    const nowMs = this.now();
    const isRepeated = last !== undefined && nowMs < last.forgetAtMs;
    const lengthMs = isRepeated ? Math.min(2 * lengthOf(last), LONGEST_MS) : SHORTEST_MS / 2;
    // The first rejection is only remembered: the server may have revoked two tokens in a row.
    const untilMs = isRepeated ? nowMs + lengthMs : nowMs;
    const refusal = { errcode, errmsg: '', untilMs, forgetAtMs: untilMs + REMEMBERED_TIMES * lengthMs };
    this.known.set(key, refusal);
    await this.store.refuse(key, refusal);
  }

  private isActive(refusal: SecretRefusal | undefined): boolean {
    return refusal !== undefined && this.now() < refusal.untilMs;
  }

  private keyOf(secret: TenantSecret, action: string): string {
    return `${secret.storeKey}:${shortDigest(action)}`;
  }
}

function lengthOf({ untilMs, forgetAtMs }: SecretRefusal): number {
  return (forgetAtMs - untilMs) / REMEMBERED_TIMES;
}
