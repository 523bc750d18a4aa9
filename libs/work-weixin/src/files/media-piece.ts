import { ResponseUnreadableError, type HttpRemoteDownload } from 'nestjs-http-remote';
import { readContentRange } from './content-range.js';
import { MediaChangedError } from './media-changed.error.js';

/**
 * The server rejects a Range above 20 MB with 830002, and does not say whether a MB has 10^6 or 2^20 bytes: this is less than
 * both.
 */
export const PIECE_BYTES = 16 * 2 ** 20;

/** The server rejects a Range of an encrypted resource with 40146 unless it is aligned to so many bytes. */
export const BLOCK_BYTES = 16;

/** The bytes to request, both inclusive: the one at `position`, and as many as possible before `end`. */
export function rangeAt(position: number, end = Infinity): { start: number; end: number } {
  const start = position - (position % BLOCK_BYTES);
  const wanted = Math.ceil(end / BLOCK_BYTES) * BLOCK_BYTES;
  return { start, end: Math.min(start + PIECE_BYTES, wanted) - 1 };
}

/** A response with a part of a media. */
export interface MediaPiece {
  readonly response: HttpRemoteDownload;
  /** The position of its first byte in the media. */
  readonly start: number;
  /** The position after its last byte; undefined if only the end of the stream shows it. */
  readonly end: number | undefined;
  /** The size of the media; undefined if only the end of the stream shows it. */
  readonly totalBytes: number | undefined;
}

/** @throws ResponseUnreadableError if the response is not the part that was requested */
export function pieceOf(response: HttpRemoteDownload, requested: { start: number; end: number }): MediaPiece {
  const header = response.headers['content-range'];
  // A server may ignore the Range, and send all of it.
  if (response.status !== 206) return { response, start: 0, end: response.size, totalBytes: response.size };
  const range = header === undefined ? undefined : readContentRange(header);
  if (!range || range.start !== requested.start || range.end > requested.end + 1)
    throw unreadable('the response to a Range request has no valid Content-Range, or that of another range');
  const { totalBytes } = range;
  if (totalBytes === undefined) throw unreadable('the Content-Range does not state the size of the media');
  return { response, ...range };
}

/** @throws MediaChangedError if a piece is not of the same media as the first one */
export function refuseOther(piece: MediaPiece, first: MediaPiece): void {
  const isSame =
    agree(piece.totalBytes, first.totalBytes) &&
    agree(piece.response.headers['etag'], first.response.headers['etag']);
  if (isSame) return;
  throw new MediaChangedError(
    'the media has changed since the download began: download it again from the start',
  );
}

function agree<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function unreadable(what: string): ResponseUnreadableError {
  return new ResponseUnreadableError(what);
}
