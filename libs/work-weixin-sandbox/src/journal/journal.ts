import type { FaultKind } from '../faults/fault.js';

/**
 * One received call and how it was answered. Holds no access token and no secret.
 *
 * @see {@link Journal}
 */
export interface JournalEntry {
  /** When it was answered, milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  /** Below `/cgi-bin/`, such as `user/create`; the whole path when it is elsewhere. */
  readonly path: string;
  /** Parameters by name; `access_token` and `corpsecret` are masked as `***`. */
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON, or the raw text where it was none; undefined without a body. */
  readonly body: unknown;
  readonly contentType?: string;
  /** Names in lower case; values that carry credentials are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whose token it came with, if it was a living one. */
  readonly corpId?: string;
  /** Name of the secret in the corp's seed, such as `contacts`. */
  readonly credential?: string;
  /** First 12 hex digits of the SHA-256 of the token: its identity without the token. */
  readonly tokenFingerprint?: string;
  /** Whether the server carried the request out, whatever the caller was told. False when it was refused. */
  readonly applied: boolean;
  /** The fault on demand that hit the call. `delay` only if no other did. */
  readonly fault?: FaultKind;
  /** HTTP status that the caller was sent; undefined without an answer. */
  readonly status?: number;
  /** Code that the caller was sent; undefined where the answer has none. */
  readonly errcode?: number;
  /** Real time from the first byte read to the answer, delays included, milliseconds. */
  readonly durationMs: number;
}

const MAX_ENTRIES = 10_000;
const MAX_STORED_BODY_BYTES = 64 * 1024 * 1024;
/** Counters are kept per path, and a client can invent paths. */
const MAX_PATHS_COUNTED = 10_000;

/**
 * What the sandbox received, oldest first: the last 10,000 calls, or fewer if their bodies exceed 64 MiB in all.
 *
 * @example `sandbox.journal.of('user/create').map(({ body, errcode }) => ({ body, errcode }))`
 */
export class Journal {
  private stored: { entry: JournalEntry; size: number }[] = [];
  private storedBytes = 0;
  private total = 0;
  private readonly counted = new Map<string, number>();

  /** A copy: it does not change under the reader. */
  get entries(): readonly JournalEntry[] {
    return this.stored.map(({ entry }) => entry);
  }

  /** The kept entries of one path, such as `user/create`. */
  of(path: string): JournalEntry[] {
    return this.entries.filter((entry) => entry.path === path);
  }

  /** How many calls arrived since the start or the last `clear()`, of one path or in all. Exact, unlike `entries.length`. */
  count(path?: string): number {
    return path === undefined ? this.total : (this.counted.get(path) ?? 0);
  }

  /** The same for every path that was called; at most 10,000 different ones. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.counted);
  }

  /** Forgets entries and counts. */
  clear(): void {
    this.stored = [];
    this.storedBytes = 0;
    this.total = 0;
    this.counted.clear();
  }

  /** @internal `size` is the length of the raw body in bytes. */
  add(entry: JournalEntry, size: number): void {
    this.total += 1;
    const count = this.counted.get(entry.path);
    if (count !== undefined || this.counted.size < MAX_PATHS_COUNTED) {
      this.counted.set(entry.path, (count ?? 0) + 1);
    }
    this.stored.push({ entry, size });
    this.storedBytes += size;
    while (this.stored.length > MAX_ENTRIES || this.storedBytes > MAX_STORED_BODY_BYTES) {
      this.storedBytes -= this.stored.shift()?.size ?? 0;
    }
  }
}
