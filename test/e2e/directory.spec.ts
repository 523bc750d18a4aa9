import { Test, type TestingModule } from '@nestjs/testing';
import { WorkWeixinModule, WorkWeixinService, type WorkWeixinOptions } from 'nestjs-work-weixin';
import {
  DEPARTMENT_IMPORT,
  DepartmentTree,
  MEMBER_IMPORT,
  WorkWeixinDirectory,
  newEncodingAesKey,
  type ExportBlockDamagedError,
  type JobFailedError,
  type JobProgress,
  type JobReference,
  type MemberRow,
} from 'nestjs-work-weixin/directory';
import { TagDeleteWorkWxInput } from 'nestjs-work-weixin/tag';
import {
  demoCorp,
  startSandbox,
  type ContactsSecretSeed,
  type Sandbox,
  type SandboxOptions,
} from 'work-weixin-sandbox';

const FAST = { firstPollMs: 5, maxPollMs: 20 };
const JOBS = { durationMs: 20, minBlockSize: 2 };

let sandbox: Sandbox;
let app: TestingModule;
let directory: WorkWeixinDirectory;

async function start(
  given: Omit<SandboxOptions, 'corps'> = {},
  corp: Partial<ReturnType<typeof demoCorp>> = {},
  options: Partial<WorkWeixinOptions> = {},
): Promise<void> {
  sandbox = await startSandbox({ jobs: JOBS, ...given, corps: [{ ...demoCorp(), ...corp }] });
  const { corpId, secrets } = sandbox.demo;
  app = await Test.createTestingModule({
    imports: [
      WorkWeixinModule.forRoot({ corpId, secrets, baseUrl: sandbox.baseUrl, observers: [], ...options }),
    ],
    providers: [WorkWeixinDirectory],
  }).compile();
  await app.init();
  directory = app.get(WorkWeixinDirectory);
}

afterEach(async () => {
  await app.close();
  await sandbox.close();
});

const row = (userId: string, at: number): MemberRow => ({
  userId,
  name: `新人${at}`,
  mobile: String(13_900_000_000 + at),
  department: [2],
});
const rejectionOf = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error,
  );
async function all<T>(elements: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const element of elements) list.push(element);
  return list;
}

describe('The departments of the sandbox', () => {
  it('are a tree, sorted as 企业微信 shows them', async () => {
    await start();
    const tree = await directory.departments();
    expect([...tree.walk()].map(({ name, depth }) => `${'-'.repeat(depth)}${name}`)).toEqual([
      '星河演示科技有限公司',
      '-研发部',
      '--平台组',
      '--移动端组',
      '-市场部',
      '-人力资源部',
      '-待分配',
    ]);
  });

  it('have no names for contact sync from a new address', async () => {
    const { secrets } = demoCorp();
    const late: ContactsSecretSeed = { ...secrets.contacts, ipAddedLate: true };
    await start(
      {},
      { secrets: { ...secrets, contacts: late } },
      { secrets: { contacts: secrets.contacts.secret } },
    );
    const tree = await directory.departments();
    expect([tree.size, tree.hasNames, tree.find(3)?.parent?.id]).toEqual([7, false, 2]);
  });

  it('are created once for callers that arrive together', async () => {
    await start();
    const names = ['研发部', '后端', '👩‍💻', '__proto__'];
    const paths = await Promise.all(Array.from({ length: 8 }, () => directory.ensurePath(names)));
    expect(new Set(paths.map(({ ids }) => ids.join())).size).toBe(1);
    expect(paths.flatMap(({ created }) => created)).toHaveLength(3);
    expect((await directory.departments()).findPath(names)?.id).toBe(paths[0]?.id);
    expect(sandbox.snapshot().departments).toHaveLength(10);
  });

  it('are created once if the response of the first creation is lost', async () => {
    await start({}, {}, { retry: false });
    sandbox.faults.add({ kind: 'reset-after', path: 'department/create', times: 1 });
    const { id } = await directory.ensurePath(['法务']);
    expect((await directory.departments()).findPath(['法务'])?.id).toBe(id);
    expect(sandbox.snapshot().departments).toHaveLength(8);
  });

  it('have members, each once', async () => {
    await start();
    const found = await all(directory.members(1, { detail: true }));
    expect(found).toHaveLength(12);
    expect(new Set(found.map(({ userId }) => userId)).size).toBe(12);
    expect(found[0]?.position).toBeDefined();
    expect(await all(directory.members(2, { recursive: false }))).not.toHaveLength(12);
  });
});

