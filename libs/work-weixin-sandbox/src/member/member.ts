import type { ExtAttr } from './extattr.js';
import type { ExternalProfile } from './external-profile.js';

/**
 * 1 active, 2 disabled, 4 not activated, 5 left the corp (such a member does not exist for any API).
 *
 * @see {@link Member}
 */
export type MemberStatus = 1 | 2 | 4 | 5;

/**
 * A member as the server stores it, with the field names of the wire format.
 * @see https://developer.work.weixin.qq.com/document/path/90196
 */
export interface Member {
  userid: string;
  name: string;
  department: number[];
  /** Parallel to `department`. */
  order: number[];
  /** Parallel to `department`, 0 or 1. */
  is_leader_in_dept: number[];
  main_department: number;
  direct_leader: string[];
  status: MemberStatus;
  /** A string on the wire: 0 undefined, 1 male, 2 female. */
  gender: '0' | '1' | '2';
  position: string;
  mobile: string;
  email: string;
  biz_mail: string;
  biz_mail_alias: { item: string[] };
  telephone: string;
  alias: string;
  address: string;
  avatar: string;
  thumb_avatar: string;
  qr_code: string;
  extattr: { attrs: ExtAttr[] };
  external_position: string;
  external_profile: ExternalProfile;
}

/** A member and data that the server stores in addition. */
export interface StoredMember {
  readonly fields: Member;
  useridIsGenerated: boolean;
  /** Whether the corp mailbox can still be changed. It can be changed once if the system assigned it. */
  bizMailIsAssigned: boolean;
  /** Whether the member has logged in at least once. Stays true while the member is disabled. */
  activated: boolean;
  invited: boolean;
  readonly openid?: string;
  /** False for a member without an interface license. */
  readonly licensed?: boolean;
}
