import type { ExtAttr } from './extattr.js';
import type { ExternalProfile } from './external-profile.js';

/**
 * 1 active, 2 disabled, 4 not activated, 5 left the corp (for every API such a member does not exist).
 *
 * @see {@link Member}
 */
export type MemberStatus = 1 | 2 | 4 | 5;

/**
 * A member as the server keeps it, under the names of the wire.
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
  /** Text on the wire: 0 undefined, 1 male, 2 female. */
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

/** A member and what the server remembers besides. */
export interface StoredMember {
  readonly fields: Member;
  useridIsGenerated: boolean;
  /** Whether the corp mailbox can still be changed, which is possible once if the system assigned it. */
  bizMailIsAssigned: boolean;
  /** Has logged in at least once; stays so while disabled. */
  activated: boolean;
  invited: boolean;
  readonly openid?: string;
}
