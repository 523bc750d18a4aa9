import { ResponseUnreadableError, type HttpRemoteDownload } from 'nestjs-http-remote';
import { MediaChangedError } from '../errors/media-changed.error.js';

/**
 * The server rejects a Range above 20 MB with 830002, and the documentation leaves open whether a MB has 10^6 or 2^20 bytes: this is
 * less than both.
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

const PARTIAL_CONTENT = 206;

/**
 * @param requestedStart of the Range, which the client has compared with the response
 * @throws ResponseUnreadableError if it is a part of a media of unknown size
 */
export function pieceOf(response: HttpRemoteDownload, requestedStart: number): MediaPiece {
  const { status, size, totalSize: totalBytes } = response;
  // A server that ignores the Range sends all of it.
  if (status !== PARTIAL_CONTENT) return { response, start: 0, end: size, totalBytes };
  if (size === undefined || totalBytes === undefined)
    throw new ResponseUnreadableError('the Content-Range does not state the size of the media');
  return { response, start: requestedStart, end: requestedStart + size, totalBytes };
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
