import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { BatchReplacePartyWorkWxInput } from '../catalogue/batch/batch-replaceparty.api.js';
import { BatchReplaceUserWorkWxInput } from '../catalogue/batch/batch-replaceuser.api.js';
import { BatchSyncUserWorkWxInput } from '../catalogue/batch/batch-syncuser.api.js';
import { DepartmentDto } from '../catalogue/department/department.dto.js';
import { ExportDepartmentWorkWxInput } from '../catalogue/export/export-department.api.js';
import { ExportSimpleUserWorkWxInput } from '../catalogue/export/export-simple-user.api.js';
import { ExportTagUserWorkWxInput } from '../catalogue/export/export-taguser.api.js';
import { ExportUserWorkWxInput } from '../catalogue/export/export-user.api.js';
import { MemberDto } from '../catalogue/user/member.dto.js';
import { SimpleMemberDto } from '../catalogue/user/user-simplelist.api.js';
import { callerOf } from '../caller-of.js';
import { DEPARTMENT_IMPORT, MEMBER_IMPORT } from '../jobs/import-job.js';
import type { ImportResult, ImportedDepartment, ImportedMember } from '../jobs/import-result.js';
import { WorkWeixinJobs } from '../jobs/work-weixin-jobs.js';
import { WorkWeixinService } from '../work-weixin.service.js';
import { membersOf, type MembersOptions } from './department-members.js';
import { DepartmentPath, type EnsurePathOptions, type EnsuredPath } from './department-path.js';
import { readDepartments, type DepartmentsOptions, type DirectoryDepartment } from './department.reader.js';
import type { DepartmentTree } from './department-tree.js';
import { DirectoryExport, elementsAs } from './directory-export.js';
import { DirectoryImport } from './directory-import.js';
import type { ExportOptions, MemberExportOptions } from './export.options.js';
import type { ImportSource } from './import-file.js';
import {
  DEPARTMENT_IMPORT_OPTIONS,
  MEMBER_IMPORT_OPTIONS,
  type DepartmentImportOptions,
  type MemberImportOptions,
} from './import.options.js';
import { DEPARTMENT_COLUMNS, MEMBER_COLUMNS, type DepartmentRow, type MemberRow } from './import-row.js';
import { tagElementOf, type TagElement } from './tag-element.js';

/** The type of the members, by `detail`. */
type MemberOf<TDetail extends boolean> = TDetail extends true ? MemberDto : SimpleMemberDto;

/** No member of a corp stands outside of the root department. */
const ROOT_ID = 1;

/**
 * The departments and members of a corp: what takes more than one call.
 *
 * @example
 * ```ts
 * @Module({ imports: [WorkWeixinModule.forRoot({ … })], providers: [WorkWeixinDirectory] })
 * class AppModule {}
 *
 * const tree = await directory.departments();
 * const { id } = await directory.ensurePath(['研发', '后端']);
 * const { failed } = await directory.importMembers(rows, { onProgress: ({ percentage }) => show(percentage) });
 * for await (const member of directory.exportMembers({ detail: true })) { … }
 * ```
 */
@Injectable()
export class WorkWeixinDirectory implements OnApplicationShutdown {
  /** The jobs of imports and exports: `jobs.resume(MEMBER_IMPORT, jobId)` goes on with one. */
  readonly jobs: WorkWeixinJobs;
  private readonly imports: DirectoryImport;
  private readonly exports: DirectoryExport;

  constructor(private readonly workWeixin: WorkWeixinService) {
    this.jobs = new WorkWeixinJobs(workWeixin);
    this.imports = new DirectoryImport(workWeixin, this.jobs);
    this.exports = new DirectoryExport(workWeixin, this.jobs);
  }

