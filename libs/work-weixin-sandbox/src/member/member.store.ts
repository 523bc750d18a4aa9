import type { StoredMember } from './member.js';

/** Members of one corp, found by userid whatever its case. Those who left are not there. */
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

  /** In the order of their arrival, each with a number that never changes and is never used again. */
  numbered(): { member: StoredMember; serial: number }[] {
    return [...this.byKey.values()].filter(({ member }) => member.fields.status !== 5);
  }

  add(member: StoredMember): void {
    this.lastSerial += 1;
    // Deleted first, because a returning member goes to the end: numbers must rise along the list.
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
