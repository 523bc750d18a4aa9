import { ApiError } from '../../errors/api.error.js';
import { checkUserId } from '../../member/userid.js';
import type { StoredMember } from '../../member/member.js';
import type { RouteCall } from '../route.js';

/** The member a call is about, whatever the case of the userid. @throws ApiError 41009, 40003, 60111 if unknown, gone or not visible */
export function requestedMember({ corp, visibility }: RouteCall, userid: string | undefined): StoredMember {
  const checked = checkUserId(userid);
  const member = corp.members.find(checked);
  if (member === undefined || !visibility.member(member)) throw new ApiError(60111, checked);
  return member;
}
