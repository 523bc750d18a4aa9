import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const post = async (path: string, body: object, credential?: string) =>
  (await harness.post(`department/${path}`, body, credential)).body;
const get = async (path: string, query: Record<string, string> = {}, credential?: string) =>
  (await harness.get(`department/${path}`, query, credential)).body;
const create = (body: object) => post('create', { name: '新部门', parentid: 1, ...body });
const errcodeOf = async (reply: Promise<{ errcode?: number }>) => (await reply).errcode;

async function withScope(visibleDepartments: number[], visibleUsers: string[] = []): Promise<void> {
  await harness.sandbox.close();
  const corp = demoCorp();
  Object.assign(corp.secrets.app, { visibleDepartments, visibleUsers });
  harness = await Harness.start({ corps: [corp] });
}

/** A chain of departments below department 2, ids 101, 102 … */
async function chain(length: number): Promise<void> {
  for (let id = 101; id < 101 + length; id += 1) {
    expect(await create({ id, name: `层${id}`, parentid: id === 101 ? 2 : id - 1 })).toMatchObject({
      errcode: 0,
    });
  }
}

describe('department/create', () => {
  it('creates a department with a chosen id', async () => {
    const given = { id: 20, name: '测试部', name_en: 'QA', parentid: 2, order: 4294967295 };
    expect(await create(given)).toEqual({ errcode: 0, errmsg: 'created', id: 20 });
    expect(await get('get', { id: '20' })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      department: { ...given, department_leader: [] },
    });
  });

  it('chooses the largest id plus 1, and a free one after the largest of all', async () => {
    expect(await create({ name: 'a' })).toMatchObject({ id: 8 });
    expect(await create({ name: 'b', id: 4294967295 })).toMatchObject({ errcode: 0, id: 4294967295 });
    expect(await create({ name: 'c' })).toMatchObject({ errcode: 0, id: 9 });
  });

  it('takes the id 0, which is not the parent of the root', async () => {
    expect(await create({ name: '零', id: 0 })).toMatchObject({ errcode: 0, id: 0 });
    expect(await create({ name: '零下', parentid: 0, id: 30 })).toMatchObject({ errcode: 0 });
    expect(await get('simplelist', { id: '0' })).toMatchObject({
      department_id: [
        { id: 0, parentid: 1, order: 0 },
        { id: 30, parentid: 0, order: 0 },
      ],
    });
  });

  it('takes 64 characters, counted as code points', async () => {
    expect(await errcodeOf(create({ name: '😀'.repeat(64) }))).toBe(0);
    expect(await errcodeOf(create({ name: '😀'.repeat(65) }))).toBe(60001);
  });

  it('allows a name again below another parent, and a name like __proto__', async () => {
    expect(await errcodeOf(create({ name: '平台组', parentid: 5 }))).toBe(0);
    expect(await create({ name: '__proto__', id: 40 })).toMatchObject({ errcode: 0 });
    expect(await errcodeOf(create({ name: 'constructor' }))).toBe(0);
    expect(await get('get', { id: '40' })).toMatchObject({ department: { name: '__proto__' } });
  });

  it('allows 15 levels with the root', async () => {
    await chain(13);
    expect(await errcodeOf(create({ name: '第十六层', parentid: 113 }))).toBe(81002);
  });

  it.each([['\\'], [':'], ['*'], ['?'], ['"'], ['<'], ['>'], ['|'], ['｜']])(
    'rejects %s in both names',
    async (character) => {
      expect(await errcodeOf(create({ name: `研${character}发` }))).toBe(60009);
      expect(await errcodeOf(create({ name_en: `R${character}D` }))).toBe(60009);
    },
  );

  it.each<[number, string, object]>([
    [60001, 'no name', { name: undefined }],
    [60001, 'an empty name', { name: '' }],
    [60001, 'an empty English name', { name_en: '' }],
    [60001, '65 characters in English', { name_en: 'x'.repeat(65) }],
    [40058, 'no parent', { parentid: undefined }],
    [40058, 'a parent as text', { parentid: '1' }],
    [40058, 'null as an id', { id: null }],
    [40058, 'a negative order', { order: -1 }],
    [40058, 'an order of 2^32', { order: 4294967296 }],
    [60123, 'an id of 2^32', { id: 4294967296 }],
    [60123, 'a negative id', { id: -1 }],
    [60124, 'a negative parent', { parentid: -1 }],
    [60004, 'an unknown parent', { parentid: 99 }],
    [60008, 'the id of another department', { id: 2 }],
    [60008, 'the id of the root', { id: 1 }],
    [60008, 'the name of a sibling', { name: '研发部' }],
  ])('returns %i for %s and creates nothing', async (errcode, _name, body) => {
    expect(await errcodeOf(create(body))).toBe(errcode);
    expect(harness.sandbox.snapshot().departments).toHaveLength(7);
  });

  it('holds English names unique among siblings too', async () => {
    await create({ name: 'a', name_en: 'R&D' });
    expect(await errcodeOf(create({ name: 'b', name_en: 'R&D' }))).toBe(60008);
    expect(await errcodeOf(create({ name: 'b', name_en: 'R&D', parentid: 2 }))).toBe(0);
  });
});

