import { branded } from './branded.js';

/** Where in the way of a call an error arose. `declare` and `configure` come before any call. */
export type HttpRemoteStage =
  | 'declare'
  | 'configure'
  | 'validate'
  | 'encode'
  | 'authorize'
  | 'send'
  | 'check'
  | 'decode';

/** Names the remote API a call was about. */
export interface ApiReference {
  /** The API's path below the client's base URL, with its placeholders unfilled. */
  readonly action: string;
  readonly desc: string;
  readonly httpMethod: string;
}

export interface HttpRemoteErrorContext {
  readonly api?: ApiReference | undefined;
  /** What led to the error. Must hold no URL, header or body: those carry secrets. */
  readonly cause?: unknown;
}

/** The base of every error this package throws. Neither it nor its subclasses ever hold a URL, a token or a secret. */
export abstract class HttpRemoteError extends Error {
  abstract readonly stage: HttpRemoteStage;
  readonly api?: ApiReference;

  constructor(message: string, context: HttpRemoteErrorContext = {}) {
    super(
      context.api ? `${context.api.action}: ${message}` : message,
      // An own `cause: undefined` would be printed.
      context.cause === undefined ? undefined : { cause: context.cause },
    );
    if (context.api) this.api = context.api;
  }

  /** What a structured logger may write. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }

  static {
    branded(this, 'http-remote:HttpRemoteError');
  }
}
