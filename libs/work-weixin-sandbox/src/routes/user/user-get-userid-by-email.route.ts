import { ApiError } from '../../errors/api.error.js';
import { sameAddress } from '../../member/member-addresses.rule.js';
import { isEmail } from '../../member/text-measure.js';
import type { Route } from '../route.js';

/**
 * 邮箱获取 userid. Too many failed lookups block it for the rest of the day.
 * @see https://developer.work.weixin.qq.com/document/path/95895
 */
export const userGetUseridByEmail: Route = {
  path: 'user/get_userid_by_email',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, visibility, body, nowMs }) {
    const email = body.string('email');
    const emailType = body.integer('email_type') ?? 1;
    corp.lookupMisses.assertOpen(userGetUseridByEmail.path, nowMs);
    if (email === undefined || !isEmail(email, 64)) throw new ApiError(60105);
    if (emailType !== 1 && emailType !== 2)
      throw new ApiError(40058, 'email_type is 1 (corp) or 2 (personal)');
    const member = corp.members
      .all()
      .find(({ fields }) => sameAddress(emailType === 1 ? fields.biz_mail : fields.email, email));
    if (member === undefined || !visibility.member(member)) {
      corp.lookupMisses.count(userGetUseridByEmail.path, nowMs);
      throw new ApiError(46004);
    }
    return { userid: member.fields.userid };
  },
};
