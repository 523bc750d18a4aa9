import type { WorkWeixinService } from 'nestjs-work-weixin';
import { InviteUserWorkWxInput } from 'nestjs-work-weixin/batch';
import { JoinQrcodeWorkWxInput } from 'nestjs-work-weixin/corp';
import {
  BatchDeleteUserWorkWxInput,
  ConvToOpenIdWorkWxInput,
  ConvToUserIdWorkWxInput,
  CreateUserWorkWxInput,
  DeleteUserWorkWxInput,
  DeptUserDetailListWorkWxInput,
  DeptUserSimpleListWorkWxInput,
  UpdateUserWorkWxInput,
  UserAuthSuccessWorkWxInput,
  UserIdByEmailWorkWxInput,
  UserIdByMobileWorkWxInput,
  UserIdListWorkWxInput,
  UserWorkWxInput,
} from 'nestjs-work-weixin/user';
import type { DemoConsole } from './demo-console.js';

/** Walks through the life of a member in the demo company of the sandbox. */
export async function walkMemberLife(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  await hire(workWeixin, demoConsole);
  await lookUp(workWeixin, demoConsole);
  await list(workWeixin, demoConsole);
  await leave(workWeixin, demoConsole);
}

async function hire(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('入职 · hire');
  const created = await workWeixin.send(
    CreateUserWorkWxInput.from({
      userId: 'xiaohong',
      name: '小红',
      mobile: '10000009001',
      email: 'xiaohong@mail.example',
      department: [3, 88],
      order: [10, 40],
      isLeaderInDept: [0, 1],
      directLeader: ['wangwu'],
      position: '后台工程师',
      extAttr: {
        attrs: [
          { type: 0, name: '爱好', text: { value: '登山' } },
          { type: 1, name: '个人主页', web: { url: 'https://xiaohong.example', title: '小红的主页' } },
        ],
      },
      externalProfile: {
        externalCorpName: '星河',
        externalAttr: [{ type: 0, name: '文本名称', text: { value: '后台开发' } }],
      },
    }),
  );
  const departments = created.createdDepartmentList?.departmentInfo ?? [];
  demoConsole.good(
    `user/create 创建成员: ${created.errMsg}; department created on demand: ${departments.map(({ id }) => id).join()}`,
  );

  await workWeixin.send(
    UpdateUserWorkWxInput.from({ userId: 'xiaohong', position: '高级后台工程师', alias: 'Red' }),
  );
  const member = await workWeixin.send(UserWorkWxInput.from({ userId: 'XiaoHong' }));
  demoConsole.good(
    `user/update 更新成员, user/get 读取成员: ${member.name} (${member.alias}), ${member.position}, ` +
      `departments ${member.department?.join()}, 爱好 ${member.extAttr?.attrs?.[0]?.text?.value}`,
  );

  const invited = await workWeixin.send(
    InviteUserWorkWxInput.from({ user: ['xiaohong', 'nobody'], party: [3] }),
  );
  demoConsole.good(`batch/invite 邀请成员: done, unknown users: ${invited.invalidUser?.join()}`);

  await workWeixin.send(UserAuthSuccessWorkWxInput.from({ userId: 'xiaohong' }));
  demoConsole.good('user/authsucc 登录二次验证: xiaohong');
}

async function lookUp(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('查找 · look up');
  const byMobile = await workWeixin.send(UserIdByMobileWorkWxInput.from({ mobile: '10000009001' }));
  demoConsole.good(`user/getuserid 手机号获取userid: ${byMobile.userId}`);
  const byEmail = await workWeixin.send(
    UserIdByEmailWorkWxInput.from({ email: 'xiaohong@mail.example', emailType: 2 }),
  );
  demoConsole.good(`user/get_userid_by_email 邮箱获取userid: ${byEmail.userId}`);
  const { openId = '' } = await workWeixin.send(ConvToOpenIdWorkWxInput.from({ userId: 'zhangsan' }));
  const { userId } = await workWeixin.send(ConvToUserIdWorkWxInput.from({ openId }));
  demoConsole.good(`user/convert_to_openid, user/convert_to_userid: zhangsan → openid → ${userId}`);
}

async function list(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('列表 · list');
  const simple = await workWeixin.send(DeptUserSimpleListWorkWxInput.from({ departmentId: 3 }));
  demoConsole.good(`user/simplelist 获取部门成员: ${simple.userList?.map(({ name }) => name).join('、')}`);
  const detailed = await workWeixin.send(DeptUserDetailListWorkWxInput.from({ departmentId: 3 }));
  demoConsole.good(
    `user/list 获取部门成员详情: ${detailed.userList?.map(({ name, position }) => `${name} ${position}`).join('、')}`,
  );
  let pages = 0;
  const ids = new Set<string | undefined>();
  for await (const page of workWeixin.paginate(UserIdListWorkWxInput.from({ limit: 5 }))) {
    pages++;
    page.deptUser?.forEach((entry) => ids.add(entry.userId));
  }
  demoConsole.good(`user/list_id 获取成员ID列表: ${ids.size} members on ${pages} pages`);
  const { joinQrcode } = await workWeixin.send(new JoinQrcodeWorkWxInput());
  demoConsole.good(
    `corp/get_join_qrcode 获取加入企业二维码: ${joinQrcode === undefined ? 'no link' : 'a link'}`,
  );
}

async function leave(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('离职 · leave');
  for (const userId of ['temp-1', 'temp-2']) {
    await workWeixin.send(
      CreateUserWorkWxInput.from({ userId, name: userId, email: `${userId}@mail.example`, toInvite: false }),
    );
  }
  await workWeixin.send(BatchDeleteUserWorkWxInput.from({ userIdList: ['temp-1', 'temp-2'] }));
  demoConsole.good('user/batchdelete 批量删除成员: temp-1, temp-2');
  await workWeixin.send(DeleteUserWorkWxInput.from({ userId: 'xiaohong' }));
  demoConsole.good('user/delete 删除成员: xiaohong');
}
