import { ApiError } from '../../errors/api.error.js';
import { checkUserId } from '../../member/userid.js';
import type { StoredMember } from '../../member/member.js';
import type { RouteCall } from '../route.js';

/**
 * The member with this userid, in any case.
 * @throws ApiError 41009, 40003; 60111 if the member is unknown, gone or invisible
 */
export function requestedMember({ corp, visibility }: RouteCall, userid: string | undefined): StoredMember {
  const checked = checkUserId(userid);
  const member = corp.members.find(checked);
  if (member === undefined || !visibility.member(member)) throw new ApiError(60111, checked);
  return member;
}
