import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const post = async (path: string, body: object, credential?: string) =>
  (await harness.post(`tag/${path}`, body, credential)).body;
const get = async (path: string, query: Record<string, string> = {}, credential?: string) =>
  (await harness.get(`tag/${path}`, query, credential)).body;
const errcodeOf = async (reply: Promise<{ errcode?: number }>) => (await reply).errcode;

const OTHER = 's3cret-of-another-app';

/** The demo corp with a second app that has its own token, `other`. */
async function withSecondApp(scope: { visibleDepartments?: number[] } = {}): Promise<string> {
  await harness.sandbox.close();
  const corp = demoCorp();
  const secrets = { ...corp.secrets, other: { secret: OTHER, ...scope } };
  const corps = [{ ...corp, secrets, tags: [...corp.tags, { tagid: 9, tagname: '其他', owner: 'other' }] }];
  harness = await Harness.start({ corps });
  const { body } = await harness.get('gettoken', { corpid: corp.corpId, corpsecret: OTHER });
  return String(body.access_token);
}

const postAs = async (token: string, path: string, body: object) =>
  (await harness.raw(`tag/${path}?access_token=${token}`, { method: 'POST', body: JSON.stringify(body) }))
    .body;

describe('tag/create', () => {
  it('creates a tag with a chosen id, or the largest plus 1', async () => {
    expect(await post('create', { tagname: '甲', tagid: 12 })).toEqual({
      errcode: 0,
      errmsg: 'created',
      tagid: 12,
    });
    expect(await post('create', { tagname: '乙' })).toMatchObject({ tagid: 13 });
    expect(await post('create', { tagname: '丙', tagid: 0 })).toMatchObject({ errcode: 0, tagid: 0 });
    expect(await post('create', { tagname: '丁', tagid: 2147483647 })).toMatchObject({ errcode: 0 });
    expect(await post('create', { tagname: '戊' })).toMatchObject({ errcode: 0, tagid: 3 });
    expect((await get('list')).taglist).toEqual([
      { tagid: 1, tagname: '技术骨干' },
      { tagid: 2, tagname: '市场相关' },
      { tagid: 12, tagname: '甲' },
      { tagid: 13, tagname: '乙' },
      { tagid: 0, tagname: '丙' },
      { tagid: 2147483647, tagname: '丁' },
      { tagid: 3, tagname: '戊' },
    ]);
  });

  it.each<[number, string, object]>([
    [41018, 'no name', {}],
    [40072, 'an empty name', { tagname: '' }],
    [40072, '33 characters', { tagname: '😀'.repeat(33) }],
    [40058, 'a name as a number', { tagname: 5 }],
    [40071, 'the name of another tag', { tagname: '技术骨干' }],
    [40071, 'the id of another tag', { tagname: '新', tagid: 1 }],
    [40068, 'a negative id', { tagname: '新', tagid: -1 }],
    [40068, 'an id of 2^31', { tagname: '新', tagid: 2147483648 }],
    [40058, 'an id as text', { tagname: '新', tagid: '3' }],
  ])('returns %i for %s', async (errcode, _name, body) => {
    expect(await errcodeOf(post('create', body))).toBe(errcode);
    expect((await get('list')).taglist).toHaveLength(2);
  });

  it('takes 32 characters, and a name like __proto__', async () => {
    expect(await errcodeOf(post('create', { tagname: '😀'.repeat(32) }))).toBe(0);
    expect(await errcodeOf(post('create', { tagname: '__proto__' }))).toBe(0);
    expect(await errcodeOf(post('create', { tagname: '__proto__' }))).toBe(40071);
  });

  it('allows 3000 tags', async () => {
    await harness.sandbox.close();
    const tags = Array.from({ length: 3000 }, (_, n) => ({ tagid: n, tagname: `标${n}` }));
    harness = await Harness.start({ corps: [{ ...demoCorp(), tags }] });
    expect(await errcodeOf(post('create', { tagname: '多' }))).toBe(40035);
    expect(await errcodeOf(get('delete', { tagid: '7' }))).toBe(0);
    expect(await post('create', { tagname: '多' })).toMatchObject({ errcode: 0, tagid: 3000 });
  });
});

