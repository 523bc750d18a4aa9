import { randomBytes } from 'node:crypto';
import { ApiError } from '../../errors/api.error.js';
import type { Route } from '../route.js';

/**
 * 获取加入企业二维码. `size_type` defaults to 3 here; the documentation does not define a default.
 * @see https://developer.work.weixin.qq.com/document/path/91714
 */
export const corpGetJoinQrcode: Route = {
  path: 'corp/get_join_qrcode',
  method: 'GET',
  callers: ['contacts'],
  handle({ query }) {
    const size = query.integer('size_type') ?? 3;
    if (size < 1 || size > 4) throw new ApiError(40058, 'size_type must be 1 to 4');
    const code = randomBytes(14).toString('hex');
    return {
      join_qrcode: `https://sandbox.invalid/wework_admin/genqrcode?action=join&vcode=${code}&qr_size=${size}`,
    };
  },
};
