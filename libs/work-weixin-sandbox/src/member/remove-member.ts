import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import type { StoredMember } from './member.js';

/** Deletes a member. @throws ApiError 301005 for the creator of the corp */
export function removeMember(corp: Corp, member: StoredMember): void {
  if (corp.isCreator(member)) throw new ApiError(301005);
  corp.removeMembers([member]);
}
