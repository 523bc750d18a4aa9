import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { CallbackClaims, type CallbackClaim } from './callback-claims.js';

/** The options of {@link MemoryCallbackClaims}. */
export interface MemoryCallbackClaimsOptions {
  /**
   * How many callbacks are remembered. The oldest are forgotten first, also if the replies exceed 32 MiB together.
   * @default 100_000
   */
  max?: number;
  /**
   * The clock, in milliseconds.
   * @default Date.now
   */
  now?: () => number;
}

/** The characters of all replies: a stream of a robot repeats its whole text, and its pictures, in each of them. */
const MAX_REPLY_LENGTH = 32 * 1_048_576;

/** Held by somebody, handled, or released with what was done. */
type State =
  | { readonly holder: string; readonly done?: readonly string[] | undefined }
  | { readonly holder?: undefined; readonly done: readonly string[] }
  | { readonly holder?: undefined; readonly done?: undefined; readonly reply: string | undefined };

type Entry = State & { readonly expiresAtMs: number; readonly reply?: string | undefined };

/**
 * Claims in the memory of this process: enough for one process. Several processes share claims by {@link redisCallbackClaims}.
 *
 * @example `WorkWeixinCallbackModule.forRoot({ claims: new MemoryCallbackClaims({ max: 10_000 }) })`
 */
export class MemoryCallbackClaims extends CallbackClaims {
  /** The oldest first. */
  readonly #entries = new Map<string, Entry>();
  private replyLength = 0;
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
    if (found && found.holder === undefined && !found.done) return { state: 'done', reply: found.reply };
    if (found?.holder !== undefined && found.holder !== holder) return { state: 'pending' };
    const done = found?.done;
    this.set(key, { expiresAtMs: this.now() + leaseMs, holder, done });
    return done ? { state: 'claimed', done } : { state: 'claimed' };
  }

  confirm(key: string, reply: string | undefined, keepMs: number): void {
    this.set(key, { expiresAtMs: this.now() + keepMs, reply });
  }

  release(key: string, holder: string, done: readonly string[] = [], keepMs = 0): void {
    if (this.#entries.get(key)?.holder !== holder) return;
    if (done.length === 0) this.delete(key);
    else this.set(key, { expiresAtMs: this.now() + keepMs, done });
  }

  private find(key: string): Entry | undefined {
    const found = this.#entries.get(key);
    return found && found.expiresAtMs > this.now() ? found : undefined;
  }

  private set(key: string, entry: Entry): void {
    this.delete(key);
    this.#entries.set(key, entry);
    this.replyLength += entry.reply?.length ?? 0;
    const now = this.now();
    for (const [oldest, { expiresAtMs }] of this.#entries) {
      const isFull = this.#entries.size > this.max || this.replyLength > MAX_REPLY_LENGTH;
      // The newest stays, however long its reply is.
      if (oldest === key || (!isFull && expiresAtMs > now)) break;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    this.replyLength -= this.#entries.get(key)?.reply?.length ?? 0;
    this.#entries.delete(key);
  }
}
