import { startApp, type StartedApp } from '../../test/support/app/start-app.js';
import { LoginService } from './login.service.js';
import { SessionStore } from './session.store.js';

const CHINESE = expect.stringMatching(/\p{Script=Han}/u);
const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the routes of the page of logins', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp();
  });
  afterAll(() => started.app.close());

  /** @returns the cookie of the browser, and where the pages of 企业微信 return to */
  async function start(kind: 'client' | 'qr', as: Record<string, string>, cookie = '') {
    const answer = await started.call(`/login/${kind}`, { method: 'POST', headers: { cookie } });
    expect(answer.status).toBe(200);
    const { url } = (await answer.json()) as { url: string };
    const page = new URL(url);
    for (const [name, value] of Object.entries(as)) page.searchParams.set(name, value);
    const back = await fetch(page, { redirect: 'manual' });
    return {
      cookie: cookieOf(answer),
      setCookie: answer.headers.get('set-cookie'),
      back: back.headers.get('location') ?? '',
    };
  }

  const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '';
  const follow = (url: string, headers: Record<string, string>) =>
    fetch(url, { redirect: 'manual', headers });
  const sessionOf = async (cookie: string) =>
    (await started.call('/login/session', { headers: { cookie } })).json() as Promise<
      Record<string, unknown>
    >;

  it.each(['client', 'qr'] as const)('log a member in (%s), with a new session', async (kind) => {
    const { cookie, setCookie, back } = await start(kind, { userid: 'lisi' });
    expect(setCookie).toMatch(/; Path=\/login; HttpOnly; SameSite=Lax$/);
    // Public: 企业微信 sends no key.
    const answer = await follow(back, { ...HTML, cookie });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login/']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const renewed = cookieOf(answer);
    expect(renewed).not.toBe(cookie);
    expect(await sessionOf(renewed)).toEqual({
      user: { kind: 'member', userId: 'lisi', name: '李四', tenant: 'default', at: expect.any(String) },
    });
    expect(await sessionOf(cookie)).toEqual({});
    await started.call('/login/session', { method: 'DELETE', headers: { cookie: renewed } });
    expect(await sessionOf(renewed)).toEqual({});
  });

  it('keep the code if the return is not of this browser', async () => {
    const { cookie, back } = await start('qr', { userid: 'lisi' });
    const before = started.sandbox?.journal.count('auth/getuserinfo');
    const other = await start('qr', { userid: 'zhangsan' });
    for (const headers of [{}, { cookie: other.cookie }, { cookie: 'hr-sync-login=x' }]) {
      const answer = await follow(back, headers as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await answer.json()).toMatchObject({ title: '登录无效，请重新登录', detail: CHINESE });
      const page = await follow(back, { ...HTML, ...headers } as Record<string, string>);
      expect(page.headers.get('location')).toMatch(/^\/login\/(?:\?failed)?$/);
    }
    expect(started.sandbox?.journal.count('auth/getuserinfo')).toBe(before);
    expect((await follow(back, { ...HTML, cookie })).headers.get('location')).toBe('/login/');
  });

  it('show a failure once, in Chinese, and keep who is logged in', async () => {
    const first = await start('qr', { userid: 'lisi' });
    const cookie = cookieOf(await follow(first.back, { ...HTML, cookie: first.cookie }));
    const { back } = await start('qr', { userid: 'zhangsan' }, cookie);
    const wrong = new URL(back);
    wrong.searchParams.set('code', 'no-such-code');
    await follow(wrong.href, { ...HTML, cookie });
    const session = await sessionOf(cookie);
    expect(session).toMatchObject({ user: { userId: 'lisi' }, failure: { errcode: 40029, title: CHINESE } });
    expect(JSON.stringify(session)).not.toContain('no-such-code');
    expect(await sessionOf(cookie)).not.toHaveProperty('failure');
  });

  it('need a key for everything but the return', async () => {
    for (const [method, path] of [
      ['GET', 'session'],
      ['DELETE', 'session'],
      ['POST', 'qr'],
    ] as const)
      expect((await fetch(`${started.url}/login/${path}`, { method })).status).toBe(401);
    expect((await started.call('/login/other', { method: 'POST' })).status).toBe(404);
  });

  it('return to the loopback name that the browser uses, and to no other', () => {
    const { port } = new URL(started.url);
    const login = started.app.get(LoginService, { strict: false });
    for (const host of [`localhost:${port}`, `[::1]:${port}`, `127.0.0.1:${port}`])
      expect(login.originFor(host)).toBe(`http://${host}`);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1@evil.example', '', undefined])
      expect(() => login.originFor(host)).toThrow('PUBLIC_URL');
  });
});

