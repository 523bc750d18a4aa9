import { ApiError } from '../errors/api.error.js';
import { utf8Bytes } from './text-measure.js';

/**
 * Checks a new userid: 1 to 64 bytes of letters, digits and `_-@.`, starting with a letter or digit.
 * @throws ApiError 41009, 40003
 */
export function checkNewUserId(userid: string | undefined): string {
  if (!userid) throw new ApiError(41009);
  if (!/^[0-9A-Za-z][0-9A-Za-z_\-@.]{0,63}$/.test(userid)) {
    throw new ApiError(40003, 'letters, digits and _-@. only, first a letter or digit, at most 64 bytes');
  }
  return userid;
}

/**
 * Checks a userid to look up. Checks only the length, because old userids may not match the pattern.
 * @throws ApiError 41009, 40003
 */
export function checkUserId(userid: string | undefined): string {
  if (!userid) throw new ApiError(41009);
  if (utf8Bytes(userid) > 64) throw new ApiError(40003, 'at most 64 bytes');
  return userid;
}
