import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
const startWith = async (change: (corp: ReturnType<typeof demoCorp>) => void) => {
  await harness.sandbox.close();
  const corp = demoCorp();
  change(corp);
  harness = await Harness.start({ corps: [corp] });
};
beforeEach(async () => {
  harness = await Harness.start();
});
afterEach(() => harness.sandbox.close());

const NEW = { userid: 'xiaoming', name: '小明', mobile: '13800000000' };
const attrs = (...items: object[]) => ({ extattr: { attrs: items } });
const external = (...items: object[]) => ({ external_profile: { external_attr: items } });
const web = (url?: string, title?: string) => ({ type: 1, name: '网页名称', web: { url, title } });
const mini = (miniprogram: object) => ({ type: 2, name: '测试app', miniprogram });

/** Rejected by both create and update. */
const REFUSED: [number, string, object][] = [
  [60112, 'an empty name', { name: '' }],
  [60112, 'a name of 65 characters', { name: '名'.repeat(65) }],
  [40058, 'an alias of 65 characters', { alias: 'a'.repeat(65) }],
  [301012, 'a position of 129 characters', { position: '职'.repeat(129) }],
  [40058, 'an address of 129 characters', { address: '址'.repeat(129) }],
  [301013, 'a telephone with a space', { telephone: '020 123' }],
  [301013, 'a telephone of 33 bytes', { telephone: '1'.repeat(33) }],
  [40058, 'an external position of 13 Chinese characters', { external_position: '职'.repeat(13) }],
  [40058, 'gender 3', { gender: 3 }],
  [40058, 'gender "male"', { gender: 'male' }],
  [40058, 'enable 2', { enable: 2 }],
  [301015, 'an empty avatar', { avatar_mediaid: '' }],
  [60103, 'a mobile with letters', { mobile: 'abc' }],
  [60103, 'a mobile of nothing but a country code', { mobile: '+86', email: 'nomobile@mail.example' }],
  [60103, 'a mobile of nothing but a country code and dashes', { mobile: '+86--' }],
  [60103, 'a mobile of 33 bytes', { mobile: '1'.repeat(33) }],
  [60104, "another's mobile with +86 and a space", { mobile: '+86 10000000001' }],
  [60105, 'an e-mail without a domain', { email: 'xiaoming@' }],
  [60105, 'an e-mail of 65 bytes', { email: `${'x'.repeat(56)}@mail.com` }],
  [60106, "another's e-mail in capitals", { email: 'LISI@mail.example' }],
  [60143, 'a corp mailbox that is no mailbox', { biz_mail: 'x' }],
  [60143, 'a corp mailbox of a foreign domain', { biz_mail: 'xiaoming@gmail.com' }],
  [60145, "another's corp mailbox", { biz_mail: 'LISI@xinghe-demo.example' }],
  [60145, "another's alias", { biz_mail: 'ceo@xinghe-demo.example' }],
  [60110, '101 departments', { department: Array.from({ length: 101 }, (_, index) => index + 1) }],
  [60123, 'a negative department', { department: [-1] }],
  [60123, 'a department above 2^32-1', { department: [2 ** 32] }],
  [60123, 'a main department that is not one of the departments', { department: [2], main_department: 3 }],
  [40058, 'fewer orders than departments', { department: [2, 3], order: [1] }],
  [40058, 'an order above 2^32-1', { department: [2], order: [2 ** 32] }],
  [40058, 'a negative order', { department: [2], order: [-1] }],
  [60132, 'fewer leader flags than departments', { department: [2, 3], is_leader_in_dept: [1] }],
  [40058, 'a leader flag of 2', { department: [2], is_leader_in_dept: [2] }],
  [60257, 'two direct leaders', { direct_leader: ['zhangsan', 'lisi'] }],
  [40003, 'a direct leader who does not exist', { direct_leader: ['nobody'] }],
  [60150, 'an extended attribute of type 2', attrs({ type: 2, name: '爱好' })],
  [60150, 'an extended attribute without type', attrs({ name: '爱好' })],
  [60152, 'an extended attribute without name', attrs({ type: 0, text: { value: 'x' } })],
  [60152, 'an extended text attribute without text', attrs({ type: 0, name: '爱好' })],
  [
    60151,
    'an extended text of 65 characters',
    attrs({ type: 0, name: '爱好', text: { value: '长'.repeat(65) } }),
  ],
  [60152, 'an extended url without title', attrs({ type: 1, name: '个人主页', web: { url: 'http://a.cn' } })],
  [
    60152,
    'an extended ftp url',
    attrs({ type: 1, name: '个人主页', web: { url: 'ftp://a.cn', title: 'a' } }),
  ],
  [
    60151,
    'an extended title of 13 characters',
    attrs({ type: 1, name: '个人主页', web: { url: 'http://a.cn', title: '题'.repeat(13) } }),
  ],
  [41036, 'a short name that is not verified', { external_profile: { external_corp_name: '别家' } }],
  [41066, 'a channel that is not bound', { external_profile: { wechat_channels: { nickname: '别家' } } }],
  [90100, 'an external attribute of type 3', external({ type: 3, name: '文本名称' })],
  [90106, 'an external attribute without name', external({ type: 0, text: { value: 'x' } })],
  [
    90101,
    'an external text of 33 characters',
    external({ type: 0, name: '文本名称', text: { value: '长'.repeat(33) } }),
  ],
  [90106, 'an external web attribute without web', external({ type: 1, name: '网页名称' })],
  [90102, 'an external url without title', external(web('http://a.cn'))],
  [90102, 'an external title of 13 characters', external(web('http://a.cn', '题'.repeat(13)))],
  [90103, 'an external title without url', external(web(undefined, '题'))],
  [90103, 'an external url without scheme', external(web('a.cn', '题'))],
  [90106, 'a mini program attribute without miniprogram', external({ type: 2, name: '测试app' })],
  [90104, 'an appid without title', external(mini({ appid: 'wx8bd80126147dff01' }))],
  [
    90104,
    'a mini program title of 13 Chinese characters',
    external(mini({ appid: 'wx8bd80126147dff01', title: '题'.repeat(13) })),
  ],
  [
    90104,
    'a mini program title of 37 Latin letters',
    external(mini({ appid: 'wx8bd80126147dff01', title: 'x'.repeat(37) })),
  ],
  [90106, 'a mini program title without appid', external(mini({ title: '题' }))],
  [90105, 'a pagepath without appid', external(mini({ pagepath: '/index' }))],
];

