import { EXPORT_KEY, jobResult, runImport, startImport, upload } from '../../test/directory-jobs.js';
import { Harness, type Reply } from '../../test/harness.js';
import { demoCorp } from '../corp/demo-corp.js';

type Body = Reply['body'];
type Call = () => Promise<Body>;

/**
 * Every errcode that the documentation names for departments, tags, import and export jobs, from the pages 90205 to 90216,
 * 90980 to 90983, 94849 to 94854 and the list of errcodes (90313). Written without looking at the routes.
 */
const NAMED = {
  departments: [
    60001, 60003, 60004, 60005, 60006, 60007, 60008, 60009, 60010, 60011, 60123, 60124, 60125, 81001, 81002,
  ],
  tags: [40031, 40035, 40068, 40070, 40071, 40072, 41017, 41018, 81003, 81011, 81014],
  imports: [40007, 40088, 40089, 40092, 41006, 45026, 302003, 302004, 302005, 302006, 302007, 302008],
  exports: [40058, 40068, 40088, 41017],
  callers: [48002, 48009],
};

/** Named, and never the response of the sandbox. */
const LEFT_OUT: ReadonlyMap<number, string> = new Map([
  [60125, 'an invalid name gets 60009, which has the same meaning'],
  [302005, 'a failure of the server: add a fault for it'],
]);

let harness: Harness;
const post = async (path: string, body: object, credential?: string): Promise<Body> =>
  (await harness.post(path, body, credential)).body;
const get = async (path: string, query: Record<string, string>, credential?: string): Promise<Body> =>
  (await harness.get(path, query, credential)).body;
const department = (body: object) => post('department/create', { name: '某部', parentid: 1, ...body });
const tagUsers = (path: 'addtagusers' | 'deltagusers', body: object) =>
  post(`tag/${path}`, { tagid: 1, ...body });
const exportOf = (path: string, body: object) =>
  post(`export/${path}`, { encoding_aeskey: EXPORT_KEY, ...body });
const MEMBERS = '姓名,帐号,手机号,邮箱,所在部门,职位';
const ONE = `${MEMBERS}\n新,new,10000000031,,2,`;
const PARTIES = '部门名称,部门ID,父部门ID,排序';

const CASES: Record<keyof typeof NAMED, [number, string, Call][]> = {
  departments: [
    [60001, 'a long name', () => department({ name: '长'.repeat(65) })],
    [60003, 'department/get of an unknown id', () => get('department/get', { id: '999' })],
    [60003, 'department/update of an unknown id', () => post('department/update', { id: 999 })],
    [60003, 'department/delete of an unknown id', () => get('department/delete', { id: '999' })],
    [60003, 'user/list of an unknown id', () => get('user/list', { department_id: '999' })],
    [60004, 'an unknown parent', () => department({ parentid: 999 })],
    [60005, 'deleting a department with members', () => get('department/delete', { id: '5' })],
    [60006, 'deleting a department with children', () => get('department/delete', { id: '2' })],
    [60007, 'deleting the root', () => get('department/delete', { id: '1' })],
    [60008, 'the name of a sibling', () => department({ name: '研发部' })],
    [60008, 'the id of a department', () => department({ id: 3 })],
    [60009, 'a forbidden character', () => department({ name: '研发/前端<后端>' })],
    [60010, 'a department below its own child', () => post('department/update', { id: 2, parentid: 4 })],
    [60011, 'department/get outside the range', () => get('department/get', { id: '5' }, 'app')],
    [60011, 'department/list outside the range', () => get('department/list', { id: '5' }, 'app')],
    [60011, 'user/simplelist outside the range', () => get('user/simplelist', { department_id: '5' }, 'app')],
    [60123, 'an id of 2^32', () => department({ id: 4294967296 })],
    [60124, 'a parent of 2^32', () => department({ parentid: 4294967296 })],
    [81001, 'a department in a full one', () => department({ parentid: 8 })],
    [81001, 'a member in a full one', () => post('user/update', { userid: 'lisi', department: [8] })],
    [81002, 'level 16', () => department({ parentid: 114 })],
  ],
  tags: [
    [
      40031,
      'removing members that the tag does not have',
      () => tagUsers('deltagusers', { userlist: ['lisi'] }),
    ],
    [40035, 'no members at all', () => tagUsers('addtagusers', {})],
    [40035, 'members as one string', () => tagUsers('addtagusers', { userlist: 'lisi' })],
    [40068, 'an unknown tag', () => get('tag/get', { tagid: '999' })],
    [40068, 'a negative id', () => post('tag/create', { tagname: '某', tagid: -5 })],
    [
      40070,
      'adding only unknown members',
      () => tagUsers('addtagusers', { userlist: ['x'], partylist: [999] }),
    ],
    [40071, 'the name of a tag', () => post('tag/create', { tagname: '技术骨干' })],
    [40071, 'the id of a tag', () => post('tag/create', { tagname: '某', tagid: 2 })],
    [40072, 'a long name', () => post('tag/create', { tagname: '长'.repeat(33) })],
    [41017, 'no tag', () => get('tag/get', {})],
    [41018, 'no name', () => post('tag/update', { tagid: 1 })],
    [81003, 'a full tag', () => tagUsers('addtagusers', { tagid: 7, userlist: ['lisi'] })],
    [81011, 'a tag of the administrators', () => post('tag/update', { tagid: 1, tagname: '某' }, 'app')],
    [81011, 'a tag of an app', () => get('tag/delete', { tagid: '8' })],
    [81014, 'too many departments', () => tagUsers('addtagusers', { partylist: Array(101).fill(2) })],
  ],
  imports: [
    [40007, 'an unknown file', () => post('batch/syncuser', { media_id: 'x'.repeat(44) })],
    [40088, 'an unknown job', () => jobResult(harness, 'unknown')],
    [40089, 'the job before the last five', sixthJob],
    [40092, 'a file without a column', () => startImport(harness, 'batch/syncuser', '姓名,帐号\n新,new')],
    [41006, 'no file', () => post('batch/replaceparty', {})],
    [45026, 'a file that would delete most members', massDeletion],
    [302003, 'a userid twice', () => startImport(harness, 'batch/replaceuser', `${ONE}\n旧,NEW,,,2,`)],
    [302004, 'no tree', () => startImport(harness, 'batch/replaceparty', `${PARTIES}\n某,20,21,`)],
    [
      302006,
      'a department twice',
      () => startImport(harness, 'batch/replaceparty', `${PARTIES}\n甲,20,1,\n乙,20,1,`),
    ],
    [
      302007,
      'two equal names',
      () => startImport(harness, 'batch/replaceparty', `${PARTIES}\n甲,20,1,\n甲,21,1,`),
    ],
    [302008, 'a second job', secondJob],
  ],
  exports: [
    [40058, 'a short key', () => exportOf('user', { encoding_aeskey: 'short' })],
    [40058, 'small blocks', () => exportOf('user', { block_size: 100 })],
    [40068, 'an unknown tag', () => exportOf('taguser', { tagid: 999 })],
    [40088, 'an unknown job', () => get('export/get_result', { jobid: 'unknown' })],
    [41017, 'no tag', () => exportOf('taguser', {})],
  ],
  callers: [
    ...[
      'department/create',
      'department/update',
      'batch/syncuser',
      'batch/replaceuser',
      'batch/replaceparty',
    ].map((path): [number, string, Call] => [
      48002,
      `an app that calls ${path}`,
      () => post(path, {}, 'app'),
    ]),
    [48002, 'an app that calls department/delete', () => get('department/delete', { id: '3' }, 'app')],
    ...['department/list', 'department/get'].map((path): [number, string, Call] => [
      48009,
      `an IP added late that calls ${path}`,
      () => late(() => get(path, { id: '1' })),
    ]),
    ...['simple_user', 'user', 'department'].map((path): [number, string, Call] => [
      48009,
      `an IP added late that calls export/${path}`,
      () => late(() => exportOf(path, {})),
    ]),
  ],
};