describe('Nodes of a department', () => {
  const FULL = 30_000;

  it('are departments and members directly below it, 30,000 of them', async () => {
    await harness.sandbox.close();
    const members = Array.from({ length: FULL - 1 }, (_, n) => ({
      userid: `u${n}`,
      name: '员',
      department: [2],
    }));
    const departments = [
      { id: 1, name: '根' },
      { id: 2, name: '满' },
      { id: 3, name: '空' },
    ];
    const corp = { ...demoCorp(), creator: undefined, tags: [], memberCap: 50_000, unassignedDepartment: 3 };
    harness = await Harness.start({ corps: [{ ...corp, departments, members }] });

    expect(await errcodeOf(create({ parentid: 2, id: 4 }))).toBe(0);
    expect(await errcodeOf(create({ parentid: 2, name: '再一个' }))).toBe(81001);
    expect(await errcodeOf(post('update', { id: 3, parentid: 2 }))).toBe(81001);
    const someone = { userid: 'new', name: '新', mobile: '10000000099', department: [2] };
    expect((await harness.post('user/create', someone)).body.errcode).toBe(81001);
    await harness.post('user/create', { ...someone, department: [3] });
    expect((await harness.post('user/update', { userid: 'new', department: [3, 2] })).body.errcode).toBe(
      81001,
    );
    // A member who is there already changes without a new node.
    expect((await harness.post('user/update', { userid: 'u1', department: [2, 3] })).body.errcode).toBe(0);
    await harness.get('department/delete', { id: '4' });
    expect((await harness.post('user/update', { userid: 'new', department: [3, 2] })).body.errcode).toBe(0);
  });

  it('are limited in number for the corp as well, also for departments on demand', async () => {
    await harness.sandbox.close();
    const departments = Array.from({ length: FULL }, (_, n) => ({
      id: n + 1,
      name: `部${n}`,
      parentid: n < 200 ? 1 : (n % 199) + 2,
    }));
    const corp = { ...demoCorp(), creator: undefined, members: [], tags: [] };
    harness = await Harness.start({ corps: [{ ...corp, departments }] });
    expect(await errcodeOf(create({ parentid: 5 }))).toBe(81001);
    const someone = { userid: 'new', name: '新', mobile: '10000000099', department: [70_000] };
    expect((await harness.post('user/create', someone)).body.errcode).toBe(81001);
    const { department_id: listed } = await get('simplelist');
    expect(listed).toHaveLength(FULL);
  });

  it('on demand respect the levels below the "to be assigned" department', async () => {
    await chain(13);
    const corp = { ...demoCorp(), ...harness.sandbox.snapshot(), unassignedDepartment: 113 };
    await harness.sandbox.close();
    const { departments } = corp;
    harness = await Harness.start({
      corps: [{ ...demoCorp(), departments: [...departments], unassignedDepartment: 113 }],
    });
    const someone = { userid: 'new', name: '新', mobile: '10000000099', department: [500] };
    expect((await harness.post('user/create', someone)).body.errcode).toBe(81002);
  });
});

