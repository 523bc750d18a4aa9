import { TransportError } from 'nestjs-http-remote';
import { BatchGetResultWorkWxInput } from '../catalogue/batch/batch-getresult.api.js';
import { BatchReplaceUserWorkWxInput } from '../catalogue/batch/batch-replaceuser.api.js';
import { BatchReplacePartyWorkWxInput } from '../catalogue/batch/batch-replaceparty.api.js';
import { BatchSyncUserWorkWxInput } from '../catalogue/batch/batch-syncuser.api.js';
import { DepartmentCreateWorkWxInput } from '../catalogue/department/department-create.api.js';
import { DepartmentListWorkWxInput } from '../catalogue/department/department-list.api.js';
import { DepartmentSimpleListWorkWxInput } from '../catalogue/department/department-simplelist.api.js';
import { MediaUploadWorkWxInput } from '../catalogue/media/media-upload.api.js';
import { DeptUserDetailListWorkWxInput } from '../catalogue/user/user-list.api.js';
import { DeptUserSimpleListWorkWxInput } from '../catalogue/user/user-simplelist.api.js';
import { Errcode } from '../errcode/errcode.js';
import { DepartmentHiddenError } from '../errors/department-hidden.error.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { WorkWeixinDirectory } from './work-weixin-directory.service.js';

const FAST = { firstPollMs: 1, maxPollMs: 5 };
const CORP = [
  { id: 1, parentId: 0, name: '示例公司' },
  { id: 2, parentId: 1, name: '研发' },
  { id: 3, parentId: 1, name: '销售' },
];

let stub: WorkWeixinStub;
let directory: WorkWeixinDirectory;

beforeEach(() => {
  stub = new WorkWeixinStub();
  directory = new WorkWeixinDirectory(stub.service());
});

const rejectionOf = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error,
  );

describe('WorkWeixinDirectory.departments', () => {
  it('reads department/list, from a department on if one is given', async () => {
    stub.on(DepartmentListWorkWxInput).reply({ department: CORP });
    const tree = await directory.departments();
    expect(tree.findPath(['研发'])?.data).toMatchObject({ id: 2, name: '研发' });
    await directory.departments({ id: 2 });
    expect(stub.sent(DepartmentListWorkWxInput).map(({ id }) => id)).toEqual([undefined, 2]);
  });

  it('reads ids if contact sync may not read names from this address (48009), unless names are required', async () => {
    stub.on(DepartmentListWorkWxInput).refuse(Errcode.ContactSyncDetailsForbidden);
    stub.on(DepartmentSimpleListWorkWxInput).reply({
      departmentId: [
        { id: 1, parentId: 0 },
        { id: 9, parentId: 1 },
      ],
    });
    const tree = await directory.departments();
    expect([tree.size, tree.hasNames, tree.find(9)?.depth]).toEqual([2, false, 1]);
    expect(await rejectionOf(directory.departments({ names: 'required' }))).toMatchObject({ errcode: 48009 });
  });

  it('reads ids only if names are not wanted, and passes on other errors', async () => {
    stub.on(DepartmentSimpleListWorkWxInput).reply({ departmentId: [{ id: 1 }] });
    expect((await directory.departments({ names: 'none' })).size).toBe(1);
    stub.on(DepartmentListWorkWxInput).refuse(Errcode.IpNotTrusted);
    expect(await rejectionOf(directory.departments())).toMatchObject({ errcode: 60020 });
  });
});

