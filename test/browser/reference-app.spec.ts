import type { Page } from 'playwright-core';
import { startApp, type StartedApp } from '../app/start-app.js';
import { startChromium, type Browser } from './chromium.js';
import { createMember } from './create-member.js';

const XSS = '<img src=x onerror="document.title=1">';

describe('in a browser, the reference application', () => {
  let started: StartedApp;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    [started, browser] = await Promise.all([startApp(), startChromium()]);
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await started?.app.close();
  });

  it('creates a member in Swagger UI, from the printed address, without any set-up', async () => {
    await page.goto(`${started.url}/#key=${started.key}`);
    expect(page.url()).toBe(`${started.url}/`);
    await page.getByText('接口文档').click();
    const answer = await createMember(page);
    expect(answer).toContain('"errMsg": "created"');
    expect(started.sandbox?.snapshot().members.map(({ userid }) => userid)).toContain('xiaohong');
  }, 30_000);

  it('shows the call on /calls, and those that come while one looks', async () => {
    await page.goto(`${started.url}/calls`);
    const rows = page.locator('#calls tr');
    await page.locator('#calls tr', { hasText: 'user/create' }).waitFor();
    expect(await rows.first().innerText()).toMatch(/user\/create\s*创建成员\s+default\s+成功\s+1\s/);

    await started.call('/work-weixin/user/create', { body: { userId: '-', name: '', [XSS]: 1 } });
    await started.call('/work-weixin/user/create', { body: { userId: '-', name: 'x', mobile: '1' } });
    await started.call('/work-weixin/user/get?userId=zhangsan', { headers: { 'x-tenant': XSS } });
    await started.call('/work-weixin/user/get?userId=nobody');
    await page.locator('#calls tr', { hasText: '60111' }).waitFor();
    expect(await page.locator('.violations').first().innerText()).toContain('用户ID只能由');
    expect(await page.locator('#calls').innerText()).toContain(XSS);
    expect(await page.locator('#calls img').count()).toBe(0);
    expect(await page.title()).toContain('最近的调用');
  }, 30_000);

  it('filters the calls by text', async () => {
    const shown = page.locator('#calls tr:visible');
    await page.locator('#filter').fill('user/create 未发出');
    expect(await shown.count()).toBe(2);
    await page.locator('#filter').fill('nothing like that');
    expect(await page.locator('#empty').innerText()).toContain('没有符合筛选条件');
    await page.locator('#filter').fill('');
    expect(await shown.count()).toBeGreaterThan(4);
  }, 30_000);

  it('keeps secrets, tokens and what was sent off the page', async () => {
    const text = await page.content();
    for (const secret of [started.key, '10000009001', '小红', started.sandbox?.demo.secrets.contacts]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/access_token=/);
  });

  it('breaks no rule of its content security policy', () => {
    expect(complaints).toEqual([]);
  });

  it('asks for the key where it has none, and says when it is wrong', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${started.url}/calls`);
    await other.locator('#key').fill('s3cret-wrong-key-of-mine');
    await other.getByRole('button', { name: '打开' }).click();
    await other.getByText('API key 不正确').waitFor();
    await other.locator('#key').fill(started.key);
    await other.getByRole('button', { name: '打开' }).click();
    await other.locator('#calls tr').first().waitFor();
    await other.close();
  }, 30_000);
});
