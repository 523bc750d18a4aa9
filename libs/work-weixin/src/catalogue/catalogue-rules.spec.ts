import { validate } from 'class-validator';
import { encodeInput, getRemoteApi } from 'nestjs-http-remote';
import { apisWithoutSpec } from '../../test/catalogue-files.js';
import { describeRules, messagesOf, type Row, type RuleTable } from '../../test/rule-table.js';
import * as batch from './batch/index.js';
import * as corp from './corp/index.js';
import * as user from './user/index.js';

const LONE_SURROGATE = '\ud800';
const EMOJI = '😀';
const MAX_DEPARTMENT = 4294967295;
const MAX_TAG = 2147483647;
/** Values that are not department ids. */
const NO_DEPARTMENTS = [MAX_DEPARTMENT + 1, -1, 1.5, NaN, null, true, '1'];
const NO_TAGS = [MAX_TAG + 1, -1, 1.5, NaN, null, true, '1'];
const many = <T>(count: number, item: T) => Array.from({ length: count }, () => item);
/** An email address of that many bytes. */
const mail = (bytes: number) => `${'a'.repeat(bytes - 5)}@b.cn`;

const USER_ID: Row = [
  'userId',
  ['a', 'a'.repeat(64), '张'.repeat(21), EMOJI.repeat(16)],
  {
    用户ID不能为空: [undefined, null, ''],
    '用户ID长度必须在1-64个字节之间': ['a'.repeat(65), '张'.repeat(22), EMOJI.repeat(17), 1, ['a'], true],
  },
];

const TEXT_ATTR = { type: 0, name: '爱好', text: { value: '旅游' } };
const WEB_ATTR = { type: 1, name: '卡号', web: { url: 'http://www.test.com', title: '旅游' } };
const MINIPROGRAM_ATTR = {
  type: 2,
  name: '测试app',
  miniprogram: { appId: 'wx8bd8012614784fake', pagePath: '/index', title: 'my miniprogram' },
};
const PROFILE = {
  department: [1, 2],
  extAttr: { attrs: [TEXT_ATTR, WEB_ATTR] },
  externalProfile: {
    externalCorpName: '企业简称',
    wechatChannels: { nickname: '视频号名称' },
    externalAttr: [TEXT_ATTR, WEB_ATTR, MINIPROGRAM_ATTR],
  },
};

