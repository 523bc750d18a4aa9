import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { util, type Dispatcher } from 'undici';
import type { CallEnd } from '../dispatch/http-remote-call.js';

export interface UndiciStreamedResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

/** The controller of undici 7 and later. */
interface Controller {
  abort(reason: Error): void;
  pause?(): void;
  resume?(): void;
}

/**
 * Receives one response from undici as a stream, until its call ends. As for {@link UndiciResponseHandler}, a dispatcher of the
 * application may come from undici 6 or from undici 8.
 */
export class UndiciStreamHandler implements Dispatcher.DispatchHandler {
  /** Whether a connection was open and the request was about to be written to it. */
  isRequestWritten = false;
  readonly opened: Promise<UndiciStreamedResponse>;
  private body: ResponseStream | undefined;
  private controller: Controller | undefined;
  private resolve!: (response: UndiciStreamedResponse) => void;
  private reject!: (error: Error) => void;

  constructor(private readonly end: CallEnd) {
    this.opened = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // It may reject before the dispatcher returns.
    this.opened.catch(() => undefined);
    end.onEnd(this.stop);
  }

  onRequestStart(controller: Controller): void {
    // The call ended while the request waited for a connection.
    if (this.end.endedBy) return controller.abort(this.end.endedBy);
    this.isRequestWritten = true;
    this.controller = controller;
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHttpHeaders): void {
    this.isRequestWritten = true;
    // 100 Continue and other 1xx responses come before the final one.
    if (status < 200) return;
    this.controller ??= controller;
    this.open(status, headers, () => controller.resume?.());
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.body?.push(chunk) === false) controller.pause?.();
  }

  onResponseEnd(): void {
    this.body?.push(null);
    this.close();
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.fail(error);
  }

  onConnect(abort: (reason?: Error) => void): void {
    this.onRequestStart({ abort });
  }

  onHeaders(status: number, rawHeaders: Buffer[], resume: () => void): boolean {
    this.isRequestWritten = true;
    if (status >= 200) this.open(status, util.parseHeaders(rawHeaders), resume);
    return true;
  }

  onData(chunk: Buffer): boolean {
    return this.body?.push(chunk) !== false;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.fail(error);
  }

  private open(status: number, headers: IncomingHttpHeaders, resume: () => void): void {
    this.body = new ResponseStream(resume, (reason) => {
      this.close();
      this.controller?.abort(reason);
    });
    this.resolve({ status, headers, body: this.body });
  }

  private fail(error: Error): void {
    this.close();
    this.reject(error);
    this.body?.destroy(error);
  }

  private close(): void {
    this.end.offEnd(this.stop);
  }

  private readonly stop = (reason: Error): void => {
    this.fail(reason);
    this.controller?.abort(reason);
  };
}

/** The body of a response. Destroying it before its end aborts the request. */
class ResponseStream extends Readable {
  constructor(
    private readonly takeMore: () => void,
    private readonly abort: (reason: Error) => void,
  ) {
    super({ highWaterMark: 64 * 1024 });
    // The reader may not listen yet.
    this.on('error', () => undefined);
  }

  override _read(): void {
    this.takeMore();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.readableEnded) this.abort(error ?? new Error('the response is no longer read'));
    done(error);
  }
}
