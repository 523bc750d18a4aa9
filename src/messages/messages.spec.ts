import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { startApp, type StartedApp } from '../../test/support/app/start-app.js';

const CHINESE = expect.stringMatching(/\p{Script=Han}/u);
const TEXT = { kind: 'text', content: '下班前提交周报' };

/** What the routes respond with, each with some of it. */
interface Answer {
  readonly departments: readonly object[];
  readonly tags: readonly object[];
  readonly members: readonly object[];
  readonly total: number;
  readonly msgId: string;
  readonly receivers: readonly object[];
}

describe('the routes of the page of messages', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp();
  });
  afterAll(() => started.app.close());

  it('list departments with their depth, tags, and the members of one department', async () => {
    const { departments, tags } = await jsonOf('/messages/recipients');
    expect(departments.slice(0, 3)).toEqual([
      { id: 1, name: '星河演示科技有限公司', depth: 0 },
      { id: 2, name: '研发部', depth: 1 },
      { id: 3, name: '平台组', depth: 2 },
    ]);
    expect(tags).toContainEqual({ id: 1, name: '技术骨干' });
    const { members, total } = await jsonOf('/messages/recipients/2');
    expect(members).toContainEqual({ userId: 'lisi', name: '李四' });
    expect(total).toBe(members.length);
  });

  it('send to those who exist, list the others, and recall', async () => {
    const body = { ...TEXT, userIds: ['lisi', 'Nobody'], departmentIds: [5, 99], tagIds: [1, 77] };
    const sent = await jsonOf('/messages', { body });
    expect(sent).toMatchObject({
      isComplete: false,
      invalidUserIds: ['nobody'],
      invalidPartyIds: [99],
      invalidTagIds: [77],
      unlicensedUserIds: [],
    });
    const receipts = await jsonOf(`/messages/${sent.msgId}/receipts`);
    expect(receipts).toMatchObject({ isRecalled: false, lines: [TEXT.content] });
    expect(receipts.receivers).toContainEqual({ userId: 'lisi', name: '李四' });
    expect((await started.call(`/messages/${sent.msgId}`, { method: 'DELETE' })).status).toBe(204);
    expect(await jsonOf(`/messages/${sent.msgId}/receipts`)).toMatchObject({ isRecalled: true, lines: [] });
  });

  it.each<[string, number, unknown]>([
    ['no body', 415, undefined],
    ['a list', 400, [TEXT]],
    ['no kind', 400, { userIds: ['lisi'] }],
    ['ids that are no list', 400, { ...TEXT, userIds: 'lisi' }],
    ['everybody', 400, { ...TEXT, userIds: ['lisi', ' @ALL '] }],
    ['two ids in one', 400, { ...TEXT, userIds: ['lisi|zhangsan'] }],
    ['a department that is no number', 400, { ...TEXT, departmentIds: ['1'] }],
    ['a content that is no text', 400, { ...TEXT, userIds: ['lisi'], content: {} }],
    ['no recipients', 422, TEXT],
    ['a card without a link', 400, { kind: 'card', userIds: ['lisi'], title: 'x' }],
    ['too many recipients', 422, { ...TEXT, userIds: Array.from({ length: 1001 }, (_, at) => `u${at}`) }],
  ])('reject %s with %i, in Chinese, before anything is sent', async (_, status, body) => {
    const before = started.sandbox?.journal.count('message/send');
    const answer = await started.call('/messages', { method: 'POST', body });
    const problem = (await answer.json()) as object;
    expect([answer.status, problem]).toEqual([status, expect.objectContaining({ status })]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(problem).toMatchObject({ title: CHINESE, detail: CHINESE });
    expect(started.sandbox?.journal.count('message/send')).toBe(before);
  });

  it.each([
    ['/messages/recipients/x', 400],
    ['/messages/recipients?tenant=a&tenant=b', 400],
    ['/messages/recipients?tenant=nobody', 404],
    ['/messages/recipients?app=nobody', 404],
    ['/messages/no-such-message/receipts', 404],
  ])('respond to %s with %i', async (path, status) => {
    const answer = await started.call(path);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ status, title: CHINESE, detail: CHINESE });
  });

  it('stop reading if the caller leaves', async () => {
    const leaving = new AbortController();
    started.sandbox?.faults.add({ kind: 'hang', path: 'department/list', times: 1 });
    const before = started.sandbox?.journal.count('department/list') ?? 0;
    const left = started.call('/messages/recipients', { signal: leaving.signal });
    while ((started.sandbox?.journal.count('department/list') ?? 0) === before)
      await new Promise((resolve) => setTimeout(resolve, 5));
    leaving.abort();
    await expect(left).rejects.toThrow();
    const ended = async () => (await (await started.call('/metrics')).text()).includes('CallAbortedError');
    while (!(await ended())) await new Promise((resolve) => setTimeout(resolve, 20));
  }, 20_000);

  async function jsonOf(path: string, options?: Parameters<StartedApp['call']>[1]) {
    const answer = await started.call(path, options);
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as Answer;
  }
});

