import { jobResult, runImport, startImport, upload } from '../../../test/directory-jobs.js';
import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const HEADER = '姓名,帐号,手机号,邮箱,所在部门,职位,性别,是否部门内领导,排序,别名,地址,座机,禁用';
const SHORT = '姓名,帐号,手机号,邮箱,所在部门,职位';

const sync = (content: string | Uint8Array<ArrayBuffer>, more?: object) =>
  runImport(harness, 'batch/syncuser', content, more);
const replace = (content: string) => runImport(harness, 'batch/replaceuser', content);
const codes = (result: unknown) => (result as { errcode: number }[]).map(({ errcode }) => errcode);

/** A row for every member of the demo corp but these. */
function rowsWithout(...gone: string[]): string[] {
  return harness.sandbox
    .snapshot()
    .members.filter(({ userid }) => !gone.includes(userid))
    .map(({ name, userid, mobile, email, department }) =>
      [name, userid, mobile, email, department.join(';'), ''].join(','),
    );
}

const members = () => harness.sandbox.snapshot().members.map(({ userid }) => userid);

async function withMembers(count: number): Promise<void> {
  await harness.sandbox.close();
  const all = Array.from({ length: count }, (_, n) => ({
    userid: `u${n}`,
    name: `员工${n}`,
    mobile: `1${String(n).padStart(10, '0')}`,
    status: 1 as const,
  }));
  const corp = { ...demoCorp(), creator: undefined, tags: [], members: all, memberCap: 50_000 };
  harness = await Harness.start({ corps: [corp] });
}

