import type { Corp } from '../corp/corp.js';
import { MEDIA_TYPES, type MediaType } from './media.store.js';

/**
 * A file to store.
 *
 * @example `sandbox.addMedia({ type: 'image', fileName: '照片.png', contentType: 'image/png', bytes })`
 */
export interface MediaOptions {
  /** @default the first corp */
  corpId?: string;
  type: MediaType;
  /** @default 'media' */
  fileName?: string;
  /**
   * Content type of downloads.
   * @default 'application/octet-stream'
   */
  contentType?: string;
  bytes: Uint8Array;
  /**
   * Whether the server stores it encrypted: a Range must then cover whole blocks of 16 bytes (40146).
   * @default false
   */
  encrypted?: boolean;
}

/** @throws TypeError for an unknown type, and for a content type that cannot be a header */
export function storeMedia(corp: Corp, options: MediaOptions, nowMs: number): string {
  const { type, fileName = 'media', contentType = 'application/octet-stream', bytes, encrypted } = options;
  if (!MEDIA_TYPES.includes(type)) throw new TypeError(`type must be ${MEDIA_TYPES.join(', ')}`);
  if (encrypted !== undefined && typeof encrypted !== 'boolean') {
    throw new TypeError('encrypted must be true or false');
  }
  if (!/^[\w.+-]+\/[\w.+-]+(?:; ?[\w.+-]+=[\w.+-]+)*$/.test(contentType)) {
    throw new TypeError("contentType must be a content type, such as 'image/png'");
  }
  const media = { type, fileName, contentType, bytes: Buffer.from(bytes), encrypted, nowMs };
  return corp.media.add(media).mediaId;
}
