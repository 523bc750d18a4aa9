import { randomBytes } from 'node:crypto';

/** The kinds of temporary media (临时素材). */
export const MEDIA_TYPES = ['image', 'voice', 'video', 'file'] as const;

/**
 * The kind of a temporary file (临时素材).
 *
 * @see {@link MediaOptions}
 */
export type MediaType = (typeof MEDIA_TYPES)[number];

/** A file to store. */
export interface NewMedia {
  readonly type: MediaType;
  /** The file name that recipients see. */
  readonly fileName: string;
  /** Content type of downloads. */
  readonly contentType: string;
  readonly bytes: Buffer;
  /** Whether the server stores it encrypted. A Range must then cover whole blocks of 16 bytes (40146). */
  readonly encrypted?: boolean;
  /** Now, in milliseconds of the sandbox's clock. */
  readonly nowMs: number;
}

/** A stored file. */
export interface StoredMedia {
  readonly mediaId: string;
  readonly type: MediaType;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly encrypted: boolean;
  /** Milliseconds of the sandbox's clock. */
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** Page 90253: a media_id is valid for three days. */
export const MEDIA_LIFETIME_MS = 3 * 24 * 60 * 60 * 1000;

const MAX_BYTES = 256 * 1024 * 1024;
const MAX_FILES = 10_000;

/**
 * The temporary media of one corp. All apps of the corp share them for three days. Stores at most 256 MiB and 10,000
 * files: a new file removes the oldest ones, whose ids then get 40007.
 * @see https://developer.work.weixin.qq.com/document/path/90253
 */
export class MediaStore {
  /** Oldest first. */
  private readonly byId = new Map<string, StoredMedia>();
  private storedBytes = 0;

  add({ type, fileName, contentType, bytes, encrypted = false, nowMs }: NewMedia): StoredMedia {
    const media: StoredMedia = {
      mediaId: randomBytes(33).toString('base64url'),
      type,
      fileName,
      contentType,
      // Copied: a part of a form would keep the whole body in memory.
      bytes: Buffer.from(bytes),
      encrypted,
      createdAtMs: nowMs,
      expiresAtMs: nowMs + MEDIA_LIFETIME_MS,
    };
    this.byId.set(media.mediaId, media);
    this.storedBytes += bytes.length;
    this.removeOldest(nowMs);
    return media;
  }

  /** The file; `undefined` for an unknown id and for one that expired. */
  find(mediaId: string, nowMs: number): StoredMedia | undefined {
    const media = this.byId.get(mediaId);
    if (media === undefined || nowMs < media.expiresAtMs) return media;
    this.remove(media);
    return undefined;
  }

  /** Keeps the newest file, even if it alone is larger than the limit. */
  private removeOldest(nowMs: number): void {
    for (const media of this.byId.values()) {
      const isFull = this.storedBytes > MAX_BYTES || this.byId.size > MAX_FILES;
      if (this.byId.size === 1 || (!isFull && nowMs < media.expiresAtMs)) return;
      this.remove(media);
    }
  }

  private remove({ mediaId, bytes }: StoredMedia): void {
    this.byId.delete(mediaId);
    this.storedBytes -= bytes.length;
  }
}