describe('department/update', () => {
  it('changes what is given', async () => {
    expect(await post('update', { id: 3, name: '基础平台组', name_en: 'Platform' })).toEqual({
      errcode: 0,
      errmsg: 'updated',
    });
    expect(await get('get', { id: '3' })).toMatchObject({
      department: { id: 3, name: '基础平台组', name_en: 'Platform', parentid: 2, order: 20 },
    });
    await post('update', { id: 3, parentid: 5, order: 0 });
    expect(await get('get', { id: '3' })).toMatchObject({
      department: { name: '基础平台组', name_en: 'Platform', parentid: 5, order: 0 },
    });
  });

  it('accepts the present values, and renames the root', async () => {
    expect(await errcodeOf(post('update', { id: 3, name: '平台组', parentid: 2, order: 20 }))).toBe(0);
    expect(await errcodeOf(post('update', { id: 1, name: '新公司', parentid: 0 }))).toBe(0);
  });

  it('gives the old name free', async () => {
    await post('update', { id: 2, name: '研究院' });
    expect(await errcodeOf(create({ name: '研发部' }))).toBe(0);
  });

  it('counts the levels below a department that moves', async () => {
    await chain(13);
    await create({ id: 200, name: '独' });
    expect(await errcodeOf(post('update', { id: 101, parentid: 200 }))).toBe(0);
    await create({ id: 201, name: '独下', parentid: 200 });
    expect(await errcodeOf(post('update', { id: 101, parentid: 201 }))).toBe(81002);
    expect(await errcodeOf(post('update', { id: 113, parentid: 201 }))).toBe(0);
  });

  it.each<[number, string, object]>([
    [40058, 'no id', { id: undefined }],
    [60123, 'an invalid id', { id: -1 }],
    [60003, 'an unknown id', { id: 99 }],
    [60001, 'an empty name', { name: '' }],
    [60009, 'a character', { name: 'a|b' }],
    [60008, 'the name of a sibling', { name: '移动端组' }],
    [60008, 'a name that is taken below the new parent', { parentid: 1, name: '市场部' }],
    [60004, 'an unknown parent', { parentid: 0 }],
    [60124, 'an invalid parent', { parentid: 4294967296 }],
    [60010, 'itself as its parent', { parentid: 3 }],
    [40058, 'an order as text', { order: '5' }],
  ])('returns %i for %s and changes nothing', async (errcode, _name, body) => {
    const before = harness.sandbox.snapshot();
    expect(await errcodeOf(post('update', { id: 3, order: 1, ...body }))).toBe(errcode);
    expect(harness.sandbox.snapshot()).toEqual(before);
  });

  it.each([
    [2, 3],
    [1, 2],
    [1, 1],
  ])('returns 60010 if department %i moves below department %i', async (id, parentid) => {
    expect(await errcodeOf(post('update', { id, parentid }))).toBe(60010);
  });
});

describe('department/delete', () => {
  it('deletes an empty department, also from tags and visible scopes', async () => {
    await withScope([2, 8]);
    await create({ id: 8, name: '临时' });
    await harness.post('tag/addtagusers', { tagid: 1, partylist: [8] });
    expect(await get('delete', { id: '8' })).toEqual({ errcode: 0, errmsg: 'deleted' });
    expect((await harness.get('tag/get', { tagid: '1' })).body.partylist).toEqual([]);
    expect(await errcodeOf(get('get', { id: '8' }))).toBe(60003);
    // A new department under the id of an old one is not in the scope of the app.
    await create({ id: 8, name: '临时二' });
    expect(await errcodeOf(get('get', { id: '8' }, 'app'))).toBe(60011);
  });

  it.each([
    [60007, '1'],
    [60006, '2'],
    [60005, '3'],
    [60003, '99'],
    [60123, '-1'],
    [40058, ''],
    [40058, 'all'],
  ])('returns %i for department %j', async (errcode, id) => {
    expect(await errcodeOf(get('delete', { id }))).toBe(errcode);
    expect(harness.sandbox.snapshot().departments).toHaveLength(7);
  });

  it('can delete the "to be assigned" department; the root takes its place', async () => {
    for (const { userid } of harness.sandbox.snapshot().members) {
      await harness.post('user/update', { userid, department: [2] });
    }
    expect(await errcodeOf(get('delete', { id: '7' }))).toBe(0);
    const someone = { userid: 'new', name: '新', mobile: '10000000099' };
    await harness.post('user/create', someone);
    expect(await harness.member('new')).toMatchObject({ department: [1], main_department: 1 });
    expect(
      (
        await harness.post('user/create', {
          ...someone,
          userid: 'new2',
          mobile: '10000000098',
          department: [70],
        })
      ).body,
    ).toMatchObject({ errcode: 0 });
    expect(await get('get', { id: '70' })).toMatchObject({ department: { parentid: 1 } });
  });
});

