import type { AccessToken } from './access-token.js';

// Long enough for no call to cost a request of its own, short enough for a server that was only slow to notice.
const INSISTED_MS = 10_000;
// Of one credential. Other processes may hold a few tokens that are dead, not many.
const MAX_REMEMBERED = 16;

/**
 * Which tokens of a credential the server refused, and which it has made since. A store may hand a refused one out once
 * more, from a process that has not heard of it yet: no call is to go out with a token this process knows to be dead.
 */
export class RefusedTokens {
  /** Counts refusals and requests: what came before what needs no clock. */
  #moment = 0;
  /** Moments of first refusals, by credential and token. */
  readonly #refusals = new Map<string, Map<string, number>>();
  /** The last token that this process was given by the server, and the moment it asked for it. */
  readonly #made = new Map<string, { readonly value: string; readonly askedAt: number }>();
  readonly #insisted = new Map<string, { readonly value: string; readonly untilMs: number }>();

  constructor(private readonly now: () => number) {}

  /** @returns the moment of its first refusal */
  add(credential: string, { value }: AccessToken): number {
    const refusals = this.#refusals.get(credential) ?? new Map<string, number>();
    this.#refusals.set(credential, refusals);
    const known = refusals.get(value);
    if (known !== undefined) return known;
    refusals.set(value, ++this.#moment);
    const oldest = refusals.keys().next().value;
    if (refusals.size > MAX_REMEMBERED && oldest !== undefined) refusals.delete(oldest);
    return this.#moment;
  }

  has(credential: string, { value }: AccessToken): boolean {
    return this.#refusals.get(credential)?.has(value) ?? false;
  }

  /** @returns the moment: what the server gives from now on is its answer to the refusals so far */
  beginRequest(): number {
    return ++this.#moment;
  }

  /** @returns whether the token is worth using: not if it was refused while the request for it was on its way */
  endRequest(credential: string, { value }: AccessToken, askedAt: number): boolean {
    const refusals = this.#refusals.get(credential);
    const refusedAt = refusals?.get(value);
    if (refusedAt !== undefined && refusedAt > askedAt) return false;
    this.#made.set(credential, { value, askedAt });
    if (refusals?.delete(value)) {
      this.#insisted.set(credential, { value, untilMs: this.now() + INSISTED_MS });
    }
    return true;
  }

  /** Whether the server has made the token for this process, asked for it after that moment. */
  isMadeAfter(moment: number, credential: string, { value }: AccessToken): boolean {
    const made = this.#made.get(credential);
    return made?.value === value && made.askedAt > moment;
  }

  /** Whether the server has just given it again after refusing it: asking once more would bring the same. */
  isInsistedOn(credential: string, { value }: AccessToken): boolean {
    const insisted = this.#insisted.get(credential);
    return insisted?.value === value && this.now() < insisted.untilMs;
  }
}
