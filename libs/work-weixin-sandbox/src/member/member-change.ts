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
 * Checks every rule that user/create and user/update share. Returns the changes without applying them, so that a
 * rejected call has no effect.
 * @param current the current member; `undefined` on create
 * @param mayBeUnknown whether departments that do not exist are valid
 */
export function checkMemberChange(
  body: MemberBody,
  corp: Corp,
  userid: string,
  current?: StoredMember,
  mayBeUnknown = current === undefined,
): Partial<Member> {
  const held = current?.fields ?? emptyMember();
  return {
    ...checkTexts(body, userid),
    ...checkMobileAndEmail(body, corp, current),
    ...checkPlacement(body, corp, current, mayBeUnknown),
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

/** 1 leader according to the pages, 5 according to the outdated text of 60257. @throws ApiError 60257, 40003 */
function checkLeaders(userids: readonly string[], corp: Corp): string[] {
  if (userids.length > 1) throw new ApiError(60257, 'at most 1');
  return userids.map((userid) => {
    const leader = corp.members.find(userid);
    if (leader === undefined)
      throw new ApiError(40003, `direct_leader ${userid} is not a member of the corp`);
    return leader.fields.userid;
  });
}
