import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { CallbackClaims, type CallbackClaim } from './callback-claims.js';

/** The options of {@link MemoryCallbackClaims}. */
export interface MemoryCallbackClaimsOptions {
  /**
   * How many callbacks are remembered. The oldest are forgotten first.
   * @default 100_000
   */
  max?: number;
  /**
   * The clock, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
}

interface Entry {
  readonly expiresAtMs: number;
  /** Undefined once it was handled. */
  readonly holder: string | undefined;
  readonly reply: string | undefined;
}

/**
 * Claims in the memory of this process: enough for one process. Several processes share claims by {@link redisCallbackClaims}.
 *
 * @example `WorkWeixinCallbackModule.forRoot({ claims: new MemoryCallbackClaims({ max: 10_000 }) })`
 */
export class MemoryCallbackClaims extends CallbackClaims {
  /** The oldest first. */
  readonly #entries = new Map<string, Entry>();
  private readonly max: number;
  private readonly now: () => number;

  /** @throws ConfigurationInvalidError if an option is wrong */
  constructor({ max = 100_000, now = Date.now }: MemoryCallbackClaimsOptions = {}) {
    super();
    if (!Number.isSafeInteger(max) || max < 1)
      throw new ConfigurationInvalidError('MemoryCallbackClaims: max must be a whole number of at least 1');
    this.max = max;
    this.now = now;
  }

  claim(key: string, holder: string, leaseMs: number): CallbackClaim {
    const found = this.find(key);
    if (found && found.holder === undefined) return { state: 'done', reply: found.reply };
    if (found && found.holder !== holder) return { state: 'pending' };
    this.set(key, { expiresAtMs: this.now() + leaseMs, holder, reply: undefined });
    return { state: 'claimed' };
  }

  confirm(key: string, reply: string | undefined, keepMs: number): void {
    this.set(key, { expiresAtMs: this.now() + keepMs, holder: undefined, reply });
  }

  release(key: string, holder: string): void {
    if (this.#entries.get(key)?.holder === holder) this.#entries.delete(key);
  }

  private find(key: string): Entry | undefined {
    const found = this.#entries.get(key);
    return found && found.expiresAtMs > this.now() ? found : undefined;
  }

  private set(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const now = this.now();
    for (const [oldest, { expiresAtMs }] of this.#entries) {
      if (this.#entries.size <= this.max && expiresAtMs > now) break;
      this.#entries.delete(oldest);
    }
  }
}
