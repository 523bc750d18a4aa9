import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
let nowMs: number;
const startWith = async (change: (corp: ReturnType<typeof demoCorp>) => void) => {
  await harness.sandbox.close();
  const corp = demoCorp();
  change(corp);
  harness = await Harness.start({ corps: [corp], now: () => nowMs });
};
beforeEach(async () => {
  nowMs = Date.UTC(2026, 0, 15, 4);
  harness = await Harness.start({ now: () => nowMs });
});
afterEach(() => harness.sandbox.close());

const PERSONAL = ['mobile', 'gender', 'email', 'biz_mail', 'avatar', 'thumb_avatar', 'qr_code', 'address'];

describe('user/get', () => {
  it('returns a member at the top level of the response, whatever the case of the userid', async () => {
    expect(await harness.member('ZhangSan')).toMatchObject({
      errcode: 0,
      errmsg: 'ok',
      userid: 'zhangsan',
      name: '张三',
      gender: '1',
      order: [4294967295, 10],
      external_profile: { wechat_channels: { nickname: '星河演示视频号', status: 0 } },
    });
  });

  it.each([
    [41009, ''],
    [40003, 'a'.repeat(65)],
    [60111, 'nobody'],
    [60111, '__proto__'],
  ])('returns %i for %j', async (errcode, userid) => {
    expect((await harness.member(userid)).errcode).toBe(errcode);
  });

  it('returns a visible member to an app after a new userid, and nobody who takes the old one', async () => {
    await startWith((corp) => {
      Object.assign(corp.secrets.app, { visibleDepartments: [], visibleUsers: ['80A1C3F2E5D64B7A', 'lisi'] });
      corp.creator = '80a1c3f2e5d64b7a';
      corp.tags = [{ tagid: 1, tagname: '某', users: ['80A1c3f2e5d64b7a'] }];
    });
    const seen = async (userid: string) =>
      Number((await harness.get('user/get', { userid }, 'app')).body.errcode);
    await harness.post('user/update', { userid: '80a1c3f2e5d64b7a', new_userid: 'hexin' });
    expect(await seen('hexin')).toBe(0);
    const other = { userid: '80a1c3f2e5d64b7a', name: '他', mobile: '10000000099' };
    expect((await harness.post('user/create', other)).body.errcode).toBe(0);
    expect(await seen('80a1c3f2e5d64b7a')).toBe(60111);
    // Neither is a member who takes the userid of one who left.
    await harness.get('user/delete', { userid: 'lisi' });
    await harness.post('user/create', { ...other, userid: 'lisi', mobile: '10000000098' });
    expect(await seen('lisi')).toBe(60111);
    expect((await harness.get('user/delete', { userid: 'hexin' })).body.errcode).toBe(301005);
    expect(harness.sandbox.snapshot().tags[0]?.users).toEqual(['hexin']);
  });

  it('returns only visible departments to an app', async () => {
    await startWith((corp) => (corp.secrets.app.visibleDepartments = [2]));
    const { body } = await harness.get('user/get', { userid: 'zhangsan' }, 'app');
    expect(body).toMatchObject({
      department: [2],
      order: [10],
      is_leader_in_dept: [0],
      mobile: '10000000001',
    });
    expect(body).not.toHaveProperty('main_department');
    expect((await harness.get('user/get', { userid: 'linxia' }, 'app')).body.errcode).toBe(60111);
  });

  it('returns individually visible members to an app', async () => {
    await startWith((corp) =>
      Object.assign(corp.secrets.app, { visibleDepartments: [], visibleUsers: ['LinXia'] }),
    );
    expect((await harness.get('user/get', { userid: 'linxia' }, 'app')).body).toMatchObject({
      errcode: 0,
      department: [],
    });
  });

  it('does not return personal data to an app created after 2022-06-20', async () => {
    await startWith((corp) => (corp.secrets.app.newApp = true));
    const { body } = await harness.get('user/get', { userid: 'zhangsan' }, 'app');
    for (const field of PERSONAL) expect(body).not.toHaveProperty(field);
    expect(body).toHaveProperty('position', '总经理');
    expect(await harness.member('zhangsan')).toHaveProperty('mobile');
  });
});

