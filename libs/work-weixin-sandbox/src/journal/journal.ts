/** One received call and how it was answered. Holds no access token and no secret. */
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
  /** Known once the token was recognised. */
  readonly corpId?: string;
  /** Name of the secret in the corp's seed, such as `contacts`. */
  readonly credential?: string;
  /** First 12 hex digits of the SHA-256 of the token: its identity without the token. */
  readonly tokenFingerprint?: string;
  /** HTTP status. */
  readonly status: number;
  readonly errcode?: number;
  /** Real time from the first byte read to the answer, milliseconds. */
  readonly durationMs: number;
}

const MAX_ENTRIES = 10_000;
const MAX_BODY_BYTES_KEPT = 64 * 1024 * 1024;
/** Counters are kept per path, and a client can invent paths. */
const MAX_PATHS_COUNTED = 10_000;

/** What the sandbox received, oldest first: the last 10,000 calls, or fewer if their bodies exceed 64 MiB in all. */
export class Journal {
  private kept: { entry: JournalEntry; size: number }[] = [];
  private keptBytes = 0;
  private total = 0;
  private readonly counts = new Map<string, number>();

  /** A copy: it does not change under the reader. */
  get entries(): readonly JournalEntry[] {
    return this.kept.map(({ entry }) => entry);
  }

  /** The kept entries of one path, such as `user/create`. */
  of(path: string): JournalEntry[] {
    return this.entries.filter((entry) => entry.path === path);
  }

  /** How many calls arrived since the start or the last `clear()`, of one path or in all. Exact, unlike `entries.length`. */
  count(path?: string): number {
    return path === undefined ? this.total : (this.counts.get(path) ?? 0);
  }

  /** Forgets entries and counts. */
  clear(): void {
    this.kept = [];
    this.keptBytes = 0;
    this.total = 0;
    this.counts.clear();
  }

  /** @internal `size` is the length of the raw body in bytes. */
  add(entry: JournalEntry, size: number): void {
    this.total += 1;
    const count = this.counts.get(entry.path);
    if (count !== undefined || this.counts.size < MAX_PATHS_COUNTED) {
      this.counts.set(entry.path, (count ?? 0) + 1);
    }
    this.kept.push({ entry, size });
    this.keptBytes += size;
    while (this.kept.length > MAX_ENTRIES || this.keptBytes > MAX_BODY_BYTES_KEPT) {
      this.keptBytes -= this.kept.shift()?.size ?? 0;
    }
  }
}