describe('tag/update, tag/delete and tag/get', () => {
  it('rename, delete and read', async () => {
    expect(await post('update', { tagid: 1, tagname: '核心' })).toEqual({ errcode: 0, errmsg: 'updated' });
    expect(await errcodeOf(post('update', { tagid: 1, tagname: '核心' }))).toBe(0);
    expect(await get('get', { tagid: '1' })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      tagname: '核心',
      userlist: [
        { userid: 'zhangsan', name: '张三' },
        { userid: 'zhaoliu', name: '赵六' },
      ],
      partylist: [],
    });
    expect(await get('delete', { tagid: '1' })).toEqual({ errcode: 0, errmsg: 'deleted' });
    expect(await errcodeOf(get('get', { tagid: '1' }))).toBe(40068);
    expect((await harness.post('batch/invite', { tag: [1] })).body.errcode).toBe(81013);
  });

  it.each<[number, object]>([
    [41017, { tagname: '新' }],
    [41018, { tagid: 1 }],
    [40068, { tagid: 99, tagname: '新' }],
    [40072, { tagid: 1, tagname: '长'.repeat(33) }],
    [40071, { tagid: 1, tagname: '市场相关' }],
  ])('update returns %i for %j', async (errcode, body) => {
    expect(await errcodeOf(post('update', body))).toBe(errcode);
  });

  it.each([
    ['get', 41017, ''],
    ['get', 40068, '99'],
    ['get', 40068, '-1'],
    ['get', 40058, 'x'],
    ['delete', 41017, ''],
    ['delete', 40068, '99'],
  ])('%s returns %i for the tagid %j', async (path, errcode, tagid) => {
    expect(await errcodeOf(get(path, { tagid }))).toBe(errcode);
  });

  it('show an app the members and departments that it can see', async () => {
    await harness.post('tag/addtagusers', { tagid: 2, userlist: ['lisi'], partylist: [2] });
    await harness.sandbox.close();
    const corp = demoCorp();
    corp.secrets.app.visibleDepartments = [5];
    corp.tags = [{ tagid: 2, tagname: '混合', users: ['lisi', 'chenmei'], parties: [2, 5] }];
    harness = await Harness.start({ corps: [corp] });
    expect(await get('get', { tagid: '2' }, 'app')).toMatchObject({
      userlist: [{ userid: 'chenmei', name: '陈美' }],
      partylist: [5],
    });
    expect((await get('list', {}, 'app')).taglist).toEqual([{ tagid: 2, tagname: '混合' }]);
  });

  it('follow members and departments that change', async () => {
    await post('addtagusers', { tagid: 1, userlist: ['80a1c3f2e5d64b7a'] });
    await harness.post('user/update', { userid: '80a1c3f2e5d64b7a', new_userid: 'hexin' });
    await harness.post('user/batchdelete', { useridlist: ['zhaoliu'] });
    expect((await get('get', { tagid: '1' })).userlist).toEqual([
      { userid: 'zhangsan', name: '张三' },
      { userid: 'hexin', name: '何新' },
    ]);
    expect(harness.sandbox.snapshot().tags[0]).toEqual({
      tagid: 1,
      tagname: '技术骨干',
      users: ['zhangsan', 'hexin'],
      parties: [],
    });
  });
});