describe('WorkWeixinDirectory.ensurePath', () => {
  it('finds what exists, with one call', async () => {
    stub.on(DepartmentListWorkWxInput).reply({ department: CORP });
    expect(await directory.ensurePath(['研发'])).toEqual({ id: 2, ids: [2], created: [] });
    expect(stub.requests).toHaveLength(1);
  });

  it('creates what does not exist, each below the one before it', async () => {
    stub.on(DepartmentListWorkWxInput).reply({ department: CORP });
    stub.on(DepartmentCreateWorkWxInput).replyOnce({ id: 10 }).replyOnce({ id: 11 });
    expect(await directory.ensurePath(['研发', '__proto__', '👩‍💻'])).toEqual({
      id: 11,
      ids: [2, 10, 11],
      created: [10, 11],
    });
    expect(stub.sent(DepartmentCreateWorkWxInput)).toMatchObject([
      { name: '__proto__', parentId: 2 },
      { name: '👩‍💻', parentId: 10 },
    ]);
  });

  it('finds a department that another process has just created (60008)', async () => {
    stub
      .on(DepartmentListWorkWxInput)
      .replyOnce({ department: CORP })
      .replyOnce({ department: [{ id: 12, parentId: 2, name: '后端' }] });
    stub.on(DepartmentCreateWorkWxInput).refuseOnce(Errcode.DepartmentExists).replyOnce({ id: 13 });
    expect(await directory.ensurePath(['研发', '后端', '基础'])).toEqual({
      id: 13,
      ids: [2, 12, 13],
      created: [13],
    });
  });

  it('repeats a creation of unknown outcome: a second one is refused, and found', async () => {
    stub
      .on(DepartmentListWorkWxInput)
      .replyOnce({ department: CORP })
      .replyOnce({ department: [...CORP, { id: 12, parentId: 1, name: '法务' }] });
    stub.on(DepartmentCreateWorkWxInput).failOnce().refuseOnce(Errcode.DepartmentExists);
    expect(await directory.ensurePath(['法务'])).toEqual({ id: 12, ids: [12], created: [] });
    expect(stub.sent(DepartmentCreateWorkWxInput)).toHaveLength(2);

    stub.on(DepartmentListWorkWxInput).reply({ department: CORP });
    stub.on(DepartmentCreateWorkWxInput).fail();
    expect(await rejectionOf(directory.ensurePath(['财务']))).toBeInstanceOf(TransportError);
  });

  it('says so if a department exists that no secret can see', async () => {
    stub.on(DepartmentListWorkWxInput).refuse(Errcode.ContactSyncDetailsForbidden);
    stub.on(DepartmentCreateWorkWxInput).refuse(Errcode.DepartmentExists);
    const error = await rejectionOf(directory.ensurePath(['研发'], { parentId: 7 }));
    expect(error).toBeInstanceOf(DepartmentHiddenError);
    expect(error).toMatchObject({
      department: '研发',
      parentId: 7,
      outcome: 'refused',
      cause: { errcode: 60008 },
    });
    expect((error as Error).message).toContain('department 7 has a child "研发"');
  });

  it('creates without reading names if it may not read them', async () => {
    stub.on(DepartmentListWorkWxInput).refuse(Errcode.NoContactPermission);
    stub.on(DepartmentCreateWorkWxInput).replyOnce({ id: 20 });
    expect(await directory.ensurePath(['研发'])).toEqual({ id: 20, ids: [20], created: [20] });
  });

  it('needs a name, and a response with an id', async () => {
    expect(await rejectionOf(directory.ensurePath([]))).toMatchObject({ name: 'ConfigurationInvalidError' });
    expect(await rejectionOf(directory.ensurePath('研发' as unknown as string[]))).toMatchObject({
      name: 'ConfigurationInvalidError',
    });
    stub.on(DepartmentListWorkWxInput).reply({});
    stub.on(DepartmentCreateWorkWxInput).reply({});
    expect(await rejectionOf(directory.ensurePath(['研发']))).toMatchObject({
      name: 'ResponseUnreadableError',
    });
  });
});

describe('WorkWeixinDirectory.members', () => {
  it('yields the members of a department and those below it, each once', async () => {
    stub.on(DepartmentListWorkWxInput).reply({ department: CORP });
    stub.on(DeptUserSimpleListWorkWxInput).reply(({ departmentId }) => ({
      userList: [{ userId: `user${departmentId}` }, { userId: departmentId % 2 ? 'Boss' : 'boss' }, {}],
    }));
    const found: unknown[] = [];
    for await (const { userId } of directory.members(1)) found.push(userId);
    expect(found).toEqual(['user1', 'Boss', 'user2', 'user3']);
  });

  it('reads one department only, with all fields, if asked to', async () => {
    stub.on(DeptUserDetailListWorkWxInput).reply({ userList: [{ userId: 'a', mobile: '138' }] });
    const found: unknown[] = [];
    for await (const { mobile } of directory.members(2, { detail: true, recursive: false }))
      found.push(mobile);
    expect(found).toEqual(['138']);
    expect(stub.requests).toHaveLength(1);
  });
});

