import { HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import { isWorkWeixinApiError, type WorkWeixinService } from 'nestjs-work-weixin';
import { CreateUserWorkWxInput, UserWorkWxInput, repeatCreateUser } from 'nestjs-work-weixin/user';
import type { Sandbox } from 'work-weixin-sandbox';
import type { DemoConsole } from './demo-console.js';

/** What goes wrong, and what the caller is told. */
export async function showFailures(
  workWeixin: WorkWeixinService,
  sandbox: Sandbox,
  paper: DemoConsole,
): Promise<void> {
  paper.title('本地校验 · refused before anything is sent');
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
  for (const { property, message } of invalid.violations) paper.bad(`${property}: ${message}`);

  paper.title('服务器拒绝 · refused by the server, with advice');
  const refused = await failureOf(
    workWeixin.send(CreateUserWorkWxInput.from({ userId: 'ZhangSan', name: '张三', mobile: '10000009002' })),
  );
  if (!isWorkWeixinApiError(refused)) throw refused;
  paper.bad(`${refused.api?.action}: errcode ${refused.errcode} ${refused.meaning}`);
  paper.line(`  ${refused.advice}`);
  paper.line(`  hint ${refused.hint}, ${refused.docUrl}`);

  paper.title('token 失效自愈 · a revoked token heals');
  sandbox.revokeTokens();
  const { output, attempts } = await workWeixin.exchange(UserWorkWxInput.from({ userId: 'zhangsan' }));
  paper.good(`user/get 读取成员: ${output.name}, after ${attempts} attempts`);

  paper.title('服务器繁忙 · a busy server is asked again');
  sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'user/get', times: 2 });
  const busy = await workWeixin.exchange(UserWorkWxInput.from({ userId: 'zhangsan' }));
  paper.good(`user/get 读取成员: ${busy.output.name}, after ${busy.attempts} attempts`);

  paper.title('结果未知 · a lost answer: look before repeating');
  sandbox.faults.add({ kind: 'reset-after', path: 'user/create', times: 1 });
  const input = CreateUserWorkWxInput.from({
    userId: 'wanfang',
    name: '万方',
    mobile: '13800000066',
    department: [1],
  });
  const lost = await failureOf(workWeixin.send(input));
  if (!(lost instanceof HttpRemoteError) || lost.outcome !== 'unknown') throw lost;
  paper.bad(`${lost.message}, outcome ${lost.outcome}`);
  const again = await repeatCreateUser(workWeixin, input, { readBack: true });
  if (again.result === 'created') throw new Error('the first call was not applied');
  paper.good(`user/create 创建成员: ${again.result}, read back: ${again.member?.name}`);
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded, though it should not have');
}
