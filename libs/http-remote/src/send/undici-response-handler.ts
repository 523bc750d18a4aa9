import type { IncomingHttpHeaders } from 'node:http';
import { util, type Dispatcher } from 'undici';
import type { CallEnd } from '../dispatch/http-remote-call.js';
import { ResponseBody } from './response-body.js';

export interface UndiciResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Abortable {
  abort(reason: Error): void;
}

/**
 * Receives one response from undici, up to a limit or until its call ends. A dispatcher of the application may come from
 * undici 6, which calls only the second half of these methods, or from undici 8, which calls only the first.
 */
export class UndiciResponseHandler implements Dispatcher.DispatchHandler {
  /** Whether a connection was open and the request was about to be written to it. */
  isRequestWritten = false;
  readonly whole: Promise<UndiciResponse>;
  private readonly received: ResponseBody;
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private controller: Abortable | undefined;
  private resolve!: (parts: UndiciResponse) => void;
  private reject!: (error: Error) => void;

  constructor(
    maxBytes: number,
    private readonly end: CallEnd,
  ) {
    this.received = new ResponseBody(maxBytes);
    this.whole = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // It may reject before the dispatcher returns.
    this.whole.catch(() => undefined);
    end.onEnd(this.stop);
  }

  /** Must be called when the response is complete or no longer needed. */
  close(): void {
    this.end.offEnd(this.stop);
  }

  onRequestStart(controller: Abortable): void {
    // The call ended while the request waited for a connection.
    if (this.end.endedBy) return controller.abort(this.end.endedBy);
    this.isRequestWritten = true;
    this.controller = controller;
  }

  onResponseStart(_controller: unknown, status: number, headers: IncomingHttpHeaders): void {
    // A dispatcher of the application may not have called onRequestStart.
    this.isRequestWritten = true;
    // 100 Continue and other 1xx responses come before the final one.
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    try {
      this.received.add(chunk);
    } catch (error) {
      this.stop(error as Error);
    }
  }

  onResponseEnd(): void {
    const { status, headers, received } = this;
    this.resolve({ status, headers, body: received.whole() });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.reject(error);
  }

  onConnect(abort: (reason?: Error) => void): void {
    this.onRequestStart({ abort });
  }

  onHeaders(status: number, rawHeaders: Buffer[]): boolean {
    this.onResponseStart(undefined, status, util.parseHeaders(rawHeaders));
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.onResponseData(undefined, chunk);
    return true;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.reject(error);
  }

  private readonly stop = (error: Error): void => {
    this.reject(error);
    this.controller?.abort(error);
  };
}
