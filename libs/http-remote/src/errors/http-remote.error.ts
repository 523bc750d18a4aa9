import { branded } from './branded.js';

/**
 * Where in the way of a call an error arose. `declare` and `configure` come before any call.
 *
 * @see {@link HttpRemoteError.stage}
 */
export type HttpRemoteStage =
  | 'declare'
  | 'configure'
  | 'validate'
  | 'encode'
  | 'limit'
  | 'authorize'
  | 'send'
  | 'check'
  | 'decode'
  | 'retry';

/**
 * What a failed call may have done to the remote:
 * - `not-sent`: nothing, its request did not reach the remote, or was refused and its repeat did not
 * - `refused`: nothing, the remote answered that it will not do it
 * - `unknown`: perhaps all of it; look before sending it again
 *
 * @see {@link HttpRemoteError.outcome}
 */
export type HttpRemoteOutcome = 'not-sent' | 'refused' | 'unknown';

/** What an error of a stage means, unless it says otherwise. */
const OUTCOMES: Readonly<Record<HttpRemoteStage, HttpRemoteOutcome>> = {
  declare: 'not-sent',
  configure: 'not-sent',
  validate: 'not-sent',
  encode: 'not-sent',
  limit: 'not-sent',
  authorize: 'not-sent',
  send: 'unknown',
  check: 'refused',
  decode: 'unknown',
  retry: 'unknown',
};

/**
 * Names the remote API a call was about.
 *
 * @see {@link HttpRemoteError.api}
 * @see {@link HttpRemoteCallRecord.api}
 */
export interface ApiReference {
  /** The API's path below the client's base URL, with its placeholders unfilled. */
  readonly action: string;
  /** What the API does, in the words of its declaration. */
  readonly desc: string;
  /** As `GET` or `POST`. */
  readonly httpMethod: string;
}

/** What an error of a subclass of {@link HttpRemoteError} is made with, besides its message. */
export interface HttpRemoteErrorContext {
  /** The remote API the call was about. */
  readonly api?: ApiReference | undefined;
  /** What led to the error. Must hold no URL, header or body: those carry secrets. */
  readonly cause?: unknown;
  /**
   * What the call may have done to the remote.
   * @default what the error's stage means
   */
  readonly outcome?: HttpRemoteOutcome | undefined;
  /** Milliseconds after which it is worth trying again, if known. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The base of every error this package throws. Neither it nor its subclasses ever hold a URL, a token or a secret.
 *
 * @example
 * ```ts
 * try {
 *   return await remote.send(input);
 * } catch (error) {
 *   if (error instanceof HttpRemoteError && error.outcome === 'unknown') return lookWhetherItWasDone(input);
 *   throw error;
 * }
 * ```
 */
export abstract class HttpRemoteError extends Error {
  /** Where in the way of a call the error arose. */
  abstract readonly stage: HttpRemoteStage;
  /** The remote API the call was about. Only an error of configuration or of a transport by itself has none. */
  readonly api?: ApiReference;
  /** Milliseconds after which it is worth trying again, where that is known. */
  readonly retryAfterMs?: number;

  constructor(message: string, { api, cause, outcome, retryAfterMs }: HttpRemoteErrorContext = {}) {
    // An own `cause: undefined` would be printed.
    super(api ? `${api.action}: ${message}` : message, cause === undefined ? undefined : { cause });
    if (api) this.api = referenceTo(api);
    if (outcome) this.endingIn(outcome);
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }

  /** What the call may have done to the remote, its earlier attempts included. */
  get outcome(): HttpRemoteOutcome {
    return OUTCOMES[this.stage];
  }

  /** Says what the call as a whole may have done, where that is not what the error's stage means. */
  endingIn(outcome: HttpRemoteOutcome): this {
    return Object.defineProperty(this, 'outcome', { value: outcome, enumerable: true, configurable: true });
  }

  /** Says after how many milliseconds it is worth trying again, where the thrower did not know it. */
  retryAfter(ms: number): this {
    return Object.assign(this, { retryAfterMs: ms });
  }

  /** Names the API where the thrower did not know it. */
  about(api: ApiReference): this {
    const told = `${api.action}: ${this.message}`;
    // V8 wrote the message into the stack when the error was made.
    this.stack = this.stack?.replace(this.message, () => told);
    this.message = told;
    return Object.assign(this, { api: referenceTo(api) });
  }

  /** What a structured logger may write. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      message: this.message,
      outcome: this.outcome,
      ...Object.fromEntries(Object.entries(this)),
    };
  }

  static {
    branded(this, 'http-remote:HttpRemoteError');
  }
}

/** A caller may hand over all of the API's metadata. */
function referenceTo({ action, desc, httpMethod }: ApiReference): ApiReference {
  return { action, desc, httpMethod };
}
