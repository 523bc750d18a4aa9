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

/** Calls that change nothing. One may be refused where the secret does not go that far; the others are still tried. */
export async function readRealCorp(workWeixin: WorkWeixinService, paper: DemoConsole): Promise<void> {
  paper.title('只读 · read-only calls to the real server');
  await attempt(paper, 'user/list_id', async () => {
    const { deptUser = [], nextCursor } = await workWeixin.send(UserIdListWorkWxInput.from({ limit: 10 }));
    return `${deptUser.length} entries${nextCursor ? ', and there are more' : ''}`;
  });
  await attempt(paper, 'user/simplelist', async () => {
    const { userList = [] } = await workWeixin.send(DeptUserSimpleListWorkWxInput.from({ departmentId: 1 }));
    return `${userList.length} members in department 1`;
  });
  await attempt(paper, 'corp/get_join_qrcode', async () => {
    const { joinQrcode } = await workWeixin.send(new JoinQrcodeWorkWxInput());
    return joinQrcode === undefined ? 'none' : 'a link, valid for 7 days';
  });
}

/** Creates a member, changes it, and deletes it again. */
export async function writeRealCorp(
  workWeixin: WorkWeixinService,
  paper: DemoConsole,
  now: Date,
): Promise<void> {
  paper.title('写入 · a member of our own, made and deleted again');
  const userId = `demo-${now.getTime()}`;
  await workWeixin.send(
    CreateUserWorkWxInput.from({ userId, name: userId, email: `${userId}@example.com`, toInvite: false }),
  );
  paper.good(`user/create: ${userId}`);
  try {
    await workWeixin.send(UpdateUserWorkWxInput.from({ userId, position: 'demo' }));
    paper.good('user/update');
  } finally {
    await workWeixin.send(DeleteUserWorkWxInput.from({ userId }));
    paper.good('user/delete');
  }
}

async function attempt(paper: DemoConsole, action: string, call: () => Promise<string>): Promise<void> {
  try {
    paper.good(`${action}: ${await call()}`);
  } catch (error) {
    if (error instanceof CredentialMissingError) paper.bad(error.message);
    else if (isWorkWeixinApiError(error)) {
      paper.bad(`${action}: errcode ${error.errcode} ${error.meaning ?? error.errmsg}`);
      if (error.advice) paper.line(`  ${error.advice}`);
    } else throw error;
  }
}