  /**
   * Reads the departments as a tree. The secret of an app is preferred, and sees its visible range; with the contacts secret it is
   * the whole corp, but from an IP address added after 2022-08-15 only ids (48009): then `hasNames` of the tree is false.
   *
   * @throws WorkWeixinApiError with 48009 if `names` are required, and the secret may not read them. For other errors see
   * `WorkWeixinService.send`
   * @example `const tree = await directory.departments({ names: 'required' });`
   */
  departments(options: DepartmentsOptions = {}): Promise<DepartmentTree<DirectoryDepartment>> {
    return readDepartments(this.workWeixin, options);
  }

  /**
   * Finds the departments of a path, and creates those that do not exist. It may be called at the same time for the same path, also
   * by several processes: a department that another one has just created (60008) is found. The contacts secret creates; the names
   * are read like by `departments`.
   *
   * @param names each below the one before it, without the name of the corp
   * @throws DepartmentHiddenError if a department exists, but no configured secret can read its id
   * @throws ConfigurationInvalidError if there are no names. For other errors see `WorkWeixinService.send`
   * @example `const { id, created } = await directory.ensurePath(['研发', '后端']);`
   */
  async ensurePath(
    names: readonly string[],
    { parentId = ROOT_ID, ...options }: EnsurePathOptions = {},
  ): Promise<EnsuredPath> {
    const own = { ...options, ...callerOf(this.workWeixin, options) };
    return new DepartmentPath(this.workWeixin, own).ensure(names, parentId);
  }

  /**
   * Yields the members of a department and of those below it, each once. For more than some hundred departments `exportMembers` is
   * faster.
   *
   * @throws the errors of `WorkWeixinService.send`
   * @example `for await (const { userId } of directory.members(2)) { … }`
   */
  members<TDetail extends boolean = false>(
    departmentId: number,
    options: MembersOptions<TDetail> = {},
  ): AsyncGenerator<MemberOf<TDetail>, void, undefined> {
    const own = { ...options, ...callerOf(this.workWeixin, options) };
    return membersOf(this.workWeixin, departmentId, own);
  }

  /**
   * Imports members: writes the CSV file, uploads it, starts the job and waits for its end.
   *
   * @param source rows, `{ csv }` or `{ mediaId }`
   * @returns what became of each line. Lines that the server rejected are no error: see `failed`
   * @throws ImportRowInvalidError if a row cannot be written, ConfigurationInvalidError if the source is none
   * @throws ImportRunningError if another import is running, unless `waitForOther` is set
   * @throws JobFailedError if the server stopped the job, such as 45026 if it would delete too many members
   * @throws JobTimeoutError if the job does not end in time, CallTimeoutError if it was not even started
   * @throws CallAbortedError, ClientClosedError. For other errors see `WorkWeixinService.send`
   * @example
   * ```ts
   * const { failed } = await directory.importMembers([{ userId: 'zhangsan', name: '张三', mobile: '13800000001', department: [2] }]);
   * for (const { userId, meaning, advice } of failed) console.log(userId, meaning, advice);
   * ```
   */
  async importMembers(
    source: ImportSource<MemberRow>,
    given: MemberImportOptions = {},
  ): Promise<ImportResult<ImportedMember>> {
    refuseUnknownKeys<MemberImportOptions>('importMembers()', given, MEMBER_IMPORT_OPTIONS);
    const { mode = 'sync', toInvite, callback, ...options } = given;
    // Anything else must not be taken for one of them: one deletes members.
    if (mode !== 'sync' && mode !== 'replace')
      throw new ConfigurationInvalidError("importMembers(): mode must be 'sync' or 'replace'");
    const fields = {
      ...(toInvite !== undefined && { toInvite }),
      ...(callback && { callback }),
    };
    return this.imports.run(
      source,
      {
        kind: MEMBER_IMPORT,
        start: (mediaId) =>
          mode === 'replace'
            ? BatchReplaceUserWorkWxInput.from({ mediaId, ...fields })
            : BatchSyncUserWorkWxInput.from({ mediaId, ...fields }),
        columns: MEMBER_COLUMNS,
        fileName: 'members.csv',
      },
      options,
    );
  }

