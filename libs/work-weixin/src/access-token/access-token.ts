// With less time left than this, a second early refresh is not worth it.
const TOO_LATE_MS = 10_000;

/**
 * One access token, or one ticket of the JS-SDK, and its lifetime. The token is hidden from everything that prints the object.
 *
 * @see {@link AccessTokenStore}
 */
export class AccessToken {
  readonly #value: string;
  readonly #inQuery: string;

  constructor(
    value: string,
    /** When the server stops accepting it, in milliseconds of the provider's clock. */
    readonly expiresAtMs: number,
    /** When a background refresh becomes due; `expiresAtMs` for never. */
    readonly refreshAtMs: number,
  ) {
    this.#value = value;
    this.#inQuery = encodeURIComponent(value);
  }

  /** Creates a token from plain data with the same properties; undefined if the data is not valid. */
  static from(data: object): AccessToken | undefined {
    const { value, expiresAtMs, refreshAtMs } = data as Readonly<Record<string, unknown>>;
    return typeof value === 'string' && value !== '' && isTime(expiresAtMs) && isTime(refreshAtMs)
      ? new AccessToken(value, expiresAtMs, refreshAtMs)
      : undefined;
  }

  get value(): string {
    return this.#value;
  }

  /** The token, encoded for the query of a URL. */
  get inQuery(): string {
    return this.#inQuery;
  }

  /** The same token, to be refreshed after half of its remaining lifetime, because a refresh is running now. */
  postponed(nowMs: number): AccessToken {
    const leftMs = this.expiresAtMs - nowMs;
    const refreshAtMs = leftMs < TOO_LATE_MS ? this.expiresAtMs : nowMs + leftMs / 2;
    return new AccessToken(this.#value, this.expiresAtMs, refreshAtMs);
  }
}

function isTime(data: unknown): data is number {
  return typeof data === 'number' && Number.isFinite(data);
}
