import type { Corp } from '../corp/corp.js';
import type { Department } from '../corp/department-tree.js';
import { ApiError } from '../errors/api.error.js';
import { assignBizMail, checkBizMail } from './member-addresses.rule.js';
import type { MemberBody } from './member-body.js';
import { checkMemberChange } from './member-change.js';
import { createMissingDepartments } from './missing-departments.js';
import { seedMember } from './seed-member.js';
import { checkNewUserId } from './userid.js';

export interface MemberCreation {
  readonly userid: string | undefined;
  readonly fields: MemberBody;
  readonly toInvite: boolean;
  /** The API that creates the member, such as `user/create`. */
  readonly by: string;
  readonly nowMs: number;
}

/**
 * Creates a member, and the departments it refers to.
 * @returns the created departments
 * @throws ApiError for the first rule that the member breaks; nothing changed then
 */
export function createMember(corp: Corp, { userid: given, fields, toInvite, by, nowMs }: MemberCreation) {
  const userid = checkNewUserId(given);
  if (corp.members.find(userid)) throw new ApiError(60102);
  const { name } = fields;
  if (name === undefined) throw new ApiError(60112, 'name is missing');
  const checked = checkMemberChange(fields, corp, userid);
  const bizMail = fields.biz_mail === undefined ? undefined : checkBizMail(fields.biz_mail, corp);
  if (corp.members.size >= corp.memberCap) throw new ApiError(45024);

  const member = seedMember({
    ...checked,
    userid,
    name,
    status: fields.enable === 0 ? 2 : 4,
    biz_mail: bizMail ?? assignBizMail(userid, corp),
    bizMailIsAssigned: bizMail === undefined,
    qr_code: `https://sandbox.invalid/qrcode/${encodeURIComponent(userid)}`,
  });
  const created: Department[] = createMissingDepartments(corp, member.fields.department);
  corp.members.add(member);
  if (toInvite) corp.invite(member, by, nowMs);
  return created;
}
