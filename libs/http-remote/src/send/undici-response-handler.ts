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
 * Takes one answer from undici as it comes, up to a limit or until its call ends. A pool of the host's may be of undici 6,
 * which knows only the second half of these methods, or of 8, which knows only the first.
 */
export class UndiciResponseHandler implements Dispatcher.DispatchHandler {
  /** Whether a connection was there and the request was about to be written to it. */
  hasBegun = false;
  readonly whole: Promise<UndiciResponse>;
  private readonly bytes: ResponseBody;
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private controller: Abortable | undefined;
  private settle!: (parts: UndiciResponse) => void;
  private fail!: (error: Error) => void;

  constructor(
    maxBytes: number,
    private readonly end: CallEnd,
  ) {
    this.bytes = new ResponseBody(maxBytes);
    this.whole = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
    });
    // It may fail while the request is still being handed over.
    this.whole.catch(() => undefined);
    end.onEnd(this.stop);
  }

  /** Must be called once the answer is there, or is not waited for any more. */
  close(): void {
    this.end.offEnd(this.stop);
  }

  onRequestStart(controller: Abortable): void {
    // The request waited for a connection, and its caller did not.
    if (this.end.endedBy) return controller.abort(this.end.endedBy);
    this.hasBegun = true;
    this.controller = controller;
  }

  onResponseStart(_controller: unknown, status: number, headers: IncomingHttpHeaders): void {
    // A dispatcher of the host's may not have told.
    this.hasBegun = true;
    // 100 Continue and the like come before the answer.
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    try {
      this.bytes.add(chunk);
    } catch (error) {
      this.stop(error as Error);
    }
  }

  onResponseEnd(): void {
    const { status, headers, bytes } = this;
    this.settle({ status, headers, body: bytes.whole() });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.fail(error);
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
    this.fail(error);
  }

  private readonly stop = (error: Error): void => {
    this.fail(error);
    this.controller?.abort(error);
  };
}
