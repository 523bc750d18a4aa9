import { CredentialMissingError, isWorkWeixinApiError, type WorkWeixinService } from 'nestjs-work-weixin';
import { JoinQrcodeWorkWxInput } from 'nestjs-work-weixin/corp';
import {
  CreateUserWorkWxInput,
  DeleteUserWorkWxInput,
  DeptUserSimpleListWorkWxInput,
  UpdateUserWorkWxInput,
  UserIdListWorkWxInput,
} from 'nestjs-work-weixin/user';
import type { DemoConsole } from './demo-console.js';

/** Calls APIs that change nothing. If the secret may not call one of them, the others are still called. */
export async function readRealCorp(workWeixin: WorkWeixinService, demoConsole: DemoConsole): Promise<void> {
  demoConsole.title('只读 · read-only calls to the real server');
  await attempt(demoConsole, 'user/list_id', async () => {
    const { deptUser = [], nextCursor } = await workWeixin.send(UserIdListWorkWxInput.from({ limit: 10 }));
    return `${deptUser.length} entries${nextCursor ? ', more on the next page' : ''}`;
  });
  await attempt(demoConsole, 'user/simplelist', async () => {
    const { userList = [] } = await workWeixin.send(DeptUserSimpleListWorkWxInput.from({ departmentId: 1 }));
    return `${userList.length} members in department 1`;
  });
  await attempt(demoConsole, 'corp/get_join_qrcode', async () => {
    const { joinQrcode } = await workWeixin.send(new JoinQrcodeWorkWxInput());
    return joinQrcode === undefined ? 'no link' : 'a link, valid for 7 days';
  });
}

/** Creates a member, updates it and deletes it again. */
export async function writeRealCorp(
  workWeixin: WorkWeixinService,
  demoConsole: DemoConsole,
  now: Date,
): Promise<void> {
  demoConsole.title('写入 · create, update and delete a member');
  const userId = `demo-${now.getTime()}`;
  await workWeixin.send(
    CreateUserWorkWxInput.from({ userId, name: userId, email: `${userId}@example.com`, toInvite: false }),
  );
  demoConsole.good(`user/create: ${userId}`);
  try {
    await workWeixin.send(UpdateUserWorkWxInput.from({ userId, position: 'demo' }));
    demoConsole.good('user/update');
  } finally {
    await workWeixin.send(DeleteUserWorkWxInput.from({ userId }));
    demoConsole.good('user/delete');
  }
}

async function attempt(demoConsole: DemoConsole, action: string, call: () => Promise<string>): Promise<void> {
  try {
    demoConsole.good(`${action}: ${await call()}`);
  } catch (error) {
    if (error instanceof CredentialMissingError) demoConsole.bad(error.message);
    else if (isWorkWeixinApiError(error)) {
      demoConsole.bad(`${action}: errcode ${error.errcode} ${error.meaning ?? error.errmsg}`);
      if (error.advice) demoConsole.line(`  ${error.advice}`);
    } else throw error;
  }
}
