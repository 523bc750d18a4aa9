import { ClientClosedError } from 'nestjs-http-remote';

/** Ends the calls of a download when the caller aborts, the application closes, or nobody reads it any more. */
export class DownloadEnding {
  private readonly controller = new AbortController();
  private readonly onAbort = () => this.controller.abort(this.caller?.reason);
  private readonly onClosing = () =>
    this.controller.abort(new ClientClosedError('the application is closing: it ended the download'));

  constructor(
    private readonly caller: AbortSignal | undefined,
    private readonly closing: AbortSignal,
  ) {
    caller?.addEventListener('abort', this.onAbort);
    closing.addEventListener('abort', this.onClosing);
    if (caller?.aborted) this.onAbort();
    if (closing.aborted) this.onClosing();
  }

  /** If its reason is an error of this package, the download fails with it. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Ends the calls, and must be called however the download ends. */
  readonly release = (): void => {
    this.caller?.removeEventListener('abort', this.onAbort);
    this.closing.removeEventListener('abort', this.onClosing);
    this.controller.abort();
  };
}
