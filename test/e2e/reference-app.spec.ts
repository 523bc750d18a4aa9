import type { Locator, Page } from 'playwright-core';
import { startApp, type StartedApp } from '../support/app/start-app.js';
import { startChromium, type Browser } from '../support/browser/chromium.js';
import { createMember } from '../support/browser/create-member.js';

/** Pixels by which the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('the element is not shown');
  return box;
}

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

  it('creates a member in Swagger UI, from the printed address, without any setup', async () => {
    await page.goto(`${started.url}/#key=${started.key}`);
    expect(page.url()).toBe(`${started.url}/`);
    await page.getByText('接口文档').click();
    const answer = await createMember(page);
    expect(answer).toContain('"errMsg": "created"');
    expect(started.sandbox?.snapshot().members.map(({ userid }) => userid)).toContain('xiaohong');
  }, 30_000);

  it('shows the call on /calls, and adds new calls to the open page', async () => {
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

  it('does not show secrets, tokens and sent values on the page', async () => {
    const text = await page.content();
    for (const secret of [started.key, '10000009001', '小红', started.sandbox?.demo.secrets.contacts]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/access_token=/);
  });

  it.each([390, 768, 1000, 1280])(
    'has room for the results of calls at a width of %i',
    async (width) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${started.url}/calls/`);
      await page.locator('#calls tr', { hasText: '60111' }).waitFor();
      expect(await overflowOf(page)).toBe(0);
      const card = await boxOf(page.locator('#table'));
      for (const cell of await page.locator('#calls td').all()) {
        const { x, width: taken } = await boxOf(cell);
        expect(x + taken).toBeLessThanOrEqual(card.x + card.width);
      }
      for (const cell of await page.locator('#calls .result').all()) {
        expect((await boxOf(cell)).width).toBeGreaterThan(240);
      }
    },
    60_000,
  );

  it.each([
    [390, 3_000],
    [1280, 2_400],
  ])(
    'opens readable operations in Swagger UI at a width of %i',
    async (width, tallest) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`${started.url}/docs`);
      for (const id of ['user-user_create', 'user-user_list', 'user-user_get', 'batch-batch_invite']) {
        const operation = page.locator(`#operations-${id}`);
        await operation.locator('.opblock-summary').click();
        await operation.locator('.responses-table .model-example').nth(1).waitFor();
        const { height } = await boxOf(operation);
        expect([id, height > 500 && height < tallest ? 'fits' : height]).toEqual([id, 'fits']);
        expect([id, await overflowOf(page)]).toEqual([id, 0]);
        await operation.locator('.opblock-summary').click();
      }
    },
    60_000,
  );

  it('links every page to every other, and to the start page', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${started.url}/`);
    for (const [link, path] of [
      ['接口文档', '/docs'],
      ['最近的调用', '/calls/'],
      ['首页', '/'],
      ['最近的调用', '/calls/'],
      ['接口文档', '/docs'],
      ['首页', '/'],
    ] as const) {
      await page.locator('nav').getByRole('link', { name: link }).click();
      await page.waitForURL(started.url + path);
      expect(await overflowOf(page)).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 860 });
  }, 60_000);

  it('finds every API on the start page, and opens its documentation', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${started.url}/`);
    await page.locator('#families .loaded', { hasText: '成员' }).waitFor();
    const query = page.getByLabel('搜索全部接口');
    await query.fill('邀请成员');
    const found = page.locator('#found li');
    await found.getByText('POST /work-weixin/batch/invite').waitFor();
    expect(await found.first().innerText()).toContain("from 'nestjs-work-weixin/batch'");
    expect(await overflowOf(page)).toBe(0);
    await query.fill(XSS);
    await page.getByText('没有找到').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    await query.fill('batch/invite');
    await found.first().getByRole('link', { name: '试用' }).click();
    await page.locator('#operations-batch-batch_invite.is-open').waitFor();
    await page.setViewportSize({ width: 1280, height: 860 });
  }, 60_000);

  it('shows which setting loads an API that is not loaded', async () => {
    const { app, url, key } = await startApp({ WORK_WEIXIN_FAMILIES: 'batch' });
    await page.goto(`${url}/#key=${key}`);
    await page.getByLabel('搜索全部接口').fill('user/create');
    await page.locator('#found li', { hasText: 'WORK_WEIXIN_FAMILIES=batch,user' }).waitFor();
    await app.close();
  }, 60_000);

  it('does not violate its content security policy', () => {
    expect(complaints).toEqual([]);
  });

  it('requests a key if it has none, and reports a wrong key', async () => {
    const other = await browser.context.newPage();
    await other.goto(`${started.url}/calls`);
    await other.locator('#key').fill('s3cret-wrong-key-of-mine');
    await other.getByRole('button', { name: '打开' }).click();
    const said = other.getByText('API key 不正确');
    await said.waitFor();
    // Next to the field, not in a corner of the page.
    const [field, words] = await Promise.all([boxOf(other.locator('#key')), boxOf(said)]);
    expect(words.y - (field.y + field.height)).toBeLessThan(24);
    expect(Math.abs(words.x + words.width / 2 - (field.x + field.width / 2))).toBeLessThan(150);
    expect(await other.locator('#key').getAttribute('aria-invalid')).toBe('true');
    await other.locator('#key').fill(started.key);
    await other.getByRole('button', { name: '打开' }).click();
    await other.locator('#calls tr').first().waitFor();
    await other.close();
  }, 30_000);
});
