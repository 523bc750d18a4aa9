import { ApiError } from '../errors/api.error.js';
import { codePoints } from '../member/text-measure.js';

const MAX_NAME = 64;
/** The page prints the pipe full-width. Both are rejected. */
const FORBIDDEN = /[\\:*?"<>|｜]/;

/**
 * Checks a name or an English name: 1 to 64 characters. The texts of 60001 and 60125 give older limits.
 * @throws ApiError 60001, 60009
 */
export function checkDepartmentName(field: 'name' | 'name_en', name: string): string {
  if (name === '' || codePoints(name) > MAX_NAME) {
    throw new ApiError(60001, `${field} takes 1 to ${MAX_NAME} characters`);
  }
  if (FORBIDDEN.test(name)) throw new ApiError(60009, `${field} must not contain \\ : * ? " < > or |`);
  return name;
}
