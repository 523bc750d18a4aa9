import { branded } from './branded.js';

/**
 * The stage of a call at which an error occurred. `declare` and `configure` come before any call.
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
 * The effect a failed call may have had on the remote:
 * - `not-sent`: no effect, the request did not reach the remote, or was rejected and its retry did not reach it
 * - `refused`: no effect, the remote rejected the request
 * - `unknown`: the remote may have executed the request; check before you send it again
 *
 * @see {@link HttpRemoteError.outcome}
 */
export type HttpRemoteOutcome = 'not-sent' | 'refused' | 'unknown';

/** The outcome of an error by its stage, unless the error sets another. */
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
 * Identifies the remote API of a call.
 *
 * @see {@link HttpRemoteError.api}
 * @see {@link HttpRemoteCallRecord.api}
 */
export interface ApiReference {
  /** The API's path below the client's base URL, with unfilled placeholders. */
  readonly action: string;
  /** The `desc` of the API's declaration. */
  readonly desc: string;
  /** Such as `GET` or `POST`. */
  readonly httpMethod: string;
}

/** Constructor argument of a subclass of {@link HttpRemoteError}, in addition to the message. */
export interface HttpRemoteErrorContext {
  /** The remote API of the call. */
  readonly api?: ApiReference | undefined;
  /** The cause of the error. Must not hold a URL, header or body: they carry secrets. */
  readonly cause?: unknown;
  /**
   * The effect the call may have had on the remote.
   * @default the outcome of the error's stage
   */
  readonly outcome?: HttpRemoteOutcome | undefined;
  /** Milliseconds after which a retry makes sense, if known. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The base of every error this package throws. It and its subclasses never hold a URL, a token or a secret.
 *
 * @example
 * ```ts
 * try {
 *   return await remote.send(input);
 * } catch (error) {
 *   if (error instanceof HttpRemoteError && error.outcome === 'unknown') return checkWhetherItWasDone(input);
 *   throw error;
 * }
 * ```
 */
export abstract class HttpRemoteError extends Error {
  /** The stage of the call at which the error occurred. */
  abstract readonly stage: HttpRemoteStage;
  /** The remote API of the call. Missing for configuration errors and for a transport used on its own. */
  readonly api?: ApiReference;
  /** Milliseconds after which a retry makes sense, if known. */
  readonly retryAfterMs?: number;
  /**
   * Set if the one-time code in the input is probably used up: the API's `onceKind` is `consumes`, and the outcome is unknown.
   * Another call needs a new code.
   */
  readonly isProbablySpent?: true;

  constructor(message: string, { api, cause, outcome, retryAfterMs }: HttpRemoteErrorContext = {}) {
    // An own `cause: undefined` would be printed.
    super(api ? `${api.action}: ${message}` : message, cause === undefined ? undefined : { cause });
    if (api) this.api = referenceTo(api);
    if (outcome) this.endingIn(outcome);
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs;
  }

  /** The effect the call may have had on the remote, earlier attempts included. */
  get outcome(): HttpRemoteOutcome {
    return OUTCOMES[this.stage];
  }

  /** Sets the outcome of the whole call, if it differs from that of the error's stage. */
  endingIn(outcome: HttpRemoteOutcome): this {
    return Object.defineProperty(this, 'outcome', { value: outcome, enumerable: true, configurable: true });
  }

  /** Sets `retryAfterMs`, if it was unknown when the error was created. */
  retryAfter(ms: number): this {
    return Object.assign(this, { retryAfterMs: ms });
  }

  /** Sets `isProbablySpent`, and adds to the message what to do. */
  spent(): this {
    if (this.isProbablySpent) return this;
    this.rewrite(`${this.message}. The one-time code is probably spent: get a new one before you call again`);
    return Object.assign(this, { isProbablySpent: true });
  }

  /** Adds to the message why no further request was sent, and what to do. */
  notSentAgain(why: string): this {
    this.rewrite(`${this.message}. It was not sent again: ${why}`);
    return this;
  }

  /** Sets the API, if it was unknown when the error was created. */
  about(api: ApiReference): this {
    this.rewrite(`${api.action}: ${this.message}`);
    return Object.assign(this, { api: referenceTo(api) });
  }

  private rewrite(message: string): void {
    // V8 wrote the old message into the stack when the error was created.
    this.stack = this.stack?.replace(this.message, () => message);
    this.message = message;
  }

  /** The fields a structured logger may write. */
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

/** A caller may pass all of the API's metadata: copy only the three fields. */
function referenceTo({ action, desc, httpMethod }: ApiReference): ApiReference {
  return { action, desc, httpMethod };
}
