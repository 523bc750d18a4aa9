import type { Readable } from 'node:stream';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { HttpRemoteError, type ApiReference } from '../errors/http-remote.error.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { TransportError } from '../errors/transport.error.js';
import { RelayedStream } from '../lang/relayed-stream.js';
import { toStreamError } from '../send/streamed-response.js';

/** The limits of one download. */
export interface ReceivedFileLimits {
  readonly maxBytes: number;
  readonly idleTimeoutMs: number;
}

type Report = (transferredBytes: number, totalBytes: number | undefined) => void;

/** The bytes that were read before the stream is handed over. */
interface Peek {
  readonly isEnough: (chunk: Buffer) => boolean;
  readonly resolve: (start: FileStart) => void;
  readonly reject: (error: Error) => void;
}

/** The start of a file, which its reader still gets. */
export interface FileStart {
  readonly bytes: Buffer;
  /** Whether this is the whole file. */
  readonly isWhole: boolean;
}

/**
 * The bytes of a download, as its reader gets them: counted, limited, and with the errors of this package. The idle timeout runs only
 * while the stream waits for the remote, not while its reader is busy.
 */
export class ReceivedFile extends RelayedStream {
  /** The bytes that have arrived. */
  receivedBytes = 0;
  /** Settles when all bytes have arrived, or the stream has failed or was destroyed: with its error. Never rejects. */
  readonly ended: Promise<Error | undefined>;
  private expectedBytes: number | undefined;
  private isComplete = false;
  private report: Report | undefined;
  private settle!: (error: Error | undefined) => void;
  private peeking: Peek | undefined;
  /** Read, but not passed on yet. */
  private held: Buffer[] = [];
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(
    source: Readable,
    readonly api: ApiReference,
    private readonly limits: ReceivedFileLimits,
  ) {
    super(source);
    this.ended = new Promise((resolve) => (this.settle = resolve));
  }

  /** @param totalBytes of the response, if the remote announces them */
  expect(totalBytes: number | undefined, report: Report | undefined): void {
    const { maxBytes } = this.limits;
    if (totalBytes !== undefined && totalBytes > maxBytes) throw this.tooLarge();
    this.expectedBytes = totalBytes;
    this.report = report;
    if (this.receivedBytes > 0) report?.(this.receivedBytes, totalBytes);
    if (this.isComplete) this.checkLength();
  }

  /** Reads until `isEnough`, which gets each chunk once, or to the end. The reader gets these bytes too. */
  start(isEnough: (chunk: Buffer) => boolean): Promise<FileStart> {
    return new Promise((resolve, reject) => {
      this.peeking = { isEnough, resolve, reject };
      super._read();
    });
  }

  override _read(): void {
    while (this.held.length > 0) {
      const chunk = this.held.shift() as Buffer;
      if (!this.push(chunk)) return;
    }
    if (this.isComplete) {
      this.push(null);
      return;
    }
    this.idleTimer ??= setTimeout(() => this.idle(), this.limits.idleTimeoutMs);
    super._read();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.stopTimer();
    this.held = [];
    // Nobody reads it, so nobody listens. Who reads it later gets the error all the same.
    if (error && !this.readableDidRead) this.on('error', () => undefined);
    const reason = error instanceof HttpRemoteError ? error : this.abandoned(error);
    this.peeking?.reject(reason);
    this.settle(this.isComplete ? undefined : reason);
    super._destroy(error, done);
  }

  protected override passing(chunk: Buffer): void {
    this.receivedBytes += chunk.length;
    if (this.receivedBytes > this.limits.maxBytes) throw this.tooLarge();
    this.report?.(this.receivedBytes, this.expectedBytes);
  }

  protected override pass(chunk: Buffer): void {
    if (this.peeking) {
      this.held.push(chunk);
      if (!this.peeking.isEnough(chunk)) return;
      this.pauseSource();
      this.peeked(false);
      return;
    }
    if (this.push(chunk)) {
      this.idleTimer?.refresh();
      return;
    }
    this.pauseSource();
    this.stopTimer();
  }

  protected override ending(): void {
    if (!this.peeking) this.checkLength();
    this.isComplete = true;
  }

  protected override end(): void {
    this.stopTimer();
    if (this.peeking) this.peeked(true);
    else {
      this.settle(undefined);
      // It may end before its reader has taken the start.
      if (this.held.length === 0) this.push(null);
    }
  }

  protected override fail(error: Error): void {
    const known = toStreamError(error);
    this.destroy(known.api ? known : known.about(this.api));
  }

  private peeked(isWhole: boolean): void {
    const { peeking } = this;
    this.peeking = undefined;
    peeking?.resolve({ bytes: Buffer.concat(this.held), isWhole });
    if (isWhole) this.settle(undefined);
  }

  /** @throws TransportError: a file that is too short must not look like the whole file */
  private checkLength(): void {
    const { receivedBytes, expectedBytes } = this;
    if (expectedBytes === undefined || receivedBytes === expectedBytes) return;
    throw new TransportError(
      `the response has ${receivedBytes} bytes instead of the announced ${expectedBytes}`,
      { api: this.api },
    );
  }

  private tooLarge(): ResponseTooLargeError {
    return new ResponseTooLargeError(`the file is longer than ${this.limits.maxBytes} bytes: see maxBytes`, {
      api: this.api,
    });
  }

  private idle(): void {
    this.destroy(
      new CallTimeoutError(`no byte of the file arrived for ${this.limits.idleTimeoutMs} ms`, {
        api: this.api,
      }),
    );
  }

  private stopTimer(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = undefined;
  }

  /** For the record of the call: its reader knows. */
  private abandoned(error: Error | null): CallAbortedError {
    // What `break` in a loop destroys it with.
    const cause = error?.name === 'AbortError' ? undefined : (error ?? undefined);
    return new CallAbortedError(`the stream was destroyed after ${this.receivedBytes} bytes`, {
      api: this.api,
      cause,
    });
  }
}