describe('user/create', () => {
  it('creates a member that other calls return', async () => {
    const { body } = await harness.post('user/create', {
      ...NEW,
      alias: '明',
      department: [3, 2],
      order: [4294967295, 0],
      is_leader_in_dept: [1, 0],
      main_department: 2,
      direct_leader: ['LISI'],
      gender: 1,
      email: 'xiaoming@mail.example',
      biz_mail: 'xm@xinghe-demo.example',
      telephone: '+86-20,123',
      position: '',
      avatar_mediaid: '2-G6nrLmr5EC3MNb_-zL1dDdzkd0p7cNliYu9V5w7o8K0',
      address: '广州',
      external_position: 'Senior Staff Engineer',
      to_invite: true,
      ...attrs(
        { type: 0, name: '爱好', text: { value: '阅读' } },
        { type: 0, name: '没有的', text: { value: 'x' } },
      ),
      external_profile: {
        external_corp_name: '星河',
        wechat_channels: { nickname: '星河演示视频号' },
        external_attr: [
          web('https://a.cn', '主页'),
          mini({ appid: 'wx8bd80126147dff01', title: '小程序', pagepath: '/index' }),
          { type: 0, name: '没有的', text: { value: 'x' } },
        ],
      },
    });
    expect(body).toEqual({ errcode: 0, errmsg: 'created' });
    expect(await harness.member('XiaoMing')).toMatchObject({
      userid: 'xiaoming',
      department: [3, 2],
      order: [4294967295, 0],
      is_leader_in_dept: [1, 0],
      main_department: 2,
      direct_leader: ['lisi'],
      gender: '1',
      biz_mail: 'xm@xinghe-demo.example',
      status: 4,
      avatar: expect.stringContaining('xiaoming'),
      extattr: { attrs: [{ type: 0, name: '爱好', text: { value: '阅读' } }] },
      external_profile: {
        external_corp_name: '星河',
        wechat_channels: { nickname: '星河演示视频号', status: 1 },
        external_attr: [{ name: '网页名称' }, { name: '测试app', miniprogram: { pagepath: '/index' } }],
      },
    });
  });

  it.each([
    [41009, 'no userid', { userid: undefined }],
    [40003, 'a userid that starts with a dot', { userid: '.a' }],
    [40003, 'a userid with a space', { userid: 'a b' }],
    [40003, 'a userid of 65 bytes', { userid: 'a'.repeat(65) }],
    [60102, 'a userid in another case', { userid: 'LiSi' }],
    [60112, 'no name', { name: undefined }],
    [60129, 'neither mobile nor e-mail', { mobile: undefined }],
    [60129, 'both empty', { mobile: '', email: '' }],
    ...REFUSED,
  ] as [number, string, object][])('returns %i for %s and creates nobody', async (errcode, _name, change) => {
    expect((await harness.post('user/create', { ...NEW, ...change })).body.errcode).toBe(errcode);
    expect(harness.sandbox.snapshot().members).toHaveLength(12);
    expect(harness.sandbox.snapshot().departments).toHaveLength(7);
  });

  it.each([
    ['a name of 64 astral characters', { name: '𠮷'.repeat(64) }],
    ['a userid of 64 bytes', { userid: 'a'.repeat(64) }],
    ['a mobile with country code and space', { mobile: '+86 13800000001' }],
    ['gender 0, which user/get answers', { gender: '0' }],
    ['a department of 2^32-1', { department: [2 ** 32 - 1], main_department: 2 ** 32 - 1 }],
    ['department 0 as the main one', { department: [0], main_department: 0 }],
    ['36 Latin letters of external position', { external_position: 'x'.repeat(36) }],
    ['a corp mailbox of 64 bytes', { biz_mail: `${'x'.repeat(44)}@xinghe-demo.example` }],
    [
      'the mini program title of the official sample',
      external(mini({ appid: 'wx8bd80126147dff01', title: 'my miniprogram' })),
    ],
    ['the empty pair of url and title', attrs({ type: 1, name: '个人主页', web: { url: '', title: '' } })],
    ['an external text without value', external({ type: 0, name: '文本名称' })],
    ['a mini program that is not installed', external(mini({ appid: 'wxother', title: '题' }))],
    ['order without department', { order: [1, 2, 3] }],
    ['fields it does not know', { userId: 'x', hobby: '' }],
  ])('accepts %s', async (_name, change) => {
    expect((await harness.post('user/create', { ...NEW, ...change })).body.errcode).toBe(0);
  });

  it.each([
    ['mobile as a number', { mobile: 13800000000 }],
    ['department as a string', { department: '1' }],
    ['department of strings', { department: ['1'] }],
    ['order of fractions', { department: [1], order: [0.5] }],
    ['enable as a boolean', { enable: true }],
    ['is_leader_in_dept of booleans', { department: [1], is_leader_in_dept: [true] }],
    ['to_invite as a number', { to_invite: 1 }],
    ['direct_leader as a string', { direct_leader: 'lisi' }],
    ['extattr as an array', { extattr: [] }],
    ['alias null', { alias: null }],
    ['an external attribute of the wrong type', external({ type: '0', name: '文本名称' })],
  ])('returns 40058 with the JSON warning for %s', async (_name, change) => {
    const { body } = await harness.post('user/create', { ...NEW, ...change });
    expect(body.errcode).toBe(40058);
    expect(body.errmsg).toContain('Warning: wrong json format.');
  });

  it('creates unknown departments below "to be assigned" and reports them', async () => {
    const { body } = await harness.post('user/create', { ...NEW, department: [2, 88] });
    expect(body).toEqual({
      errcode: 0,
      errmsg: 'created',
      created_department_list: { department_info: [{ name: '部门88', id: 88 }] },
    });
    expect(harness.sandbox.snapshot().departments).toContainEqual({
      id: 88,
      name: '部门88',
      parentid: 7,
      order: 0,
    });
  });

  it.each([[undefined], [[]], [[0]]])('puts department %j into "to be assigned"', async (department) => {
    await harness.post('user/create', { ...NEW, department });
    expect((await harness.member('xiaoming')).department).toEqual([7]);
  });

  it('counts a repeated department once', async () => {
    await harness.post('user/create', { ...NEW, department: [2, 3, 2], order: [1, 2, 3] });
    expect(await harness.member('xiaoming')).toMatchObject({ department: [2, 3], order: [1, 2] });
  });

  it('assigns a free corp mailbox if none is given', async () => {
    await harness.post('user/create', { ...NEW, userid: 'Lisi@x', biz_mail: undefined });
    await harness.post('user/create', { ...NEW, userid: 'lisi.x', mobile: '13800000001' });
    expect((await harness.member('lisi@x')).biz_mail).toBe('lisi.x@xinghe-demo.example');
    expect((await harness.member('lisi.x')).biz_mail).toBe('lisi.x2@xinghe-demo.example');
  });

  it('assigns no mailbox in a corp without mail, and rejects a given one: 60143', async () => {
    await startWith((corp) => (corp.mailDomain = undefined));
    const bizMail = 'a@xinghe-demo.example';
    expect((await harness.post('user/create', { ...NEW, biz_mail: bizMail })).body.errcode).toBe(60143);
    await harness.post('user/create', NEW);
    expect((await harness.member('xiaoming')).biz_mail).toBe('');
  });

  it('invites by default, but not disabled members', async () => {
    await harness.post('user/create', NEW);
    await harness.post('user/create', { ...NEW, userid: 'b', mobile: '13800000001', to_invite: false });
    await harness.post('user/create', { ...NEW, userid: 'c', mobile: '13800000002', enable: 0 });
    const { invitations } = harness.sandbox.snapshot();
    expect(invitations).toEqual([{ userid: 'xiaoming', by: 'user/create', at: expect.any(Number) }]);
    expect((await harness.member('c')).status).toBe(2);
  });

  it('returns 45024 if the corp is full', async () => {
    await startWith((corp) => (corp.memberCap = 12));
    expect((await harness.post('user/create', NEW)).body.errcode).toBe(45024);
  });

  it('accepts a member who left before', async () => {
    await startWith((corp) => corp.members.push({ userid: 'gone', name: '离职', status: 5 }));
    expect((await harness.member('gone')).errcode).toBe(60111);
    await harness.post('user/create', { ...NEW, userid: 'Gone' });
    expect(await harness.member('gone')).toMatchObject({ userid: 'Gone', status: 4 });
  });
});

