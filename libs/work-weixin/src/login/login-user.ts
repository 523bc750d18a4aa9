import { ResponseUnreadableError, getRemoteApi } from 'nestjs-http-remote';
import {
  AuthGetUserInfoWorkWxInput,
  type AuthGetUserInfoWorkWxOutput,
} from '../catalogue/auth/auth-getuserinfo.api.js';

/**
 * A member (成员) of the corp, or of a linked one.
 *
 * @see {@link LoginUser}
 */
export interface LoginMember {
  readonly kind: 'member';
  readonly userId: string;
  /** The member's own corp, if it is a linked one (互联企业); missing for the tenant's corp. */
  readonly corpId?: string;
  /** For {@link WorkWeixinLogin.detailOf}, for 1800 seconds; only with `snsapi_privateinfo`, and within the visible range of the app. */
  readonly userTicket?: string;
}

/**
 * A customer (外部联系人), or the parent of a student.
 *
 * @see {@link LoginUser}
 */
export interface LoginExternalContact {
  readonly kind: 'external';
  readonly externalUserId?: string;
  /** The id of a parent (家长), if the corp is a school. */
  readonly parentUserId?: string;
  readonly openId?: string;
}

/**
 * Someone who is neither a member nor a customer.
 *
 * @see {@link LoginUser}
 */
export interface LoginStranger {
  readonly kind: 'stranger';
  readonly openId: string;
}

/**
 * Who has logged in. `kind` decides what else there is.
 *
 * @see {@link WorkWeixinLogin.userOf}
 * @example
 * ```ts
 * if (user.kind !== 'member') throw new ForbiddenException('仅限企业成员');
 * console.log(user.userId);
 * ```
 */
export type LoginUser = LoginMember | LoginExternalContact | LoginStranger;

/** @throws ResponseUnreadableError if the response names nobody */
export function loginUserOf(output: AuthGetUserInfoWorkWxOutput): LoginUser {
  const { userId, userTicket, openId, externalUserId, parentUserId } = output;
  if (userId) {
    return Object.freeze({ kind: 'member', ...memberOf(userId), ...(userTicket && { userTicket }) });
  }
  if (externalUserId || parentUserId) {
    return Object.freeze({
      kind: 'external',
      ...(externalUserId && { externalUserId }),
      ...(parentUserId && { parentUserId }),
      ...(openId && { openId }),
    });
  }
  if (openId) return Object.freeze({ kind: 'stranger', openId });
  throw new ResponseUnreadableError('the response names neither a member nor anybody else', {
    api: getRemoteApi(AuthGetUserInfoWorkWxInput),
  });
}

/** A member of a linked corp is `CorpId/userid`. A userid has no slash. */
function memberOf(userId: string): Pick<LoginMember, 'userId' | 'corpId'> {
  const slash = userId.indexOf('/');
  return slash <= 0 ? { userId } : { corpId: userId.slice(0, slash), userId: userId.slice(slash + 1) };
}