describe.each(['user/simplelist', 'user/list'])('%s', (path) => {
  const userids = async (query: Record<string, string>, credential?: string) => {
    const { body } = await harness.get(path, query, credential);
    return (body.userlist as { userid: string }[]).map(({ userid }) => userid);
  };

  it('lists a department, and its subdepartments only with fetch_child=1', async () => {
    expect(await userids({ department_id: '2' })).toEqual(['zhangsan', 'lisi']);
    expect(await userids({ department_id: '2', fetch_child: '0' })).toEqual(['zhangsan', 'lisi']);
    const all = await userids({ department_id: '2', fetch_child: '1' });
    expect(all).toEqual(['zhangsan', 'lisi', 'wangwu', 'zhaoliu', 'sunqi', 'zhouba']);
  });

  it('filters by a sum of statuses', async () => {
    expect(await userids({ department_id: '5', status: '6' })).toEqual(['wujiu', 'zhengshi']);
    expect(await userids({ department_id: '5', status: '0' })).toHaveLength(3);
  });

  it.each<[number, Record<string, string>]>([
    [40058, {}],
    [40058, { department_id: 'two' }],
    [60123, { department_id: '-1' }],
    [60123, { department_id: '4294967296' }],
    [60003, { department_id: '0' }],
    [60003, { department_id: '99' }],
    [40058, { department_id: '2', fetch_child: 'true' }],
    [40058, { department_id: '2', fetch_child: '2' }],
    [40058, { department_id: '2', status: '8' }],
  ])('returns %i for %j', async (errcode, query) => {
    expect((await harness.get(path, query)).body.errcode).toBe(errcode);
  });

  it('returns 60011 for a department outside the visible scope of the app, and omits members outside it', async () => {
    await startWith((corp) => (corp.secrets.app.visibleDepartments = [3]));
    expect((await harness.get(path, { department_id: '5' }, 'app')).body.errcode).toBe(60011);
    expect(await userids({ department_id: '3' }, 'app')).toEqual(['wangwu', 'zhaoliu']);
  });
});

it('user/simplelist returns ids, names and departments; user/list returns all fields', async () => {
  const simple = await harness.get('user/simplelist', { department_id: '6' });
  expect(simple.body.userlist[0]).toEqual({ userid: 'linxia', name: '林夏', department: [6] });
  const full = await harness.get('user/list', { department_id: '6' });
  expect(full.body.userlist[0]).toMatchObject({ userid: 'linxia', position: '人事经理', status: 1 });
});

describe('user/convert_to_openid and user/convert_to_userid', () => {
  it('convert in both directions', async () => {
    const { body } = await harness.post('user/convert_to_openid', { userid: 'LISI' }, 'app');
    expect(body.openid).toBe('oDEMO_lisi_0000000002');
    const back = await harness.post('user/convert_to_userid', { openid: body.openid }, 'app');
    expect(back.body.userid).toBe('lisi');
  });

  it.each([
    [43004, 'user/convert_to_openid', { userid: 'wangwu' }],
    [60111, 'user/convert_to_openid', { userid: 'nobody' }],
    [41009, 'user/convert_to_openid', {}],
    [40073, 'user/convert_to_userid', { openid: 'oUnknown' }],
    [40073, 'user/convert_to_userid', {}],
  ])('return %i from %s for %j', async (errcode, path, body) => {
    expect((await harness.post(path, body)).body.errcode).toBe(errcode);
  });

  it('return 60111 for a member outside the visible scope of the app', async () => {
    await startWith((corp) => (corp.secrets.app.visibleDepartments = [5]));
    const body = { openid: 'oDEMO_lisi_0000000002' };
    expect((await harness.post('user/convert_to_userid', body, 'app')).body.errcode).toBe(60111);
  });
});