/** Rules that user/create and user/update share. */
const PROFILE_ROWS: readonly Row[] = [
  [
    'alias',
    [undefined, null, '', 'j', EMOJI.repeat(64)],
    { '别名长度必须在1-64个字符之间': [EMOJI.repeat(65), 7, []] },
  ],
  [
    'mobile',
    ['13800000000', '+86 138-0000-0000', '1'.repeat(32)],
    {
      手机号码长度不能超过32个字节: ['1'.repeat(33), 13800000000],
      '手机号码只能包含数字、+、-或空格': ['１３８', '138(0)', LONE_SURROGATE],
    },
  ],
  [
    'email',
    [undefined, null, '', mail(6), mail(64), '张三@b.cn', 'a..b.@docomo.ne.jp', 'a@b_c.cn', 'a@1.2.3.4'],
    {
      邮箱格式不正确: [
        ...['zhangsan', 'a@b', 'a b@c.cn', 'a@b..cn', 'a@@b.cn', 'a@b.cn\n', 'a\u0000@b.cn', ' '],
        ...[`${LONE_SURROGATE}@b.cn`, 5, []],
      ],
      '邮箱长度必须在6-64个字节之间': [mail(65), 'a@b.c', 5],
    },
  ],
  [
    'department',
    [undefined, null, [], many(100, 1), [0, 0], [MAX_DEPARTMENT, 1]],
    {
      部门必须是数组: [1, '1', {}, ''],
      部门数量不能超过100个: [many(101, 1)],
      '部门ID必须是0-4294967295之间的整数': NO_DEPARTMENTS.map((id) => [id]),
    },
  ],
  [
    'order',
    [undefined, [0, 4294967295]],
    {
      排序值必须是数组: [1],
      排序值必须是整数: [
        [1, '2'],
        [1, 2.5],
      ],
      '排序值必须在0-4294967295之间': [
        [-1, 0],
        [0, 4294967296],
      ],
      部门数量和排序值数量不一致: [[1], [1, 2, 3], []],
    },
  ],
  [
    'position',
    ['', '职'.repeat(128), EMOJI.repeat(128)],
    { 职务信息长度不能超过128个字符: ['职'.repeat(129), 0] },
  ],
  [
    'gender',
    [undefined, 0, 1, 2, '0', '1', '2'],
    { '性别只能是0(未定义)、1(男)或2(女)': [3, '3', 1.5, true, ''] },
  ],
  [
    'isLeaderInDept',
    [undefined, [0, 1]],
    {
      部门负责人标识必须是数组: [1],
      '部门负责人标识只能是0(否)或1(是)': [
        [0, 2],
        [true, false],
        ['0', '1'],
      ],
      部门数量和负责人标识数量不一致: [[1], [0, 0, 1]],
    },
  ],
  [
    'directLeader',
    [undefined, [], ['lisi']],
    {
      直属上级必须是数组: ['lisi'],
      直属上级最多只能设置1个: [['lisi', 'wangwu']],
      '直属上级的用户ID长度必须在1-64个字节之间': [[''], ['a'.repeat(65)], [1]],
    },
  ],
  ['avatarMediaId', [undefined, '2-G6nrLmr5EC3MNb'], { 头像mediaid必须是字符串: [1, {}] }],
  ['enable', [undefined, 0, 1], { '启用状态只能是0(禁用)或1(启用)': [2, -1, 0.5, true, '1'] }],
  [
    'externalPosition',
    ['', '高'.repeat(12), '𠮷'.repeat(12), 'a'.repeat(36), `${'高'.repeat(11)}abc`],
    { 对外职务长度不能超过12个汉字: ['高'.repeat(13), '𠮷'.repeat(13), 'a'.repeat(37), 1] },
  ],
  ['address', ['', '广'.repeat(128)], { 地址长度不能超过128个字符: ['广'.repeat(129), 1] }],
  [
    'mainDepartment',
    [undefined, 0, MAX_DEPARTMENT],
    { '主部门必须是0-4294967295之间的整数': [-1, '1', 1.5, [1], MAX_DEPARTMENT + 1] },
  ],

  ['extAttr.attrs', [undefined, []], {}],
  [
    'extAttr.attrs.0.type',
    [0],
    { '扩展属性类型只能是0(文本)或1(网页)': [undefined, 2, '0', 0.5], 网页属性值不能为空: [1] },
  ],
  [
    'extAttr.attrs.0.name',
    ['爱好'],
    { 扩展属性名称不能为空: [undefined, null, ''], 扩展属性名称必须是字符串: [1] },
  ],
  ['extAttr.attrs.0.text', [{ value: 'x' }], { 文本属性值不能为空: [undefined, null], 文本值不能为空: [{}] }],
  [
    'extAttr.attrs.0.text.value',
    ['', 'x', EMOJI.repeat(64)],
    { 文本值不能为空: [undefined, null], 文本值长度不能超过64个字符: [EMOJI.repeat(65), 1] },
  ],
  [
    'extAttr.attrs.1.web',
    [
      {},
      { url: '', title: '' },
      { url: 'https://intranet/x', title: EMOJI.repeat(12) },
      { url: 'HTTP://例子.中国:99999/页 面', title: 'x' },
    ],
    {
      网页属性值不能为空: [undefined, null],
      网页链接不能为空: [{ title: 'x' }, { url: '', title: 'x' }],
      网页标题不能为空: [{ url: 'http://x.cn' }, { url: 'http://x.cn', title: '' }],
      网页链接格式不正确: [
        { url: 'x.cn', title: 'x' },
        { url: 'ftp://x.cn', title: 'x' },
        { url: ' http://x.cn', title: 'x' },
        { url: 'http://', title: 'x' },
        { url: 1, title: 'x' },
      ],
      网页标题长度不能超过12个字符: [
        { url: 'http://x.cn', title: '旅'.repeat(13) },
        { url: 'http://x.cn', title: 1 },
      ],
    },
  ],

  ['externalProfile.externalCorpName', [undefined, ''], { 企业简称必须是字符串: [1] }],
  ['externalProfile.wechatChannels.nickname', [undefined, ''], { 视频号名称必须是字符串: [1] }],
  ['externalProfile.externalAttr', [undefined, []], {}],
  [
    'externalProfile.externalAttr.0.type',
    [0],
    {
      '对外属性类型只能是0(文本)、1(网页)或2(小程序)': [undefined, 3, '0'],
      网页属性值不能为空: [1],
      小程序属性值不能为空: [2],
    },
  ],
  [
    'externalProfile.externalAttr.0.name',
    ['文本名称'],
    { 对外属性名称不能为空: [undefined, ''], 对外属性名称必须是字符串: [1] },
  ],
  [
    'externalProfile.externalAttr.0.text',
    [{}, { value: '' }, { value: EMOJI.repeat(32) }],
    {
      文本属性值不能为空: [undefined],
      文本值长度不能超过32个字符: [{ value: EMOJI.repeat(33) }, { value: 1 }],
    },
  ],
  [
    'externalProfile.externalAttr.2.miniprogram',
    [
      {},
      { appId: '', title: '' },
      { appId: 'wx', title: '微'.repeat(12) },
      { appId: 'wx', title: '𠮷'.repeat(12) },
    ],
    {
      小程序属性值不能为空: [undefined],
      小程序appid不能为空: [{ title: 'x' }],
      小程序appid必须是字符串: [{ appId: 1, title: 'x' }],
      小程序页面路径必须是字符串: [{ appId: 'wx', title: 'x', pagePath: 1 }],
      小程序标题不能为空: [{ appId: 'wx' }],
      小程序标题长度不能超过12个汉字: [
        { appId: 'wx', title: '微'.repeat(13) },
        { appId: 'wx', title: 1 },
      ],
    },
  ],
];