describe('tag/addtagusers', () => {
  const add = (body: object, credential?: string) => post('addtagusers', { tagid: 1, ...body }, credential);

  it('adds members in any case and departments, each once', async () => {
    const body = { userlist: ['LISI', 'lisi', 'zhangsan'], partylist: [5, 5] };
    expect(await add(body)).toEqual({ errcode: 0, errmsg: 'ok' });
    const { userlist, partylist } = await get('get', { tagid: '1' });
    expect((userlist as { userid: string }[]).map(({ userid }) => userid)).toEqual([
      'zhangsan',
      'zhaoliu',
      'lisi',
    ]);
    expect(partylist).toEqual([5]);
  });

  it('reports the invalid ones: users as one string, departments as a list', async () => {
    expect(await add({ userlist: ['lisi', 'Nobody', 'gone'], partylist: [2, 98, 99] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invalidlist: 'Nobody|gone',
      invalidparty: [98, 99],
    });
    expect(await add({ userlist: ['lisi', 'gone'] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invalidlist: 'gone',
    });
    expect(await add({ userlist: ['lisi'], partylist: [99] })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      invalidparty: [99],
    });
  });

  it('treats what an app cannot see as invalid', async () => {
    const token = await withSecondApp({ visibleDepartments: [5] });
    const body = { tagid: 9, userlist: ['lisi', 'chenmei'], partylist: [2, 5] };
    expect(await postAs(token, 'addtagusers', body)).toMatchObject({
      invalidlist: 'lisi',
      invalidparty: [2],
    });
    expect(await postAs(token, 'addtagusers', { tagid: 9, userlist: ['lisi'] })).toMatchObject({
      errcode: 40070,
    });
  });

  it.each<[number, string, object]>([
    [41017, 'no tag', { tagid: undefined, userlist: ['lisi'] }],
    [40068, 'an unknown tag', { tagid: 99, userlist: ['lisi'] }],
    [40035, 'no list', {}],
    [40035, 'two empty lists', { userlist: [], partylist: [] }],
    [40035, 'a joined list', { userlist: 'lisi|wangwu' }],
    [40035, 'a number among the users', { userlist: ['lisi', 5] }],
    [40035, 'departments as text', { partylist: ['2'] }],
    [40070, 'nothing valid', { userlist: ['nobody'], partylist: [99] }],
    [81014, '1001 users', { userlist: Array.from({ length: 1001 }, () => 'lisi') }],
    [81014, '101 departments', { partylist: Array.from({ length: 101 }, () => 2) }],
  ])('returns %i for %s', async (errcode, _name, body) => {
    expect(await errcodeOf(add(body))).toBe(errcode);
    expect((await get('get', { tagid: '1' })).userlist).toHaveLength(2);
  });

  it('takes 1000 users and 100 departments', async () => {
    const body = {
      userlist: Array.from({ length: 1000 }, () => 'lisi'),
      partylist: Array.from({ length: 100 }, () => 2),
    };
    expect(await add(body)).toEqual({ errcode: 0, errmsg: 'ok' });
  });

  it('returns 81003 above 30,000 nodes', async () => {
    await harness.sandbox.close();
    const users = Array.from({ length: 29_999 }, (_, n) => `u${n}`);
    const members = [...users, 'a', 'b'].map((userid) => ({ userid, name: '员' }));
    const tags = [{ tagid: 1, tagname: '满', users }];
    harness = await Harness.start({
      corps: [{ ...demoCorp(), creator: undefined, members, tags, memberCap: 50_000 }],
    });
    expect(await errcodeOf(add({ userlist: ['a'], partylist: [2] }))).toBe(81003);
    expect(await errcodeOf(add({ userlist: ['a', 'u1'] }))).toBe(0);
    expect(await errcodeOf(add({ partylist: [2] }))).toBe(81003);
  });
});

describe('tag/deltagusers', () => {
  const remove = (body: object) => post('deltagusers', { tagid: 2, ...body });

  it('removes members and departments', async () => {
    expect(await remove({ userlist: ['CHENMEI'], partylist: [5] })).toEqual({
      errcode: 0,
      errmsg: 'deleted',
    });
    expect(await get('get', { tagid: '2' })).toMatchObject({ userlist: [], partylist: [] });
  });

  it('reports those that the tag does not have', async () => {
    expect(await remove({ userlist: ['chenmei', 'lisi', 'nobody'], partylist: [2] })).toEqual({
      errcode: 0,
      errmsg: 'deleted',
      invalidlist: 'lisi|nobody',
      invalidparty: [2],
    });
  });

  it.each<[number, string, object]>([
    [40031, 'only members that the tag does not have', { userlist: ['lisi'] }],
    [40031, 'nothing valid', { userlist: ['nobody'], partylist: [99] }],
    [40035, 'no list', {}],
    [40035, 'a wrong type', { partylist: 5 }],
    [81014, '1001 users', { userlist: Array.from({ length: 1001 }, () => 'chenmei') }],
    [41017, 'no tag', { tagid: undefined, userlist: ['lisi'] }],
  ])('returns %i for %s', async (errcode, _name, body) => {
    expect(await errcodeOf(remove(body))).toBe(errcode);
    expect(await get('get', { tagid: '2' })).toMatchObject({
      userlist: [{ userid: 'chenmei' }],
      partylist: [5],
    });
  });
});

describe('The owner of a tag', () => {
  const changes: [string, object][] = [
    ['update', { tagname: '改名' }],
    ['addtagusers', { userlist: ['lisi'] }],
    ['deltagusers', { userlist: ['lisi'] }],
  ];

  it.each(changes)('is the secret that made it: tag/%s', async (path, body) => {
    const token = await withSecondApp();
    const { tagid } = await post('create', { tagname: '应用的', tagid: 20 }, 'app');
    await post('addtagusers', { tagid, userlist: ['lisi'] }, 'app');
    expect(await errcodeOf(postAs(token, path, { tagid, ...body }))).toBe(81011);
    expect(await errcodeOf(post(path, { tagid, ...body }))).toBe(81011);
    expect(await errcodeOf(post(path, { tagid, ...body }, 'app'))).toBe(0);
  });

  it.each(changes)('of the tags of administrators is contact-sync: tag/%s', async (path, body) => {
    await post('addtagusers', { tagid: 1, userlist: ['lisi'] });
    expect(await errcodeOf(post(path, { tagid: 1, ...body }, 'app'))).toBe(81011);
    expect(await errcodeOf(post(path, { tagid: 1, ...body }))).toBe(0);
  });

  it('can be given in the seed', async () => {
    const token = await withSecondApp();
    expect(await errcodeOf(get('delete', { tagid: '9' }))).toBe(81011);
    const { body } = await harness.raw(`tag/delete?tagid=9&access_token=${token}`);
    expect(body.errcode).toBe(0);
  });

  it('matters for changes only: everyone reads', async () => {
    await withSecondApp();
    expect(await get('get', { tagid: '9' }, 'app')).toMatchObject({ errcode: 0, tagname: '其他' });
  });
});
