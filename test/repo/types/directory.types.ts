// Departments, jobs, imports and exports: what compiles, and what must not.
import { BatchReplacePartyWorkWxInput, BatchSyncUserWorkWxInput } from 'nestjs-work-weixin/batch';
import type { DepartmentDto, DepartmentSimpleListDepartmentIdDto } from 'nestjs-work-weixin/department';
import {
  DEPARTMENT_IMPORT,
  DepartmentTree,
  EXPORT,
  JobKind,
  MEMBER_IMPORT,
  UPLOAD_BY_URL,
  type Job,
  type ImportResult,
  type ImportedDepartment,
  type ImportedMember,
  type TagElement,
  type WorkWeixinDirectory,
  type WorkWeixinJobs,
} from 'nestjs-work-weixin/directory';
import { ExportUserWorkWxInput } from 'nestjs-work-weixin/export';
import { MediaUploadByUrlWorkWxInput } from 'nestjs-work-weixin/media';
import {
  UserIdListWorkWxInput,
  type MemberDto,
  type SimpleMemberDto,
  type UserIdListWorkWxOutput,
} from 'nestjs-work-weixin/user';
import type { Equal, Expect } from './expect.js';

declare const directory: WorkWeixinDirectory;
declare const jobs: WorkWeixinJobs;
declare const departments: DepartmentDto[];
declare const ids: DepartmentSimpleListDepartmentIdDto[];
declare const isDetailed: boolean;

// A tree knows the type of its elements.
void (DepartmentTree.from(departments).find(1)?.data.departmentLeader satisfies string[] | undefined);
void DepartmentTree.from(ids).find(1)?.data.order;
// @ts-expect-error ids only
void DepartmentTree.from(ids).find(1)?.data.departmentLeader;
// @ts-expect-error no departments
DepartmentTree.from([{ id: '1' }]);
// @ts-expect-error the tree does not change
DepartmentTree.from(ids).roots = [];

// The result follows from the kind of job, and the input must start it.
const sync = BatchSyncUserWorkWxInput.from({ mediaId: 'm' });
const _imported = jobs.run(MEMBER_IMPORT, sync);
type _Imported = Expect<Equal<Awaited<typeof _imported>, ImportResult<ImportedMember>>>;
const _job = jobs.resume(DEPARTMENT_IMPORT, 'id');
type _Job = Expect<Equal<typeof _job, Job<ImportResult<ImportedDepartment>>>>;
void jobs.run(EXPORT, ExportUserWorkWxInput.from({ encodingAesKey: 'k' })).then((blocks) => blocks[0]?.md5);
const upload = MediaUploadByUrlWorkWxInput.from({
  scene: 1,
  type: 'file',
  fileName: 'f',
  url: 'u',
  md5: 'm',
});
void jobs.run(UPLOAD_BY_URL, upload).then(({ mediaId }) => mediaId.length);
// @ts-expect-error starts another kind of job
void jobs.run(EXPORT, sync);
// @ts-expect-error starts none
void jobs.start(MEMBER_IMPORT, UserIdListWorkWxInput.from({}));
void jobs.start(DEPARTMENT_IMPORT, BatchReplacePartyWorkWxInput.from({ mediaId: 'm' }));

// An application may declare a kind of its own.
new JobKind<UserIdListWorkWxInput, UserIdListWorkWxOutput, number>({
  starts: [UserIdListWorkWxInput],
  ask: () => UserIdListWorkWxInput.from({}),
  read: ({ deptUser }) => deptUser && { status: 'done', result: deptUser.length },
});

// Rows of an import, and what became of them.
void directory.importMembers([{ userId: 'a', department: [1], gender: '女', disabled: true }], {
  mode: 'replace',
});
void directory.importMembers({ mediaId: 'm' }, { columns: ['alias'] });
void directory.importMembers({ csv: Buffer.from('') });
void directory.importDepartments(
  departments.map(({ id = 0, parentId = 0, name }) => ({ id, parentId, name })),
);
void directory.importDepartments([...DepartmentTree.from(departments).walk()]);
// @ts-expect-error the userid is missing
void directory.importMembers([{ name: '张三' }]);
// @ts-expect-error misspelled
void directory.importMembers([{ userId: 'a', nickname: 'A' }]);
// @ts-expect-error no such mode
void directory.importMembers([], { mode: 'merge' });
// @ts-expect-error only contact sync may import
void directory.importMembers([], { app: 'hr' });
// @ts-expect-error no such column
void directory.importMembers([], { columns: ['nickname'] });
void directory.importDepartments([]).then(({ lines, failed }) => {
  for (const line of lines) if (!line.ok) void (line.errcode satisfies number);
  for (const { departmentId, moved, advice } of failed) void [departmentId, moved, advice];
  // @ts-expect-error a line that succeeded has no code
  void lines[0]?.errcode;
});

// The elements of an export follow from `detail`.
const _simple = directory.exportMembers();
type _Simple = Expect<Equal<typeof _simple, AsyncGenerator<SimpleMemberDto, void, undefined>>>;
const _detailed = directory.exportMembers({ detail: true, blockSize: 10_000 });
type _Detailed = Expect<Equal<typeof _detailed, AsyncGenerator<MemberDto, void, undefined>>>;
void directory.exportMembers({ detail: isDetailed });
const _members = directory.members(1);
type _Members = Expect<Equal<typeof _members, AsyncGenerator<SimpleMemberDto, void, undefined>>>;
const _withDetails = directory.members(1, { detail: true });
type _WithDetails = Expect<Equal<typeof _withDetails, AsyncGenerator<MemberDto, void, undefined>>>;
const _tag = directory.exportTagMembers(1);
type _Tag = Expect<Equal<typeof _tag, AsyncGenerator<TagElement, void, undefined>>>;
// @ts-expect-error nothing else runs at the same time
directory.exportDepartments({ waitForOther: true });