describe('user/update', () => {
  const update = async (change: object, userid = 'zhaoliu') =>
    (await harness.post('user/update', { userid, ...change })).body;

  it('changes only the given fields', async () => {
    const before = await harness.member('zhaoliu');
    expect(await update({ position: '架构师' })).toEqual({ errcode: 0, errmsg: 'updated' });
    expect(await harness.member('zhaoliu')).toEqual({ ...before, position: '架构师' });
  });

  it.each([
    [41009, 'no userid', { userid: undefined }],
    [40003, 'a userid of 65 bytes', { userid: 'a'.repeat(65) }],
    [60111, 'an unknown userid', { userid: 'nobody' }],
    [60123, 'an unknown department: only create makes new ones', { department: [88] }],
    [60123, 'a main department that is not one of the current ones', { main_department: 5 }],
    [60129, 'an empty mobile without an e-mail', { mobile: '' }],
    [301036, 'new_userid for a userid that a person chose', { new_userid: 'other' }],
    [60143, 'a corp mailbox of 64 bytes', { biz_mail: `${'x'.repeat(44)}@xinghe-demo.example` }],
    ...REFUSED,
  ] as [number, string, object][])(
    'returns %i for %s and changes nothing',
    async (errcode, _name, change) => {
      const before = harness.sandbox.snapshot();
      expect((await update({ position: '架构师', ...change })).errcode).toBe(errcode);
      expect(harness.sandbox.snapshot()).toEqual(before);
    },
  );

  it('reports its own maximum length of a corp mailbox, not that of user/create', async () => {
    expect((await update({ biz_mail: 'x' })).errmsg).toContain('6 to 63 bytes');
    expect((await harness.post('user/create', { ...NEW, biz_mail: 'x' })).body.errmsg).toContain(
      '6 to 64 bytes',
    );
  });

  it('applies the well-formed part of wrong JSON and warns on success', async () => {
    const body = await update({
      position: '架构师',
      department: '5',
      extattr: { attrs: [{ type: 'x' }] },
      alias: null,
    });
    expect(body).toEqual({ errcode: 0, errmsg: 'updated. Warning: wrong json format.' });
    expect(await harness.member('zhaoliu')).toMatchObject({
      position: '架构师',
      department: [3, 4],
      alias: '',
    });
  });

  it('returns 40058 if even the userid is malformed', async () => {
    expect((await update({ userid: 7 })).errcode).toBe(40058);
  });

  it('silently ignores any mobile for an active member', async () => {
    expect((await update({ mobile: 'nonsense' }, 'lisi')).errcode).toBe(0);
    expect((await harness.member('lisi')).mobile).toBe('10000000002');
  });

  it('changes the mobile of a member who is not active', async () => {
    await update({ mobile: '13900000000' });
    expect((await harness.member('zhaoliu')).mobile).toBe('13900000000');
  });

  it('accepts the current e-mail and mailbox of the member', async () => {
    const own = { email: 'LISI@mail.example', biz_mail: 'LISI@xinghe-demo.example' };
    expect((await update(own, 'lisi')).errcode).toBe(0);
  });

  it('keeps the status of the current channel, and requires confirmation of a new one', async () => {
    const channel = (nickname: string) => ({ external_profile: { wechat_channels: { nickname } } });
    await startWith((corp) => corp.channels?.push('另一个'));
    const before = await harness.member('zhangsan');
    await update(channel('星河演示视频号'), 'zhangsan');
    expect(await harness.member('zhangsan')).toEqual(before);
    await update(channel('另一个'), 'zhangsan');
    expect((await harness.member('zhangsan')).external_profile.wechat_channels).toEqual({
      nickname: '另一个',
      status: 1,
    });
  });

  it('accepts an empty corp mailbox for a member without one, and rejects it for others: 60143', async () => {
    expect((await update({ biz_mail: '' }, 'zhaoliu')).errcode).toBe(0);
    expect((await update({ biz_mail: '' }, 'lisi')).errcode).toBe(60143);
  });

  it('keeps order and leadership of remaining departments, and the main department if it remains', async () => {
    await update({ department: [5, 4] });
    expect(await harness.member('zhaoliu')).toMatchObject({
      department: [5, 4],
      order: [0, 2],
      is_leader_in_dept: [0, 0],
      main_department: 5,
    });
    await update({ main_department: 4 });
    await update({ department: [6, 4] });
    expect((await harness.member('zhaoliu')).main_department).toBe(4);
  });

  it('ignores order and is_leader_in_dept without department', async () => {
    await update({ order: [9], is_leader_in_dept: [1] });
    expect(await harness.member('zhaoliu')).toMatchObject({ order: [1, 2], is_leader_in_dept: [0, 0] });
  });

  it('changes an assigned corp mailbox once: 60144 the second time', async () => {
    expect((await update({ biz_mail: 'ww@xinghe-demo.example' }, 'wangwu')).errcode).toBe(0);
    expect((await update({ biz_mail: 'www@xinghe-demo.example' }, 'wangwu')).errcode).toBe(60144);
  });

  it('never changes a given corp mailbox: 60144', async () => {
    expect((await update({ biz_mail: 'ls@xinghe-demo.example' }, 'lisi')).errcode).toBe(60144);
  });

  it('replaces the whole list of aliases; {} and an empty list clear it', async () => {
    const aliases = () => harness.sandbox.snapshot().members[0]?.biz_mail_alias.item;
    await update({ biz_mail_alias: { item: ['boss@xinghe-demo.example'] } }, 'zhangsan');
    expect(aliases()).toEqual(['boss@xinghe-demo.example']);
    await update({ biz_mail_alias: {} }, 'zhangsan');
    expect(aliases()).toEqual([]);
  });

  it.each([
    [60273, 'six', Array.from({ length: 6 }, (_, index) => `alias${index}@xinghe-demo.example`)],
    [60269, 'one that is no mailbox', ['x']],
    [60269, 'one of 64 bytes', [`${'x'.repeat(44)}@xinghe-demo.example`]],
    [60272, 'one of a foreign domain', ['boss@gmail.com']],
    [60270, 'one twice', ['boss@xinghe-demo.example', 'BOSS@xinghe-demo.example']],
    [60270, "another's mailbox", ['lisi@xinghe-demo.example']],
  ])('returns %i for aliases: %s', async (errcode, _name, item) => {
    expect((await update({ biz_mail_alias: { item } }, 'zhangsan')).errcode).toBe(errcode);
  });

  it('returns 60272 for an alias of a member without a mailbox', async () => {
    const item = ['zl@xinghe-demo.example'];
    expect((await update({ biz_mail_alias: { item } })).errcode).toBe(60272);
  });

  it('changes a generated userid once, and all references to it', async () => {
    const generated = '80a1c3f2e5d64b7a';
    await startWith((corp) => corp.tags?.push({ tagid: 9, tagname: '新人', users: [generated] }));
    await update({ direct_leader: [generated] });
    expect((await update({ new_userid: 'LISI' }, generated)).errcode).toBe(60102);
    expect((await update({ new_userid: '-x' }, generated)).errcode).toBe(40003);
    expect((await update({ new_userid: 'hexin' }, generated)).errcode).toBe(0);
    expect((await harness.member('zhaoliu')).direct_leader).toEqual(['hexin']);
    expect((await harness.member(generated)).errcode).toBe(60111);
    expect((await harness.post('batch/invite', { tag: [9] })).body.invalidtag).toEqual([]);
    expect(harness.sandbox.snapshot().invitations).toMatchObject([{ userid: 'hexin' }]);
    expect((await update({ new_userid: 'hexin2' }, 'hexin')).errcode).toBe(301036);
  });

  it('merges attributes by name and removes attributes with empty values', async () => {
    await update(attrs({ type: 0, name: '工位', text: { value: 'A-1' } }), 'sunqi');
    expect((await harness.member('sunqi')).extattr.attrs).toHaveLength(2);
    await update(attrs({ type: 1, name: '个人主页', web: { url: '', title: '' } }), 'sunqi');
    expect((await harness.member('sunqi')).extattr.attrs).toMatchObject([{ name: '工位' }]);
  });

  it('clears external attributes, short name and channel with empty values', async () => {
    await update(
      {
        external_profile: {
          external_corp_name: '',
          wechat_channels: { nickname: '' },
          external_attr: [{ type: 0, name: '文本名称', text: { value: '' } }],
        },
      },
      'zhangsan',
    );
    const { external_profile: profile } = await harness.member('zhangsan');
    expect(profile).toEqual({ external_corp_name: '', external_attr: [] });
  });

  it('disables and enables; a member who was active becomes active again', async () => {
    await update({ enable: 0 }, 'lisi');
    expect((await harness.member('lisi')).status).toBe(2);
    await update({ enable: 1 }, 'lisi');
    await update({ enable: 1 });
    expect((await harness.member('lisi')).status).toBe(1);
    await update({ enable: 1 }, 'zhengshi');
    expect((await harness.member('zhengshi')).status).toBe(4);
    expect((await harness.member('zhaoliu')).status).toBe(4);
  });

  it('removes the direct leader with an empty list', async () => {
    await update({ direct_leader: [] });
    expect((await harness.member('zhaoliu')).direct_leader).toEqual([]);
  });
});

