import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { demoCorp, startSandbox } from 'work-weixin-sandbox';
import { startApp, type StartedApp } from '../support/app/start-app.js';
import { startChromium, type Browser } from '../support/browser/chromium.js';

const XSS = '<img src=x onerror="document.title=1">';
const WIDTHS = [390, 1280];
const PATHS = ['/callbacks/', '/messages/', '/departments/', '/files/', '/login/'];

/** Pixels by which the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('in a browser, the pages of the reference application', () => {
  let started: StartedApp;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const logged: unknown[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    for (const level of ['debug', 'log', 'warn', 'error'] as const)
      jest
        .spyOn(Logger.prototype, level)
        .mockImplementation((...words: unknown[]) => void logged.push(words));
    folder = await mkdtemp(join(tmpdir(), 'work-weixin-pages-'));
    [started, browser] = await Promise.all([startApp(), startChromium()]);
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    page.setDefaultTimeout(5_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The browser itself reports each response with an error status.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    await started.call('/work-weixin/user/create', {
      body: { userId: 'xss', name: XSS, mobile: '10000009009', department: [2] },
    });
    await page.goto(`${started.url}/#key=${started.key}`);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await started?.app.close();
    await rm(folder, { recursive: true, force: true });
    jest.restoreAllMocks();
  });

  async function open(path: string, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${started.url}/`);
    await page.locator(`nav a[href*="${path}"]`).click();
    await page.locator('#content').waitFor();
  }

  /** The state in which every test leaves its page. */
  async function expectWellFormed(): Promise<void> {
    expect(await overflowOf(page)).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toContain('企业微信 HR 同步服务');
    const unnamed = await page
      .locator('input:visible, select:visible, textarea:visible, button:visible, progress:visible')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => {
            const { labels, textContent } = node as HTMLInputElement;
            return !labels?.length && !node.getAttribute('aria-label') && !textContent?.trim();
          })
          .map((node) => node.outerHTML),
      );
    expect(unnamed).toEqual([]);
  }

  describe.each(WIDTHS)('at a width of %i', (width) => {
    it('show callbacks beside the calls that their handlers make, and let the sandbox push', async () => {
      await open('/callbacks/', width);
      const [callbacks, calls] = [page.locator('#callbacks li'), page.locator('#calls li')];
      await page.getByText('实时更新').waitFor();
      const before = await callbacks.count();
      await page.getByRole('button', { name: '管理员新增成员' }).click();
      await page.locator('#pushed', { hasText: 'create_user：HTTP 200' }).waitFor();
      await callbacks.first().getByText('新增成员事件').waitFor();
      await calls.first().getByText('user/get').waitFor();
      await page.getByRole('button', { name: '成员给应用发消息' }).click();
      await page.getByText('成员收到的回复：李四好，人事已收到您的消息。').waitFor();
      await page.getByRole('button', { name: '成员给机器人发消息' }).click();
      await page.getByText('成员收到的回复：人事助手').waitFor();
      await callbacks.nth(before + 2).waitFor();
      expect(await callbacks.first().innerText()).toMatch(
        /文本消息\s+已处理\s+bot\/text\s+default \/ robot\s+Receptionist.answer\s+HTTP 200/,
      );
      // Nothing of what was sent.
      expect(await page.locator('.columns').innerText()).not.toMatch(/newcomer|新同事|你好|lisi|李四|人事/);
      await expectWellFormed();

      started.sandbox?.callbacks.faults.add({ kind: 'wrong-signature', times: 1 });
      await page.getByRole('button', { name: '成员给应用发消息' }).click();
      await page.locator('#pushed', { hasText: 'HTTP 403，推送了 4 次' }).waitFor();
      await callbacks.first().getByText('签名不符：请核对 Token').waitFor();
      await fetch(`${started.url}/wecom/${encodeURIComponent(XSS)}/x?msg_signature=1`);
      await expectWellFormed();
      const found = await callbacks.first().boundingBox();
      const beside = await calls.first().boundingBox();
      expect((beside?.x ?? 0) > (found?.x ?? 0)).toBe(width > 768);
      await page.reload();
      await callbacks.nth(before + 3).waitFor();
      expect(await page.locator('#receivers code').allInnerTexts()).toEqual(
        ['contacts', 'app', 'robot'].map((name) => `/wecom/default/${name}`),
      );
    }, 60_000);

    it('send a text, list whom it did not reach, and recall it', async () => {
      await open('/messages/', width);
      await page.getByLabel('列出成员的部门').selectOption('2');
      await page.locator('#members').getByLabel('李四').check();
      await page.locator('#members').getByLabel(XSS).check();
      await page.locator('#tags').getByLabel('技术骨干').check();
      await page.getByLabel('其他帐号').fill('nobody ghost');
      await page.locator('#chosen', { hasText: '4 个成员、1 个标签' }).waitFor();
      await page.getByRole('textbox', { name: '文本' }).fill(`下班前提交周报 ${XSS} ${width}`);
      await page.getByRole('button', { name: '发送' }).click();
      const delivery = page.locator('#delivery');
      await delivery.locator('.receipts li').first().waitFor();
      const text = await delivery.innerText();
      expect(text).toContain('部分接收者没有收到');
      expect(await delivery.locator('.missed li').allInnerTexts()).toEqual(['nobody', 'ghost']);
      // 李四 and the member with the hostile name; 张三 and 赵六 by their tag, of whom 赵六 has not joined.
      const receivers = started.sandbox?.messages.of('lisi').at(-1)?.userids ?? [];
      expect(receivers).toEqual(expect.arrayContaining(['lisi', 'xss', 'zhangsan']));
      expect(await delivery.locator('.receipts li').count()).toBe(receivers.length);
      expect(text).toContain(`下班前提交周报 ${XSS} ${width}`);
      await expectWellFormed();
      await delivery.getByRole('button', { name: '撤回' }).click();
      await delivery.getByText('已撤回', { exact: true }).waitFor();
      await delivery.locator('.receipts', { hasText: '消息已撤回' }).waitFor();
      expect(started.sandbox?.messages.of('lisi').at(-1)?.recalledAtMs).toBeDefined();
    }, 60_000);

    it('send a card to a department', async () => {
      await open('/messages/', width);
      await page.getByLabel('卡片').check();
      await page.locator('#departments').getByLabel('市场部').check();
      await page.getByLabel('标题').fill(`部署完成 ${width}`);
      await page.getByLabel('描述').fill('生产环境');
      await page.getByLabel('点击后打开的地址').fill('https://ci.example/42');
      await page.getByRole('button', { name: '发送' }).click();
      await page.locator('#delivery .badge', { hasText: /^已发送$/ }).waitFor();
      await page
        .locator('#delivery .receipts li', { hasText: `部署完成 ${width}` })
        .first()
        .waitFor();
      expect(started.sandbox?.messages.of('chenmei').at(-1)).toMatchObject({ msgtype: 'template_card' });
      await expectWellFormed();
    }, 60_000);

    it('explain in Chinese why a message was not sent', async () => {
      await open('/messages/', width);
      await page.getByRole('textbox', { name: '文本' }).fill('x');
      await page.getByRole('button', { name: '发送' }).click();
      const problem = page.locator('#problem');
      await problem.getByText('接收成员列表、接收部门列表和接收标签列表至少需要填写一个').first().waitFor();
      await page.getByLabel('其他帐号').fill('nobody');
      await page.getByRole('button', { name: '发送' }).click();
      await problem.getByText('错误码 81013').waitFor();
      await page.getByLabel('其他帐号').fill('@all');
      await page.getByRole('button', { name: '发送' }).click();
      await problem.getByText('不支持 @all').waitFor();
      await expectWellFormed();
    }, 60_000);

    it('show the departments as a tree, find one, and add by a path', async () => {
      await open('/departments/', width);
      const tree = page.locator('#tree');
      const root = tree.locator('#department-1');
      await root.waitFor();
      const { length } = started.sandbox?.snapshot().members ?? [];
      expect(await root.innerText()).toMatch(
        new RegExp(`星河演示科技有限公司\\s*（${length} 人，直属 \\d 人）`),
      );
      expect(await page.locator('#department-3').count()).toBe(0);
      // With the keyboard alone.
      await tree.getByRole('button', { name: '展开 研发部' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('#department-3').waitFor();
      await page.keyboard.press('Space');
      expect(await page.locator('#department-3').count()).toBe(0);

      await page.getByLabel('名称的一部分').fill('平台');
      const found = page.locator('#found').getByRole('button', { name: '研发部 / 平台组' });
      await found.click();
      expect(await page.locator('#department-3').getAttribute('class')).toContain('found');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('department-3');

      await page.getByLabel('路径').fill(`项目 ${width}/后端/网关`);
      await page.getByRole('button', { name: '添加' }).click();
      await page.getByText('已创建 3 个部门').waitFor();
      await tree.getByText('网关').first().waitFor();
      await page.getByLabel('路径').fill(`项目 ${width}/后端`);
      await page.getByRole('button', { name: '添加' }).click();
      await page.getByText('已经存在').waitFor();
      const names = started.sandbox?.snapshot().departments.map(({ name }) => name) ?? [];
      expect(names.filter((name) => name === `项目 ${width}`)).toHaveLength(1);
      await expectWellFormed();
    }, 60_000);

    it('show names of departments as text, and why one was rejected', async () => {
      await open('/departments/', width);
      await page.locator('#department-1').waitFor();
      await page.getByLabel('路径').fill('a:b*c');
      await page.getByRole('button', { name: '添加' }).click();
      await page.locator('#add-problem').getByText('部门').first().waitFor();
      started.sandbox?.answer(
        'department/list',
        { department: [{ id: 1, name: XSS, parentid: 0, order: 1 }] },
        { times: 1 },
      );
      await page.reload();
      await page.locator('#tree').getByText(XSS).waitFor();
      await expectWellFormed();
      started.sandbox?.answer('department/list', { errcode: 60011, errmsg: 's3cret-words' }, { times: 1 });
      await page.reload();
      await page.locator('#problem').getByText('错误码 60011').waitFor();
      expect(await page.content()).not.toContain('s3cret-words');
      await expectWellFormed();
    }, 60_000);

    it('upload a file with progress, and download it again', async () => {
      await open('/files/', width);
      const path = join(folder, `${width} 周报&${'长'.repeat(20)}.pdf`);
      const bytes = Buffer.alloc(3 * 2 ** 20, 'xyz');
      await writeFile(path, bytes);
      await page.getByLabel('选择文件').setInputFiles(path);
      await page.getByRole('button', { name: '上传' }).click();
      await page.getByText('上传完成').waitFor();
      const item = page.locator('#uploaded li').first();
      const mediaId = await item.locator('code').innerText();
      expect(await item.innerText()).toMatch(/文件[\s\S]*3145728 字节[\s\S]*有效期至/);
      await expectWellFormed();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        item.getByRole('button', { name: /^下载/ }).click(),
      ]);
      expect(saved.suggestedFilename()).toContain(`${width} 周报`);
      expect((await readFile(await saved.path())).equals(bytes)).toBe(true);
      expect(started.sandbox?.snapshot().corpId).toBeDefined();
      await page.getByLabel('用 media_id 下载').fill(mediaId);
      const [again] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#again').getByRole('button', { name: '下载' }).click(),
      ]);
      expect((await readFile(await again.path())).equals(bytes)).toBe(true);
    }, 60_000);

    it('explain in Chinese why a file was rejected, and why one is gone', async () => {
      await open('/files/', width);
      const large = join(folder, `large-${width}.jpg`);
      await writeFile(large, Buffer.alloc(11 * 2 ** 20));
      await page.getByLabel('选择文件').setInputFiles(large);
      await page.getByRole('button', { name: '上传' }).click();
      await page.locator('#problem').getByText('图片不能超过10MB').first().waitFor();
      await page.getByLabel('用 media_id 下载').fill('no-such-media');
      await page.locator('#again').getByRole('button', { name: '下载' }).click();
      await page.locator('#download-problem').getByText('错误码 40007').waitFor();
      await expectWellFormed();
    }, 60_000);

    it.each(['在企业微信内打开', '扫码登录'])(
      'log a member in by %s, and out',
      async (button) => {
        await open('/login/', width);
        await page.getByRole('button', { name: button }).click();
        await page.waitForURL(`${new URL(started.sandbox?.baseUrl ?? '').origin}/**`);
        const { searchParams } = new URL(page.url());
        await page.getByRole('link', { name: '李四' }).click();
        await page.waitForURL(`${started.url}/login/`);
        await page.getByText('已登录：李四').waitFor();
        await expectWellFormed();
        const [cookie] = (await browser.context.cookies(`${started.url}/login/`)).filter(
          ({ name }) => name === 'hr-sync-login',
        );
        expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/login' });
        const [html, printed] = [await page.content(), inspect(logged, { depth: Infinity })];
        for (const secret of [searchParams.get('state'), cookie?.value, started.key]) {
          expect(secret).toMatch(/./);
          expect(html).not.toContain(secret);
          expect(printed).not.toContain(secret);
        }
        await page.getByRole('button', { name: '退出登录' }).click();
        await page.locator('#user').waitFor({ state: 'hidden' });
        await page.reload();
        await page.locator('#client').waitFor();
        expect(await page.locator('#user').isVisible()).toBe(false);
      },
      60_000,
    );

    it('explain in Chinese why a login failed', async () => {
      await open('/login/', width);
      await page.getByRole('button', { name: '扫码登录' }).click();
      await page.getByRole('link', { name: '李四' }).waitFor();
      const state = new URL(page.url()).searchParams.get('state') ?? '';
      await page.goto(`${started.url}/login/callback?code=no-such-code&state=${state}`);
      await page.locator('#problem').getByText('错误码 40029').waitFor();
      expect(page.url()).toBe(`${started.url}/login/`);
      await expectWellFormed();
      await page.goto(`${started.url}/login/callback?code=x&state=${state}x`);
      await page.locator('#problem').getByText('登录无效，请重新登录').waitFor();
      await browser.context.clearCookies();
      await page.goto(`${started.url}/login/callback?code=x&state=${state}`);
      await page.locator('#problem').getByText('登录不是在此浏览器中发起的').waitFor();
      expect(await page.content()).not.toContain(state);
    }, 60_000);
  });

  it('link to each other', async () => {
    for (const path of [...PATHS, '/calls/', '/docs']) {
      await page.goto(started.url + path);
      const links = await page
        .locator('nav.pages a')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
      expect(links).toEqual(['/', '/docs', '/calls/', ...PATHS]);
    }
  }, 60_000);

  it('cancel an upload', async () => {
    await page.goto(`${started.url}/files/`);
    started.sandbox?.faults.add({ kind: 'hang', path: 'media/upload', times: 1 });
    await page
      .getByLabel('选择文件')
      .setInputFiles({ name: 'a.bin', mimeType: '', buffer: Buffer.alloc(2 ** 20) });
    await page.getByRole('button', { name: '上传' }).click();
    await page.getByText('等待企业微信接收').waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('已取消').waitFor();
    expect(await page.getByRole('button', { name: '上传' }).isEnabled()).toBe(true);
    expect(await page.locator('#problem').isVisible()).toBe(false);
  }, 60_000);

  it('offer the corps that are configured, and say what is not', async () => {
    const branch = demoCorp();
    branch.corpId = 'ww00000000000branch';
    branch.departments = [{ id: 1, name: XSS }];
    branch.members = [];
    branch.tags = [];
    delete branch.creator;
    delete branch.unassignedDepartment;
    branch.secrets.contacts.secret = 's3cret-branch-contacts';
    branch.secrets.app = { secret: 's3cret-branch-app', agentId: 1_000_002 };
    const sandbox = await startSandbox({ corps: [demoCorp(), branch] });
    const { corpId, secrets } = sandbox.demo;
    const tenants = join(folder, 'tenants.json');
    const apps = { default: { agentId: 1_000_002, secret: 's3cret-branch-app' } };
    await writeFile(
      tenants,
      JSON.stringify({ 总部: { corpId, secrets }, 分公司: { corpId: branch.corpId, apps } }),
    );
    const other = await startApp({
      API_KEYS: 's3cret-key-of-sixteen',
      WORK_WEIXIN_TENANTS_FILE: tenants,
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
      PAGES: 'departments,login',
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${other.url}/departments/#key=${other.key}`);
    await page.locator('#tree').getByText('星河演示科技有限公司').waitFor();
    await page.getByLabel('企业').selectOption('分公司');
    await page.locator('#tree').getByText(XSS).waitFor();
    await page.getByText('没有配置通讯录同步的 secret').waitFor();
    await expectWellFormed();

    await page.goto(`${other.url}/login/`);
    await page.getByText('扫码登录需要应用的 AgentId').waitFor();
    expect(await page.getByRole('button', { name: '扫码登录' }).isDisabled()).toBe(true);
    await page.getByLabel('企业').selectOption('分公司');
    await page.getByRole('button', { name: '扫码登录' }).click();
    await page.locator('#problem').getByText('PUBLIC_URL').waitFor();
    await expectWellFormed();

    await page.goto(`${other.url}/messages/`);
    await page.getByText('请在环境变量 PAGES 中写上 messages').waitFor();
    expect(await page.locator('#content').isVisible()).toBe(false);
    await other.app.close();
    await sandbox.close();
  }, 60_000);

  it('request a key if they have none, and report a wrong one', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${started.url}/departments/`);
    await other.getByLabel('API key').fill('s3cret-wrong-key-of-mine');
    await other.getByRole('button', { name: '打开' }).click();
    await other.getByText('API key 不正确').waitFor();
    expect(await other.locator('#key').getAttribute('aria-invalid')).toBe('true');
    await other.getByLabel('API key').fill(started.key);
    await other.getByRole('button', { name: '打开' }).click();
    await other.locator('#department-1').waitFor();
    await other.close();
  }, 60_000);

  it('log no code, state and session, and do not violate the content security policy', () => {
    const printed = inspect(logged, { depth: Infinity, maxArrayLength: Infinity });
    expect(printed).toContain('auth/getuserinfo');
    expect(printed).not.toMatch(/code=|state=|hr-sync-login|no-such-code/);
    expect(complaints).toEqual([]);
  });
});
