import { runImport, startImport } from '../../../test/directory-jobs.js';
import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const HEADER = '部门名称,部门ID,父部门ID,排序';
/** The tree of the demo corp. */
const ROWS = [
  '星河演示科技有限公司,1,0,',
  '研发部,2,1,',
  '平台组,3,2,',
  '移动端组,4,2,',
  '市场部,5,1,',
  '人力资源部,6,1,',
  '待分配,7,1,',
];

const replace = (rows: readonly string[]) =>
  runImport(harness, 'batch/replaceparty', [HEADER, ...rows].join('\n'));
/** The rows of the demo corp with some others in place of those with the same id, and more. */
const demoWith = (...rows: string[]) => {
  const ids = rows.map((row) => row.split(',')[1]);
  return [...ROWS.filter((row) => !ids.includes(row.split(',')[1])), ...rows];
};
const tree = () => new Map(harness.sandbox.snapshot().departments.map((one) => [one.id, one]));
const resultsOf = (body: { result?: unknown }) =>
  (body.result as { partyid: number; action: number; errcode: number }[]).map(
    ({ partyid, action, errcode }) => [partyid, action, errcode],
  );

/** Removes all members, so that every department is empty. */
async function withoutMembers(departments = demoCorp().departments): Promise<void> {
  await harness.sandbox.close();
  harness = await Harness.start({
    corps: [{ ...demoCorp(), creator: undefined, members: [], tags: [], departments }],
  });
}

describe('batch/replaceparty', () => {
  it('reports what it did for each row, as a sum of bits', async () => {
    const body = await replace([
      '新星河,1,0,',
      '新部,20,1,7',
      '研发部,2,1,',
      '基础组,3,20,99',
      '移动端组,4,2,11',
      '市场部,5,20,',
      '人力资源部,6,1,0',
      '待分配二,7,1,',
    ]);
    expect(body).toMatchObject({ status: 3, type: 'replace_party', total: 8, percentage: 100 });
    expect((body.result as object[])[1]).toEqual({ action: 1, partyid: 20, errcode: 0, errmsg: 'ok' });
    expect(resultsOf(body)).toEqual([
      [1, 2, 0],
      [20, 1, 0],
      [2, 0, 0],
      [3, 2 + 4 + 8, 0],
      [4, 8, 0],
      [5, 4, 0],
      [6, 0, 0],
      [7, 2, 0],
    ]);
    expect(tree().get(3)).toMatchObject({ name: '基础组', parentid: 20, order: 99 });
    // An empty or 0 order changed nothing.
    expect(tree().get(6)).toMatchObject({ order: 200 });
    expect(tree().get(20)).toMatchObject({ order: 7 });
  });

  it('takes a file without the root, and rows in any order', async () => {
    const rows = ['三层,32,31,', '二层,31,30,', '一层,30,1,', ...ROWS.slice(1)];
    expect(resultsOf(await replace(rows)).slice(0, 3)).toEqual([
      [32, 1, 0],
      [31, 1, 0],
      [30, 1, 0],
    ]);
    expect(tree().get(32)).toMatchObject({ parentid: 31 });
  });

  it('deletes departments without a row only if they are empty', async () => {
    await harness.post('department/create', { id: 30, name: '空', parentid: 1 });
    await harness.post('department/create', { id: 31, name: '空下', parentid: 30 });
    await harness.post('department/create', { id: 32, name: '满下', parentid: 6 });
    await harness.post('user/update', { userid: 'wujiu', department: [32] });
    await harness.post('tag/addtagusers', { tagid: 1, partylist: [31] });
    const body = await replace(ROWS.filter((row) => !row.startsWith('人力资源部')));
    expect(resultsOf(body)).toHaveLength(6);
    // 6 has members, and 32 below it too.
    expect([...tree().keys()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 32]);
    expect(harness.sandbox.snapshot().tags[0]?.parties).toEqual([]);
  });

  it('deletes a department whose children moved away', async () => {
    await withoutMembers();
    await replace(['平台组,3,1,', '移动端组,4,1,']);
    expect([...tree().keys()]).toEqual([1, 3, 4]);
  });

  it('exchanges names and turns a chain around', async () => {
    await replace(demoWith('移动端组,3,2,', '平台组,4,2,'));
    expect([tree().get(3)?.name, tree().get(4)?.name]).toEqual(['移动端组', '平台组']);
    // 2 above 3 becomes 3 above 2.
    const body = await replace(demoWith('移动端组,3,1,', '研发部,2,3,', '平台组,4,2,'));
    expect(resultsOf(body).every(([, , errcode]) => errcode === 0)).toBe(true);
    expect([tree().get(3)?.parentid, tree().get(2)?.parentid]).toEqual([1, 3]);
  });

  it('takes the name of a department that will be deleted, not of one that stays', async () => {
    await harness.post('department/create', { id: 30, name: '旧部', parentid: 1 });
    await harness.post('department/create', { id: 31, name: '下', parentid: 30 });
    expect(resultsOf(await replace(demoWith('旧部,40,1,'))).at(-1)).toEqual([40, 1, 0]);
    expect(tree().has(30)).toBe(false);
    const rows = demoWith('人力资源部,41,1,', '旧部,40,1,').filter((row) => !row.includes(',6,'));
    expect(resultsOf(await replace(rows)).at(-2)).toEqual([41, 0, 60008]);
    expect(tree().get(6)).toBeDefined();
  });

  it('takes the name of a department whose children move below the new one', async () => {
    await harness.post('department/create', { id: 30, name: '旧部', parentid: 1 });
    await harness.post('department/create', { id: 31, name: '下', parentid: 30 });
    expect(resultsOf(await replace(demoWith('旧部,40,1,', '下,31,40,'))).slice(-2)).toEqual([
      [40, 1, 0],
      [31, 4, 0],
    ]);
    expect([tree().has(30), tree().get(31)?.parentid]).toEqual([false, 40]);
  });

  it('moves a deep tree whose departments move on to other places', async () => {
    const chain = (first: number) =>
      Array.from({ length: 12 }, (_, n) => ({
        id: first + n,
        name: `层${n}`,
        parentid: n === 0 ? 2 : first + n - 1,
      }));
    await withoutMembers([...demoCorp().departments, ...chain(100)]);
    // 100 goes below a second chain first. Its present descendants get their other places later.
    const rows = [
      '其他,400,1,',
      ...Array.from({ length: 12 }, (_, n) => `新层${n},${200 + n},${n === 0 ? 1 : 199 + n},`),
      '层0,100,211,',
      ...Array.from({ length: 11 }, (_, n) => `层${n + 1},${101 + n},400,`),
    ];
    expect(resultsOf(await replace(rows)).filter(([, , errcode]) => errcode !== 0)).toEqual([]);
    expect(tree().get(100)?.parentid).toBe(211);
  });

  it('reports the errcode of department/create and department/update for each row, and goes on', async () => {
    const deep = Array.from({ length: 15 }, (_, n) => `层${n},${300 + n},${n === 0 ? 1 : 299 + n},`);
    const rows = demoWith(
      'a|b,20,1,',
      '下,21,20,',
      `${'长'.repeat(65)},5,1,`,
      '坏序,22,1,高',
      '大序,23,1,4294967296',
      ...deep,
    );
    const failed = resultsOf(await replace(rows)).filter(([, , errcode]) => errcode !== 0);
    expect(failed).toEqual([
      [20, 0, 60009],
      [21, 0, 60004],
      [5, 0, 60001],
      [22, 0, 40058],
      [23, 0, 40058],
      [314, 0, 81002],
    ]);
    expect(tree().get(5)?.name).toBe('市场部');
    expect(tree().get(313)).toBeDefined();
  });

  it('takes ids up to 2^32-1 and the id 0', async () => {
    const rows = [...ROWS, '大,4294967295,1,', '零,0,1,', '零下,50,0,'];
    expect(resultsOf(await replace(rows)).every(([, , errcode]) => errcode === 0)).toBe(true);
    expect(tree().get(50)?.parentid).toBe(0);
  });

  it('imports 25,000 departments', async () => {
    await withoutMembers();
    const rows = Array.from(
      { length: 25_000 },
      (_, n) => `部${n},${n + 10},${n < 200 ? 1 : Math.floor(n / 200) + 9},${n}`,
    );
    const startedAt = performance.now();
    expect(resultsOf(await replace(rows)).filter(([, , errcode]) => errcode !== 0)).toEqual([]);
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    expect(tree().size).toBe(25_001);
  });

  it('allows 30,000 departments in a corp', async () => {
    await withoutMembers([
      { id: 1, name: '根' },
      { id: 7, name: '待分配' },
    ]);
    const rows = Array.from(
      { length: 30_000 },
      (_, n) => `部${n},${n + 10},${n < 200 ? 1 : Math.floor(n / 200) + 9},`,
    );
    const results = resultsOf(await replace(rows));
    expect(results.filter(([, , errcode]) => errcode !== 0)).toEqual([[expect.any(Number), 0, 81001]]);
    expect(tree().size).toBe(30_000);
  });
});