describe('user/delete', () => {
  const remove = async (userid: string) => (await harness.get('user/delete', { userid })).body;

  it('deletes a member, whatever the case of the userid, and all references to the member', async () => {
    expect(await remove('WANGWU')).toEqual({ errcode: 0, errmsg: 'deleted' });
    expect((await harness.member('wangwu')).errcode).toBe(60111);
    expect((await harness.member('zhaoliu')).direct_leader).toEqual([]);
    expect((await remove('zhaoliu')).errcode).toBe(0);
  });

  it.each([
    [41009, ''],
    [40003, '名'.repeat(22)],
    [60111, 'nobody'],
    [301005, 'zhangsan'],
  ])('returns %i for %j', async (errcode, userid) => {
    expect((await remove(userid)).errcode).toBe(errcode);
  });
});

describe('user/batchdelete', () => {
  const remove = async (useridlist: unknown) => (await harness.post('user/batchdelete', { useridlist })).body;

  it('deletes all members', async () => {
    expect(await remove(['lisi', 'LISI', 'wangwu'])).toEqual({ errcode: 0, errmsg: 'deleted' });
    expect(harness.sandbox.snapshot().members).toHaveLength(10);
  });

  it.each([
    [40032, 'nobody', []],
    [40032, 'no list', undefined],
    [40032, '201 of them', Array.from({ length: 201 }, (_, index) => `u${index}`)],
    [40031, 'an empty userid', ['lisi', '']],
    [60111, 'an unknown userid among others', ['lisi', 'nobody']],
    [301005, 'the creator among others', ['lisi', 'zhangsan']],
    [40058, 'a text', 'lisi'],
  ])('returns %i for %s and deletes nobody', async (errcode, _name, list) => {
    expect((await remove(list)).errcode).toBe(errcode);
    expect(harness.sandbox.snapshot().members).toHaveLength(12);
  });
});

describe('user/authsucc', () => {
  it('activates a member at the first login', async () => {
    expect((await harness.get('user/authsucc', { userid: 'zhaoliu' })).body).toEqual({
      errcode: 0,
      errmsg: 'ok',
    });
    expect((await harness.member('zhaoliu')).status).toBe(1);
  });

  it('returns 60111 for an unknown member and leaves a disabled member disabled', async () => {
    expect((await harness.get('user/authsucc', { userid: 'nobody' })).body.errcode).toBe(60111);
    await harness.get('user/authsucc', { userid: 'zhengshi' });
    expect((await harness.member('zhengshi')).status).toBe(2);
  });
});