describe('batch/syncuser', () => {
  it('creates members and changes those that exist', async () => {
    const file = [
      HEADER,
      '赵新,zhaoxin,+86 10000000031,zhaoxin@mail.example,2;3,工程师,女,0;1,7;0,小赵,"广州市,海珠区",020-1,否',
      '李四四,LISI,,,,总监,,,,,,,',
    ].join('\r\n');
    expect(await sync(file)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      status: 3,
      type: 'sync_user',
      total: 2,
      percentage: 100,
      result: [
        { userid: 'zhaoxin', errcode: 0, errmsg: 'ok' },
        { userid: 'LISI', errcode: 0, errmsg: 'ok' },
      ],
    });
    expect(await harness.member('zhaoxin')).toMatchObject({
      name: '赵新',
      mobile: '+86 10000000031',
      email: 'zhaoxin@mail.example',
      department: [2, 3],
      order: [7, 0],
      is_leader_in_dept: [0, 1],
      position: '工程师',
      gender: '2',
      alias: '小赵',
      address: '广州市,海珠区',
      telephone: '020-1',
      status: 4,
      biz_mail: 'zhaoxin@xinghe-demo.example',
    });
    // Empty cells changed nothing.
    expect(await harness.member('lisi')).toMatchObject({
      name: '李四四',
      position: '总监',
      department: [2],
      is_leader_in_dept: [1],
      email: 'lisi@mail.example',
      gender: '2',
    });
    expect(members()).toHaveLength(13);
  });

  it('reads a file with a byte order mark, other columns, and columns in any order', async () => {
    const file = `\ufeff${['所在部门', '说明', '账号', '姓名', '邮箱'].join(',')}\n"3","x","new","新",new@mail.example\n`;
    expect((await sync(file)).result).toEqual([{ userid: 'new', errcode: 0, errmsg: 'ok' }]);
  });

  it('creates unknown departments, for new and for present members', async () => {
    const { result } = await sync(
      `${SHORT}\n新,new,10000000031,,3;801,\n李四,lisi,,,802,\n新二,new2,10000000032,,801,`,
    );
    expect(codes(result)).toEqual([0, 0, 0]);
    expect(await harness.member('new')).toMatchObject({ department: [3, 801] });
    expect(await harness.member('lisi')).toMatchObject({ department: [802], main_department: 802 });
    const { departments } = harness.sandbox.snapshot();
    expect(departments.filter(({ id }) => id > 800)).toMatchObject([
      { id: 801, name: '部门801', parentid: 7 },
      { id: 802, name: '部门802', parentid: 7 },
    ]);
  });

  it('leaves an empty or 0 order unchanged', async () => {
    await sync(`姓名,帐号,手机号,所在部门,排序\n赵六,zhaoliu,,3;4;5,;0;9`);
    expect(await harness.member('zhaoliu')).toMatchObject({ department: [3, 4, 5], order: [1, 2, 9] });
  });

  it('ignores the mobile of an active member, and disables and enables members', async () => {
    await sync(`姓名,帐号,手机号,所在部门,禁用\n李四,lisi,10000000077,,是\n郑十,zhengshi,,,0`);
    expect(await harness.member('lisi')).toMatchObject({ mobile: '10000000002', status: 2 });
    expect(await harness.member('zhengshi')).toMatchObject({ status: 4 });
  });

  it('invites new members unless to_invite is false', async () => {
    await sync(`${SHORT}\n新,new,10000000031,,2,`);
    await sync(`${SHORT}\n新二,new2,10000000032,,2,`, { to_invite: false });
    const { invitations } = harness.sandbox.snapshot();
    expect(invitations).toMatchObject([{ userid: 'new', by: 'batch/syncuser' }]);
  });

  it('reports the errcode of user/create and user/update for each row, and goes on', async () => {
    const rows: [string, number][] = [
      [',noname,10000000041,,2,,,,,,,,', 60112],
      ['无号,,10000000041,,2,,,,,,,,', 41009],
      ['坏号,bad id,10000000041,,2,,,,,,,,', 40003],
      ['无联系,nocontact,,,2,,,,,,,,', 60129],
      ['占用,taken,10000000003,,2,,,,,,,,', 60104],
      ['坏手机,badmobile,abc,,2,,,,,,,,', 60103],
      ['坏邮箱,badmail,,abc,2,,,,,,,,', 60105],
      ['占邮箱,takenmail,,lisi@mail.example,2,,,,,,,,', 60106],
      ['坏部门,baddept,10000000041,,研发部,,,,,,,,', 60123],
      ['大部门,bigdept,10000000041,,4294967296,,,,,,,,', 60123],
      ['坏性别,badgender,10000000041,,2,,中,,,,,,', 40058],
      ['坏领导,badleads,10000000041,,2,,,也许,,,,,', 40058],
      ['少领导,fewleads,10000000041,,2;3,,,1,,,,,', 60132],
      ['少排序,feworders,10000000041,,2;3,,,,5,,,,', 40058],
      ['坏排序,badorder,10000000041,,2,,,,第一,,,,', 40058],
      ['坏禁用,baddisabled,10000000041,,2,,,,,,,,也许', 40058],
      ['坏座机,badphone,10000000041,,2,,,,,,,电话,', 301013],
      [`长职位,longposition,10000000041,,2,${'长'.repeat(129)},,,,,,,`, 301012],
      ['王五,wangwu,,chenmei@mail.example,,,,,,,,,', 60106],
      ['好,good,10000000041,,2,,,,,,,,', 0],
    ];
    const { result, total } = await sync([HEADER, ...rows.map(([row]) => row)].join('\n'));
    expect(codes(result)).toEqual(rows.map(([, errcode]) => errcode));
    expect(total).toBe(rows.length);
    expect((result as { userid: string }[])[1]?.userid).toBe('');
    expect(members()).toHaveLength(13);
  });

  it('stops at the member cap', async () => {
    await harness.sandbox.close();
    harness = await Harness.start({ corps: [{ ...demoCorp(), memberCap: 13 }] });
    const { result } = await sync(`${SHORT}\n甲,jia,10000000031,,2,\n乙,yi,10000000032,,2,`);
    expect(codes(result)).toEqual([0, 45024]);
  });

  it('takes names like __proto__ and emoji', async () => {
    const { result } = await sync(`姓名,帐号,手机号,所在部门,__proto__\n😀👨‍👩‍👧,constructor,10000000031,2,x`);
    expect(codes(result)).toEqual([0]);
    expect(await harness.member('constructor')).toMatchObject({ name: '😀👨‍👩‍👧' });
  });

  it('imports 30,000 rows', async () => {
    await withMembers(10_000);
    const rows = Array.from(
      { length: 30_000 },
      (_, n) => `员工${n},u${n},1${String(n).padStart(10, '0')},u${n}@mail.example,${(n % 500) + 2},`,
    );
    const startedAt = performance.now();
    const { result, total } = await sync([SHORT, ...rows].join('\n'));
    // Each row that looked at every member made it minutes.
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    expect(total).toBe(30_000);
    expect(codes(result).filter((errcode) => errcode !== 0)).toEqual([]);
    expect(members()).toHaveLength(30_000);
    expect(harness.sandbox.snapshot().departments).toHaveLength(501);
  });
});

