import {
  CallAbortedError,
  ClientClosedError,
  type ApiReference,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { onEndedOutside, type OutsideEnd } from '../on-ended-outside.js';

/** Ends the calls of a download when the caller aborts, the application closes, or nobody reads it any more. */
export class DownloadEnding {
  private readonly controller = new AbortController();
  private failure: HttpRemoteError | undefined;
  private listener: ((error: HttpRemoteError) => void) | undefined;
  private readonly stopListening: () => void;

  constructor(
    private readonly caller: AbortSignal | undefined,
    closing: AbortSignal,
    private readonly context: { readonly api: ApiReference },
  ) {
    this.stopListening = onEndedOutside(caller, closing, (by) => this.end(this.errorOf(by)));
  }

  /** The API that is called. */
  get api(): ApiReference {
    return this.context.api;
  }

  /** Aborts with the error that the download fails with, or without one if nobody reads it any more. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Undefined if the download was not ended from outside. */
  get error(): HttpRemoteError | undefined {
    return this.failure;
  }

  /** Calls back at once when the download is ended from outside. */
  onEnd(listener: (error: HttpRemoteError) => void): void {
    this.listener = listener;
  }

  /** Ends the calls. Must be called however the download ends. */
  readonly release = (): void => {
    this.stopListening();
    this.controller.abort();
  };

  private errorOf(by: OutsideEnd): HttpRemoteError {
    if (by === 'closing')
      return new ClientClosedError('the application is closing: it ended the download', this.context);
    const cause: unknown = this.caller?.reason;
    return new CallAbortedError('the caller aborted the download', { ...this.context, cause });
  }

  private end(error: HttpRemoteError): void {
    this.failure ??= error;
    this.controller.abort(error);
    this.listener?.(error);
  }
}