describe('user/getuserid', () => {
  const lookUp = async (mobile: unknown) => (await harness.post('user/getuserid', { mobile })).body;

  it.each(['10000000001', '+86 10000000001', '+8610000000001'])('finds a member by %s', async (mobile) => {
    expect((await lookUp(mobile)).userid).toBe('zhangsan');
  });

  it.each([
    [46004, '13900000000'],
    [60103, '1234'],
    [60103, '1'.repeat(33)],
    [60103, 'abcdef'],
    [60103, '+86--'],
    [60103, undefined],
    [40058, 10000000001],
  ])('returns %i for %j', async (errcode, mobile) => {
    expect((await lookUp(mobile)).errcode).toBe(errcode);
  });

  it('is blocked for the rest of the day in Beijing if failed lookups exceed 20 % of the cap', async () => {
    await startWith((corp) => (corp.memberCap = 15));
    for (let i = 0; i < 3; i += 1) expect((await lookUp('13900000000')).errcode).toBe(46004);
    expect((await lookUp('10000000001')).userid).toBe('zhangsan');
    expect((await lookUp('13900000000')).errcode).toBe(45009);
    expect((await lookUp('10000000001')).errcode).toBe(45009);
    const byEmail = { email: 'zhangsan@mail.example', email_type: 2 };
    expect((await harness.post('user/get_userid_by_email', byEmail)).body.errcode).toBe(0);

    nowMs = Date.UTC(2026, 0, 15, 16);
    const harnessOfNextDay = await harness.raw(
      `gettoken?corpid=${demoCorp().corpId}&corpsecret=${demoCorp().secrets.contacts.secret}`,
    );
    const target = `user/getuserid?access_token=${harnessOfNextDay.body.access_token}`;
    const body = JSON.stringify({ mobile: '10000000001' });
    expect((await harness.raw(target, { method: 'POST', body })).body.userid).toBe('zhangsan');
  });
});

describe('user/get_userid_by_email', () => {
  const lookUp = async (body: object) => (await harness.post('user/get_userid_by_email', body)).body;

  it('looks up corp mailboxes by default', async () => {
    expect((await lookUp({ email: 'Lisi@xinghe-demo.example' })).userid).toBe('lisi');
    expect((await lookUp({ email: 'lisi@mail.example', email_type: 2 })).userid).toBe('lisi');
  });

  it.each([
    [46004, { email: 'lisi@mail.example' }],
    [46004, { email: 'lisi@mail.example', email_type: 1 }],
    [60105, { email: 'lisi' }],
    [60105, {}],
    [40058, { email: 'lisi@mail.example', email_type: 3 }],
    [40058, { email: 'lisi@mail.example', email_type: '2' }],
  ])('returns %i for %j', async (errcode, body) => {
    expect((await lookUp(body)).errcode).toBe(errcode);
  });

  it('does not find members outside the visible scope of the app, and is blocked after too many failed lookups', async () => {
    await startWith((corp) => {
      corp.secrets.app.visibleDepartments = [5];
      corp.memberCap = 14;
    });
    const body = { email: 'lisi@mail.example', email_type: 2 };
    const errcodes: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      errcodes.push((await harness.post('user/get_userid_by_email', body, 'app')).body.errcode);
    }
    expect(errcodes).toEqual([46004, 46004, 45009, 45009]);
  });
});

describe('user/list_id', () => {
  interface Page {
    next_cursor: string;
    dept_user: { userid: string; department: number }[];
  }
  const list = async (body: object) => (await harness.post('user/list_id', body)).body;

  it('returns one entry per pair of member and department', async () => {
    const { next_cursor: cursor, dept_user: pairs } = (await list({})) as unknown as Page;
    expect([cursor, pairs.length]).toEqual(['', 15]);
    expect(pairs.slice(0, 2)).toEqual([
      { userid: 'zhangsan', department: 1 },
      { userid: 'zhangsan', department: 2 },
    ]);
  });

  it.each([1, 2, 4, 5, 15])('returns pages of %i without gaps or duplicates', async (limit) => {
    const all = (await list({})) as unknown as Page;
    const found: Page['dept_user'] = [];
    let cursor = '';
    let pages = 0;
    do {
      const page = (await list({ cursor, limit })) as unknown as Page;
      found.push(...page.dept_user);
      cursor = page.next_cursor;
      pages += 1;
    } while (cursor !== '');
    expect(found).toEqual(all.dept_user);
    expect(pages).toBe(Math.ceil(15 / limit));
  });

  it('skips nobody if members are deleted between two pages', async () => {
    const { next_cursor: cursor } = await list({ limit: 3 });
    await harness.get('user/delete', { userid: 'lisi' });
    expect((await list({ cursor, limit: 1 })).dept_user).toEqual([{ userid: 'wangwu', department: 3 }]);
  });

  it.each([
    [60268, { cursor: 'invented' }],
    [60268, { cursor: Buffer.from('1.0.forged').toString('base64url') }],
    [40058, { cursor: 1 }],
    [40058, { limit: 0 }],
    [40058, { limit: 10_001 }],
    [40058, { limit: '10' }],
  ])('returns %i for %j', async (errcode, body) => {
    expect((await list(body)).errcode).toBe(errcode);
  });
});
