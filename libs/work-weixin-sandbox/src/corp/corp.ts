import type { CallbackReceiverSeed } from '../callback/callback-seed.js';
import { KfDesk } from '../kf/kf-desk.js';
import { GroupChatStore } from '../message/group-chat.store.js';
import { ExportJobStore } from '../export/export-job.store.js';
import { ImportJobStore } from '../import/import-job.store.js';
import { CorpLogins } from '../login/corp-logins.js';
import { MediaStore } from '../media/media.store.js';
import { TicketRegistry } from '../token/ticket.registry.js';
import { UploadJobs } from '../media/upload-jobs.js';
import { MemberStore } from '../member/member.store.js';
import { seedMember } from '../member/seed-member.js';
import type { StoredMember } from '../member/member.js';
import {
  type CorpSeed,
  type CorpSnapshot,
  departmentsOf,
  type Invitation,
  type RobotSeed,
  robotsOf,
} from './corp-seed.js';
import { type Credential, credentialsOf } from './credential.js';
import { type Department, DepartmentTree, ROOT_DEPARTMENT_ID } from './department-tree.js';
import { DayLimit } from '../limits/day-limit.js';
import type { Tag } from '../tag/tag.js';

/** Settings that administrators make in the admin console. APIs cannot change them. */
export interface ConsoleSettings {
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
  readonly robots: readonly RobotSeed[];
  readonly credentials: readonly Credential[];
  readonly settings: ConsoleSettings;
  readonly departments = new DepartmentTree();
  readonly members = new MemberStore();
  readonly tags = new Map<number, Tag>();
  /** Temporary media, which all apps of the corp share. */
  readonly media = new MediaStore();
  readonly chats = new GroupChatStore();
  readonly imports = new ImportJobStore();
  readonly exports = new ExportJobStore();
  readonly uploadJobs = new UploadJobs();
  /** By name. */
  readonly callbacks: Map<string, CallbackReceiverSeed>;
  readonly kf = new KfDesk();
  readonly tickets = new TicketRegistry();
  readonly logins: CorpLogins;
  /** Failed lookups by mobile and by e-mail, per API. */
  readonly lookupMisses: DayLimit;
  private readonly invitations: Invitation[] = [];
  /** userid of the member who created the corp. */
  creator?: string;

  constructor(seed: CorpSeed) {
    this.corpId = seed.corpId;
    this.name = seed.name;
    this.memberCap = seed.memberCap ?? 1000;
    this.robots = robotsOf(seed);
    this.credentials = credentialsOf(seed);
    this.settings = settingsOf(seed);
    this.creator = seed.creator;
    this.callbacks = new Map(Object.entries(seed.callbacks ?? {}));
    this.logins = new CorpLogins(seed);
    this.lookupMisses = new DayLimit(Math.floor(this.memberCap / 5), 'failed lookups');
    for (const { id, name, name_en, parentid, order } of departmentsOf(seed)) {
      const parent = id === ROOT_DEPARTMENT_ID ? 0 : (parentid ?? ROOT_DEPARTMENT_ID);
      this.departments.add({ id, name, name_en, parentid: parent, order: order ?? 0 });
    }
    for (const member of seed.members ?? []) this.members.add(seedMember(member));
    for (const { tagid, tagname, owner, users: given = [], parties = [] } of seed.tags ?? []) {
      // With the userids as the members have them, because a seed can write them in any case.
      const users = given.map((userid) => this.members.find(userid)?.fields.userid ?? userid);
      this.tags.set(tagid, { tagid, tagname, owner, users, parties });
    }
  }

  /** Carries out what jobs have to do until now. Call it before the state of the corp is read or changed. */
  settle(nowMs: number): void {
    this.imports.settle(nowMs);
    this.exports.settle(nowMs);
  }

  /** The "to be assigned" department, or the root if that one was deleted. */
  get unassignedDepartment(): number {
    const { unassignedDepartment: id } = this.settings;
    return this.departments.has(id) ? id : ROOT_DEPARTMENT_ID;
  }

  /** Departments and members directly below a department. */
  nodesIn(department: number): number {
    return this.departments.childCount(department) + this.members.countIn(department);
  }

  /** Creates a missing department that a member refers to, with the name `部门<id>`. */
  addDepartmentOnDemand(id: number): Department {
    const parentid = this.unassignedDepartment;
    let name = `部门${id}`;
    while (!isFree(this.departments.childrenNamed(parentid, 'name', name))) name += '-';
    const department = { id, name, parentid, order: 0 };
    this.departments.add(department);
    return department;
  }

  /** Removes an empty department, also from tags and visible scopes. */
  removeDepartment(department: Department): void {
    this.departments.remove(department);
    const others = (ids: readonly number[]) => ids.filter((id) => id !== department.id);
    for (const tag of this.tags.values()) tag.parties = others(tag.parties);
    for (const credential of this.credentials) {
      credential.visibleDepartments = others(credential.visibleDepartments);
    }
  }

  isCreator(member: StoredMember): boolean {
    return member.fields.userid.toLowerCase() === this.creator?.toLowerCase();
  }

  /** Removes members and all references to them. */
  removeMembers(members: Iterable<StoredMember>): void {
    const leaving = new Set(members);
    const gone = new Set([...leaving].map(({ fields }) => fields.userid.toLowerCase()));
    if (gone.size === 0) return;
    this.chats.removeMembers(leaving);
    for (const userid of gone) this.members.remove(userid);
    const others = (userids: readonly string[]) =>
      userids.filter((userid) => !gone.has(userid.toLowerCase()));
    for (const { fields } of this.members.all()) {
      if (fields.direct_leader.length > 0) fields.direct_leader = others(fields.direct_leader);
    }
    for (const tag of this.tags.values()) tag.users = others(tag.users);
    for (const credential of this.credentials) credential.visibleUsers = others(credential.visibleUsers);
  }

  /** Changes the userid of a member and all references to it. */
  renameMember(member: StoredMember, userid: string): void {
    const old = member.fields.userid;
    const renamed = (userids: readonly string[]) =>
      userids.map((one) => (one.toLowerCase() === old.toLowerCase() ? userid : one));
    this.members.rename(member, userid);
    for (const { fields } of this.members.all()) {
      if (fields.direct_leader.length > 0) fields.direct_leader = renamed(fields.direct_leader);
    }
    for (const tag of this.tags.values()) tag.users = renamed(tag.users);
    for (const credential of this.credentials) credential.visibleUsers = renamed(credential.visibleUsers);
    [this.creator] = renamed(this.creator === undefined ? [] : [this.creator]);
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
      tags: [...this.tags.values()],
      invitations: this.invitations,
    });
  }
}

function isFree(holders: Iterable<unknown>): boolean {
  return [...holders].length === 0;
}

function settingsOf(seed: CorpSeed): ConsoleSettings {
  return {
    unassignedDepartment: seed.unassignedDepartment ?? ROOT_DEPARTMENT_ID,
    mailDomain: seed.mailDomain,
    extendedAttributes: new Set(seed.extendedAttributes),
    externalAttributes: new Set(seed.externalAttributes),
    miniprograms: new Set(seed.miniprograms),
    shortNames: new Set(seed.shortNames),
    channels: new Set(seed.channels),
  };
}
