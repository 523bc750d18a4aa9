// Updates docs/pictures from the built application: `npm run screenshots`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { LAUNCH } from './chromium-launch.mjs';
import { demoCorp, startSandbox } from '../../../dist/libs/work-weixin-sandbox/src/index.js';

const ROOT = join(import.meta.dirname, '../../..');
const PICTURES = join(ROOT, 'docs/pictures');
const LARGEST_BYTES = 200_000;
const KEY = 's3cret-key-of-the-pictures';
const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const RECEIVERS = {
  contacts: { token: 'tok3nOfContacts', aesKey: AES_KEY },
  app: { token: 'tok3nOfTheApp', aesKey: AES_KEY, kind: 'app' },
  robot: { token: 'tok3nOfTheRobot', aesKey: AES_KEY, kind: 'bot' },
};
const HIRED = { userId: 'liuyang', name: '刘洋', mobile: '10000009008', department: [3] };

const folder = await mkdtemp(join(tmpdir(), 'work-weixin-pictures-'));
try {
  await mkdir(PICTURES, { recursive: true });
  for (const colorScheme of ['light', 'dark']) await takePictures(colorScheme);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function takePictures(colorScheme) {
  const branch = { ...demoCorp(), corpId: 'ww00000000000branch' };
  branch.secrets.contacts.secret = 's3cret-branch-contacts';
  branch.secrets.app.secret = 's3cret-branch-app';
  const sandbox = await startSandbox({ corps: [demoCorp(), branch] });
  const server = await startServer(sandbox, {
    'xinghe-head': {
      corpId: sandbox.demo.corpId,
      secrets: { contacts: sandbox.demo.secrets.contacts },
      callbacks: RECEIVERS,
    },
    'xinghe-branch': { corpId: branch.corpId, secrets: { contacts: 's3cret-branch-contacts' } },
  });
  try {
    await makeCalls(server.origin, sandbox);
    await lookAt(server.origin, colorScheme);
    await pushCallbacks(server.origin, sandbox);
    await lookAtCallbacks(server.origin, colorScheme);
  } finally {
    server.process.kill();
    await once(server.process, 'exit');
    await sandbox.close();
  }
}

async function startServer(sandbox, tenants) {
  const file = join(folder, 'tenants.json');
  await writeFile(file, JSON.stringify(tenants));
  const started = spawn(process.execPath, [join(ROOT, 'dist/src/main.js')], {
    env: {
      PATH: process.env.PATH,
      TZ: 'Asia/Shanghai',
      PORT: '0',
      API_KEYS: KEY,
      WORK_WEIXIN_TENANTS_FILE: file,
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
    },
    cwd: folder,
  });
  started.stderr.pipe(process.stderr);
  let text = '';
  for await (const chunk of started.stdout.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const origin = /open (http:\/\/[^/\s]+)\//.exec(text)?.[1];
    if (origin) return { process: started, origin };
  }
  throw new Error('the application did not start');
}

/** One call of each kind: successful, rejected, retried, without a response. */
async function makeCalls(origin, sandbox) {
  const call = async (path, { body, tenant = 'xinghe-head' } = {}) => {
    const answer = await fetch(`${origin}/work-weixin/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-api-key': KEY, 'x-tenant': tenant, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    await answer.arrayBuffer();
  };
  await call('user/get?userId=zhangsan');
  await call('user/create', { body: { userId: '-bad id', name: '', department: [1, 2], order: [1] } });
  await call('user/create', { body: { ...HIRED, userId: 'ZhangSan' } });
  sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'user/list_id', times: 2 });
  await call('user/list_id', { body: { limit: 5 }, tenant: 'xinghe-branch' });
  sandbox.faults.add({ kind: 'reset-after', path: 'user/create', times: 1 });
  await call('user/create', { body: HIRED });
  await call('user/simplelist?departmentId=3', { tenant: 'xinghe-branch' });
}

/** One callback of each kind: checked, handled, pushed twice, without a handler, refused, failed and pushed again. */
async function pushCallbacks(origin, sandbox) {
  const { callbacks, console: admin, faults } = sandbox;
  for (const [name, receiver] of Object.entries(RECEIVERS))
    callbacks.configure(name, { ...receiver, url: `${origin}/wecom/xinghe-head/${name}` });
  await callbacks.check('contacts');
  callbacks.configure('app', { token: 'another' });
  await callbacks.check('app').catch(() => undefined);
  callbacks.configure('app', { token: RECEIVERS.app.token });
  await callbacks.send('event/enter_agent', { FromUserName: 'lisi' }, { to: 'app' });
  callbacks.faults.add({ kind: 'duplicate', times: 1 });
  await callbacks.send('message/text', { FromUserName: 'lisi', Content: '你好' }, { to: 'app' });
  await callbacks.send('bot/text', { from: { userid: 'lisi' }, text: { content: '你好' } }, { to: 'robot' });
  faults.add({ kind: 'errcode', errcode: 60011, path: 'user/get', times: 3 });
  await admin.member.create({ userid: 'suntao', name: '孙涛', mobile: '10000009010', department: [2] });
}

async function lookAtCallbacks(origin, colorScheme) {
  const size = { width: 1200, height: 880 };
  await withPage(`${colorScheme}-callbacks`, { colorScheme, viewport: size }, async (page) => {
    await page.goto(`${origin}/callbacks/#key=${KEY}`);
    await page.locator('#callbacks li', { hasText: '新增成员事件' }).first().waitFor();
    await page.waitForTimeout(2_000);
    await save(page, `callbacks-${colorScheme}`);
  });
}

async function withPage(profile, options, look) {
  const context = await chromium.launchPersistentContext(join(folder, profile), {
    ...LAUNCH,
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  try {
    await look(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

async function lookAt(origin, colorScheme) {
  await withPage(colorScheme, { colorScheme, viewport: { width: 1200, height: 1180 } }, async (page) => {
    await page.goto(`${origin}/docs#key=${KEY}`);
    const create = page.locator('#operations-user-user_create');
    await create.locator('.opblock-summary').click();
    await create.getByPlaceholder('x-tenant').fill('xinghe-head');
    await create.getByRole('button', { name: 'Execute' }).click();
    await create.locator('.live-responses-table').waitFor();
    await create.evaluate((node) => node.scrollIntoView());
    await save(page, `swagger-ui-${colorScheme}`);
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(`${origin}/calls/`);
    await page.locator('#calls tr', { hasText: 'user/create' }).first().waitFor();
    await page.waitForTimeout(2_000);
    await save(page, `calls-${colorScheme}`);
  });
}

async function save(page, name) {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path });
  const { size } = await stat(path);
  if (size > LARGEST_BYTES) throw new Error(`${path} has ${size} bytes, the limit is ${LARGEST_BYTES}`);
  console.log(`${path}: ${Math.round(size / 1000)} KB`);
}
