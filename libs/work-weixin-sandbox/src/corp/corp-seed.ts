import type { CallbackReceiverSeed } from '../callback/callback-seed.js';
import type { Member } from '../member/member.js';
import type { Tag } from '../tag/tag.js';
import { type Department, ROOT_DEPARTMENT_ID } from './department-tree.js';
import type { AppSecretSeed, ContactsSecretSeed, CorpSecretsSeed } from './secret-seed.js';

/**
 * A department of the seed. Exactly one department has the id 1; it is the root.
 *
 * @see {@link CorpSeed}
 */
export interface DepartmentSeed {
  id: number;
  name: string;
  /** @default none */
  name_en?: string;
  /** @default 1 */
  parentid?: number;
  /** @default 0 */
  order?: number;
}

/**
 * A member of the seed, with the field names of the wire format.
 *
 * @see {@link CorpSeed}
 */
export interface MemberSeed extends Partial<Member> {
  userid: string;
  name: string;
  /** Set if the member has bound WeChat. Without it user/convert_to_openid returns 43004. */
  openid?: string;
  /**
   * Whether the system generated the userid. Such a userid can be changed once (`new_userid`).
   * @default false
   */
  useridIsGenerated?: boolean;
  /**
   * Whether the system assigned the corp mailbox. Such a mailbox can be changed once.
   * @default false
   */
  bizMailIsAssigned?: boolean;
  /**
   * Whether the member has an interface license. message/send delivers nothing to others and lists them in
   * `unlicenseduser`.
   * @default true
   */
  licensed?: boolean;
}

/**
 * A tag: members, and departments with all their members.
 *
 * @see {@link CorpSeed}
 */
export interface TagSeed {
  tagid: number;
  tagname: string;
  /**
   * Name of the secret that made the tag, such as `app`. Other apps cannot change it (81011).
   * @default none: a tag of the administrators, which only the contact-sync secret can change
   */
  owner?: string;
  /** userids */
  users?: string[];
  /** department ids */
  parties?: number[];
}

/**
 * Why the URL of a robot works or not: `active`; `removed` from its group (93000); `silenced`, the group may not receive
 * (93001); `disabled` (93004); `not-in-group` (93008).
 *
 * @see {@link RobotSeed}
 */
export type RobotState = 'active' | 'removed' | 'silenced' | 'disabled' | 'not-in-group';

/**
 * A group robot (消息推送).
 *
 * @see {@link CorpSeed}
 */
export interface RobotSeed {
  /** The key in the URL of the robot. Unique among all corps. */
  key: string;
  /** @default `robot-` and 12 hex digits of a hash of the key */
  name?: string;
  /** @default 'active' */
  state?: RobotState;
}

/**
 * Someone who can log in to apps of the corp without being a member: an external contact, or anyone in WeChat.
 *
 * @see {@link CorpSeed}
 */
export interface GuestSeed {
  openid: string;
  /** Only external contacts have one. */
  external_userid?: string;
  name?: string;
}

/**
 * A member of a linked corp (互联企业), who can log in to apps of this corp with the userid `CorpId/userid`.
 *
 * @see {@link CorpSeed}
 */
export interface LinkedMemberSeed {
  corpId: string;
  userid: string;
  name?: string;
}

/**
 * One company in its initial state.
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
  /** @default only the root, named after the corp */
  departments?: DepartmentSeed[];
  /** @default [] */
  members?: MemberSeed[];
  /** @default [] */
  tags?: TagSeed[];
  /**
   * Maximum number of members (45024). user/getuserid and user/get_userid_by_email each allow a fifth of this number
   * of failed lookups per day.
   * @default 1000
   */
  memberCap?: number;
  /** userid of the creator. The creator cannot be deleted (301005). */
  creator?: string;
  /**
   * The "to be assigned" department. It receives members created without a department, and departments created on demand.
   * @default 1
   */
  unassignedDepartment?: number;
  /**
   * Domain of the corp mail, such as `example.com`.
   * @default none: the corp has no mail, and every biz_mail is rejected with 60143
   */
  mailDomain?: string;
  /**
   * Names of the extended attributes defined in the admin console. Attributes with other names are silently ignored.
   * @default []
   */
  extendedAttributes?: string[];
  /**
   * Names of the external attributes defined in the admin console. Attributes with other names are silently ignored.
   * @default []
   */
  externalAttributes?: string[];
  /**
   * appids of the installed mini programs. External attributes with other appids are silently ignored.
   * @default []
   */
  miniprograms?: string[];
  /**
   * Verified short names. `external_corp_name` must be one of them (41036).
   * @default []
   */
  shortNames?: string[];
  /**
   * Nicknames of the bound channels. `wechat_channels.nickname` must be one of them (41066).
   * @default []
   */
  channels?: string[];
  /**
   * External contacts and other non-members who can log in.
   * @default []
   */
  guests?: GuestSeed[];
  /**
   * Members of linked corps who can log in.
   * @default []
   */
  linkedMembers?: LinkedMemberSeed[];
  /**
   * userid of the member who is logged in to the client. The login pages redirect at once, without a choice of members.
   * @default none: the pages list the members
   */
  loggedIn?: string;
  /**
   * Domains of the page for the second verification of members. A login code from a page of another domain gets 40209; with
   * an empty list, which means that the corp has no such page, every code gets 40210.
   * @default every domain
   */
  tfaDomains?: string[];
  /**
   * Group robots. As soon as one corp lists a robot or a webhook key, other keys get 93000.
   * @default []: the sandbox accepts every key
   */
  robots?: RobotSeed[];
  /**
   * Callback URLs by name: `contacts`, `externalContact`, `kf`, or a name of your choice, such as that of the app's secret.
   * `sandbox.callbacks.configure()` adds and changes them later.
   * @default {}
   */
  callbacks?: Record<string, CallbackReceiverSeed>;
  /**
   * Keys of the webhook URLs of smart sheets, and of group robots: the short form of `robots: [{ key }]`.
   * @default []
   */
  webhookKeys?: string[];
}

/**
 * A seed with both secrets, departments, members and tags: the result of {@link demoCorp}.
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
  readonly tags: readonly Readonly<Tag>[];
  readonly invitations: readonly Readonly<Invitation>[];
}

/**
 * A sent invitation. Active members and members invited before do not get one.
 *
 * @see {@link CorpSnapshot}
 */
export interface Invitation {
  userid: string;
  /** The API that sent it, such as `batch/invite`. */
  by: string;
  /** Milliseconds of the sandbox's clock. */
  at: number;
}

/** The robots of a corp, in either form. */
export function robotsOf({ robots = [], webhookKeys = [] }: CorpSeed): readonly RobotSeed[] {
  return [...robots, ...webhookKeys.map((key) => ({ key }))];
}

/** The initial departments of a corp: only the root if the seed does not define any. */
export function departmentsOf({ name, departments }: CorpSeed): readonly DepartmentSeed[] {
  return departments ?? [{ id: ROOT_DEPARTMENT_ID, name }];
}
