import { ValidateBy, type ValidationArguments } from 'class-validator';
import { HttpFile } from 'nestjs-http-remote';
import type { MediaType } from './media-type.js';

/** The sizes that the server accepts, both inclusive. */
export interface MediaSizes {
  /** For the message. */
  readonly what: string;
  readonly minBytes: number;
  readonly maxBytes: number;
}

const MB = 2 ** 20;
/** The server rejects files of 5 bytes and less. */
const MIN_BYTES = 6;

const FILE_SIZES: MediaSizes = { what: '文件', minBytes: MIN_BYTES, maxBytes: 20 * MB };

/** By the documentation of media/upload, by type. */
export const UPLOAD_SIZES: ReadonlyMap<string | undefined, MediaSizes> = new Map<MediaType, MediaSizes>([
  ['image', { what: '图片', minBytes: MIN_BYTES, maxBytes: 10 * MB }],
  ['voice', { what: '语音', minBytes: MIN_BYTES, maxBytes: 2 * MB }],
  ['video', { what: '视频', minBytes: MIN_BYTES, maxBytes: 10 * MB }],
  ['file', FILE_SIZES],
]);
/** By the documentation of media/uploadimg, which unlike the others accepts 5 bytes. */
export const IMAGE_SIZES: MediaSizes = { what: '图片', minBytes: 5, maxBytes: 2 * MB };
/** That of media/upload_attachment states no maximum. */
export const ATTACHMENT_SIZES: MediaSizes = { what: '附件', minBytes: MIN_BYTES, maxBytes: Infinity };

/**
 * A file whose size the server accepts. Passes if the size is unknown before the file is read.
 *
 * @param sizesOf returns undefined if nothing is known about the sizes
 */
export function MediaSize(sizesOf: (input: object) => MediaSizes | undefined): PropertyDecorator {
  return ValidateBy({
    name: 'mediaSize',
    validator: {
      validate(value: unknown, { object }: ValidationArguments): boolean {
        const bytes = sizeOf(value);
        const sizes = sizesOf(object);
        return bytes === undefined || !sizes || (bytes >= sizes.minBytes && bytes <= sizes.maxBytes);
      },
      defaultMessage: ({ value, object }: ValidationArguments) => messageOf(sizeOf(value), sizesOf(object)),
    },
  });
}

function messageOf(bytes: number | undefined, sizes: MediaSizes | undefined): string {
  if (!sizes) return '文件大小不合法';
  const { what, minBytes, maxBytes } = sizes;
  if (bytes !== undefined && bytes < minBytes) return `${what}不能小于${minBytes}字节，实际为${bytes}字节`;
  const isFileBetter = maxBytes < FILE_SIZES.maxBytes;
  const advice = isFileBetter ? `；不超过${mb(FILE_SIZES)}的文件可以 type 为 file 上传` : '';
  return `${what}不能超过${mb(sizes)}，实际为${bytes}字节${advice}`;
}

function mb({ maxBytes }: MediaSizes): string {
  return `${maxBytes / MB}MB`;
}

/** In bytes; undefined if only reading the file shows it. */
function sizeOf(value: unknown): number | undefined {
  if (!(value instanceof HttpFile)) return undefined;
  const { content } = value;
  if (typeof content === 'string') return Buffer.byteLength(content);
  const { byteLength, size } = content as { readonly byteLength?: unknown; readonly size?: unknown };
  return [byteLength, size].find((each): each is number => typeof each === 'number');
}