describe('with configured corps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'work-weixin-messages-'));
  let sandbox: Sandbox;
  let started: StartedApp;

  beforeAll(async () => {
    const branch = demoCorp();
    branch.corpId = 'ww00000000000branch';
    branch.secrets.contacts.secret = 's3cret-branch-contacts';
    branch.secrets.app = { secret: 's3cret-branch-app', agentId: 1_000_002 };
    const head = demoCorp();
    head.secrets.app.agentId = 1_000_002;
    sandbox = await startSandbox({ corps: [head, branch] });
    const { corpId, secrets } = sandbox.demo;
    const file = join(folder, 'tenants.json');
    writeFileSync(
      file,
      JSON.stringify({
        总部: { corpId, secrets: { contacts: secrets.contacts, app: secrets.app } },
        branch: {
          corpId: branch.corpId,
          apps: { default: { agentId: 1_000_002, secret: 's3cret-branch-app' } },
        },
      }),
    );
    started = await startApp({
      API_KEYS: 's3cret-key-of-sixteen',
      WORK_WEIXIN_TENANTS_FILE: file,
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
    });
  });
  afterAll(async () => {
    await started.app.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('the pages can choose corps and apps, whose secrets they do not get', async () => {
    const text = await (await started.call('/tenants')).text();
    expect(JSON.parse(text)).toEqual({
      isSandbox: false,
      pages: ['callbacks', 'messages', 'departments', 'files', 'login'],
      tenants: [
        { name: '总部', apps: [{ name: 'default', hasAgentId: false }] },
        { name: 'branch', apps: [{ name: 'default', hasAgentId: true }] },
      ],
    });
    expect(text).not.toMatch(/s3cret|secret|corpId/);
  });

  it('a message goes to the chosen corp only', async () => {
    const options = { body: { kind: 'text', content: 'x', userIds: ['lisi'] } };
    const answers = [
      await started.call('/messages?tenant=branch', options),
      await started.call('/messages', { ...options, headers: { 'x-tenant': 'branch' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(sandbox.messages.of('lisi', { corpId: 'ww00000000000branch' })).toHaveLength(2);
    expect(sandbox.messages.of('lisi')).toHaveLength(0);
    const { msgId } = (await answers[0]?.json()) as { msgId: string };
    const receipts = await started.call(`/messages/${msgId}/receipts?tenant=branch`);
    expect(await receipts.json()).toMatchObject({ title: '只有沙箱才能查看', detail: CHINESE });
  });

  it('the reason is in Chinese if no corp is chosen, or its app has no AgentId', async () => {
    const body = { kind: 'text', content: 'x', userIds: ['lisi'] };
    const unnamed = await started.call('/messages', { body });
    expect([unnamed.status, await unnamed.json()]).toEqual([
      400,
      expect.objectContaining({ title: CHINESE }),
    ]);
    const missing = await started.call(`/messages?tenant=${encodeURIComponent('总部')}`, { body });
    expect(missing.status).toBe(422);
    expect(JSON.stringify(await missing.json())).toContain('应用ID');
  });

  it('departments are shown without numbers if no secret may read the members', async () => {
    const answer = await started.call('/departments/tree?tenant=branch');
    const tree = (await answer.json()) as { departments: object[]; uncounted?: string };
    expect(tree.uncounted).toContain('没有配置通讯录同步的 secret');
    expect(tree.departments[0]).toEqual({ id: 1, parentId: 0, name: '星河演示科技有限公司' });
  });

  it('a login says which settings it needs', async () => {
    for (const kind of ['client', 'qr']) {
      const answer = await started.call(`/login/${kind}?tenant=branch`, { method: 'POST' });
      expect(answer.status).toBe(501);
      expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('PUBLIC_URL') });
    }
  });
});
