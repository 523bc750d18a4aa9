import { Test } from '@nestjs/testing';
import fc from 'fast-check';
import { decodeOutput, encodeInput, getRemoteApi, validateInput } from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { InviteUserWorkWxInput } from 'nestjs-work-weixin/batch';
import {
  CreateUserWorkWxInput,
  DeptUserDetailListWorkWxInput,
  DeptUserSimpleListWorkWxInput,
  UpdateUserWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
  UserWorkWxOutput,
} from 'nestjs-work-weixin/user';
import { demoCorp, startSandbox, type CorpSeed, type Sandbox } from 'work-weixin-sandbox';

/** The properties of an update that a member has, as an application sends them back after it changed one of them. */
function updateOf(member: UserWorkWxOutput): UpdateUserWorkWxInput {
  const offered = getRemoteApi(UpdateUserWorkWxInput).fields.map(({ property }) => property);
  const plain = Object.fromEntries(Object.entries(member).filter(([property]) => offered.includes(property)));
  return UpdateUserWorkWxInput.from(plain as { userId: string });
}

describe('a member that user/get returned', () => {
  const text = (...filled: string[]) => fc.constantFrom('', ...filled);
  const pair = (first: string, second: string, value: string) =>
    fc.constantFrom({}, { [first]: '', [second]: '' }, { [first]: value, [second]: '标题' });
  const name = fc.constantFrom('文本名称', '网页名称');
  const textAttr = fc.record({
    type: fc.constant(0),
    name,
    text: fc.record({ value: text('文'.repeat(32)) }),
  });
  const webAttr = fc.record({
    type: fc.constant(1),
    name,
    web: pair('url', 'title', 'http://例子.中国/页 面'),
  });
  const miniAttr = fc.record({ type: fc.constant(2), name, miniprogram: pair('appid', 'title', 'wx8bd') });
  const id = fc.constantFrom(0, 1, 2 ** 31, 2315041299, 2 ** 32 - 1);
  const optional = { requiredKeys: ['userid', 'name'] as ('userid' | 'name')[] };
  const member = fc.record(
    {
      userid: fc.constantFrom('zhangsan', '张三', 'a'.repeat(64)),
      name: fc.constantFrom('张三', '𠮷'.repeat(64)),
      department: fc.constantFrom([], [1], [0, 2315041299], [4294967295]),
      position: text('职'.repeat(128)),
      mobile: text('+86 138-0000-0000'),
      gender: fc.constantFrom('0', '1', '2', 0, 1, 2),
      email: text('a..b.@docomo.ne.jp', '张三@b.cn', `${'a'.repeat(58)}@b.cn`),
      biz_mail: text('zhangsan@b_c.example'),
      direct_leader: fc.constantFrom([], ['lisi']),
      telephone: text('020-123,456'),
      alias: text('别'.repeat(64)),
      status: fc.constantFrom(1, 2, 4, 5),
      extattr: fc.record({ attrs: fc.array(fc.oneof(textAttr, webAttr), { maxLength: 3 }) }),
      external_position: text('𠮷'.repeat(12), '高'.repeat(12), 'x'.repeat(36)),
      external_profile: fc.record(
        {
          external_corp_name: text('企业简称'),
          wechat_channels: fc.record({ nickname: text('视频号'), status: fc.constantFrom(0, 1) }),
          external_attr: fc.array(fc.oneof(textAttr, webAttr, miniAttr), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
      address: text('广'.repeat(128)),
      main_department: id,
      avatar: text('https://x.cn/a'),
    },
    optional,
  );

  it('passes the rules of user/update and arrives there unchanged, including empty strings', () => {
    fc.assert(
      fc.property(member, (answer) => {
        const input = updateOf(decodeOutput(UserWorkWxOutput, { errcode: 0, errmsg: 'ok', ...answer }));
        expect(validateInput(input)).toBeUndefined();
        const { status: _status, avatar: _avatar, gender, external_profile: profile, ...sent } = answer;
        expect(encodeInput(input).body).toEqual({
          ...sent,
          ...(gender !== undefined && { gender: Number(gender) }),
          ...(profile && { external_profile: withoutStatus(profile) }),
        });
      }),
      { numRuns: 300, seed: 10 },
    );
  });
});

/** Only responses contain the status of a channel. */
function withoutStatus(profile: { wechat_channels?: { nickname: string } }): object {
  const { wechat_channels: channels, ...others } = profile;
  return channels ? { ...others, wechat_channels: { nickname: channels.nickname } } : others;
}

describe('through the sandbox', () => {
  let sandbox: Sandbox<never>;
  let workWeixin: WorkWeixinService;
  let close: () => Promise<void>;

  async function startWith(corp: CorpSeed): Promise<void> {
    sandbox = await startSandbox({ corps: [corp] });
    const { baseUrl, demo } = sandbox;
    const module = await Test.createTestingModule({
      imports: [WorkWeixinModule.forRoot({ baseUrl, corpId: demo.corpId, secrets: demo.secrets })],
    }).compile();
    await module.init();
    workWeixin = module.get(WorkWeixinService, { strict: false });
    close = () => module.close();
  }

  afterEach(async () => {
    await close();
    await sandbox.close();
  });

  it.each([
    ['with mail', {}],
    ['without mail', { mailDomain: undefined }],
  ])('every member of a corp %s goes from user/get to user/update unchanged', async (_name, change) => {
    const bare = { userid: 'bare', name: '无', mobile: '13800000000' };
    const corp = demoCorp();
    await startWith({ ...corp, members: [...corp.members, bare], ...change });
    const { members } = sandbox.snapshot();
    expect(members.length).toBeGreaterThan(10);
    for (const { userid } of members) {
      const member = await workWeixin.send(UserWorkWxInput.from({ userId: userid }));
      expect((await workWeixin.send(updateOf(member))).errMsg).toBe('updated');
    }
    expect(sandbox.snapshot().members).toEqual(members);
  });

  it.each([
    ['mobile', { mobile: '13800000066', email: '' }],
    ['email', { mobile: '', email: 'wanfang@mail.example' }],
  ])('a member is created with only %s, and the other one empty', async (given, addresses) => {
    await startWith(demoCorp());
    const input = { userId: 'wanfang', name: '万方', alias: '', telephone: '', address: '', ...addresses };
    await workWeixin.send(CreateUserWorkWxInput.from(input));
    const member = await workWeixin.send(UserWorkWxInput.from({ userId: 'wanfang' }));
    expect(member).toMatchObject(addresses);
    expect(member[given as 'mobile' | 'email']).not.toBe('');
  });

  it('empty strings clear texts', async () => {
    await startWith(demoCorp());
    const before = { alias: 'Jack', telephone: '020-123456', address: '广州市海珠区新港中路' };
    const userId = 'zhangsan';
    expect(await workWeixin.send(UserWorkWxInput.from({ userId }))).toMatchObject(before);
    const extAttr = { attrs: [{ type: 0 as const, name: '爱好', text: { value: '' } }] };
    const empty = { alias: '', telephone: '', address: '', email: '', position: '', extAttr };
    await workWeixin.send(UpdateUserWorkWxInput.from({ userId, ...empty }));
    expect(await workWeixin.send(UserWorkWxInput.from({ userId }))).toMatchObject({
      ...empty,
      extAttr: { attrs: [] },
    });
  });

  describe.each([0, 2_147_483_648, 2_315_041_299, 4_294_967_295])('department %d', (id) => {
    const other = { userid: 'lisi', name: '李四', mobile: '13800000001', department: [1] };

    beforeEach(async () => {
      const corp = demoCorp();
      await startWith({
        ...corp,
        departments: [...corp.departments, { id, name: '部门', parentid: 1 }],
        members: [{ userid: 'zhangsan', name: '张三', mobile: '13800000000', department: [id] }, other],
        creator: undefined,
      });
    });

    it('is in every list', async () => {
      const { deptUser } = await workWeixin.send(UserIdListWorkWxInput.from({}));
      expect(deptUser).toContainEqual({ userId: 'zhangsan', department: id });
      const simple = await workWeixin.send(DeptUserSimpleListWorkWxInput.from({ departmentId: id }));
      expect(simple.userList).toEqual([{ userId: 'zhangsan', name: '张三', department: [id] }]);
      const list = await workWeixin.send(DeptUserDetailListWorkWxInput.from({ departmentId: id }));
      expect(list.userList).toMatchObject([
        { userId: 'zhangsan', department: [id], order: [0], mainDepartment: id },
      ]);
    });

    it('accepts new members, and members who move', async () => {
      const place = {
        department: [id],
        order: [4_294_967_295],
        isLeaderInDept: [1 as const],
        mainDepartment: id,
      };
      const added = { userId: 'new', name: '新', mobile: '13800000002', ...place };
      const created = await workWeixin.send(CreateUserWorkWxInput.from(added));
      expect(created.createdDepartmentList).toBeUndefined();
      await workWeixin.send(UpdateUserWorkWxInput.from({ userId: 'lisi', ...place }));
      for (const userId of ['new', 'lisi']) {
        expect(await workWeixin.send(UserWorkWxInput.from({ userId }))).toMatchObject(place);
      }
    });

    it('is invited', async () => {
      const { invalidParty } = await workWeixin.send(InviteUserWorkWxInput.from({ party: [id, 9] }));
      expect(invalidParty).toEqual([9]);
      expect(sandbox.snapshot().invitations).toMatchObject([{ userid: 'zhangsan' }]);
    });
  });

  it('one invalid userid does not prevent the others from being invited', async () => {
    await startWith(demoCorp());
    const user = ['', 'a'.repeat(65), 'nobody', 'zhouba'];
    const { invalidUser } = await workWeixin.send(InviteUserWorkWxInput.from({ user }));
    expect(invalidUser).toEqual(user.slice(0, 3));
    expect(sandbox.snapshot().invitations).toMatchObject([{ userid: 'zhouba' }]);
  });
});
