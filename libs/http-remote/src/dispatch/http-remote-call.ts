import type { HttpRemoteError } from '../errors/http-remote.error.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';

/**
 * One call on its way, as ports and interceptors see it.
 *
 * @see {@link HttpRemoteInterceptor}
 */
export interface HttpRemoteCall extends CallEnd {
  /** The input DTO. May hold secrets and personal data: never log it. */
  readonly input: object;
  /** The name of the input's class. */
  readonly inputName: string;
  readonly api: ApiMetadata;
  /** The name of the client that sends it. */
  readonly client: string;
  /** Milliseconds until its time is over. */
  readonly remainingMs: number;
  /**
   * Takes the secrets, tokens and `sensitive` values of the call's requests out of a text that the remote wrote: its words
   * may repeat what was sent. Only the first 64 Ki characters are kept.
   *
   * @param more other secrets that the text may hold
   */
  mask(text: string, more?: Iterable<string>): string;
}

/**
 * The end of a call's time or of its caller's patience, whichever comes first.
 *
 * @see {@link HttpRemoteCall}
 * @see {@link HttpTransport}
 */
export interface CallEnd {
  /** Fires then; its reason is the error that the caller gets. Made when first asked for. */
  readonly signal: AbortSignal;
  /** That error; undefined before. */
  readonly endedBy: HttpRemoteError | undefined;
  /** Throws that error. */
  throwIfEnded(): void;
  /** Calls back then, unless `offEnd` is called before: costs a tenth of a listener on the signal. */
  onEnd(stop: (reason: HttpRemoteError) => void): void;
  offEnd(stop: (reason: HttpRemoteError) => void): void;
}
