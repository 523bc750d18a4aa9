import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';
import { requestedMember } from './requested-member.js';

/**
 * 使用二次验证. Ends the second verification of a member.
 * @see https://developer.work.weixin.qq.com/document/path/99500
 */
export const userTfaSucc: Route = {
  path: 'user/tfa_succ',
  method: 'POST',
  callers: ['contacts', 'app'],
  secretNames: ['tfa_code'],
  handle(call) {
    const { body, nowMs } = call;
    const { logins } = call.corp;
    const tfaCode = body.string('tfa_code');
    const member = requestedMember(call, body.string('userid'));
    const found = logins.tfaCodes.find(tfaCode, nowMs);
    if (tfaCode === undefined || found.state !== 'valid' || found.value !== member) throw new ApiError(40207);
    if (!logins.underVerification.delete(member)) throw new ApiError(40208);
    logins.tfaCodes.use(tfaCode);
    return {};
  },
};
