import { setMaxListeners } from 'node:events';
import {
  CallAbortedError,
  ClientClosedError,
  type ApiReference,
  type HttpRemoteError,
} from 'nestjs-http-remote';

/** Ends the calls of a download when the caller aborts, the application closes, or nobody reads it any more. */
export class DownloadEnding {
  private readonly controller = new AbortController();
  private failure: HttpRemoteError | undefined;
  private listener: ((error: HttpRemoteError) => void) | undefined;
  private readonly onAbort = () =>
    this.end(
      new CallAbortedError('the caller aborted the download', {
        ...this.context,
        cause: this.caller?.reason,
      }),
    );
  private readonly onClosing = () =>
    this.end(new ClientClosedError('the application is closing: it ended the download', this.context));

  constructor(
    private readonly caller: AbortSignal | undefined,
    private readonly closing: AbortSignal,
    private readonly context: { readonly api: ApiReference },
  ) {
    // Many downloads may share one signal: many listeners are not a leak.
    setMaxListeners(0, closing, ...(caller ? [caller] : []));
    caller?.addEventListener('abort', this.onAbort);
    closing.addEventListener('abort', this.onClosing);
    if (caller?.aborted) this.onAbort();
    if (closing.aborted) this.onClosing();
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
    this.caller?.removeEventListener('abort', this.onAbort);
    this.closing.removeEventListener('abort', this.onClosing);
    this.controller.abort();
  };

  private end(error: HttpRemoteError): void {
    this.failure ??= error;
    this.controller.abort(error);
    this.listener?.(error);
  }
}
