import { ApiError } from '../../errors/api.error.js';
import { isMobile, normalizeMobile } from '../../member/member-addresses.rule.js';
import { utf8Bytes } from '../../member/text-measure.js';
import type { Route } from '../route.js';

/**
 * 手机号获取 userid. Too many failed lookups block it for the rest of the day.
 * @see https://developer.work.weixin.qq.com/document/path/95402
 */
export const userGetuserid: Route = {
  path: 'user/getuserid',
  method: 'POST',
  callers: ['contacts', 'app'],
  handle({ corp, visibility, body, nowMs }) {
    const mobile = body.string('mobile');
    corp.lookupMisses.assertOpen(userGetuserid.path, nowMs);
    if (mobile === undefined || utf8Bytes(mobile) < 5 || !isMobile(mobile)) {
      throw new ApiError(60103, 'mobile takes 5 to 32 bytes of digits, + and -');
    }
    const normal = normalizeMobile(mobile);
    const member = corp.members.all().find(({ fields }) => normalizeMobile(fields.mobile) === normal);
    if (member === undefined || !visibility.member(member)) {
      corp.lookupMisses.count(userGetuserid.path, nowMs);
      throw new ApiError(46004);
    }
    return { userid: member.fields.userid };
  },
};