async function sixthJob(): Promise<Body> {
  const { jobid } = await startImport(harness, 'batch/syncuser', ONE);
  harness.sandbox.clock.advance(60_000);
  for (let n = 0; n < 5; n += 1) await runImport(harness, 'batch/syncuser', ONE);
  return jobResult(harness, jobid);
}

async function secondJob(): Promise<Body> {
  await startImport(harness, 'batch/syncuser', ONE);
  return post('batch/replaceuser', { media_id: await upload(harness, ONE) });
}

/** The job says it, not the call. */
async function massDeletion(): Promise<Body> {
  const { result } = await runImport(harness, 'batch/replaceuser', ONE);
  return (result as Body[])[0] ?? {};
}

async function late(call: Call): Promise<Body> {
  await harness.sandbox.close();
  const corp = demoCorp();
  corp.secrets.contacts.ipAddedLate = true;
  harness = await Harness.start({ corps: [corp] });
  return call();
}

/** The demo corp with a full department, a full tag, 15 levels, and an app that sees the development only. */
function crowdedCorp() {
  const corp = demoCorp();
  corp.secrets.app.visibleDepartments = [2];
  const crowd = Array.from({ length: 30_000 }, (_, n) => ({ userid: `u${n}`, name: '员', department: [8] }));
  corp.departments.push({ id: 8, name: '满员' });
  for (let level = 2; level <= 15; level += 1) {
    corp.departments.push({ id: 99 + level, name: `层${level}`, parentid: level === 2 ? 1 : 98 + level });
  }
  corp.tags.push({ tagid: 7, tagname: '满签', users: crowd.map(({ userid }) => userid) });
  corp.tags.push({ tagid: 8, tagname: '应用的', owner: 'app' });
  return { ...corp, members: [...corp.members, ...crowd], memberCap: 50_000 };
}

/** Only some cases need the crowd. */
function seedOf(family: string) {
  return family === 'departments' || family === 'tags' ? crowdedCorp() : demoCorp();
}

describe.each(Object.entries(CASES))('The errcodes of %s', (family, cases) => {
  beforeAll(async () => {
    harness = await Harness.start({ corps: [seedOf(family)], jobs: { durationMs: 60_000 } });
  });
  afterAll(() => harness.sandbox.close());

  it('have a case each', () => {
    const named = NAMED[family as keyof typeof NAMED].filter((errcode) => !LEFT_OUT.has(errcode));
    expect([...new Set(cases.map(([errcode]) => errcode))].sort((a, b) => a - b)).toEqual(named);
  });

  it.each(cases)('%i: %s', async (errcode, _name, call) => {
    const { errcode: received, errmsg } = await call();
    expect([received, errmsg]).toEqual([errcode, expect.any(String)]);
  });

  it('come with no change', () => {
    const { departments, tags, members } = harness.sandbox.snapshot();
    const seed = seedOf(family);
    expect(departments).toHaveLength(seed.departments.length);
    expect(tags.map(({ users, parties }) => [users.length, parties.length])).toEqual(
      seed.tags.map(({ users = [], parties = [] }) => [users.length, parties.length]),
    );
    // The jobs of the case 40089 are valid.
    expect(members).toHaveLength(seed.members.length + (family === 'imports' ? 1 : 0));
  });
});
