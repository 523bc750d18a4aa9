import { normalizeMobile } from './member-addresses.rule.js';
import type { Member, StoredMember } from './member.js';

/**
 * Members of one corp. userids are case-insensitive. Members who left the corp do not exist. Fields that are unique in a
 * corp have an index, because an import can bring tens of thousands of members: write them with `change` only.
 */
export class MemberStore {
  private readonly byKey = new Map<string, { member: StoredMember; serial: number }>();
  private readonly byAddress = new Map<string, Set<StoredMember>>();
  private readonly countByDepartment = new Map<number, number>();
  private present = 0;
  private lastSerial = 0;

  get size(): number {
    return this.present;
  }

  find(userid: string): StoredMember | undefined {
    const member = this.byKey.get(userid.toLowerCase())?.member;
    return member?.fields.status === 5 ? undefined : member;
  }

  all(): StoredMember[] {
    return this.numbered().map(({ member }) => member);
  }

  /** In the order of addition, each with a serial number that never changes and is never reused. */
  numbered(): { member: StoredMember; serial: number }[] {
    return [...this.byKey.values()].filter(({ member }) => member.fields.status !== 5);
  }

  add(member: StoredMember): void {
    this.remove(member.fields.userid);
    this.lastSerial += 1;
    // Removed first, so that a returning member moves to the end: serial numbers must ascend.
    this.byKey.set(member.fields.userid.toLowerCase(), { member, serial: this.lastSerial });
    this.count(member, 1);
  }

  remove(userid: string): void {
    const key = userid.toLowerCase();
    const held = this.byKey.get(key);
    if (held === undefined) return;
    this.byKey.delete(key);
    this.count(held.member, -1);
  }

  change(member: StoredMember, changes: Partial<Omit<Member, 'userid' | 'status'>>): void {
    this.count(member, -1);
    Object.assign(member.fields, changes);
    this.count(member, 1);
  }

  rename(member: StoredMember, userid: string): void {
    this.remove(member.fields.userid);
    member.fields.userid = userid;
    this.add(member);
  }

  /** The number of members whose departments include this one. */
  countIn(department: number): number {
    return this.countByDepartment.get(department) ?? 0;
  }

  /** Another member with this mobile, in any spelling. */
  withMobile(mobile: string, except?: StoredMember): StoredMember | undefined {
    return this.withAddress(mobileKey(mobile), except);
  }

  /** Another member with this personal e-mail. */
  withEmail(email: string, except?: StoredMember): StoredMember | undefined {
    return this.withAddress(emailKey(email), except);
  }

  /** Another member with this corp mailbox, or with this alias of a mailbox. */
  withMailbox(mailbox: string, except?: StoredMember): StoredMember | undefined {
    return this.withAddress(mailboxKey(mailbox), except);
  }

  private withAddress(key: string, except: StoredMember | undefined): StoredMember | undefined {
    for (const member of this.byAddress.get(key) ?? []) if (member !== except) return member;
    return undefined;
  }

  private count(member: StoredMember, by: 1 | -1): void {
    if (member.fields.status === 5) return;
    this.present += by;
    for (const id of new Set(member.fields.department)) {
      const count = this.countIn(id) + by;
      if (count === 0) this.countByDepartment.delete(id);
      else this.countByDepartment.set(id, count);
    }
    for (const key of addressKeys(member.fields)) {
      const holders = this.byAddress.get(key) ?? new Set();
      if (by === 1) holders.add(member);
      else holders.delete(member);
      if (holders.size === 0) this.byAddress.delete(key);
      else this.byAddress.set(key, holders);
    }
  }
}

const mobileKey = (mobile: string) => `mobile ${normalizeMobile(mobile)}`;
const emailKey = (email: string) => `email ${email.toLowerCase()}`;
const mailboxKey = (mailbox: string) => `mailbox ${mailbox.toLowerCase()}`;

function addressKeys({ mobile, email, biz_mail: mailbox, biz_mail_alias: { item } }: Member): string[] {
  return [
    ...(mobile === '' ? [] : [mobileKey(mobile)]),
    ...(email === '' ? [] : [emailKey(email)]),
    ...[mailbox, ...item].filter((one) => one !== '').map(mailboxKey),
  ];
}
