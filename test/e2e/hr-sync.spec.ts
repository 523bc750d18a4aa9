import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { WorkWeixinModule, WorkWeixinService, type WorkWeixinApiError } from 'nestjs-work-weixin';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { pageOf } from '../repo/doc-pages.js';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = 'docs/recipes/hr-sync.md';
// Inside the repository, so that imports by package name work as in the recipe.
const FOLDER = resolve(import.meta.dirname, '.recipes');

interface Employee {
  readonly userId: string;
  readonly name: string;
  readonly mobile: string;
  readonly departments: readonly number[];
  readonly position: string;
}

interface Report {
  readonly created: string[];
  readonly updated: string[];
  readonly deleted: string[];
  readonly failed: { readonly userId: string }[];
  readonly stoppedBy?: WorkWeixinApiError;
}

type HrSyncClass = new (
  workWeixin: WorkWeixinService,
  options: { mostDeletions: number },
) => { run(employees: readonly Employee[]): Promise<Report> };

const employee = (at: number): Employee => ({
  userId: `new${at}`,
  name: `新人${at}`,
  mobile: String(13_900_000_000 + at),
  departments: [2],
  position: '工程师',
});
const employees = (count: number) => Array.from({ length: count }, (_, at) => employee(at));

let HrSync: HrSyncClass;
let sandbox: Sandbox;
let module: TestingModule;

beforeAll(async () => {
  const page = pageOf(PAGE, readFileSync(resolve(ROOT, PAGE), 'utf8'));
  const recipe = page.fences.find(({ marks }) => marks['file'] === 'hr-sync.ts')?.content ?? '';
  const file = resolve(FOLDER, 'hr-sync.ts');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, recipe);
  ({ HrSync } = (await import(file)) as { HrSync: HrSyncClass });
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

afterEach(async () => {
  await module.close();
  await sandbox.close();
});

async function start(corp: Partial<ReturnType<typeof demoCorp>> = {}): Promise<WorkWeixinService> {
  const seed = { ...demoCorp(), members: [], tags: [], creator: undefined, ...corp };
  sandbox = await startSandbox({ corps: [seed] });
  const { corpId, secrets } = sandbox.demo;
  module = await Test.createTestingModule({
    imports: [
      WorkWeixinModule.forRoot({ corpId, secrets, baseUrl: sandbox.baseUrl, retry: false, observers: [] }),
    ],
  }).compile();
  await module.init();
  return module.get(WorkWeixinService);
}

/** The service of a process that is killed before it sends its n-th call: no call returns from then on. */
function killedAt(
  workWeixin: WorkWeixinService,
  calls: number,
): [WorkWeixinService, killed: Promise<string>] {
  let left = calls;
  let kill = (_: string) => {};
  const killed = new Promise<string>((resolve) => (kill = resolve));
  const dying = new Proxy(workWeixin, {
    get(service, key) {
      const member: unknown = Reflect.get(service, key, service);
      if (typeof member !== 'function') return member;
      if (key !== 'send') return member.bind(service) as unknown;
      return async (...args: unknown[]) => {
        if (left-- <= 0) {
          kill('killed');
          return new Promise(() => {});
        }
        const answer: unknown = await Reflect.apply(member, service, args);
        return left < 0 ? new Promise(() => {}) : answer;
      };
    },
  });
  return [dying, killed];
}

const invited = () => sandbox.snapshot().invitations.map(({ userid }) => userid);
const byName = (userIds: readonly string[]) => [...userIds].sort();

describe('the HR recipe', () => {
  it('invites every new employee once, whenever the previous run was killed', async () => {
    const workWeixin = await start();
    for (const calls of [1, 3, 7, 12, 20]) {
      const [dying, killed] = killedAt(workWeixin, calls);
      const run = new HrSync(dying, { mostDeletions: 0 }).run(employees(40));
      expect(await Promise.race([run.then(() => 'ended'), killed])).toBe('killed');
    }
    expect(invited().length).toBeGreaterThan(0);
    expect(invited().length).toBeLessThan(40);
    const { failed, stoppedBy } = await new HrSync(workWeixin, { mostDeletions: 0 }).run(employees(40));
    expect([failed, stoppedBy]).toEqual([[], undefined]);
    expect(byName(invited())).toEqual(byName(employees(40).map(({ userId }) => userId)));
  });

  it.each([60020, 48002, 40001, 45009, -1])(
    'stops after a few calls if every call fails with %i, and syncs the rest later',
    async (errcode) => {
      const workWeixin = await start();
      const sync = new HrSync(workWeixin, { mostDeletions: 0 });
      const fault = sandbox.faults.add({ kind: 'errcode', errcode, path: 'user/create' });
      const { created, failed, stoppedBy } = await sync.run(employees(300));
      expect([created, failed, stoppedBy?.errcode]).toEqual([[], [], errcode]);
      // 40001 renews the token and retries the call once.
      expect(sandbox.journal.count('user/create')).toBeLessThanOrEqual(errcode === 40001 ? 20 : 10);
      fault.remove();
      if (errcode === 45009 || errcode === 40001) return;
      expect((await sync.run(employees(300))).created).toHaveLength(300);
    },
  );

  it('stops if the server is unreachable', async () => {
    const workWeixin = await start();
    sandbox.faults.add({ kind: 'reset-before', path: 'user/create' });
    const { created, failed, stoppedBy } = await new HrSync(workWeixin, { mostDeletions: 0 }).run(
      employees(300),
    );
    expect([created, failed, stoppedBy?.stage]).toEqual([[], [], 'send']);
    expect(sandbox.journal.count('user/create')).toBeLessThanOrEqual(20);
  });

  it('continues after errors that concern one person', async () => {
    const workWeixin = await start();
    const [first, second, ...others] = employees(40) as [Employee, Employee, ...Employee[]];
    const all = [
      first,
      { ...second, mobile: first.mobile },
      { ...employee(50), userId: '-no id' },
      ...others,
    ];
    const { created, failed, stoppedBy } = await new HrSync(workWeixin, { mostDeletions: 0 }).run(all);
    expect([created.length, stoppedBy]).toEqual([39, undefined]);
    expect(failed).toHaveLength(2);
  });

  it('repeats a write whose response was lost', async () => {
    const workWeixin = await start();
    const sync = new HrSync(workWeixin, { mostDeletions: 0 });
    for (const path of ['user/create', 'user/update'])
      sandbox.faults.add({ kind: 'reset-after', path, times: 1 });
    expect((await sync.run(employees(3))).created).toHaveLength(3);
    const promoted = employees(3).map((each) => ({ ...each, position: '总监' }));
    const { updated, failed, stoppedBy } = await sync.run(promoted);
    expect([updated.length, failed, stoppedBy]).toEqual([3, [], undefined]);
  });

  it('deletes leavers first if the corp is full', async () => {
    const members = [{ userid: 'old', name: '旧人', department: [2] }];
    const workWeixin = await start({ members, memberCap: 1 });
    const sync = new HrSync(workWeixin, { mostDeletions: 1 });
    expect(await sync.run([employee(1)])).toMatchObject({ deleted: ['old'], stoppedBy: { errcode: 45024 } });
    const next = await sync.run([employee(1)]);
    expect([next.created, next.stoppedBy]).toEqual([['new1'], undefined]);
  });
});