const TABLES: readonly RuleTable[] = [
  {
    of: user.CreateUserWorkWxInput,
    given: { userId: 'zhangsan', name: '张三', mobile: '13800000000', ...PROFILE },
    rows: [
      [
        'userId',
        ['a', '9', 'Zhang-San_1@x.cn', 'a'.repeat(64)],
        {
          用户ID不能为空: [undefined, null, ''],
          '用户ID长度必须在1-64个字节之间': ['a'.repeat(65), 1],
          '用户ID只能由数字、字母和_-@.组成,且必须以数字或字母开头': [
            '_a',
            '张三',
            'a b',
            'a\n',
            LONE_SURROGATE,
          ],
        },
      ],
      [
        'name',
        ['张', EMOJI.repeat(64), LONE_SURROGATE],
        {
          成员名称不能为空: [undefined, null, ''],
          '成员名称长度必须在1-64个字符之间': [EMOJI.repeat(65), 1],
        },
      ],
      ['mobile', [], { 手机号码和邮箱不能同时为空: [undefined, null, ''] }],
      [
        'bizMail',
        ['', mail(6), mail(64)],
        {
          企业邮箱格式不正确: ['a', `${LONE_SURROGATE}@b.cn`],
          '企业邮箱长度必须在6-64个字节之间': ['a@b.c', mail(65)],
        },
      ],
      [
        'telephone',
        ['', '020-123456,+1', '1'.repeat(32)],
        { 座机号码长度不能超过32个字节: ['1'.repeat(33), 1], '座机号码只能包含数字、-、+或,': ['1 2', '一'] },
      ],
      ['toInvite', [undefined, true, false], { 是否邀请必须是布尔值: [0, 1, 'true'] }],
      ...PROFILE_ROWS,
    ],
  },
  {
    of: user.UpdateUserWorkWxInput,
    given: { userId: '张三', ...PROFILE },
    rows: [
      USER_ID,
      ['name', [undefined, '张'], { '成员名称长度必须在1-64个字符之间': ['', EMOJI.repeat(65), 1] }],
      [
        'bizMail',
        ['', mail(6), mail(63)],
        {
          企业邮箱格式不正确: ['a', `${LONE_SURROGATE}@b.cn`],
          '企业邮箱长度必须在6-63个字节之间': ['a@b.c', mail(64)],
        },
      ],
      [
        'bizMailAlias',
        [undefined, {}, { items: [] }, { items: many(5, mail(63)) }],
        {
          企业邮箱别名必须是数组: [{ items: mail(6) }],
          企业邮箱别名最多只能设置5个: [{ items: many(6, mail(6)) }],
          '企业邮箱别名长度必须在6-63个字节之间': [{ items: [''] }, { items: [mail(64)] }, { items: [1] }],
        },
      ],
      [
        'telephone',
        ['', '1', '1'.repeat(32)],
        {
          '座机号码长度必须在1-32个字节之间': ['1'.repeat(33), 1],
          '座机号码只能包含数字、-、+或,': ['1 2'],
        },
      ],
      [
        'newUserId',
        [undefined, 'lisi', '-李四'],
        { '新用户ID长度必须在1-64个字节之间': ['', 'a'.repeat(65), 1] },
      ],
      ...PROFILE_ROWS,
    ],
  },
  { of: user.UserWorkWxInput, given: { userId: 'zhangsan' }, rows: [USER_ID] },
  { of: user.DeleteUserWorkWxInput, given: { userId: 'zhangsan' }, rows: [USER_ID] },
  { of: user.ConvToOpenIdWorkWxInput, given: { userId: 'zhangsan' }, rows: [USER_ID] },
  { of: user.UserAuthSuccessWorkWxInput, given: { userId: 'zhangsan' }, rows: [USER_ID] },
  {
    of: user.BatchDeleteUserWorkWxInput,
    given: { userIdList: ['zhangsan'] },
    rows: [
      [
        'userIdList',
        [['a'], many(200, 'a')],
        {
          用户ID列表不能为空: [undefined, null],
          用户ID列表必须是数组: ['a', {}],
          至少需要指定一个用户ID: [[]],
          单次最多只能删除200个用户: [many(201, 'a')],
          '用户ID长度必须在1-64个字节之间': [[''], ['a'.repeat(65)], [1], [null]],
        },
      ],
    ],
  },
  ...[user.DeptUserSimpleListWorkWxInput, user.DeptUserDetailListWorkWxInput].map((of): RuleTable => ({
    of,
    given: { departmentId: 1 },
    rows: [
      [
        'departmentId',
        [0, 1, MAX_DEPARTMENT],
        {
          部门ID不能为空: [undefined, null, ''],
          '部门ID必须是0-4294967295之间的整数': [...NO_DEPARTMENTS, [1]],
        },
      ],
      ['fetchChild', [undefined, true, false], { 是否递归获取子部门成员必须是布尔值: [1, 0, 'true'] }],
    ],
  })),
  {
    of: user.ConvToUserIdWorkWxInput,
    given: { openId: 'oDjGHs-1yCnGrRovBj2yHij5JAAA' },
    rows: [['openId', ['o'], { OpenID不能为空: [undefined, null, ''], OpenID必须是字符串: [1] }]],
  },
  {
    of: user.UserIdByMobileWorkWxInput,
    given: { mobile: '13430388888' },
    rows: [
      [
        'mobile',
        ['12345', '1'.repeat(32)],
        {
          手机号不能为空: [undefined, ''],
          '手机号长度必须在5-32个字节之间': ['1234', '1'.repeat(33), 13430388888],
        },
      ],
    ],
  },
  {
    of: user.UserIdByEmailWorkWxInput,
    given: { email: 'zhangsan@gzdev.com' },
    rows: [
      [
        'email',
        [mail(64)],
        {
          邮箱不能为空: [undefined, ''],
          邮箱格式不正确: ['zhangsan', 'a@b', `${LONE_SURROGATE}@b.cn`, 1],
          邮箱长度不能超过64个字节: [mail(65)],
        },
      ],
      ['emailType', [undefined, null, 1, 2], { '邮箱类型只能是1(企业邮箱)或2(个人邮箱)': [0, 3, '1', 1.5] }],
    ],
  },
  {
    of: user.UserIdListWorkWxInput,
    given: {},
    rows: [
      ['cursor', [undefined, '', 'c'], { 分页游标必须是字符串: [1] }],
      [
        'limit',
        [undefined, 1, 10000],
        { 分页大小必须是整数: ['10', 1.5, NaN], '分页大小必须在1-10000之间': [0, 10001, -1] },
      ],
    ],
  },
  {
    of: batch.InviteUserWorkWxInput,
    given: { tag: [1] },
    rows: [
      [
        'user',
        [undefined, [], many(1000, 'a'), ['', 'a'.repeat(65)]],
        {
          成员ID列表必须是数组: ['a'],
          成员ID列表最多支持1000个: [many(1001, 'a')],
          成员ID必须是字符串: [[1], [null]],
        },
      ],
      [
        'party',
        [undefined, [], many(100, 1), [0, MAX_DEPARTMENT]],
        {
          部门ID列表必须是数组: [1],
          部门ID列表最多支持100个: [many(101, 1)],
          '部门ID必须是0-4294967295之间的整数': NO_DEPARTMENTS.map((id) => [id]),
        },
      ],
      [
        'tag',
        [[1], many(100, 1), [0, MAX_TAG]],
        {
          'user, party, tag三者不能同时为空': [undefined, null, []],
          标签ID列表必须是数组: [1],
          标签ID列表最多支持100个: [many(101, 1)],
          '标签ID必须是0-2147483647之间的整数': NO_TAGS.map((id) => [id]),
        },
      ],
    ],
  },
  {
    of: corp.JoinQrcodeWorkWxInput,
    given: {},
    rows: [['sizeType', [undefined, null, 1, 2, 3, 4], { '尺寸类型必须在1-4之间': [0, 5, '3', 2.5] }]],
  },
];

