import { createHash } from 'node:crypto';
import { Harness } from '../../../test/harness.js';
import { loginCorp } from '../../../test/login-corp.js';
import { rawCall } from '../../../test/raw-call.js';
import { demoCorp } from '../../corp/demo-corp.js';
import type { CorpSeed } from '../../corp/corp-seed.js';

const AUTHORIZE = '/connect/oauth2/authorize';
const SSO = '/wwlogin/sso/login';

let harness: Harness;
const start = async (changes: Partial<CorpSeed> = {}) => {
  harness = await Harness.start({ corps: [loginCorp(changes)] });
  const { corpId } = harness.sandbox.demo;
  const { body } = await harness.get('gettoken', { corpid: corpId, corpsecret: 's3cret-market' });
  Object.assign(Reflect.get(harness, 'tokens') as object, { market: String(body.access_token) });
};
beforeEach(() => start());
afterEach(() => harness.sandbox.close());

type Parameters = Record<string, string | undefined>;

const urlOf = (path: string, parameters: Parameters) => {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return new URL(`${path}?${new URLSearchParams(given).toString()}`, harness.sandbox.baseUrl);
};
const open = async (path: string, parameters: Parameters) => {
  const response = await fetch(urlOf(path, parameters), { redirect: 'manual' });
  const location = response.headers.get('location');
  return { status: response.status, headers: response.headers, location, page: await response.text() };
};
const oauth = (parameters: Parameters = {}) => ({
  appid: harness.sandbox.demo.corpId,
  redirect_uri: 'https://app.example.com/cb',
  response_type: 'code',
  scope: 'snsapi_base',
  state: 'abc123',
  agentid: '1000002',
  ...parameters,
});
const sso = (parameters: Parameters = {}) => ({
  login_type: 'CorpApp',
  appid: harness.sandbox.demo.corpId,
  redirect_uri: 'https://app.example.com/cb',
  state: 'any-state_1',
  agentid: '1000002',
  ...parameters,
});
const login = async (code: string | null, credential = 'app') =>
  (await harness.get('auth/getuserinfo', { code: code ?? '' }, credential)).body;

