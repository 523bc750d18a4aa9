import { Readable } from 'node:stream';

/** More than one chunk of a file or a socket. */
const HIGH_WATER_MARK = 128 * 1024;

/**
 * A stream that passes another one on, chunk by chunk. It reads nothing before it is read, stops reading when its reader is slower,
 * and destroys the other stream with itself.
 */
export abstract class RelayedStream extends Readable {
  /** Private at run time: a printed stream of an HTTP client would show the URL with its secrets. */
  readonly #source: Readable;
  private isSourceEnded = false;

  constructor(source: Readable) {
    super({ highWaterMark: HIGH_WATER_MARK });
    this.#source = source;
    // Paused first: a listener for data would start it.
    source.pause();
    source.on('data', (chunk: Buffer) => this.relay(chunk));
    source.on('end', () => this.relayEnd());
    source.on('error', (error) => this.fail(error));
    source.on('close', () => {
      if (!this.isSourceEnded && !this.destroyed) this.fail(closedEarly());
    });
    // It may have failed or closed before.
    if (source.destroyed && !source.readableEnded) {
      queueMicrotask(() => this.fail(source.errored ?? closedEarly()));
    }
  }

  override _read(): void {
    this.#source.resume();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#source.destroy();
    done(error);
  }

  /** Is called for each chunk. An error ends the stream. */
  protected abstract passing(chunk: Buffer): void;

  /** Is called when the source has ended. An error ends the stream. */
  protected ending(): void {}

  protected fail(error: Error): void {
    this.destroy(error);
  }

  protected pass(chunk: Buffer): void {
    if (!this.push(chunk)) this.pauseSource();
  }

  protected pauseSource(): void {
    this.#source.pause();
  }

  protected end(): void {
    this.push(null);
  }

  private relay(chunk: Buffer): void {
    if (this.destroyed) return;
    try {
      this.passing(chunk);
    } catch (error) {
      return this.fail(error as Error);
    }
    this.pass(chunk);
  }

  private relayEnd(): void {
    this.isSourceEnded = true;
    if (this.destroyed) return;
    try {
      this.ending();
    } catch (error) {
      return this.fail(error as Error);
    }
    this.end();
  }
}

function closedEarly(): Error {
  return Object.assign(new Error('the stream was closed before its end'), {
    code: 'ERR_STREAM_PREMATURE_CLOSE',
  });
}