describe('An import of members into the sandbox', () => {
  it('returns what became of each line, and shows progress', async () => {
    await start();
    const progress: JobProgress[] = [];
    const rows: MemberRow[] = [
      { ...row('new1', 1), name: '张,"三"👩‍💻', gender: '女', isLeaderInDept: true, telephone: '020-123456' },
      { ...row('new2', 2), mobile: sandbox.snapshot().members[0]?.mobile },
      { ...row('new3', 3), department: [2, 88] },
      { ...row('', 4) },
      { ...row('new5', 5), disabled: true },
    ];
    const result = await directory.importMembers(rows, {
      ...FAST,
      toInvite: false,
      onProgress: (each) => progress.push(each),
    });
    expect(result.total).toBe(5);
    expect(result.lines.map(({ userId, ok }) => [userId, ok])).toEqual([
      ['new1', true],
      ['new2', false],
      ['new3', true],
      ['', false],
      ['new5', true],
    ]);
    expect(result.failed[0]).toMatchObject({ userId: 'new2', errcode: 60104, advice: expect.any(String) });
    expect(progress.at(-1)).toMatchObject({ percentage: 100, total: 5 });
    const members = sandbox.snapshot().members;
    expect(members.find(({ userid }) => userid === 'new1')).toMatchObject({
      name: '张,"三"👩‍💻',
      gender: '2',
      telephone: '020-123456',
      is_leader_in_dept: [1],
    });
    expect(members.find(({ userid }) => userid === 'new5')).toMatchObject({ status: 2 });
    expect(sandbox.snapshot().invitations).toEqual([]);
  });

  it('of 10,000 rows that come one by one arrives whole', async () => {
    await start({}, { memberCap: 50_000 });
    async function* rows() {
      await Promise.resolve();
      for (let at = 0; at < 10_000; at++) yield row(`u${at}`, at);
    }
    const { lines, failed } = await directory.importMembers(rows(), { ...FAST, toInvite: false });
    expect([lines.length, failed]).toEqual([10_000, []]);
    expect(sandbox.snapshot().members).toHaveLength(10_012);
  });

  it('survives a token that expires, a busy server and lost responses of its polls', async () => {
    await start({ jobs: { durationMs: 300 } });
    sandbox.faults.add({ kind: 'token-expired', path: 'media/upload', times: 1 });
    sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'batch/getresult', times: 2 });
    sandbox.faults.add({ kind: 'reset-after', path: 'batch/getresult', times: 6 });
    const { failed } = await directory.importMembers([row('new1', 1)], FAST);
    expect(failed).toEqual([]);
    expect(sandbox.journal.of('batch/syncuser')).toHaveLength(1);
  });

  it('that would delete most members is stopped with advice', async () => {
    await start();
    const error = (await rejectionOf(
      directory.importMembers([row('new1', 1)], { ...FAST, mode: 'replace' }),
    )) as JobFailedError;
    expect(error).toMatchObject({ name: 'JobFailedError', errcode: 45026, outcome: 'refused' });
    expect(error.advice).toContain('文件须含全部要保留的成员');
    expect(sandbox.snapshot().members).toHaveLength(12);
  });

  it('replaces members if the guard allows it', async () => {
    await start();
    const kept = sandbox.snapshot().members.filter(({ userid }) => userid !== 'lisi');
    const rows = kept.map(({ userid, name, mobile, email, department }) => ({
      userId: userid,
      name,
      mobile,
      email,
      department,
    }));
    const { failed } = await directory.importMembers(rows, { ...FAST, mode: 'replace' });
    expect(failed).toEqual([]);
    expect(sandbox.snapshot().members.map(({ userid }) => userid)).toEqual(kept.map(({ userid }) => userid));
  });

  it('is refused while another one runs, or waits for it', async () => {
    await start({ jobs: { durationMs: 400 } });
    const first = directory.importMembers([row('new1', 1)], FAST);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await rejectionOf(directory.importMembers([row('new2', 2)], FAST))).toMatchObject({
      name: 'ImportRunningError',
      errcode: 302008,
    });
    const second = directory.importMembers([row('new3', 3)], { ...FAST, waitForOther: true });
    expect((await Promise.all([first, second])).map(({ failed }) => failed.length)).toEqual([0, 0]);
  });

  it('goes on in another process, if its reference was stored', async () => {
    await start({ jobs: { durationMs: 300 } });
    let stored = '';
    const importing = directory.importMembers([row('new1', 1)], {
      ...FAST,
      timeoutMs: 150,
      onStart: (job) => {
        stored = JSON.stringify(job);
      },
    });
    expect(await rejectionOf(importing)).toMatchObject({ name: 'JobTimeoutError' });
    const { jobId, tenant } = JSON.parse(stored) as JobReference;
    const other = new WorkWeixinDirectory(app.get(WorkWeixinService));
    expect(await other.jobs.resume(MEMBER_IMPORT, jobId, { tenant }).wait(FAST)).toMatchObject({
      lines: [{ userId: 'new1', ok: true }],
    });
    expect(await rejectionOf(other.jobs.resume(MEMBER_IMPORT, 'unknown').wait(FAST))).toMatchObject({
      name: 'JobFailedError',
      errcode: 40088,
    });
  });

  it('of a file without rows, or with a userid twice, is rejected by the server', async () => {
    await start();
    expect(await rejectionOf(directory.importMembers([], FAST))).toMatchObject({ errcode: 40092 });
    const twice = [row('twice', 1), row('TWICE', 2)];
    expect(await rejectionOf(directory.importMembers(twice, FAST))).toMatchObject({ errcode: 302003 });
  });

  it('stops at once when the caller aborts', async () => {
    await start({ jobs: { durationMs: 60_000 } });
    const controller = new AbortController();
    const importing = rejectionOf(
      directory.importMembers([row('new1', 1)], {
        signal: controller.signal,
        onStart: () => {
          setTimeout(() => controller.abort(), 10);
        },
      }),
    );
    const started = performance.now();
    expect(await importing).toMatchObject({ name: 'CallAbortedError' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('An import of departments into the sandbox', () => {
  it('says what was created, renamed, moved and reordered', async () => {
    await start();
    const tree = await directory.departments();
    const rows = [...tree.walk()].map(({ id, name, parentId, order }) => ({ id, name, parentId, order }));
    const changed = rows.map((each) => {
      if (each.id === 3) return { ...each, parentId: 5, order: 77 };
      return each.id === 6 ? { ...each, name: '人事部' } : each;
    });
    const { lines, failed } = await directory.importDepartments(
      [...changed, { id: 30, name: '__proto__', parentId: 2, order: 1 }],
      FAST,
    );
    expect(failed).toEqual([]);
    const of = (id: number) => lines.find(({ departmentId }) => departmentId === id);
    expect(of(2)).toMatchObject({ created: false, renamed: false, moved: false, reordered: false });
    expect(of(3)).toMatchObject({ created: false, renamed: false, moved: true, reordered: true });
    expect(of(6)).toMatchObject({ renamed: true, moved: false });
    expect(of(30)).toMatchObject({ created: true });
    expect((await directory.departments()).findPath(['研发部', '__proto__'])?.id).toBe(30);
  });

  it('takes 10,000 departments, which are then read as a tree', async () => {
    await start();
    const rows = [
      ...sandbox
        .snapshot()
        .departments.map(({ id, name, parentid, order }) => ({ id, name, parentId: parentid, order })),
      ...Array.from({ length: 10_000 }, (_, at) => ({
        id: 100 + at,
        name: `部门${at}`,
        parentId: at < 100 ? 1 : 100 + (at % 100),
      })),
    ];
    const { lines, failed } = await directory.importDepartments(rows, FAST);
    expect([lines.length, failed]).toEqual([10_007, []]);
    const tree = await DepartmentTree.fromAsync(directory.exportDepartments(FAST));
    expect([tree.size, tree.problems]).toEqual([10_007, []]);
    expect(tree.findPath(['部门5', '部门9905'])?.depth).toBe(2);
  });

  it('of a forest is rejected by the server', async () => {
    await start();
    const rows = [{ id: 50, name: '孤儿', parentId: 51 }];
    expect(await rejectionOf(directory.importDepartments(rows, FAST))).toMatchObject({ errcode: 302004 });
    const resumed = directory.jobs.resume(DEPARTMENT_IMPORT, 'x');
    expect(await rejectionOf(resumed.state())).toMatchObject({ errcode: 40088 });
  });
});

describe('An export from the sandbox', () => {
  it('yields the members of several blocks, without and with their details', async () => {
    await start();
    const simple = await all(directory.exportMembers({ ...FAST, blockSize: 10_000, validation: 'off' }));
    expect(simple).toHaveLength(12);
    const detailed = await all(
      directory.exportMembers({ ...FAST, detail: true, blockSize: 2, validation: 'off' }),
    );
    expect(detailed.map(({ userId }) => userId)).toEqual(simple.map(({ userId }) => userId));
    expect(detailed[0]).toMatchObject({ name: expect.any(String), position: expect.any(String) });
    const files = sandbox.journal.entries.filter(({ path }) => path.startsWith('files/'));
    expect(JSON.stringify(files)).not.toMatch(/access_token/);
  });

  it('yields members and departments of a tag', async () => {
    await start();
    const elements = await all(directory.exportTagMembers(2, FAST));
    expect(elements).toEqual([
      { kind: 'member', userId: 'chenmei', name: expect.any(String) },
      { kind: 'department', departmentId: 5 },
    ]);
  });

  it('goes on in another process with its key', async () => {
    await start({ jobs: { durationMs: 200 } });
    const encodingAesKey = newEncodingAesKey();
    let jobId = '';
    const exporting = directory.exportMembers({
      ...FAST,
      encodingAesKey,
      timeoutMs: 100,
      onStart: (job) => {
        jobId = job.jobId;
      },
    });
    expect(await rejectionOf(exporting.next())).toMatchObject({ name: 'JobTimeoutError', jobId });
    expect(await all(directory.exportMembers({ ...FAST, encodingAesKey, jobId }))).toHaveLength(12);
    expect(sandbox.journal.of('export/simple_user')).toHaveLength(1);
    expect(() => directory.exportMembers({ jobId })).toThrow(/needs its encodingAesKey/);
    const wrongKey = directory.exportMembers({ ...FAST, encodingAesKey: newEncodingAesKey(), jobId });
    const damaged = (await rejectionOf(wrongKey.next())) as ExportBlockDamagedError;
    expect(damaged).toMatchObject({ name: 'ExportBlockDamagedError', block: 0, blocks: 1, jobId });
  });

  it('that is read too late says that its URLs have expired', async () => {
    await start();
    const reading = directory.exportMembers({ ...FAST, blockSize: 2, validation: 'off' });
    expect((await reading.next()).value?.userId).toBeDefined();
    sandbox.clock.advance(2 * 60 * 60 * 1000 + 1_000);
    expect(await rejectionOf(all(reading))).toMatchObject({
      name: 'ExportExpiredError',
      blocks: 6,
      message: expect.stringContaining('valid for 2 hours'),
    });
  });

  it('is refused to contact sync from a new address, and of an unknown tag', async () => {
    const { secrets } = demoCorp();
    const late: ContactsSecretSeed = { ...secrets.contacts, ipAddedLate: true };
    await start(
      {},
      { secrets: { ...secrets, contacts: late } },
      { secrets: { contacts: secrets.contacts.secret } },
    );
    expect(await rejectionOf(directory.exportMembers(FAST).next())).toMatchObject({ errcode: 48009 });
    expect(await rejectionOf(directory.exportTagMembers(99, FAST).next())).toMatchObject({ errcode: 40068 });
  });

  it('of a tag that is deleted meanwhile fails', async () => {
    await start({ jobs: { durationMs: 100 } });
    const service = app.get(WorkWeixinService);
    const exporting = directory.exportTagMembers(1, {
      ...FAST,
      onStart: async () => {
        await service.send(TagDeleteWorkWxInput.from({ tagId: 1 }));
      },
    });
    expect(await rejectionOf(exporting.next())).toMatchObject({ name: 'JobFailedError' });
  });
});