describeRules(...TABLES);

it('every API has its rules above, or in a spec of its own beside it', async () => {
  const named = new Set(TABLES.map(({ of }) => getRemoteApi(of).action));
  expect([...named].sort()).toEqual((await apisWithoutSpec()).map(({ action }) => action).sort());
});

describe('rules that span fields', () => {
  it('accept an email address instead of a mobile number', async () => {
    const plain = { userId: 'zhangsan', name: '张三', email: 'zhangsan@gzdev.com' };
    expect(await messagesOf(user.CreateUserWorkWxInput.from(plain))).toEqual([]);
    expect(await messagesOf(user.CreateUserWorkWxInput.from({ ...plain, mobile: '' }))).toEqual([]);
  });

  it('accept a mobile number instead of an email address, but not two empty ones', async () => {
    const plain = { userId: 'zhangsan', name: '张三', mobile: '13800000000', email: '' };
    expect(await messagesOf(user.CreateUserWorkWxInput.from(plain))).toEqual([]);
    expect(await messagesOf(user.CreateUserWorkWxInput.from({ ...plain, mobile: '' }))).toEqual([
      '手机号码和邮箱不能同时为空',
    ]);
  });

  it.each<{ order?: number[]; isLeaderInDept?: (0 | 1)[] }>([
    { order: [], isLeaderInDept: [] },
    { order: [1] },
    { isLeaderInDept: [0, 1] },
  ])('accept %j without departments: the server ignores them', async (fields) => {
    const create = { userId: 'zhangsan', name: '张三', mobile: '13800000000', ...fields };
    expect(await messagesOf(user.CreateUserWorkWxInput.from(create))).toEqual([]);
    const update = { userId: 'zhangsan', ...fields };
    expect(await messagesOf(user.UpdateUserWorkWxInput.from(update))).toEqual([]);
  });

  it('check a value even if it does not match the type of its attribute', async () => {
    const attrs = [{ ...TEXT_ATTR, type: 0 as const, web: { url: 'x', title: 'x' } }];
    const input = user.UpdateUserWorkWxInput.from({ userId: 'zhangsan', extAttr: { attrs } });
    expect(await messagesOf(input)).toContain('网页链接格式不正确');
  });

  it('reject nested values that were not built by from()', async () => {
    const input = user.UpdateUserWorkWxInput.from({ userId: 'zhangsan' });
    Object.assign(input, { extAttr: { attrs: [] }, bizMailAlias: { items: [] }, externalProfile: 'x' });
    expect((await validate(input)).map(({ property }) => property).sort()).toEqual([
      'bizMailAlias',
      'extAttr',
      'externalProfile',
    ]);
  });
});

