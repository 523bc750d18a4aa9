// Below this it is not worth trying a second time to replace a token early.
const TOO_LATE_MS = 10_000;

/**
 * One access token and its time. The token itself shows in nothing that is printed.
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
    /** From when on a replacement is fetched in the background; `expiresAtMs` where that is not worth it. */
    readonly refreshAtMs: number,
  ) {
    this.#value = value;
    this.#inQuery = encodeURIComponent(value);
  }

  /** Of plain data with the same properties; undefined where it is none. */
  static from(data: object): AccessToken | undefined {
    const { value, expiresAtMs, refreshAtMs } = data as Readonly<Record<string, unknown>>;
    return typeof value === 'string' && value !== '' && isTime(expiresAtMs) && isTime(refreshAtMs)
      ? new AccessToken(value, expiresAtMs, refreshAtMs)
      : undefined;
  }

  get value(): string {
    return this.#value;
  }

  /** The token as a URL's query holds it. */
  get inQuery(): string {
    return this.#inQuery;
  }

  /** The same token, to be replaced after half of what is left of its life: somebody is at it now. */
  postponed(nowMs: number): AccessToken {
    const leftMs = this.expiresAtMs - nowMs;
    const refreshAtMs = leftMs < TOO_LATE_MS ? this.expiresAtMs : nowMs + leftMs / 2;
    return new AccessToken(this.#value, this.expiresAtMs, refreshAtMs);
  }
}

function isTime(data: unknown): data is number {
  return typeof data === 'number' && Number.isFinite(data);
}
