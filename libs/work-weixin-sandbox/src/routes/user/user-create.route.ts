import { ApiError } from '../../errors/api.error.js';
import { assignBizMail, checkBizMail } from '../../member/member-addresses.rule.js';
import { readMemberBody } from '../../member/member-body.js';
import { checkMemberChange } from '../../member/member-change.js';
import type { StoredMember } from '../../member/member.js';
import { seedMember } from '../../member/seed-member.js';
import { checkNewUserId } from '../../member/userid.js';
import type { Route } from '../route.js';

/**
 * 创建成员. A field with a wrong JSON type rejects the whole call.
 * @see https://developer.work.weixin.qq.com/document/path/90195
 */
export const userCreate: Route = {
  path: 'user/create',
  method: 'POST',
  callers: ['contacts'],
  handle({ corp, body, nowMs }) {
    const userid = checkNewUserId(body.string('userid'));
    const given = readMemberBody(body, (read) => read());
    const toInvite = body.boolean('to_invite') ?? true;
    if (corp.members.find(userid)) throw new ApiError(60102);
    const { name } = given;
    if (name === undefined) throw new ApiError(60112, 'name is missing');
    const fields = checkMemberChange(given, corp, userid);
    const bizMail = given.biz_mail === undefined ? undefined : checkBizMail(given.biz_mail, corp);
    if (corp.members.all().length >= corp.memberCap) throw new ApiError(45024);

    const member: StoredMember = seedMember({
      ...fields,
      userid,
      name,
      status: given.enable === 0 ? 2 : 4,
      biz_mail: bizMail ?? assignBizMail(userid, corp),
      bizMailIsAssigned: bizMail === undefined,
      qr_code: `https://sandbox.invalid/qrcode/${encodeURIComponent(userid)}`,
    });
    const missing = member.fields.department.filter((id) => !corp.departments.has(id));
    const created = missing.map((id) => corp.addDepartmentOnDemand(id));
    corp.members.add(member);
    if (toInvite) corp.invite(member, 'user/create', nowMs);
    return {
      errmsg: 'created',
      ...(created.length > 0 && {
        created_department_list: {
          department_info: created.map((department) => ({ name: department.name, id: department.id })),
        },
      }),
    };
  },
};