describe('UpdateUserWorkWxInput helpers', () => {
  const update = (fields: object) => user.UpdateUserWorkWxInput.from({ userId: 'zhangsan', ...fields });

  it.each([
    [{}, null],
    [{ department: [1, 2] }, null],
    [{ order: [1, 2], isLeaderInDept: [1] }, null],
    [{ department: [1, 2], order: [1, 2], isLeaderInDept: [0, 1] }, null],
    [{ department: [1, 2], order: [1] }, '部门数量和排序值数量不一致'],
    [{ department: [1, 2], order: [1, 2], isLeaderInDept: [1] }, '部门数量和负责人标识数量不一致'],
    [{ department: [1, 2], order: [1], isLeaderInDept: [1] }, '部门数量和排序值数量不一致'],
  ])('compare counts like the rules do, if there are departments: %j, %s', (fields, message) => {
    expect(update(fields).getValidationErrors()).toBe(message);
    expect(update(fields).validateDepartmentFields()).toBe(message === null);
  });

  it('report no other rules', () => {
    expect(update({ userId: '', name: '' }).getValidationErrors()).toBeNull();
  });
});

describe('BizMailAliasDto', () => {
  it('adds up to five aliases and removes them', () => {
    const alias = new user.BizMailAliasDto();
    expect(many(5, mail(6)).map((one) => alias.addAlias(one))).toEqual(many(5, true));
    expect(alias.addAlias(mail(7))).toBe(false);
    expect(alias.removeAlias(mail(6))).toBe(true);
    expect(alias.removeAlias(mail(9))).toBe(false);
    expect(alias.items).toEqual(many(4, mail(6)));
  });

  it('sends an empty list only once it is cleared', () => {
    const bodyOf = (bizMailAlias: user.BizMailAliasDto) =>
      encodeInput(user.UpdateUserWorkWxInput.from({ userId: 'zhangsan', bizMailAlias })).body;
    const alias = new user.BizMailAliasDto();
    expect(alias.removeAlias(mail(6))).toBe(false);
    expect(bodyOf(alias)).toEqual({ userid: 'zhangsan', biz_mail_alias: {} });
    alias.clear();
    expect(bodyOf(alias)).toEqual({ userid: 'zhangsan', biz_mail_alias: { item: [] } });
  });
});

describe('InviteUserWorkWxInput.validate()', () => {
  it('returns whether anyone is invited', () => {
    const errorMessage = 'user, party, tag三者不能同时为空';
    expect(batch.InviteUserWorkWxInput.from({ user: [], party: [] }).validate()).toEqual({
      isValid: false,
      errorMessage,
    });
    expect(batch.InviteUserWorkWxInput.from({ party: [1] }).validate()).toEqual({
      isValid: true,
      errorMessage: null,
    });
  });
});

describe('UserIdByEmailWorkWxInput.emailTypeDesc', () => {
  it.each([
    [undefined, '企业邮箱'],
    [1, '企业邮箱'],
    [2, '个人邮箱'],
    [null, '未知类型'],
    [3, '未知类型'],
  ])('of %s is %s', (emailType, desc) => {
    const input = user.UserIdByEmailWorkWxInput.from({ email: mail(6), emailType: emailType as 1 });
    expect(input.emailTypeDesc).toBe(desc);
    expect(encodeInput(input).body).not.toHaveProperty('emailTypeDesc');
  });
});
