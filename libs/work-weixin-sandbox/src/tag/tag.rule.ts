import type { Corp } from '../corp/corp.js';
import type { Credential } from '../corp/credential.js';
import { ApiError } from '../errors/api.error.js';
import { codePoints } from '../member/text-measure.js';
import type { Tag } from './tag.js';

/** Tag ids are 32-bit. */
const MAX_TAG_ID = 2 ** 31 - 1;
const MAX_TAGS = 3000;
const MAX_NAME = 32;

/** @throws ApiError 41017 without an id, 40068 for an invalid or unknown one */
export function requestedTag(corp: Corp, tagid: number | undefined): Tag {
  if (tagid === undefined) throw new ApiError(41017);
  const tag = corp.tags.get(tagid);
  if (tag === undefined) throw new ApiError(40068, String(tagid));
  return tag;
}

/**
 * The tag, if the caller can change it: a tag belongs to the secret that made it, and the contact-sync secret also manages
 * the tags of the administrators.
 * @throws ApiError 41017, 40068, 81011
 */
export function changeableTag(corp: Corp, caller: Credential, tagid: number | undefined): Tag {
  const tag = requestedTag(corp, tagid);
  if (tag.owner === caller.name) return tag;
  if (tag.owner === undefined && caller.kind === 'contacts') return tag;
  throw new ApiError(81011, `tag ${tag.tagid} belongs to ${tag.owner ?? 'the administrators'}`);
}

/** @throws ApiError 40068 for an invalid id, 40071 for one that is taken, 40035 if there are too many tags */
export function checkNewTagId(corp: Corp, tagid: number | undefined): number {
  if (corp.tags.size >= MAX_TAGS) throw new ApiError(40035, `at most ${MAX_TAGS} tags`);
  if (tagid === undefined) return nextTagId(corp);
  if (tagid < 0 || tagid > MAX_TAG_ID) throw new ApiError(40068, String(tagid));
  if (corp.tags.has(tagid)) throw new ApiError(40071, `there is a tag ${tagid}`);
  return tagid;
}

/**
 * @param current the tag to rename
 * @throws ApiError 41018 without a name, 40072 for its length, 40071 if another tag has it
 */
export function checkTagName(corp: Corp, name: string | undefined, current?: Tag): string {
  if (name === undefined) throw new ApiError(41018);
  if (name === '' || codePoints(name) > MAX_NAME) throw new ApiError(40072, `1 to ${MAX_NAME} characters`);
  for (const tag of corp.tags.values()) {
    if (tag.tagname === name && tag !== current) throw new ApiError(40071, `tag ${tag.tagid} has this name`);
  }
  return name;
}

/** The largest id plus 1, or a free id if that is too large. */
function nextTagId({ tags }: Corp): number {
  let largest = 0;
  for (const id of tags.keys()) largest = Math.max(largest, id);
  if (largest < MAX_TAG_ID) return largest + 1;
  let free = 1;
  while (tags.has(free)) free += 1;
  return free;
}
