import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import { checkExtAttr, mergeExtAttrs } from './extattr.js';
import { changeExternalProfile } from './external-profile.js';
import { checkMobileAndEmail } from './member-addresses.rule.js';
import type { MemberBody } from './member-body.js';
import { checkPlacement } from './member-placement.rule.js';
import { checkTexts } from './member-texts.rule.js';
import type { Member, StoredMember } from './member.js';
import { emptyMember } from './seed-member.js';

/**
 * Every rule that user/create and user/update share. Nothing is changed here: the result is what would change, so a
 * refused call leaves no trace.
 * @param current the member as it is; undefined on create
 */
export function checkMemberChange(
  body: MemberBody,
  corp: Corp,
  userid: string,
  current?: StoredMember,
): Partial<Member> {
  const held = current?.fields ?? emptyMember();
  return {
    ...checkTexts(body, userid),
    ...checkMobileAndEmail(body, corp, current),
    ...checkPlacement(body, corp, current),
    ...(body.direct_leader && { direct_leader: checkLeaders(body.direct_leader, corp) }),
    ...(body.extattr && {
      extattr: {
        attrs: mergeExtAttrs(
          held.extattr.attrs,
          body.extattr.map(checkExtAttr),
          corp.settings.extendedAttributes,
        ),
      },
    }),
    ...(body.external_profile && {
      external_profile: changeExternalProfile(held.external_profile, body.external_profile, corp.settings),
    }),
  };
}

/** The text of 60257 still says 5; the pages say 1. @throws ApiError 60257, 40003 */
function checkLeaders(userids: readonly string[], corp: Corp): string[] {
  if (userids.length > 1) throw new ApiError(60257, 'at most 1');
  return userids.map((userid) => {
    const leader = corp.members.find(userid);
    if (leader === undefined) throw new ApiError(40003, `direct_leader ${userid} is no member of the corp`);
    return leader.fields.userid;
  });
}
