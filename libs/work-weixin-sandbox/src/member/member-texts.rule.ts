import { ApiError } from '../errors/api.error.js';
import type { MemberBody } from './member-body.js';
import type { Member } from './member.js';
import { codePoints, fitsTwelveChinese } from './text-measure.js';

type TextField = 'name' | 'alias' | 'position' | 'telephone' | 'address' | 'external_position';

/** An empty string clears every field except the name. The documentation guarantees this only for `position`. */
const TEXT_RULES: readonly {
  field: TextField;
  errcode: 60112 | 40058 | 301012 | 301013;
  limit: string;
  allows: (text: string) => boolean;
}[] = [
  {
    field: 'name',
    errcode: 60112,
    limit: '1 to 64 characters',
    allows: (text) => text !== '' && fits(text, 64),
  },
  { field: 'alias', errcode: 40058, limit: '1 to 64 characters', allows: (text) => fits(text, 64) },
  { field: 'position', errcode: 301012, limit: '0 to 128 characters', allows: (text) => fits(text, 128) },
  {
    field: 'telephone',
    errcode: 301013,
    limit: 'at most 32 bytes of digits, -, + and comma',
    allows: (text) => /^[0-9\-+,]{0,32}$/.test(text),
  },
  { field: 'address', errcode: 40058, limit: 'at most 128 characters', allows: (text) => fits(text, 128) },
  {
    field: 'external_position',
    errcode: 40058,
    limit: 'at most 12 Chinese characters',
    allows: fitsTwelveChinese,
  },
];

function fits(text: string, max: number): boolean {
  return codePoints(text) <= max;
}

/** Checks fields that do not depend on other data. @throws ApiError 60112, 40058, 301012, 301013, 301015 */
export function checkTexts(body: MemberBody, userid: string): Partial<Member> {
  const changes: Partial<Member> = {};
  for (const { field, errcode, limit, allows } of TEXT_RULES) {
    const text = body[field];
    if (text === undefined) continue;
    if (!allows(text)) throw new ApiError(errcode, `${field} must be ${limit}`);
    changes[field] = text;
  }
  if (body.gender !== undefined) changes.gender = checkGender(body.gender);
  if (body.enable !== undefined && body.enable !== 0 && body.enable !== 1) {
    throw new ApiError(40058, 'enable must be 0 or 1');
  }
  if (body.avatar_mediaid !== undefined) {
    // Any well-formed id is valid: member data often comes with the ids of other systems.
    if (!/^[\w-]{6,512}$/.test(body.avatar_mediaid)) throw new ApiError(301015);
    changes.avatar = `https://sandbox.invalid/avatar/${encodeURIComponent(userid)}/0`;
    changes.thumb_avatar = `https://sandbox.invalid/avatar/${encodeURIComponent(userid)}/100`;
  }
  return changes;
}

/** The pages list 1 and 2. user/get also returns 0 ("undefined"), and SDKs send it back. */
function checkGender(gender: string | number): Member['gender'] {
  const text = String(gender);
  if (text !== '0' && text !== '1' && text !== '2') throw new ApiError(40058, 'gender must be 0, 1 or 2');
  return text;
}