  /**
   * Replaces the departments: those of the file are created, renamed, moved and reordered, and **others are deleted if they are
   * empty** (batch/replaceparty). It works like `importMembers`, and throws the same errors.
   *
   * @param source rows, which may be nodes of a `DepartmentTree`, `{ csv }` or `{ mediaId }`
   * @returns what became of each line
   * @example `await directory.importDepartments([{ id: 1, name: '示例公司', parentId: 0 }, { id: 2, name: '研发', parentId: 1 }]);`
   */
  async importDepartments(
    source: ImportSource<DepartmentRow>,
    given: DepartmentImportOptions = {},
  ): Promise<ImportResult<ImportedDepartment>> {
    refuseUnknownKeys<DepartmentImportOptions>('importDepartments()', given, DEPARTMENT_IMPORT_OPTIONS);
    const { callback, ...options } = given;
    return this.imports.run(
      source,
      {
        kind: DEPARTMENT_IMPORT,
        start: (mediaId) => BatchReplacePartyWorkWxInput.from({ mediaId, ...(callback && { callback }) }),
        columns: DEPARTMENT_COLUMNS,
        fileName: 'departments.csv',
      },
      options,
    );
  }

  /**
   * Yields the members that the secret may read. The server writes them to encrypted blocks of up to a million, which are
   * downloaded, decrypted and parsed as streams: memory stays small, however many members there are.
   *
   * A block of up to 4 MiB is checked before its first member is yielded. The members of a larger one are yielded while it arrives,
   * so an ExportBlockDamagedError may come after some of them: discard them.
   *
   * @throws ExportBlockDamagedError if size, MD5 or content of a block is wrong
   * @throws ExportExpiredError if a block is read more than two hours after the export was ready
   * @throws JobFailedError, JobTimeoutError, CallAbortedError, ClientClosedError. For other errors see `WorkWeixinService.send`
   * @example
   * ```ts
   * for await (const { userId, name, mobile } of directory.exportMembers({ detail: true })) { … }
   * ```
   */
  exportMembers<TDetail extends boolean = false>(
    options: MemberExportOptions<TDetail> = {},
  ): AsyncGenerator<MemberOf<TDetail>, void, undefined> {
    const { detail, ...own } = options;
    const members = detail
      ? this.exports.elements(
          (fields) => ExportUserWorkWxInput.from(fields),
          ['userlist'],
          elementsAs('userlist', MemberDto),
          own,
        )
      : this.exports.elements(
          (fields) => ExportSimpleUserWorkWxInput.from(fields),
          ['userlist'],
          elementsAs('userlist', SimpleMemberDto),
          own,
        );
    return members;
  }

  /**
   * Yields the departments that the secret may read, like `exportMembers`.
   *
   * @throws the errors of `exportMembers`
   * @example `const tree = await DepartmentTree.fromAsync(directory.exportDepartments());`
   */
  exportDepartments(options: ExportOptions = {}): AsyncGenerator<DepartmentDto, void, undefined> {
    return this.exports.elements(
      (fields) => ExportDepartmentWorkWxInput.from(fields),
      ['department'],
      elementsAs('department', DepartmentDto),
      options,
    );
  }

  /**
   * Yields the members and the departments of a tag, like `exportMembers`.
   *
   * @throws the errors of `exportMembers`
   * @example
   * ```ts
   * for await (const element of directory.exportTagMembers(tagId)) {
   *   if (element.kind === 'member') console.log(element.userId);
   *   else console.log(element.departmentId);
   * }
   * ```
   */
  exportTagMembers(tagId: number, options: ExportOptions = {}): AsyncGenerator<TagElement, void, undefined> {
    return this.exports.elements(
      (fields) => ExportTagUserWorkWxInput.from({ tagId, ...fields }),
      ['userlist', 'partylist'],
      tagElementOf,
      options,
    );
  }

  /** Ends all waits for jobs: each rejects with ClientClosedError. */
  onApplicationShutdown(): void {
    this.jobs.onApplicationShutdown();
  }
}
