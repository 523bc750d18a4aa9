import { ApiError } from '../errors/api.error.js';
import type { Errcode } from '../errors/errcode-texts.js';
import { amrFrames, isAmr, isJpeg, isMp4, isPng } from './file-format.js';
import { MEDIA_TYPES, type MediaType } from './media.store.js';

const MIB = 1024 * 1024;
/** Page 90253: more than 5 bytes. */
const MIN_BYTES = 6;
/** A frame of AMR lasts 20 ms, and a voice message at most 60 s. */
const MAX_FRAMES = 3000;

interface MediaRule {
  readonly maxBytes: number;
  readonly tooLarge: Errcode;
  /** The content type of this file; `undefined` if the type of media does not allow it. */
  contentTypeOf(bytes: Buffer): string | undefined;
}

const RULES: Readonly<Record<MediaType, MediaRule>> = {
  image: { maxBytes: 10 * MIB, tooLarge: 40009, contentTypeOf: imageType },
  voice: {
    maxBytes: 2 * MIB,
    tooLarge: 45001,
    contentTypeOf: (bytes) => (isAmr(bytes) ? 'audio/amr' : undefined),
  },
  video: {
    maxBytes: 10 * MIB,
    tooLarge: 40011,
    contentTypeOf: (bytes) => (isMp4(bytes) ? 'video/mp4' : undefined),
  },
  // Clients recognize errors by their content type, so no file is ever served as JSON.
  file: { maxBytes: 20 * MIB, tooLarge: 45001, contentTypeOf: () => 'application/octet-stream' },
};

/** @throws ApiError 40005 */
export function checkMediaType(type: string | undefined): MediaType {
  const known = MEDIA_TYPES.find((one) => one === type);
  if (known === undefined) throw new ApiError(40005, `it must be ${MEDIA_TYPES.join(', ')}`);
  return known;
}

/**
 * Checks size, format and length of a file, in this order.
 * @param limits in place of those of temporary media
 * @returns its content type
 * @throws ApiError 44001, 40006, 40009, 40011, 45001, 40004, 45007
 */
export function checkMedia(
  type: MediaType,
  bytes: Buffer,
  limits: { readonly minBytes?: number; readonly maxBytes?: number } = {},
): string {
  const rule = RULES[type];
  const { minBytes = MIN_BYTES, maxBytes = rule.maxBytes } = limits;
  if (bytes.length === 0) throw new ApiError(44001, 'the file has no bytes');
  if (bytes.length < minBytes) throw new ApiError(40006, `a file has at least ${minBytes} bytes`);
  if (bytes.length > maxBytes) {
    throw new ApiError(
      rule.tooLarge,
      `${type} takes at most ${maxBytes / MIB} MB, not ${bytes.length} bytes`,
    );
  }
  const contentType = rule.contentTypeOf(bytes);
  if (contentType === undefined) throw new ApiError(40004, `the file is not in a format of ${type}`);
  if (type === 'voice' && amrFrames(bytes, MAX_FRAMES + 1) > MAX_FRAMES) throw new ApiError(45007);
  return contentType;
}

function imageType(bytes: Buffer): string | undefined {
  if (isPng(bytes)) return 'image/png';
  return isJpeg(bytes) ? 'image/jpeg' : undefined;
}