describe('department/list, simplelist and get', () => {
  const ids = async (path: string, query: Record<string, string> = {}, credential?: string) => {
    const body = await get(path, query, credential);
    const list = (body.department ?? body.department_id) as { id: number }[];
    return list.map(({ id }) => id);
  };

  it.each(['list', 'simplelist'])('%s returns a tree, larger orders first', async (path) => {
    expect(await ids(path)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await post('update', { id: 4, order: 30 });
    expect(await ids(path)).toEqual([1, 2, 4, 3, 5, 6, 7]);
    expect(await ids(path, { id: '2' })).toEqual([2, 4, 3]);
    expect(await ids(path, { id: '7' })).toEqual([7]);
  });

  it('list returns every field, with the leaders', async () => {
    const { department } = await get('list', { id: '2' });
    expect(department).toEqual([
      { id: 2, name: '研发部', name_en: '', department_leader: ['lisi'], parentid: 1, order: 400 },
      { id: 3, name: '平台组', name_en: '', department_leader: ['wangwu'], parentid: 2, order: 20 },
      { id: 4, name: '移动端组', name_en: '', department_leader: ['sunqi'], parentid: 2, order: 10 },
    ]);
  });

  it('simplelist returns ids, parents and orders only', async () => {
    expect(await get('simplelist', { id: '3' })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      department_id: [{ id: 3, parentid: 2, order: 20 }],
    });
  });

  it('show an app what it can see', async () => {
    await withScope([3, 5], ['linxia']);
    expect(await ids('list', {}, 'app')).toEqual([3, 5]);
    expect(await ids('simplelist', {}, 'app')).toEqual([3, 5]);
    expect(await ids('simplelist', { id: '3' }, 'app')).toEqual([3]);
    // The department of a visible member is not visible for that.
    expect(await errcodeOf(get('get', { id: '6' }, 'app'))).toBe(60011);
    await create({ id: 50, name: '下级', parentid: 3 });
    expect(await ids('list', {}, 'app')).toEqual([3, 50, 5]);
    await post('update', { id: 50, parentid: 6 });
    expect(await ids('list', {}, 'app')).toEqual([3, 5]);
  });

  it.each([
    ['list', 60003, '99'],
    ['simplelist', 60003, '99'],
    ['get', 60003, '99'],
    ['list', 60123, '4294967296'],
    ['simplelist', 60123, '-5'],
    ['get', 40058, ''],
    ['get', 40058, '1.5'],
  ])('%s returns %i for the id %j', async (path, errcode, id) => {
    expect(await errcodeOf(get(path, { id }))).toBe(errcode);
  });

  it.each(['list', 'simplelist', 'get'])(
    '%s returns 60011 for a department outside the range',
    async (path) => {
      await withScope([5]);
      expect(await errcodeOf(get(path, { id: '2' }, 'app'))).toBe(60011);
    },
  );

  it('list and get are closed to contact-sync from an IP added late, simplelist is open', async () => {
    await harness.sandbox.close();
    const corp = demoCorp();
    corp.secrets.contacts.ipAddedLate = true;
    harness = await Harness.start({ corps: [corp] });
    expect(await errcodeOf(get('list'))).toBe(48009);
    expect(await errcodeOf(get('get', { id: '1' }))).toBe(48009);
    expect(await ids('simplelist')).toHaveLength(7);
    expect(await errcodeOf(create({}))).toBe(0);
  });
});

it.each(['create', 'update', 'delete'])('department/%s is for contact-sync only', async (path) => {
  const reply = path === 'delete' ? get(path, { id: '3' }, 'app') : post(path, { id: 3, name: 'x' }, 'app');
  expect(await errcodeOf(reply)).toBe(48002);
});

it('a fault that applies changes the tree, although its response is lost', async () => {
  harness.sandbox.faults.add({ kind: 'status', status: 502, applied: true, path: 'department/create' });
  await expect(create({ id: 60, name: '半路' })).rejects.toThrow();
  harness.sandbox.faults.clear();
  expect(await errcodeOf(create({ id: 60, name: '半路' }))).toBe(60008);
});
