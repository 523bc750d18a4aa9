import type { HttpRemoteError } from '../errors/http-remote.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';

/**
 * A call in progress, as ports and interceptors see it.
 *
 * @see {@link HttpRemoteInterceptor}
 */
export interface HttpRemoteCall extends CallEnd {
  /** The input DTO. It may contain secrets and personal data: never log it. */
  readonly input: object;
  /** The name of the input's class. */
  readonly inputName: string;
  readonly api: ApiMetadata;
  /** The name of the client that sends it. */
  readonly client: string;
  /** The `app` of the call's options. */
  readonly app?: string | undefined;
  /** Milliseconds until the call times out. */
  readonly remainingMs: number;
  /**
   * Masks the secrets, tokens and `sensitive` values of the call's requests in a text of the remote, which may repeat what was
   * sent. Returns only the first 64 Ki characters.
   *
   * @param more other secrets that the text may contain
   */
  mask(text: string, more?: Iterable<string>): string;
}

/**
 * The early end of a call: its timeout, its caller's abort, or the shutdown of the application.
 *
 * @see {@link HttpRemoteCall}
 * @see {@link HttpTransport}
 */
export interface CallEnd {
  /** Aborts when the call ends early. Its reason is the error that the caller gets. Created when it is first read. */
  readonly signal: AbortSignal;
  /** The error that ended the call; undefined while the call goes on. */
  readonly endedBy: HttpRemoteError | undefined;
  /** Throws `endedBy` if the call has ended. */
  throwIfEnded(): void;
  /** Calls the listener when the call ends, unless `offEnd` removes it. Costs a tenth of a listener on `signal`. */
  onEnd(listener: (reason: HttpRemoteError) => void): void;
  offEnd(listener: (reason: HttpRemoteError) => void): void;
}
