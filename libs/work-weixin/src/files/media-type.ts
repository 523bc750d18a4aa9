/**
 * The kinds of media that the server stores. A message takes the `mediaId` of its own kind only.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90253
 */
export type MediaType = 'image' | 'voice' | 'video' | 'file';

interface Format {
  readonly type: Exclude<MediaType, 'file'>;
  /** As the documentation writes it, `image/jpg` included. */
  readonly contentType: string;
  readonly extensions: readonly string[];
  readonly otherNames: readonly string[];
}

/** The only formats that the server accepts as an image, a voice or a video. */
const FORMATS: readonly Format[] = [
  {
    type: 'image',
    contentType: 'image/jpg',
    extensions: ['jpg', 'jpeg'],
    otherNames: ['image/jpeg', 'image/pjpeg'],
  },
  { type: 'image', contentType: 'image/png', extensions: ['png'], otherNames: ['image/x-png'] },
  { type: 'voice', contentType: 'voice/amr', extensions: ['amr'], otherNames: ['audio/amr'] },
  { type: 'video', contentType: 'video/mp4', extensions: ['mp4'], otherNames: [] },
];

const ANY_BYTES = 'application/octet-stream';

/** Everything known about a file before it is read. */
export interface FileLabel {
  readonly fileName?: string | undefined;
  readonly contentType?: string | undefined;
}

/**
 * The type of a media by its content type and its extension. If both are known and differ, it is a `file`: the server might
 * not accept it as anything else.
 *
 * @example `mediaTypeOf({ fileName: '现场.JPG' }) // 'image'`
 */
export function mediaTypeOf(label: FileLabel): MediaType {
  return formatOf(label)?.type ?? 'file';
}

/** The content type that the documentation lists for a file. */
export function documentedContentType(label: FileLabel): string {
  return formatOf(label)?.contentType ?? ANY_BYTES;
}

/** A name for content without one. Only for formats of a kind whose names recipients do not see: not for a `file`. */
export function fileNameFor({
  contentType,
  type,
}: {
  readonly contentType: string | undefined;
  readonly type: MediaType | undefined;
}): string | undefined {
  const format = isKnown(contentType)
    ? byContentType(contentType)
    : FORMATS.find((each) => each.type === type);
  return format && `${format.type}.${format.extensions[0]}`;
}

function formatOf({ fileName, contentType }: FileLabel): Format | undefined {
  const extension = fileName === undefined ? undefined : extensionOf(fileName);
  const named =
    extension === undefined ? undefined : FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (!isKnown(contentType)) return named;
  const labeled = byContentType(contentType);
  return extension === undefined || named?.type === labeled?.type ? labeled : undefined;
}

function byContentType(contentType: string): Format | undefined {
  const essence = essenceOf(contentType);
  return FORMATS.find((each) => each.contentType === essence || each.otherNames.includes(essence));
}

/** Whether a content type tells the format: not if it says no more than that there are bytes. */
export function isKnown(contentType: string | undefined): contentType is string {
  return (
    contentType !== undefined && !['', ANY_BYTES, 'binary/octet-stream'].includes(essenceOf(contentType))
  );
}

function essenceOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function extensionOf(fileName: string): string | undefined {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase();
}