describe('WorkWeixinDirectory.importMembers', () => {
  beforeEach(() => {
    stub.on(MediaUploadWorkWxInput).reply({ mediaId: 'm1' });
    stub.on(BatchSyncUserWorkWxInput).reply({ jobId: 'sync' });
    stub.on(BatchReplaceUserWorkWxInput).reply({ jobId: 'replace' });
    stub.on(BatchReplacePartyWorkWxInput).reply({ jobId: 'party' });
    stub
      .on(BatchGetResultWorkWxInput)
      .reply({ status: 3, result: [{ userId: 'a', partyId: 2, errCode: 0 }] });
  });

  it('uploads the rows, starts the job and returns what became of each line', async () => {
    const started: string[] = [];
    const { lines, jobId } = await directory.importMembers([{ userId: 'a', department: [1] }], {
      ...FAST,
      toInvite: false,
      callback: { url: 'https://example.com/cb', token: 's3cret-t', encodingAesKey: 's3cret-k' },
      onStart: (job) => void started.push(job.jobId),
    });
    expect([jobId, started]).toEqual(['sync', ['sync']]);
    expect(lines).toEqual([{ userId: 'a', ok: true }]);
    expect(stub.sent(MediaUploadWorkWxInput)).toMatchObject([
      { type: 'file', media: { fileName: 'members.csv' } },
    ]);
    expect(stub.sent(BatchSyncUserWorkWxInput)).toMatchObject([
      { mediaId: 'm1', toInvite: false, callback: { url: 'https://example.com/cb' } },
    ]);
  });

  it('replaces only if the mode says so', async () => {
    await directory.importMembers({ mediaId: 'm9' }, { ...FAST, mode: 'replace' });
    expect(stub.sent(BatchReplaceUserWorkWxInput)).toMatchObject([{ mediaId: 'm9' }]);
    expect(stub.sent(MediaUploadWorkWxInput)).toEqual([]);
    const wrong = { mode: 'Replace' } as unknown as { mode: 'replace' };
    expect(await rejectionOf(directory.importMembers([], wrong))).toMatchObject({
      message: "importMembers(): mode must be 'sync' or 'replace'",
    });
  });

  it('imports departments', async () => {
    const { lines } = await directory.importDepartments({ csv: '部门名称,部门ID,父部门ID,排序\n' }, FAST);
    expect(lines).toMatchObject([{ departmentId: 2, ok: true }]);
    expect(stub.sent(MediaUploadWorkWxInput)).toMatchObject([{ media: { fileName: 'departments.csv' } }]);
  });

  it('sends nothing if the source is none, an option is misspelled, or a row cannot be written', async () => {
    const failures = await Promise.all([
      rejectionOf(directory.importMembers('members.csv' as unknown as [])),
      rejectionOf(directory.importMembers({ mediaId: 5 } as unknown as [])),
      rejectionOf(directory.importMembers({ csv: '/data/members.csv' })),
      rejectionOf(directory.importMembers([], { tenat: 'acme' } as object)),
      rejectionOf(directory.importMembers([{ userId: [] as unknown as string }])),
    ]);
    expect(failures.map((error) => (error as Error).message)).toEqual([
      expect.stringContaining('an import needs rows, { csv } or { mediaId }, not'),
      expect.stringContaining('an import needs rows, { csv } or { mediaId }, not'),
      expect.stringContaining('pass { csv: await HttpFile.fromPath(path) } for a path'),
      'importMembers() has no option "tenat": did you mean tenant?',
      expect.stringContaining('row 0.userId must be'),
    ]);
    expect(stub.requests).toEqual([]);
  });

  it('fails if the upload returns no media id, or takes too long', async () => {
    stub.on(MediaUploadWorkWxInput).replyOnce({}).hang({ times: 1 });
    expect(await rejectionOf(directory.importMembers([], FAST))).toMatchObject({
      name: 'ResponseUnreadableError',
    });
    expect(await rejectionOf(directory.importMembers([], { ...FAST, timeoutMs: 50 }))).toMatchObject({
      name: 'CallTimeoutError',
    });
  });

  it('ends when the application closes', async () => {
    stub.on(BatchGetResultWorkWxInput).reply({ status: 2 });
    let importing: Promise<unknown> | undefined;
    await new Promise<unknown>((onStart) => {
      importing = rejectionOf(directory.importMembers([{ userId: 'a' }], { firstPollMs: 60_000, onStart }));
    });
    directory.onApplicationShutdown();
    expect(await importing).toMatchObject({ name: 'ClientClosedError' });
  });
});
