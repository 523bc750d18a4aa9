import { CorpLogins } from '../login/corp-logins.js';
import { MediaStore } from '../media/media.store.js';
import { TicketRegistry } from '../token/ticket.registry.js';
import { UploadJobs } from '../media/upload-jobs.js';
import { MemberStore } from '../member/member.store.js';
import { seedMember } from '../member/seed-member.js';
import type { StoredMember } from '../member/member.js';
import { type CorpSeed, type CorpSnapshot, departmentsOf, type Invitation } from './corp-seed.js';
import { type Credential, credentialsOf } from './credential.js';
import { type Department, DepartmentTree, ROOT_DEPARTMENT_ID } from './department-tree.js';
import { DayLimit } from '../limits/day-limit.js';

export interface Tag {
  readonly users: string[];
  readonly parties: readonly number[];
}

/** Settings that administrators make in the admin console. APIs cannot change them. */
export interface ConsoleSettings {
  readonly creator?: string;
  readonly unassignedDepartment: number;
  readonly mailDomain?: string;
  readonly extendedAttributes: ReadonlySet<string>;
  readonly externalAttributes: ReadonlySet<string>;
  readonly miniprograms: ReadonlySet<string>;
  readonly shortNames: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
}

/** One company and all state that calls can change. */
export class Corp {
  readonly corpId: string;
  readonly name: string;
  readonly memberCap: number;
  readonly webhookKeys: readonly string[];
  readonly credentials: readonly Credential[];
  readonly settings: ConsoleSettings;
  readonly departments = new DepartmentTree();
  readonly members = new MemberStore();
  readonly tags = new Map<number, Tag>();
  /** Temporary media, which all apps of the corp share. */
  readonly media = new MediaStore();
  readonly uploadJobs = new UploadJobs();
  readonly tickets = new TicketRegistry();
  readonly logins: CorpLogins;
  /** Failed lookups by mobile and by e-mail, per API. */
  readonly lookupMisses: DayLimit;
  private readonly invitations: Invitation[] = [];

  constructor(seed: CorpSeed) {
    this.corpId = seed.corpId;
    this.name = seed.name;
    this.memberCap = seed.memberCap ?? 1000;
    this.webhookKeys = seed.webhookKeys ?? [];
    this.credentials = credentialsOf(seed);
    this.settings = settingsOf(seed);
    this.logins = new CorpLogins(seed);
    this.lookupMisses = new DayLimit(Math.floor(this.memberCap / 5), 'failed lookups');
    for (const { id, name, parentid, order } of departmentsOf(seed)) {
      const parent = id === ROOT_DEPARTMENT_ID ? 0 : (parentid ?? ROOT_DEPARTMENT_ID);
      this.departments.add({ id, name, parentid: parent, order: order ?? 0 });
    }
    for (const member of seed.members ?? []) this.members.add(seedMember(member));
    for (const { tagid, users, parties } of seed.tags ?? []) {
      this.tags.set(tagid, { users: [...(users ?? [])], parties: [...(parties ?? [])] });
    }
  }

  /** Creates a missing department that a new member refers to, with the name `部门<id>`. */
  addDepartmentOnDemand(id: number): Department {
    const department = { id, name: `部门${id}`, parentid: this.settings.unassignedDepartment, order: 0 };
    this.departments.add(department);
    return department;
  }

  isCreator(member: StoredMember): boolean {
    return member.fields.userid.toLowerCase() === this.settings.creator?.toLowerCase();
  }

  /** Removes a member and all references to this member. */
  removeMember(member: StoredMember): void {
    const { userid } = member.fields;
    this.members.remove(userid);
    for (const { fields } of this.members.all()) {
      fields.direct_leader = fields.direct_leader.filter((leader) => leader !== userid);
    }
    for (const { users } of this.tags.values()) {
      const index = users.indexOf(userid);
      if (index >= 0) users.splice(index, 1);
    }
  }

  /** Changes the userid of a member and all references to it. */
  renameMember(member: StoredMember, userid: string): void {
    const old = member.fields.userid;
    this.members.rename(member, userid);
    for (const { fields } of this.members.all()) {
      fields.direct_leader = fields.direct_leader.map((leader) => (leader === old ? userid : leader));
    }
    for (const { users } of this.tags.values()) {
      const index = users.indexOf(old);
      if (index >= 0) users.splice(index, 1, userid);
    }
  }

  /** Sends an invitation unless the member is active, disabled, or already invited. */
  invite(member: StoredMember, by: string, at: number): void {
    if (member.fields.status !== 4 || member.invited) return;
    member.invited = true;
    this.invitations.push({ userid: member.fields.userid, by, at });
  }

  snapshot(): CorpSnapshot {
    return structuredClone({
      corpId: this.corpId,
      name: this.name,
      departments: this.departments.all(),
      members: this.members.all().map(({ fields }) => fields),
      invitations: this.invitations,
    });
  }
}

function settingsOf(seed: CorpSeed): ConsoleSettings {
  return {
    creator: seed.creator,
    unassignedDepartment: seed.unassignedDepartment ?? ROOT_DEPARTMENT_ID,
    mailDomain: seed.mailDomain,
    extendedAttributes: new Set(seed.extendedAttributes),
    externalAttributes: new Set(seed.externalAttributes),
    miniprograms: new Set(seed.miniprograms),
    shortNames: new Set(seed.shortNames),
    channels: new Set(seed.channels),
  };
}
