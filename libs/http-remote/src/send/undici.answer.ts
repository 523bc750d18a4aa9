import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { AnswerBytes } from './answer-bytes.js';

export interface UndiciAnswerParts {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Takes one answer from undici as it comes, up to a limit or until a signal ends it. */
export class UndiciAnswer implements Dispatcher.DispatchHandler {
  /** Whether a connection was there and the request was about to be written to it. */
  hasBegun = false;
  readonly whole: Promise<UndiciAnswerParts>;
  private readonly bytes: AnswerBytes;
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private controller: Dispatcher.DispatchController | undefined;
  private settle!: (parts: UndiciAnswerParts) => void;
  private fail!: (error: Error) => void;
  private readonly end = () => this.stop(this.signal.reason as Error);

  constructor(
    maxBytes: number,
    private readonly signal: AbortSignal,
  ) {
    this.bytes = new AnswerBytes(maxBytes);
    this.whole = new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
    });
    // It may fail while the request is still being handed over.
    this.whole.catch(() => undefined);
    signal.addEventListener('abort', this.end, { once: true });
  }

  /** Must be called once the answer is there, or is not waited for any more. */
  close(): void {
    this.signal.removeEventListener('abort', this.end);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // The request waited for a connection, and its caller did not.
    if (this.signal.aborted) return controller.abort(this.signal.reason as Error);
    this.hasBegun = true;
    this.controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    // A dispatcher of the host's may not have told.
    this.hasBegun = true;
    // 100 Continue and the like come before the answer.
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
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

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  private stop(error: Error): void {
    this.fail(error);
    this.controller?.abort(error);
  }
}
