import { validate } from 'class-validator';
import { InputInvalidError, decodeOutput, encodeInput } from 'nestjs-http-remote';
import * as batch from './batch/index.js';
import * as user from './user/index.js';

describe('on the wire', () => {
  it('fetch_child is 0 or 1, to_invite a boolean', () => {
    const list = (fetchChild: boolean) =>
      user.DeptUserDetailListWorkWxInput.from({ departmentId: 1, fetchChild });
    expect([true, false].map((one) => encodeInput(list(one)).query)).toEqual([
      [
        ['department_id', '1'],
        ['fetch_child', '1'],
      ],
      [
        ['department_id', '1'],
        ['fetch_child', '0'],
      ],
    ]);
    const create = {
      userId: 'zhangsan',
      name: '张三',
      mobile: '13800000000',
      toInvite: false,
      enable: 0 as const,
    };
    expect(encodeInput(user.CreateUserWorkWxInput.from(create)).body).toMatchObject({
      to_invite: false,
      enable: 0,
    });
  });

  it('defaults are sent, and nothing else', () => {
    expect(encodeInput(user.UserIdListWorkWxInput.from({})).body).toEqual({ limit: 1000 });
    expect(encodeInput(user.UpdateUserWorkWxInput.from({ userId: 'a' })).body).toEqual({ userid: 'a' });
  });
});

describe('outputs', () => {
  const MEMBER = {
    userid: 'zhangsan',
    name: '李四',
    department: [1, 2],
    gender: '1',
    is_leader_in_dept: [1, 0],
    extattr: { attrs: [{ type: 0, name: '文本名称', text: { value: '文本' } }] },
    external_profile: {
      external_corp_name: '企业简称',
      wechat_channels: { nickname: '视频号名称', status: 1 },
      external_attr: [{ type: 1, name: '网页名称', web: { url: 'http://www.test.com', title: '标题' } }],
    },
    hide_mobile: 0,
  };

  it('have the fields of a member at the top level and in a list', () => {
    const one = decodeOutput(user.UserWorkWxOutput, { errcode: 0, errmsg: 'ok', ...MEMBER });
    const many = decodeOutput(user.DeptUserDetailListWorkWxOutput, {
      errcode: 0,
      userlist: [MEMBER, { gender: 2 }],
    });
    for (const member of [one, many.userList?.[0]]) {
      expect(member).toMatchObject({ userId: 'zhangsan', gender: 1, isLeaderInDept: [1, 0] });
      expect(member?.externalProfile?.wechatChannels?.status).toBe(1);
      expect(member?.externalProfile?.externalCorpName).toBe('企业简称');
      expect(member?.extra).toEqual({ hide_mobile: 0 });
      expect(member).not.toHaveProperty('mobile');
    }
    expect(one.errCode).toBe(0);
    expect(many.userList?.[1]?.gender).toBe(2);
    expect(many.userList?.[0]).toBeInstanceOf(user.MemberDto);
  });

  it('are valid for user/update', async () => {
    const { extAttr, externalProfile } = decodeOutput(user.UserWorkWxOutput, MEMBER);
    const input = user.UpdateUserWorkWxInput.from({ userId: 'zhangsan', extAttr, externalProfile });
    expect(await validate(input)).toEqual([]);
    const { external_corp_name, external_attr } = MEMBER.external_profile;
    expect(encodeInput(input).body).toEqual({
      userid: 'zhangsan',
      extattr: MEMBER.extattr,
      // Without its status, which only responses have.
      external_profile: { external_corp_name, wechat_channels: { nickname: '视频号名称' }, external_attr },
    });
  });

  it('keep the empty text of an extended attribute valid for user/update', async () => {
    const empty = { attrs: [{ type: 0, name: '文本名称', text: { value: '' } }] };
    const { extAttr } = decodeOutput(user.UserWorkWxOutput, { extattr: empty });
    const input = user.UpdateUserWorkWxInput.from({ userId: 'zhangsan', extAttr });
    expect(await validate(input)).toEqual([]);
    expect(encodeInput(input).body).toEqual({ userid: 'zhangsan', extattr: empty });
  });

  it('read created departments, invalid ids and cursors', () => {
    const created = { department_info: [{ name: '研发部', id: 7 }] };
    expect(
      decodeOutput(user.CreateUserWorkWxOutput, { created_department_list: created }).createdDepartmentList,
    ).toEqual({ departmentInfo: [{ name: '研发部', id: 7 }] });
    expect(
      decodeOutput(batch.InviteUserWorkWxOutput, { invaliduser: ['a'], invalidparty: [1], invalidtag: [2] }),
    ).toEqual({ invalidUser: ['a'], invalidParty: [1], invalidTag: [2] });
    expect(
      decodeOutput(user.UserIdListWorkWxOutput, {
        next_cursor: 'c',
        dept_user: [{ userid: 'a', department: 4294967295, open_userid: 'wo1' }],
      }),
    ).toEqual({
      nextCursor: 'c',
      deptUser: [{ userId: 'a', department: 4294967295, openUserId: 'wo1' }],
    });
  });
});

describe('from()', () => {
  it('ignores helpers and wire names', () => {
    const input: { from(plain: object): object } = user.UserIdByEmailWorkWxInput;
    const build = (plain: object) => () => input.from(plain);
    expect(build({ email: 'a@b.cn', emailTypeDesc: 'x' })).toThrow(InputInvalidError);
    expect(build({ email: 'a@b.cn', email_type: 1 })).toThrow(InputInvalidError);
  });
});
