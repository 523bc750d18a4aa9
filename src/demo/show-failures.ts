import { HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import { isWorkWeixinApiError, type WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, UserWorkWxInput, repeatCreateUser } from 'nestjs-work-weixin/user';
import type { Sandbox } from 'work-weixin-sandbox';
import type { DemoConsole } from './demo-console.js';

/** Shows common failures and their errors. */
export async function showFailures(
  workWeixin: WorkWeixinService,
  sandbox: Sandbox,
  demoConsole: DemoConsole,
): Promise<void> {
  demoConsole.title('本地校验 · rejected before anything is sent');
  const invalid = await failureOf(
    workWeixin.send(
      CreateUserWorkWxInput.from({
        userId: '-bad id',
        name: '',
        department: [1, 2],
        order: [1],
        extAttr: { attrs: [{ type: 1, name: '个人主页', web: { url: 'ftp://x', title: '' } }] },
      }),
    ),
  );
  if (!(invalid instanceof InputInvalidError)) throw invalid;
  for (const { property, message } of invalid.violations) demoConsole.bad(`${property}: ${message}`);

  demoConsole.title('服务器拒绝 · rejected by the server, with advice');
  const rejected = await failureOf(
    workWeixin.send(CreateUserWorkWxInput.from({ userId: 'ZhangSan', name: '张三', mobile: '10000009002' })),
  );
  if (!isWorkWeixinApiError(rejected)) throw rejected;
  demoConsole.bad(`${rejected.api?.action}: errcode ${rejected.errcode} ${rejected.meaning}`);
  demoConsole.line(`  ${rejected.advice}`);
  demoConsole.line(`  hint ${rejected.hint}, ${rejected.docUrl}`);

  demoConsole.title('token 失效自愈 · a revoked token is replaced');
  sandbox.revokeTokens({ credential: 'app' });
  const { output, attempts } = await workWeixin.exchange(UserWorkWxInput.from({ userId: 'zhangsan' }));
  demoConsole.good(`user/get 读取成员: ${output.name}, after ${attempts} attempts`);

  demoConsole.title('服务器繁忙 · calls to a busy server are retried');
  sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'user/get', times: 2 });
  const busy = await workWeixin.exchange(UserWorkWxInput.from({ userId: 'zhangsan' }));
  demoConsole.good(`user/get 读取成员: ${busy.output.name}, after ${busy.attempts} attempts`);

  demoConsole.title('结果未知 · a lost response: read before you retry');
  sandbox.faults.add({ kind: 'reset-after', path: 'user/create', times: 1 });
  const input = CreateUserWorkWxInput.from({
    userId: 'wanfang',
    name: '万方',
    mobile: '13800000066',
    department: [1],
  });
  const lost = await failureOf(workWeixin.send(input));
  if (!(lost instanceof HttpRemoteError) || lost.outcome !== 'unknown') throw lost;
  demoConsole.bad(`${lost.message}, outcome ${lost.outcome}`);
  const again = await repeatCreateUser(workWeixin, input, { readBack: true });
  if (again.result === 'created') throw new Error('the first call was not applied');
  demoConsole.good(`user/create 创建成员: ${again.result}, read back: ${again.member?.name}`);
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded, but should have failed');
}
