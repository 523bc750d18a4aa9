import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import type { MediaType, StoredMedia } from '../media/media.store.js';

/** Finds a file that the sender may send. */
export type FindMedia = (mediaId: string) => StoredMedia | undefined;

/**
 * @param type any type if omitted
 * @throws ApiError 41006 without the id; 40007 for an unknown or expired one, and for a file of another type
 */
export function checkSendable(
  reader: JsonReader,
  name: string,
  findMedia: FindMedia,
  type?: MediaType,
): void {
  const mediaId = reader.string(name);
  if (!mediaId) throw new ApiError(41006, reader.place(name));
  const media = findMedia(mediaId);
  if (media === undefined) throw new ApiError(40007, `${reader.place(name)} is unknown or expired`);
  if (type !== undefined && media.type !== type) {
    throw new ApiError(40007, `${reader.place(name)} is of the type ${media.type}, not ${type}`);
  }
}
