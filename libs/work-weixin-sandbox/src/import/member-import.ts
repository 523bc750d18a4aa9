import type { Corp } from '../corp/corp.js';
import { ApiError } from '../errors/api.error.js';
import { createMember } from '../member/create-member.js';
import type { StoredMember } from '../member/member.js';
import { updateMember } from '../member/update-member.js';
import { type ImportResult, type ImportTask, resultOf } from './import-task.js';
import { isMassDeletion } from './mass-deletion.rule.js';
import type { MemberRow } from './member-file.reader.js';
import { readMemberRow } from './member-row.reader.js';

export interface MemberImportOptions {
  readonly type: 'sync_user' | 'replace_user';
  readonly toInvite: boolean;
  /** The API that started it, such as `batch/syncuser`. */
  readonly by: string;
}

/**
 * Creates the members of a file and changes those that exist. `replace_user` first deletes the members that are not in the
 * file, so that their mobiles and mailboxes are free, unless these are too many: then every entry gets 45026.
 */
export class MemberImport implements ImportTask {
  readonly type;
  readonly total;
  private readonly deleted: readonly StoredMember[];
  private readonly isStopped: boolean;
  private readonly rowResults: ImportResult[] = [];
  private readonly deletionResults: ImportResult[] = [];

  constructor(
    private readonly corp: Corp,
    private readonly rows: readonly MemberRow[],
    private readonly options: MemberImportOptions,
  ) {
    this.type = options.type;
    this.deleted = options.type === 'replace_user' ? membersWithoutRow(corp, rows) : [];
    this.total = rows.length + this.deleted.length;
    const deletable = this.deleted.filter((member) => !corp.isCreator(member)).length;
    this.isStopped = isMassDeletion(deletable, corp.members.size);
  }

  run(from: number, to: number, nowMs: number): void {
    const last = this.deleted.length;
    this.delete(this.deleted.slice(from, to));
    for (const row of this.rows.slice(Math.max(0, from - last), Math.max(0, to - last))) {
      const result = resultOf(() => this.apply(row, nowMs));
      this.rowResults.push({ userid: row.text('userid') ?? '', ...result });
    }
  }

  /** In the order of the rows; deleted members are at the end. */
  results(): readonly ImportResult[] {
    return [...this.rowResults, ...this.deletionResults];
  }

  private delete(members: readonly StoredMember[]): void {
    const removed: StoredMember[] = [];
    for (const member of members) {
      const { userid } = member.fields;
      const result = resultOf(() => {
        this.assertRunning();
        if (this.corp.members.find(userid) !== member) throw new ApiError(60111, userid);
        if (this.corp.isCreator(member)) throw new ApiError(301005);
        removed.push(member);
      });
      this.deletionResults.push({ userid, ...result });
    }
    this.corp.removeMembers(removed);
  }

  private apply(row: MemberRow, nowMs: number): void {
    this.assertRunning();
    const { corp, options } = this;
    const userid = row.text('userid');
    const current = userid === undefined ? undefined : corp.members.find(userid);
    const fields = readMemberRow(row, current);
    if (current === undefined) createMember(corp, { ...options, userid, fields, nowMs });
    else updateMember(corp, current, { fields, createsDepartments: true });
  }

  private assertRunning(): void {
    if (this.isStopped) throw new ApiError(45026, 'nothing was changed');
  }
}

function membersWithoutRow(corp: Corp, rows: readonly MemberRow[]): StoredMember[] {
  const named = new Set(rows.map((row) => row.text('userid')?.toLowerCase()));
  return corp.members.all().filter(({ fields }) => !named.has(fields.userid.toLowerCase()));
}