/** The links of the page, decoded as a browser reads them. */
const linksOf = (page: string) =>
  [...page.matchAll(/<a\s+href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

describe('/connect/oauth2/authorize', () => {
  it('lists those who can log in; a click returns to the app with a code and the state', async () => {
    const { status, headers, page } = await open(AUTHORIZE, oauth());
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('width=device-width');
    for (const text of ['星河演示科技有限公司', 'app.example.com', '张三', '王芳', '访客'])
      expect(page).toContain(text);
    // 12 members without the one who is disabled, one linked member, two guests.
    const links = linksOf(page);
    expect(links).toHaveLength(14);
    const link = links.find((href) => href.includes('userid=zhangsan')) ?? '';
    const chosen = await fetch(new URL(link, harness.sandbox.baseUrl), { redirect: 'manual' });
    const target = new URL(chosen.headers.get('location') ?? '');
    expect([chosen.status, target.origin + target.pathname]).toEqual([302, 'https://app.example.com/cb']);
    expect(target.searchParams.get('state')).toBe('abc123');
    expect((await login(target.searchParams.get('code'))).userid).toBe('zhangsan');
  });

  it.each<[string, object]>([
    ['userid=wwlinked%2Fwangfang', { userid: 'wwlinked/wangfang' }],
    ['openid=oExternal', { openid: 'oExternal', external_userid: 'wmExternal' }],
  ])('lets others log in too: %s', async (parameter, ids) => {
    const link =
      linksOf((await open(AUTHORIZE, oauth())).page).find((href) => href.includes(parameter)) ?? '';
    const chosen = await fetch(new URL(link, harness.sandbox.baseUrl), { redirect: 'manual' });
    const { searchParams } = new URL(chosen.headers.get('location') ?? '');
    expect(await login(searchParams.get('code'))).toMatchObject(ids);
  });

  it('redirects at once if the query names the person, or if the seed has a member who is logged in', async () => {
    const { location } = await open(AUTHORIZE, oauth({ userid: 'LISI' }));
    expect((await login(new URL(location ?? '').searchParams.get('code'))).userid).toBe('lisi');
    await harness.sandbox.close();
    await start({ loggedIn: 'lisi' });
    const seeded = await open(AUTHORIZE, oauth());
    expect((await login(new URL(seeded.location ?? '').searchParams.get('code'))).userid).toBe('lisi');
    const other = await open(AUTHORIZE, oauth({ userid: 'zhangsan' }));
    expect((await login(new URL(other.location ?? '').searchParams.get('code'))).userid).toBe('zhangsan');
    const guest = await open(AUTHORIZE, oauth({ openid: 'oGuest' }));
    expect((await login(new URL(guest.location ?? '').searchParams.get('code'))).openid).toBe('oGuest');
  });

  it.each([
    ['https://app.example.com', 'https://app.example.com/?code=CODE&state=abc123'],
    [
      'https://app.example.com/cb?a=1&b=%E4%B8%80',
      'https://app.example.com/cb?a=1&b=%E4%B8%80&code=CODE&state=abc123',
    ],
    ['https://app.example.com/cb#/route?x=1', 'https://app.example.com/cb?code=CODE&state=abc123#/route?x=1'],
    ['https://app.example.com/cb?a=1#top', 'https://app.example.com/cb?a=1&code=CODE&state=abc123#top'],
    ['http://localhost:3000/登录', 'http://localhost:3000/%E7%99%BB%E5%BD%95?code=CODE&state=abc123'],
    [
      'https://app.example.com\\@evil.example/',
      'https://app.example.com/@evil.example/?code=CODE&state=abc123',
    ],
  ])('keeps the query and the hash of %s', async (redirectUri, expected) => {
    const { location } = await open(AUTHORIZE, oauth({ redirect_uri: redirectUri, userid: 'lisi' }));
    expect(location?.replace(/code=[^&#]+/, 'code=CODE')).toBe(expected);
  });

  it('returns no state if there was none', async () => {
    const { location } = await open(AUTHORIZE, oauth({ state: undefined, userid: 'lisi' }));
    expect([...new URL(location ?? '').searchParams.keys()]).toEqual(['code']);
  });

  it('gives a user_ticket for privateinfo with an agentid; without one it is the same as base', async () => {
    const ticketOf = async (parameters: Parameters) => {
      const { location } = await open(AUTHORIZE, oauth({ userid: 'lisi', ...parameters }));
      return (await login(new URL(location ?? '').searchParams.get('code'))).user_ticket as unknown;
    };
    expect(await ticketOf({ scope: 'snsapi_privateinfo' })).toEqual(expect.any(String));
    expect(await ticketOf({ scope: 'snsapi_privateinfo', agentid: undefined })).toBeUndefined();
    expect(await ticketOf({ scope: 'snsapi_base' })).toBeUndefined();
    const { page } = await open(AUTHORIZE, oauth({ scope: 'snsapi_privateinfo' }));
    expect(page).toContain('手机');
  });

  it('gives a code of the app with the agentid; without one any app that trusts the domain may use it', async () => {
    const codeOf = async (parameters: Parameters) =>
      new URL(
        (await open(AUTHORIZE, oauth({ userid: 'chenmei', ...parameters }))).location ?? '',
      ).searchParams.get('code');
    const market = { agentid: '1000003', redirect_uri: 'https://market.example/cb' };
    const own = await codeOf(market);
    expect((await login(own, 'app')).errcode).toBe(40029);
    expect((await login(own, 'market')).errcode).toBe(0);
    const open1 = await codeOf({ ...market, agentid: undefined });
    expect((await login(open1, 'market')).errcode).toBe(0);
    const open2 = await codeOf({ agentid: undefined });
    expect((await login(open2, 'market')).errcode).toBe(40029);
    expect((await login(open2, 'app')).errcode).toBe(0);
  });

  it('accepts any agentid of an app whose seed has none', async () => {
    await harness.sandbox.close();
    const { contacts, app } = demoCorp().secrets;
    const secrets = { contacts, app: { secret: app.secret } };
    harness = await Harness.start({ corps: [{ ...demoCorp(), secrets }] });
    const { location } = await open(AUTHORIZE, oauth({ userid: 'lisi', agentid: '7' }));
    expect((await login(new URL(location ?? '').searchParams.get('code'))).userid).toBe('lisi');
  });

  it.each<[number, string, Parameters, string]>([
    [40013, 'another corp', { appid: 'wwother' }, 'appid'],
    [40013, 'no corp', { appid: undefined }, 'appid'],
    [40056, 'another app', { agentid: '1000009' }, 'agentid'],
    [40056, 'an agentid of another form', { agentid: '1000002 ' }, 'agentid'],
    [
      50001,
      'a domain that the app does not trust',
      { agentid: '1000003' },
      'app.example.com 不是应用的可信域名',
    ],
    [40058, 'no redirect_uri', { redirect_uri: undefined }, 'redirect_uri'],
    [40058, 'a relative redirect_uri', { redirect_uri: '/cb' }, 'redirect_uri'],
    [40058, 'a redirect_uri without a scheme', { redirect_uri: 'app.example.com/cb' }, 'redirect_uri'],
    [40058, 'javascript', { redirect_uri: 'javascript:alert(document.domain)//' }, 'redirect_uri'],
    [40058, 'data', { redirect_uri: 'data:text/html,x' }, 'redirect_uri'],
    [40058, 'a line break', { redirect_uri: 'https://app.example.com/\r\nset-cookie: a=b' }, 'redirect_uri'],
    [40058, 'a tab in the scheme', { redirect_uri: 'java\tscript:alert(1)' }, 'redirect_uri'],
    [40058, 'another response_type', { response_type: 'token' }, 'response_type'],
    [40058, 'no response_type', { response_type: undefined }, 'response_type'],
    [40058, 'another scope', { scope: 'snsapi_login' }, 'scope'],
    [40058, 'no scope', { scope: undefined }, 'scope'],
    [40058, 'a state with other characters', { state: 'a-b' }, 'state'],
    [40058, 'a state of 129 bytes', { state: 'a'.repeat(129) }, 'state'],
    [60111, 'an unknown member', { userid: 'nobody' }, '没有可以登录的成员'],
    [60111, 'a member who is disabled', { userid: 'zhengshi' }, '没有可以登录的成员'],
    [60111, 'an unknown guest', { userid: undefined, openid: 'oNobody' }, '没有可以登录的成员'],
  ])('shows the error %i for %s', async (errcode, _what, parameters, text) => {
    const { status, location, page, headers } = await open(
      AUTHORIZE,
      oauth({ userid: 'lisi', ...parameters }),
    );
    expect([status, location, headers.get('set-cookie')]).toEqual([400, null, null]);
    expect(page).toContain(text);
    expect(page).toContain(`错误码：${errcode}`);
    expect(harness.sandbox.journal.of(AUTHORIZE)).toMatchObject([{ status: 400, applied: false }]);
  });

  it('shows the error of a parameter that is given twice or is malformed', async () => {
    const twice = `${urlOf(AUTHORIZE, oauth({ userid: 'lisi' })).href}&redirect_uri=https://evil.example`;
    expect((await fetch(twice, { redirect: 'manual' })).status).toBe(400);
    const malformed = `${urlOf(AUTHORIZE, oauth({ state: undefined })).href}&state=%zz`;
    expect((await fetch(malformed, { redirect: 'manual' })).status).toBe(400);
  });

  it('takes GET only', async () => {
    const response = await fetch(urlOf(AUTHORIZE, oauth({ userid: 'lisi' })), { method: 'POST' });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });

  it('escapes everything it shows, and allows no script', async () => {
    const evil = `"><script>alert('x')</script>`;
    const { page, headers } = await open(AUTHORIZE, oauth({ q: evil, extra: evil }));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>客户');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).not.toMatch(/(?:src|href)="https?:/);
    const error = await open(AUTHORIZE, oauth({ redirect_uri: `https://${evil}` }));
    expect([error.status, error.page.includes('<script')]).toEqual([400, false]);
  });

  it('finds members by name and userid, and shows the first 100 of many', async () => {
    const names = linksOf((await open(AUTHORIZE, oauth({ q: 'ZHANG' }))).page);
    expect(names).toHaveLength(1);
    expect(names[0]).not.toContain('q=ZHANG');
    expect(linksOf((await open(AUTHORIZE, oauth({ q: '张三' }))).page)).toHaveLength(1);
    expect(linksOf((await open(AUTHORIZE, oauth({ q: 'nobody at all' }))).page)).toHaveLength(0);
    await harness.sandbox.close();
    const members = Array.from({ length: 150 }, (_, index) => ({
      userid: `u${index}`,
      name: `成员${index}😀`,
    }));
    await start({ members, creator: undefined });
    const { page } = await open(AUTHORIZE, oauth());
    expect(linksOf(page)).toHaveLength(100);
    expect(page).toContain('成员0😀');
    expect(page).toMatch(/共\s*153\s*人，显示前\s*100\s*人/);
  });

  it('keeps corps apart', async () => {
    const second = { ...demoCorp(), corpId: 'ww2', secrets: { app: { secret: 's3cret-2' } } };
    harness.sandbox.addCorp({ ...second, members: [{ userid: 'only', name: '独自' }], creator: undefined });
    const { location } = await open(AUTHORIZE, oauth({ appid: 'ww2', userid: 'only' }));
    const code = new URL(location ?? '').searchParams.get('code');
    expect((await login(code)).errcode).toBe(40029);
    expect((await open(AUTHORIZE, oauth({ appid: 'ww2', userid: 'lisi' }))).status).toBe(400);
  });

  it('knows the members whom a finished import added', async () => {
    const csv = Buffer.from('姓名,帐号,手机号,所在部门\n赵新,zhaoxin,10000000031,2\n');
    const mediaId = harness.sandbox.addMedia({ type: 'file', bytes: csv });
    const { body } = await harness.post('batch/syncuser', { media_id: mediaId });
    expect(body.errcode).toBe(0);
    harness.sandbox.clock.advance(60_000);
    const { location } = await open(AUTHORIZE, oauth({ userid: 'zhaoxin' }));
    expect((await login(new URL(location ?? '').searchParams.get('code'))).userid).toBe('zhaoxin');
  });

  it('is in the journal without the code, and is hit by faults', async () => {
    const { location } = await open(AUTHORIZE, oauth({ userid: 'lisi' }));
    const code = new URL(location ?? '').searchParams.get('code') ?? 'none';
    await fetch(urlOf('/nowhere', { code }), { headers: { referer: location ?? '' } });
    expect(harness.sandbox.journal.of(AUTHORIZE)).toMatchObject([{ status: 302, applied: true }]);
    expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain(code);
    harness.sandbox.faults.add({ kind: 'status', status: 502, path: AUTHORIZE });
    expect((await open(AUTHORIZE, oauth())).status).toBe(502);
  });

  it('has no answers: an answer would never be given', () => {
    expect(() => harness.sandbox.answer(AUTHORIZE, {})).toThrow('there is no API /connect/oauth2/authorize');
  });

  it('is not below /cgi-bin/', async () => {
    const reply = await rawCall(`${harness.sandbox.baseUrl}connect/oauth2/authorize`);
    expect(reply.status).toBe(404);
  });
});

describe('/wwlogin/sso/login', () => {
  it('lists members, and returns to the app with a code of base scope', async () => {
    const { page } = await open(SSO, sso());
    expect(page).toContain('扫码登录');
    expect(linksOf(page)[0]).toContain(`${SSO}?login_type=CorpApp`);
    const { location } = await open(SSO, sso({ userid: 'zhangsan' }));
    const target = new URL(location ?? '');
    expect(target.searchParams.get('state')).toBe('any-state_1');
    expect(await login(target.searchParams.get('code'))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      userid: 'zhangsan',
    });
  });

  it.each<[number, string, Parameters]>([
    [40058, 'another login_type', { login_type: 'ServiceApp' }],
    [40013, 'another corp', { appid: 'wwother' }],
    [40056, 'no agentid', { agentid: undefined }],
    [40056, 'another app', { agentid: '5' }],
    [50001, 'a domain that the app does not trust', { agentid: '1000003' }],
    [40058, 'javascript', { redirect_uri: 'javascript:alert(1)' }],
  ])('shows the error %i for %s', async (errcode, _what, parameters) => {
    const { status, location, page } = await open(SSO, sso({ userid: 'lisi', ...parameters }));
    expect([status, location]).toEqual([400, null]);
    expect(page).toContain(`错误码：${errcode}`);
  });
});
