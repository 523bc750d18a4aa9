/** One access token and its time. The token itself shows in nothing that is printed. */
export class AccessToken {
  readonly #value: string;

  constructor(
    value: string,
    /** When the server stops accepting it, in milliseconds of the provider's clock. */
    readonly expiresAtMs: number,
    /** From when on a replacement is fetched in the background; `expiresAtMs` where that is not worth it. */
    readonly refreshAtMs: number,
  ) {
    this.#value = value;
  }

  get value(): string {
    return this.#value;
  }
}
