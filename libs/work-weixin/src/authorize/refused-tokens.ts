import type { AccessToken } from './access-token.js';

// Long enough for no call to cost a request of its own, short enough for a server that was only slow to notice.
const INSISTED_MS = 10_000;

/**
 * Which token of a credential the server refused last. A store may hand it out once more, from a process that has not
 * heard of it yet: no call is to go out with a token this process knows to be dead.
 */
export class RefusedTokens {
  readonly #last = new Map<string, string>();
  readonly #lastBeforeRequest = new Map<string, string>();
  readonly #insisted = new Map<string, { readonly value: string; readonly untilMs: number }>();

  constructor(private readonly now: () => number) {}

  add(credential: string, token: AccessToken): void {
    this.#last.set(credential, token.value);
  }

  has(credential: string, token: AccessToken): boolean {
    return this.#last.get(credential) === token.value;
  }

  /** What the server gives from now on is its answer to the refusals so far. */
  beginRequest(credential: string): void {
    const last = this.#last.get(credential);
    this.#last.delete(credential);
    if (last === undefined) this.#lastBeforeRequest.delete(credential);
    else this.#lastBeforeRequest.set(credential, last);
  }

  endRequest(credential: string, { value }: AccessToken): void {
    if (this.#lastBeforeRequest.get(credential) !== value) return;
    this.#insisted.set(credential, { value, untilMs: this.now() + INSISTED_MS });
  }

  /** Whether the server has just given it again after refusing it: asking once more would bring the same. */
  isInsistedOn(credential: string, { value }: AccessToken): boolean {
    const insisted = this.#insisted.get(credential);
    return insisted?.value === value && this.now() < insisted.untilMs;
  }
}
