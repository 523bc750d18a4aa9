import { setTimeout as sleep } from 'node:timers/promises';
import {
  CallAbortedError,
  ClientClosedError,
  ResponseTooLargeError,
  ResponseUnreadableError,
  TransportError,
  type HttpRemoteDownload,
} from 'nestjs-http-remote';
import { Backoff } from 'nestjs-http-remote/kit';
import type { DownloadEnding } from './download-ending.js';
import { pieceOf, rangeAt, refuseOther, type MediaPiece } from './media-piece.js';

/** Options of {@link MediaReader.open}. */
export interface MediaReaderOptions {
  /**
   * Requests a part of the media, or all of it. The client retries until the headers of a response have arrived, and checks that it
   * is that part.
   */
  readonly request: (range: { start: number; end: number } | undefined) => Promise<HttpRemoteDownload>;
  /** The position of the first byte. */
  readonly start: number;
  /** The position after the last byte; undefined for the end of the media. */
  readonly end: number | undefined;
  readonly maxBytes: number;
  /** How often one piece is requested again after its stream has failed. */
  readonly maxRetries: number;
  readonly ending: DownloadEnding;
}

const MIN_DELAY_MS = 200;
const MAX_DELAY_MS = 5_000;
const newBackoff = () => new Backoff(MIN_DELAY_MS, MAX_DELAY_MS);

/** Reads a media piece by piece. If the stream of a piece fails, the rest of the piece is requested again. */
export class MediaReader {
  /** The position after the last byte; undefined if only the end of the stream shows it. */
  readonly end: number | undefined;
  private current: MediaPiece;
  private position: number;
  private retries = 0;
  private backoff = newBackoff();

  private constructor(
    private readonly options: MediaReaderOptions,
    readonly first: MediaPiece,
  ) {
    const end = Math.min(options.end ?? Infinity, first.totalBytes ?? Infinity);
    this.end = end === Infinity ? undefined : end;
    this.position = options.start;
    this.current = first;
  }

  /**
   * Requests the first piece.
   *
   * @throws ResponseTooLargeError if the media is larger than `maxBytes`
   */
  static async open(options: MediaReaderOptions): Promise<MediaReader> {
    const first = await requestFirst(options);
    const reader = new MediaReader(options, first);
    if (reader.end === undefined || reader.end - options.start <= options.maxBytes) return reader;
    first.response.stream.destroy();
    throw tooLarge(options.maxBytes);
  }

  /** The bytes, in order. Can be read once. */
  async *bytes(): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      const before = this.position;
      const broken = yield* this.read(this.current);
      // Only the bytes that fill the block: the next response would be the same.
      const isStuck = this.position === before && this.current.end !== undefined;
      const failure = broken ?? (isStuck ? unreadable('shorter') : undefined);
      if (this.position >= (this.end ?? Infinity)) return;
      if (failure) await this.waitAfter(failure);
      // Only the end of the stream shows the end of the media.
      else if (this.current.end === undefined) return;
      // Not before: a piece that always fails must end the download.
      else this.startOver();
      this.current = await this.next();
    }
  }

  /** Closes the connection. */
  close(): void {
    this.current.response.stream.destroy();
  }

  /** @returns the error if the stream fails, and a retry makes sense */
  private async *read({
    response,
    ...piece
  }: MediaPiece): AsyncGenerator<Buffer, Error | undefined, undefined> {
    const { start, maxBytes } = this.options;
    let at = piece.start;
    try {
      for await (const chunk of response.stream as AsyncIterable<Buffer>) {
        // Bytes before the position fill its block, or the server ignores the Range.
        const wanted = chunk.subarray(
          Math.max(0, this.position - at),
          Math.max(0, (this.end ?? Infinity) - at),
        );
        at += chunk.length;
        if (at > (piece.end ?? Infinity)) throw unreadable('longer');
        if (this.position - start + wanted.length > maxBytes) throw tooLarge(maxBytes);
        this.position += wanted.length;
        if (wanted.length > 0) yield wanted;
        if (this.position >= (this.end ?? Infinity)) return undefined;
      }
    } catch (error) {
      if (!isBrokenOff(error)) throw error;
      return error;
    }
    return at < (piece.end ?? at) ? unreadable('shorter') : undefined;
  }

  private async next(): Promise<MediaPiece> {
    const piece = await requestAt(this.position, this.options);
    try {
      refuseOther(piece, this.first);
    } catch (error) {
      piece.response.stream.destroy();
      throw error;
    }
    return piece;
  }

  private startOver(): void {
    this.retries = 0;
    this.backoff = newBackoff();
  }

  private async waitAfter(failure: Error): Promise<void> {
    if (this.retries++ >= this.options.maxRetries) throw failure;
    const { ending } = this.options;
    await sleep(this.backoff.next(), undefined, { signal: ending.signal }).catch((error: unknown) => {
      throw ending.error ?? error;
    });
  }
}

async function requestFirst(options: MediaReaderOptions): Promise<MediaPiece> {
  const { start, end, request } = options;
  try {
    return await requestAt(start, options);
  } catch (error) {
    const isAll = start === 0 && end === undefined;
    if (!isAll || !(error instanceof ResponseUnreadableError)) throw error;
    // A proxy may remove the Range, and the size too: what comes may be a whole that is not larger than a piece.
    return accept(await request(undefined), start);
  }
}

async function requestAt(position: number, { request, end }: MediaReaderOptions): Promise<MediaPiece> {
  const range = rangeAt(position, end);
  return accept(await request(range), range.start);
}

function accept(response: HttpRemoteDownload, requestedStart: number): MediaPiece {
  try {
    return pieceOf(response, requestedStart);
  } catch (error) {
    response.stream.destroy();
    throw error;
  }
}

/** Whether the rest can be requested again. An error before the stream began has had its retries. */
function isBrokenOff(error: unknown): error is Error {
  return (
    error instanceof TransportError &&
    !(error instanceof CallAbortedError) &&
    !(error instanceof ClientClosedError) &&
    !(error instanceof ResponseTooLargeError)
  );
}

function unreadable(how: 'longer' | 'shorter'): ResponseUnreadableError {
  return new ResponseUnreadableError(`the response is ${how} than announced`);
}

function tooLarge(maxBytes: number): ResponseTooLargeError {
  return new ResponseTooLargeError(
    `the media is larger than maxBytes, ${maxBytes} bytes: set maxBytes for this download`,
  );
}
