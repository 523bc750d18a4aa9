import type { ResponseSource } from '../http/response.js';
import type { FaultKind } from '../faults/fault.js';

/**
 * One received call and its response. Contains no access token and no secret.
 *
 * @see {@link Journal}
 */
export interface JournalEntry {
  /** Time of the response in milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  /** Path below `/cgi-bin/`, such as `user/create`, or the whole path if it has another prefix. */
  readonly path: string;
  /** Parameters by name; `access_token` and `corpsecret` are masked as `***`. */
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON, the parts of a form without their bytes, or the raw text of anything else; `undefined` without a body. */
  readonly body: unknown;
  readonly contentType?: string;
  /** Headers by lower-case name. Values that contain credentials are masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Corp of the access token, if the token was valid. */
  readonly corpId?: string;
  /** Name of the secret in the corp's seed, such as `contacts`. */
  readonly credential?: string;
  /** First 12 hex digits of the SHA-256 of the token. Identifies the token without revealing it. */
  readonly tokenFingerprint?: string;
  /** Whether the server applied the request, whatever the caller received. False if the request was rejected. */
  readonly applied: boolean;
  /** The injected fault that hit the call. `delay` only if no other fault did. */
  readonly fault?: FaultKind;
  /** HTTP status sent to the caller; `undefined` without a response. */
  readonly status?: number;
  /** errcode sent to the caller; `undefined` if the response has none. */
  readonly errcode?: number;
  /**
   * Who made the response, if the sandbox has no route for the path or an answer replaced it. `sample`: made up from the
   * documentation. `answer`: given by `sandbox.answer()`.
   */
  readonly source?: ResponseSource;
  /** Fields of the request that the documentation does not mention, such as `body.articles[].titel`; at most 50. */
  readonly unknownFields?: readonly string[];
  /** Real time from the first byte to the response in milliseconds, including delays. */
  readonly durationMs: number;
}

const MAX_ENTRIES = 10_000;
const MAX_STORED_BODY_BYTES = 64 * 1024 * 1024;
/** There is one counter per path, and a client can call any number of paths. */
const MAX_PATHS_COUNTED = 10_000;

/**
 * The received calls, oldest first: the last 10,000, or fewer if their bodies exceed 64 MiB in total.
 *
 * @example `sandbox.journal.of('user/create').map(({ body, errcode }) => ({ body, errcode }))`
 */
export class Journal {
  private stored: { entry: JournalEntry; size: number }[] = [];
  private storedBytes = 0;
  private total = 0;
  private readonly counted = new Map<string, number>();

  /** A copy, which does not change later. */
  get entries(): readonly JournalEntry[] {
    return this.stored.map(({ entry }) => entry);
  }

  /** The stored entries of one path, such as `user/create`. */
  of(path: string): JournalEntry[] {
    return this.entries.filter((entry) => entry.path === path);
  }

  /** Number of calls since the start or the last `clear()`, of one path or in total. Exact, unlike `entries.length`. */
  count(path?: string): number {
    return path === undefined ? this.total : (this.counted.get(path) ?? 0);
  }

  /** Number of calls by path, for up to 10,000 different paths. */
  counts(): Record<string, number> {
    return Object.fromEntries(this.counted);
  }

  /** Removes all entries and counts. */
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
