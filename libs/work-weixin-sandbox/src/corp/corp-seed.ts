import type { Member } from '../member/member.js';
import { type Department, ROOT_DEPARTMENT_ID } from './department-tree.js';

/**
 * The contact-sync secret (通讯录同步): the only one that may write contacts.
 *
 * @see {@link CorpSeed}
 */
export interface ContactsSecretSeed {
  secret: string;
  /**
   * Addresses that may call business APIs with this secret's token; others get 60020. `gettoken` is open to all.
   * @default every address
   */
  trustedIps?: string[];
  /**
   * The calling IP was added after 2022-08-15: user/get, user/simplelist and user/list answer 48009.
   * @default false
   */
  ipAddedLate?: boolean;
}

/**
 * The secret of a self-built app.
 *
 * @see {@link CorpSeed}
 */
export interface AppSecretSeed {
  secret: string;
  /**
   * As for the contact-sync secret.
   * @default every address
   */
  trustedIps?: string[];
  /**
   * A disabled app gets 50003.
   * @default true
   */
  enabled?: boolean;
  /**
   * Created after 2022-06-20: never sees avatar, gender, mobile, email, biz_mail, qr_code and address of a member.
   * @default false
   */
  newApp?: boolean;
  /**
   * Departments the app sees, with all below them.
   * @default [1], the whole corp
   */
  visibleDepartments?: number[];
  /**
   * Members the app sees wherever they are.
   * @default []
   */
  visibleUsers?: string[];
}

/**
 * The secrets of a corp by name, at least one: `contacts` is the contact-sync secret, every other name is an app.
 *
 * @see {@link CorpSeed}
 */
export interface CorpSecretsSeed {
  contacts?: ContactsSecretSeed;
  app?: AppSecretSeed;
  /** Further apps, under names of your choice. */
  [furtherApp: string]: AppSecretSeed | undefined;
}

/**
 * A department of the seed. Exactly one has the id 1 and is the root.
 *
 * @see {@link CorpSeed}
 */
export interface DepartmentSeed {
  id: number;
  name: string;
  /** @default 1 */
  parentid?: number;
  /** @default 0 */
  order?: number;
}

/**
 * A member of the seed, under the names of the wire.
 *
 * @see {@link CorpSeed}
 */
export interface MemberSeed extends Partial<Member> {
  userid: string;
  name: string;
  /** The member has bound WeChat; user/convert_to_openid answers 43004 without it. */
  openid?: string;
  /**
   * The userid was made up by the system, so it may be changed once (`new_userid`).
   * @default false
   */
  useridIsGenerated?: boolean;
  /**
   * The corp mailbox was assigned by the system, so it may be changed once.
   * @default false
   */
  bizMailIsAssigned?: boolean;
}

/**
 * A tag: members, and departments with all who are in them.
 *
 * @see {@link CorpSeed}
 */
export interface TagSeed {
  tagid: number;
  tagname: string;
  /** userids */
  users?: string[];
  /** department ids */
  parties?: number[];
}

/**
 * One company: what the sandbox knows of it when it starts.
 *
 * @example
 * ```ts
 * await startSandbox({
 *   corps: [{ corpId: 'ww1', name: 'Acme', secrets: { app: { secret: 's3cret-a' } }, members: [{ userid: 'lisi', name: '李四' }] }],
 * });
 * ```
 */
export interface CorpSeed {
  corpId: string;
  name: string;
  secrets: CorpSecretsSeed;
  /** @default the root alone, under the name of the corp */
  departments?: DepartmentSeed[];
  /** @default [] */
  members?: MemberSeed[];
  /** @default [] */
  tags?: TagSeed[];
  /**
   * Most members the corp may have (45024). A fifth of it is how many wrong guesses user/getuserid allows in a day.
   * @default 1000
   */
  memberCap?: number;
  /** userid of the creator, who cannot be deleted (301005). */
  creator?: string;
  /**
   * The "to be assigned" department: members created without a department, and departments created on demand, go there.
   * @default 1
   */
  unassignedDepartment?: number;
  /**
   * Domain of the corp mail, such as `example.com`.
   * @default none: the corp has no mail, every biz_mail is refused with 60143
   */
  mailDomain?: string;
  /**
   * Names of extended attributes defined in the admin console; items with other names are silently ignored.
   * @default []
   */
  extendedAttributes?: string[];
  /**
   * The same for external attributes.
   * @default []
   */
  externalAttributes?: string[];
  /**
   * appids of installed mini programs; external attributes with others are silently ignored.
   * @default []
   */
  miniprograms?: string[];
  /**
   * Verified short names, the only ones `external_corp_name` may have (41036).
   * @default []
   */
  shortNames?: string[];
  /**
   * Nicknames of bound channels, the only ones `wechat_channels.nickname` may have (41066).
   * @default []
   */
  channels?: string[];
}

/**
 * A seed that leaves nothing open: see {@link demoCorp}.
 *
 * @see {@link CorpSeed}
 */
export interface DemoCorpSeed extends CorpSeed {
  secrets: CorpSecretsSeed & { contacts: ContactsSecretSeed; app: AppSecretSeed };
  departments: DepartmentSeed[];
  members: MemberSeed[];
  tags: TagSeed[];
}

/**
 * A read-only copy of a corp's state.
 *
 * @example `sandbox.snapshot().members.find(({ userid }) => userid === 'lisi')`
 */
export interface CorpSnapshot {
  readonly corpId: string;
  readonly name: string;
  readonly departments: readonly Readonly<Department>[];
  readonly members: readonly Readonly<Member>[];
  readonly invitations: readonly Readonly<Invitation>[];
}

/**
 * An invitation that went out. A member who is active, or invited already, gets none.
 *
 * @see {@link CorpSnapshot}
 */
export interface Invitation {
  userid: string;
  /** The API that caused it, such as `batch/invite`. */
  by: string;
  /** Milliseconds of the sandbox's clock. */
  at: number;
}

/** The departments a corp starts with: the root alone if the seed names none. */
export function departmentsOf({ name, departments }: CorpSeed): readonly DepartmentSeed[] {
  return departments ?? [{ id: ROOT_DEPARTMENT_ID, name }];
}
