import { ResponseUnreadableError, type ApiReference } from 'nestjs-http-remote';
import type { MediaType } from './media-type.js';

/**
 * A file that the server stores for three days.
 *
 * @typeParam TType its type, if the call states it
 * @see {@link WorkWeixinMedia.upload}
 */
export interface UploadedMedia<TType extends string = MediaType> {
  /** For a message or an import. All apps of the corp may use it. */
  readonly mediaId: string;
  readonly type: TType;
  /** By the clock of the server, to the second. If the server states none: by the one of this process. */
  readonly createdAt: Date;
  /** Three days after `createdAt`: then the server rejects the `mediaId`. */
  readonly expiresAt: Date;
}

const LIFETIME_MS = 3 * 24 * 60 * 60_000;

/** The output of an upload. */
interface UploadOutput {
  readonly mediaId?: string | undefined;
  /** Unix seconds, in some responses as text. */
  readonly createdAt?: string | number | undefined;
}

/** @throws ResponseUnreadableError if the response has no media_id */
export function uploadedMedia<TType extends string>(
  { mediaId, createdAt }: UploadOutput,
  type: TType,
  api: ApiReference,
): UploadedMedia<TType> {
  if (!mediaId) throw new ResponseUnreadableError('the response has no media_id', { api });
  const createdAtMs = millisecondsOf(createdAt) ?? Date.now();
  return { mediaId, type, createdAt: new Date(createdAtMs), expiresAt: new Date(createdAtMs + LIFETIME_MS) };
}

function millisecondsOf(seconds: string | number | undefined): number | undefined {
  const ms = Number(seconds) * 1_000;
  return ms > 0 && ms <= MAX_DATE_MS ? ms : undefined;
}

/** A Date holds no later time; the time of expiry must fit too. */
const MAX_DATE_MS = 8.64e15 - LIFETIME_MS;