describe('with a public URL', () => {
  it('logins return there, with a secure cookie, from the pages of the vendor', async () => {
    const started = await startApp({
      API_KEYS: 's3cret-key-of-sixteen',
      WORK_WEIXIN_CORP_ID: 'ww0000000000000001',
      WORK_WEIXIN_APP_SECRET: 's3cret-app',
      WORK_WEIXIN_AGENT_ID: '1000002',
      PUBLIC_URL: 'https://hr.example.com/',
      STATE_SECRET: 's3cret-of-at-least-thirty-two-characters',
    });
    const urlOf = async (kind: string) => {
      const answer = await started.call(`/login/${kind}`, {
        method: 'POST',
        headers: { host: 'evil.example' },
      });
      expect(answer.headers.get('set-cookie')).toMatch(/; Secure; SameSite=Lax$/);
      return new URL(((await answer.json()) as { url: string }).url);
    };
    const client = await urlOf('client');
    expect(client.origin + client.pathname).toBe('https://open.weixin.qq.com/connect/oauth2/authorize');
    const qr = await urlOf('qr');
    expect(qr.origin + qr.pathname).toBe('https://login.work.weixin.qq.com/wwlogin/sso/login');
    expect(qr.searchParams.get('agentid')).toBe('1000002');
    for (const { searchParams } of [client, qr])
      expect(searchParams.get('redirect_uri')).toBe('https://hr.example.com/login/callback');
    await started.app.close();
  });

  it('a QR code says that it needs the AgentId', async () => {
    const started = await startApp({
      API_KEYS: 's3cret-key-of-sixteen',
      WORK_WEIXIN_CORP_ID: 'ww0000000000000001',
      WORK_WEIXIN_APP_SECRET: 's3cret-app',
      PUBLIC_URL: 'https://hr.example.com',
      STATE_SECRET: 's3cret-of-at-least-thirty-two-characters',
    });
    const answer = await started.call('/login/qr', { method: 'POST' });
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('WORK_WEIXIN_AGENT_ID') });
    expect((await started.call('/login/client', { method: 'POST' })).status).toBe(200);
    await started.app.close();
  });
});

describe('the store of sessions', () => {
  const USER = { kind: 'member', userId: 'lisi', tenant: 'default', at: 'now' } as const;

  it('forgets sessions after eight hours', () => {
    let now = 0;
    const store = new SessionStore(() => now);
    const id = store.logIn('none', USER);
    now = 8 * 3_600_000 - 1;
    expect(store.find(id)?.user).toEqual(USER);
    now++;
    expect(store.find(id)).toBeUndefined();
    expect(store.open(id)).not.toBe(id);
  });

  it('accepts no id that it did not make', () => {
    const store = new SessionStore();
    expect(store.open('planted')).not.toBe('planted');
    const id = store.open(undefined);
    expect(store.open(id)).toBe(id);
    expect(store.logIn(id, USER)).not.toBe(id);
    expect(store.find(id)).toBeUndefined();
  });

  it('keeps at most 10,000, the latest', () => {
    const store = new SessionStore();
    const [first, second, ...others] = Array.from({ length: 10_001 }, () => store.open(undefined));
    expect(store.find(first)).toBeUndefined();
    expect([second, others.at(-1)].map((id) => store.find(id))).not.toContain(undefined);
  });
});
