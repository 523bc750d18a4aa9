import type { StoredMember } from '../member/member.js';
import type { Corp } from './corp.js';
import type { Visibility } from './visibility.js';

/**
 * Finds the members that ids stand for, as one caller sees them. `undefined` means that there is no such member, department or
 * tag for this caller.
 */
export class Audience {
  private visible: StoredMember[] | undefined;

  constructor(
    private readonly corp: Corp,
    private readonly visibility: Visibility,
  ) {}

  /** Every visible member. */
  everyone(): readonly StoredMember[] {
    this.visible ??= this.corp.members.all().filter((member) => this.visibility.member(member));
    return this.visible;
  }

  /** The member alone, if this caller sees the member. */
  user(userid: string): StoredMember[] | undefined {
    const member = this.corp.members.find(userid);
    return member !== undefined && this.visibility.member(member) ? [member] : undefined;
  }

  /** The members of a department and of all departments below it. A department without members is valid. */
  party(id: number): StoredMember[] | undefined {
    if (!this.corp.departments.has(id) || !this.visibility.department(id)) return undefined;
    const departments = this.corp.departments.withDescendants([id]);
    return this.everyone().filter(({ fields }) => fields.department.some((one) => departments.has(one)));
  }

  /** The visible members of a tag, also through its departments. A tag without members is valid. */
  tag(id: number): StoredMember[] | undefined {
    const tag = this.corp.tags.get(id);
    if (tag === undefined) return undefined;
    const users = tag.users.flatMap((userid) => this.user(userid) ?? []);
    return [...users, ...tag.parties.flatMap((party) => this.party(party) ?? [])];
  }
}
