import { startSandbox } from 'work-weixin-sandbox';
import { DemoConsole } from './demo-console.js';
import { runDemo } from './demo.js';

const MEMBER_APIS = [
  ...['user/create', 'user/get', 'user/update', 'user/delete', 'user/batchdelete', 'user/authsucc'],
  ...['user/simplelist', 'user/list', 'user/list_id', 'user/getuserid', 'user/get_userid_by_email'],
  ...['user/convert_to_openid', 'user/convert_to_userid', 'batch/invite', 'corp/get_join_qrcode'],
];

async function run(env: NodeJS.ProcessEnv, write = false) {
  const lines: string[] = [];
  const counter = await runDemo({
    env,
    write,
    demoConsole: new DemoConsole((line) => lines.push(line), false),
  });
  return { counter, text: lines.join('\n') };
}

describe('the demo', () => {
  it("walks through a member's life in a sandbox, with one gettoken per secret and one more after the revocation", async () => {
    const { counter, text } = await run({});
    expect(counter.tokenFetches).toBe(3);
    expect(text).toContain(`${counter.requests} HTTP requests, 3 of them gettoken`);
    for (const action of MEMBER_APIS) expect(text).toContain(action);
    expect(text).toContain('userId: 用户ID只能由数字、字母和_-@.组成,且必须以数字或字母开头');
    expect(text).toContain('errcode 60102');
    expect(text).toContain('张三, after 2 attempts');
    expect(text).toContain('张三, after 3 attempts');
    expect(text).toContain('probably-created, read back: 万方');
    expect(text).toContain('of branch, selected by the surrounding context: 4 entries');
    expect(text).toContain('without a tenant: no tenant is named');
  });

  it('sends a message, extends the tree, uploads a file and receives callbacks, in sections that fit on a screen', async () => {
    const { text } = await run({});
    const sections = text.split('\n\n').map((section) => section.trim().split('\n'));
    const section = (title: string) => sections.find(([first]) => first?.startsWith(title))?.join('\n') ?? '';
    expect(section('消息 · message')).toMatch(/lisi received 下班前提交周报\n.*not sent to nobody/);
    expect(section('部门 · departments')).toContain('created 1 of 3');
    expect(section('部门 · departments')).toContain('星河演示科技有限公司 / 研发部 / 平台组 / 网关');
    expect(section('文件 · upload')).toContain('周报.csv, the same bytes');
    expect(section('文件 · upload')).toContain('valid for 3 days');
    expect(section('文件 · upload')).toContain('errcode 40007');
    expect(section('回调 · callbacks')).toContain('保存 URL: status 403');
    expect(section('回调 · callbacks')).toContain('compare its token with the Token on the console page');
    expect(section('回调 · callbacks')).toContain('sent twice, handled 1 time, read as 周凯');
    expect(section('回调 · callbacks')).toContain('lisi gets the reply 收到：你好');
    expect(Math.max(...sections.map(({ length }) => length))).toBeLessThanOrEqual(24);
  });

  it('prints colors only if they are enabled', async () => {
    const { text } = await run({});
    expect(text).not.toContain('\u001b[');
    const lines: string[] = [];
    new DemoConsole((line) => lines.push(line), true).good('done');
    expect(lines.join('')).toContain('\u001b[');
  });

  it.each([
    [false, []],
    [true, ['user/create', 'user/update', 'user/delete']],
  ])('against a configured corp, with --write %s, writes %j', async (write, written) => {
    const sandbox = await startSandbox();
    const { text } = await run(
      {
        WORK_WEIXIN_CORP_ID: sandbox.demo.corpId,
        WORK_WEIXIN_CONTACTS_SECRET: sandbox.demo.secrets.contacts,
        WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
      },
      write,
    );
    const reads = ['gettoken', 'user/list_id', 'user/simplelist', 'corp/get_join_qrcode'];
    expect(sandbox.journal.entries.map(({ path }) => path)).toEqual([...reads, ...written]);
    expect(text).toContain('read-only calls');
    await sandbox.close();
  });

  it('continues if a configured corp lacks the secret for a call', async () => {
    const sandbox = await startSandbox();
    const { text } = await run({
      WORK_WEIXIN_CORP_ID: sandbox.demo.corpId,
      WORK_WEIXIN_APP_SECRET: sandbox.demo.secrets.app,
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
    });
    expect(text.match(/configure secrets\.contacts/g)).toHaveLength(2);
    expect(text).toContain('members in department 1');
    await sandbox.close();
  });

  it('names the missing variables', async () => {
    await expect(run({ WORK_WEIXIN_CORP_ID: 'ww1' })).rejects.toThrow(/WORK_WEIXIN_CONTACTS_SECRET/);
  });

  it('continues if a configured corp rejects a call, and prints the reason', async () => {
    const sandbox = await startSandbox();
    const { text } = await run({
      WORK_WEIXIN_CORP_ID: sandbox.demo.corpId,
      WORK_WEIXIN_CONTACTS_SECRET: 's3cret-wrong',
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
    });
    expect(text.match(/errcode 40001/g)).toHaveLength(3);
    await sandbox.close();
  });
});