describe('batch/replaceuser', () => {
  it('deletes the members without a row, and reports them behind the rows', async () => {
    const rows = rowsWithout('zhouba', 'wujiu');
    const { result, type, total } = await replace([SHORT, ...rows, '新,new,10000000006,,2,'].join('\n'));
    expect([type, total]).toEqual(['replace_user', 13]);
    const entries = result as { userid: string; errcode: number }[];
    expect(entries.slice(-3).map(({ userid, errcode }) => [userid, errcode])).toEqual([
      // The mobile of a deleted member is free.
      ['new', 0],
      ['zhouba', 0],
      ['wujiu', 0],
    ]);
    expect(codes(result).every((errcode) => errcode === 0)).toBe(true);
    expect(members()).toHaveLength(11);
    expect((await harness.member('wujiu')).errcode).toBe(60111);
  });

  it('removes deleted members from tags and as leaders', async () => {
    await replace([SHORT, ...rowsWithout('wangwu', 'zhaoliu')].join('\n'));
    expect(harness.sandbox.snapshot().tags[0]).toMatchObject({ users: ['zhangsan'] });
  });

  it('does not delete the creator', async () => {
    const { result } = await replace([SHORT, ...rowsWithout('zhangsan')].join('\n'));
    expect((result as object[]).at(-1)).toMatchObject({ userid: 'zhangsan', errcode: 301005 });
    expect(members()).toContain('zhangsan');
  });

  it.each([
    [60, 48, 0],
    [60, 49, 45026],
    [62, 50, 45026],
    [63, 50, 0],
    [10, 8, 0],
    [10, 9, 45026],
    [255, 51, 0],
    [254, 51, 45026],
    [1000, 200, 0],
    [1000, 201, 45026],
  ])('with %i members and %i to delete returns %i for each', async (count, gone, errcode) => {
    await withMembers(count);
    const rows = Array.from(
      { length: count - gone },
      (_, n) => `员工,u${n},1${String(n).padStart(10, '0')},,1,`,
    );
    const file = [SHORT, ...rows].join('\n');
    const started = await startImport(harness, 'batch/replaceuser', file);
    // The job says it, not the call.
    expect(started).toMatchObject({ errcode: 0, errmsg: 'ok' });
    harness.sandbox.clock.advance(1000);
    const { status, result, total } = await jobResult(harness, started.jobid);
    expect([status, total]).toEqual([3, count]);
    expect(new Set(codes(result))).toEqual(new Set([errcode]));
    expect(members()).toHaveLength(errcode === 0 ? count - gone : count);
    if (errcode !== 0) expect((await harness.member('u0')).name).toBe('员工0');
  });
});

describe('The file of members', () => {
  it.each<[number, string, string | Uint8Array<ArrayBuffer>]>([
    [40092, 'is not UTF-8', new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x0a])],
    [40092, 'has no rows', `${SHORT}\r\n`],
    [40092, 'has no column 姓名', '帐号,手机号,所在部门\na,1,2'],
    [40092, 'has no column 帐号', '姓名,手机号,所在部门\na,1,2'],
    [40092, 'has no column 所在部门', '姓名,帐号,手机号\na,b,1'],
    [40092, 'has neither 手机号 nor 邮箱', '姓名,帐号,所在部门\na,b,2'],
    [40092, 'has a column twice', '姓名,帐号,手机号,手机号,所在部门\na,b,1,1,2'],
    [40092, 'has a quote without an end', `${SHORT}\n"a,b,1,,2,`],
    [40092, 'has text behind a quoted cell', `${SHORT}\n"a"x,b,1,,2,`],
    [40092, 'has a row with more cells', `${SHORT}\na,b,1,,2,,more`],
    [302003, 'has a userid twice', `${SHORT}\na,same,1,,2,\nb,SAME,2,,2,`],
  ])('returns %i at once if it %s', async (errcode, _name, content) => {
    expect((await startImport(harness, 'batch/syncuser', content)).errcode).toBe(errcode);
    expect((await startImport(harness, 'batch/replaceuser', content)).errcode).toBe(errcode);
    expect(members()).toHaveLength(12);
  });

  it.each<[number, string, () => Promise<object> | object]>([
    [41006, 'no media_id', () => ({})],
    [41006, 'an empty media_id', () => ({ media_id: '' })],
    [40058, 'a media_id as a number', () => ({ media_id: 5 })],
    [40007, 'an unknown media_id', () => ({ media_id: 'x'.repeat(44) })],
    [40058, 'to_invite as a number', async () => ({ media_id: await upload(harness, SHORT), to_invite: 1 })],
    [
      40058,
      'a callback as text',
      async () => ({ media_id: await upload(harness, SHORT), callback: 'http://x' }),
    ],
  ])('returns %i for %s', async (errcode, _name, body) => {
    expect((await harness.post('batch/syncuser', await body())).body.errcode).toBe(errcode);
  });

  it('returns 40007 for an image, and for a file after three days', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const image = await upload(harness, new Uint8Array(png), 'image');
    expect((await harness.post('batch/syncuser', { media_id: image })).body.errcode).toBe(40007);
    const file = await upload(harness, `${SHORT}\n新,new,10000000031,,2,`);
    harness.sandbox.clock.advance(3 * 86_400_000);
    await harness.login();
    expect((await harness.post('batch/syncuser', { media_id: file })).body.errcode).toBe(40007);
  });
});
