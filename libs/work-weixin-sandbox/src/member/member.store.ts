import type { StoredMember } from './member.js';

/** Members of one corp. userids are case-insensitive. Members who left the corp do not exist. */
export class MemberStore {
  private readonly byKey = new Map<string, { member: StoredMember; serial: number }>();
  private lastSerial = 0;

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
    this.lastSerial += 1;
    // Deletes first, so that a returning member moves to the end: serial numbers must ascend.
    const key = member.fields.userid.toLowerCase();
    this.byKey.delete(key);
    this.byKey.set(key, { member, serial: this.lastSerial });
  }

  remove(userid: string): void {
    this.byKey.delete(userid.toLowerCase());
  }

  rename(member: StoredMember, userid: string): void {
    this.remove(member.fields.userid);
    member.fields.userid = userid;
    this.add(member);
  }
}