describe('The file of departments', () => {
  it.each<[number, string, string]>([
    [40092, 'has no rows', HEADER],
    [40092, 'has no column 部门名称', '部门ID,父部门ID\n2,1'],
    [40092, 'has no column 部门ID', '部门名称,父部门ID\na,1'],
    [40092, 'has no column 父部门ID', '部门名称,部门ID\na,2'],
    [302004, 'has an empty name', `${HEADER}\n,2,1,`],
    [302004, 'has an empty id', `${HEADER}\na,,1,`],
    [302004, 'has an empty parent', `${HEADER}\na,2,,`],
    [302004, 'has an id that is no number', `${HEADER}\na,x,1,`],
    [302004, 'has an id of 2^32', `${HEADER}\na,4294967296,1,`],
    [302004, 'has a parent without a row', `${HEADER}\na,20,99,`],
    [302004, 'has a second root', `${HEADER}\na,20,0,`],
    [302004, 'has a root with a parent', `${HEADER}\na,1,2,\nb,2,1,`],
    [302004, 'has a cycle', `${HEADER}\na,20,21,\nb,21,20,`],
    [302004, 'has a department below itself', `${HEADER}\na,20,20,`],
    [302006, 'has an id twice', `${HEADER}\na,20,1,\nb,20,1,`],
    [302007, 'has two children of one name', `${HEADER}\na,20,1,\na,21,1,`],
  ])('returns %i at once if it %s', async (errcode, _name, content) => {
    expect((await startImport(harness, 'batch/replaceparty', content)).errcode).toBe(errcode);
    expect(tree().size).toBe(7);
  });
});
