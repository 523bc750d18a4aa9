import type { Credential } from '../corp/credential.js';
import type { Visibility } from '../corp/visibility.js';
import type { StoredMember } from './member.js';

/** The fields of a member that user/get and user/list return to this caller. */
export function viewMember(
  { fields }: StoredMember,
  caller: Credential,
  visibility: Visibility,
): Record<string, unknown> {
  const seen = fields.department.map((id) => visibility.department(id));
  const onlySeen = <T>(parallel: readonly T[]) => parallel.filter((_, index) => seen[index]);
  return {
    userid: fields.userid,
    name: fields.name,
    department: onlySeen(fields.department),
    order: onlySeen(fields.order),
    position: fields.position,
    ...(caller.isNewApp ? {} : personalData(fields)),
    is_leader_in_dept: onlySeen(fields.is_leader_in_dept),
    direct_leader: fields.direct_leader,
    telephone: fields.telephone,
    alias: fields.alias,
    status: fields.status,
    extattr: fields.extattr,
    external_position: fields.external_position,
    external_profile: fields.external_profile,
    ...(visibility.department(fields.main_department) && { main_department: fields.main_department }),
  };
}

/** The fields of a member that user/simplelist returns. */
export function viewSimpleMember({ fields }: StoredMember, visibility: Visibility) {
  const { userid, name, department } = fields;
  return { userid, name, department: department.filter((id) => visibility.department(id)) };
}

/** Contact APIs do not return these fields to apps created after 2022-06-20. */
function personalData(fields: StoredMember['fields']) {
  const { mobile, gender, email, biz_mail, avatar, thumb_avatar, qr_code, address } = fields;
  return { mobile, gender, email, biz_mail, avatar, thumb_avatar, qr_code, address };
}
