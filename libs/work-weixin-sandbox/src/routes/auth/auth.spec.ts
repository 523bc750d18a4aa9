import { Harness } from '../../../test/harness.js';
import { loginCorp } from '../../../test/login-corp.js';
import type { CorpSeed } from '../../corp/corp-seed.js';
import type { SandboxLimits } from '../../limits/limits.options.js';
import type { OauthCodeOptions } from '../../login/grant-code.js';

const MINUTE_MS = 60_000;

let harness: Harness;
const start = async (changes: Partial<CorpSeed> = {}, limits?: SandboxLimits) => {
  harness = await Harness.start({ corps: [loginCorp(changes)], limits });
  const { corpId } = harness.sandbox.demo;
  const { body } = await harness.get('gettoken', { corpid: corpId, corpsecret: 's3cret-market' });
  Object.assign(Reflect.get(harness, 'tokens') as object, { market: String(body.access_token) });
};
beforeEach(() => start());
afterEach(() => harness.sandbox.close());

const codeOf = (options: OauthCodeOptions = { userid: 'zhangsan' }) => harness.sandbox.oauthCode(options);
const login = async (code: string, credential = 'app', path = 'auth/getuserinfo') =>
  (await harness.get(path, { code }, credential)).body;
const detail = async (ticket: unknown, credential = 'app') =>
  (await harness.post('auth/getuserdetail', { user_ticket: ticket }, credential)).body;
const ticketOf = async (userid = 'zhangsan', app = 'app') =>
  (await login(codeOf({ userid, app, scope: 'snsapi_privateinfo' }), app)).user_ticket as string | undefined;

describe('auth/getuserinfo', () => {
  it('returns the userid of a member, whatever the case that logged in', async () => {
    expect(await login(codeOf({ userid: 'ZhangSan' }))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      userid: 'zhangsan',
    });
  });

  it.each<[string, OauthCodeOptions, object]>([
    ['a guest', { openid: 'oGuest' }, { openid: 'oGuest' }],
    ['an external contact', { openid: 'oExternal' }, { openid: 'oExternal', external_userid: 'wmExternal' }],
    ['a member of a linked corp', { userid: 'WWLINKED/wangfang' }, { userid: 'wwlinked/wangfang' }],
    ['a guest, in any scope', { openid: 'oGuest', scope: 'snsapi_privateinfo' }, { openid: 'oGuest' }],
  ])('returns the ids of %s', async (_who, options, ids) => {
    expect(await login(codeOf(options))).toEqual({ errcode: 0, errmsg: 'ok', ...ids });
  });

  it('has a user_ticket only for privateinfo, and only for members whom the app sees', async () => {
    expect(await ticketOf('zhangsan')).toMatch(/^.{20,512}$/);
    expect((await login(codeOf({ userid: 'zhangsan', scope: 'snsapi_base' }))).user_ticket).toBeUndefined();
    expect(await ticketOf('chenmei', 'market')).toBeDefined();
    const invisible = codeOf({ userid: 'zhangsan', app: 'market', scope: 'snsapi_privateinfo' });
    expect(await login(invisible, 'market')).toEqual({ errcode: 0, errmsg: 'ok', userid: 'zhangsan' });
  });

  it('accepts a code once, and for five minutes', async () => {
    const [used, late] = [codeOf(), codeOf()];
    expect((await login(used)).errcode).toBe(0);
    expect((await login(used)).errcode).toBe(42022);
    harness.sandbox.clock.advance(5 * MINUTE_MS - 2000);
    expect((await login(codeOf())).errcode).toBe(0);
    harness.sandbox.clock.advance(2000);
    expect((await login(late)).errcode).toBe(42003);
    expect((await login(used)).errcode).toBe(42022);
  });

  it('returns 40029 for the code of another app, which stays unused', async () => {
    const code = codeOf({ userid: 'zhangsan', app: 'market' });
    expect((await login(code)).errcode).toBe(40029);
    expect((await login(code, 'market')).errcode).toBe(0);
  });

  it('returns 40029 for an unknown code, and without one', async () => {
    expect((await login('unknown')).errcode).toBe(40029);
    expect((await login('')).errcode).toBe(40029);
    expect((await harness.get('auth/getuserinfo', {}, 'app')).body.errcode).toBe(40029);
  });

  it('returns 40029 for the code of another corp', async () => {
    harness.sandbox.addCorp({ ...loginCorp(), corpId: 'ww2', secrets: { app: { secret: 's3cret-2' } } });
    expect((await login(codeOf({ corpId: 'ww2', userid: 'zhangsan' }))).errcode).toBe(40029);
  });

  it('returns 50001 if the app does not trust the domain of the redirect, and leaves the code unused', async () => {
    const untrusted = codeOf({ userid: 'chenmei', app: 'market', redirectUri: 'https://evil.example/cb' });
    expect((await login(untrusted, 'market')).errcode).toBe(50001);
    expect((await login(untrusted, 'market')).errcode).toBe(50001);
    for (const redirectUri of ['https://market.example/cb', 'http://localhost:3000/']) {
      const code = codeOf({ userid: 'chenmei', app: 'market', redirectUri });
      expect((await login(code, 'market')).errcode).toBe(0);
    }
    expect((await login(codeOf({ userid: 'chenmei', redirectUri: 'http://any.example' }))).errcode).toBe(0);
  });

  it('is not for contact-sync, which leaves the code unused', async () => {
    const code = codeOf();
    expect((await login(code, 'contacts')).errcode).toBe(48002);
    expect((await login(code)).errcode).toBe(0);
  });

  it('returns 60111 for a member who was deleted since the login', async () => {
    const code = codeOf({ userid: 'lisi' });
    await harness.get('user/delete', { userid: 'lisi' });
    expect((await login(code)).errcode).toBe(60111);
  });

  it('does not count against the limits with a valid code', async () => {
    await harness.sandbox.close();
    await start({}, { perCorpApi: { perMinute: 2 }, perIpApi: { perMinute: 3 } });
    for (let calls = 0; calls < 6; calls += 1) expect((await login(codeOf())).errcode).toBe(0);
    const errcodes = [];
    for (let calls = 0; calls < 4; calls += 1) errcodes.push((await login('unknown')).errcode);
    expect(errcodes).toEqual([40029, 40029, 45009, 45009]);
    expect((await login(codeOf())).errcode).toBe(0);
  });
});

describe('user/getuserinfo', () => {
  it.each<[OauthCodeOptions, object]>([
    [{ userid: 'zhangsan' }, { UserId: 'zhangsan', DeviceId: '' }],
    [{ openid: 'oGuest' }, { OpenId: 'oGuest', DeviceId: '' }],
    [{ openid: 'oExternal' }, { OpenId: 'oExternal', external_userid: 'wmExternal', DeviceId: '' }],
  ])('has capital keys for %j', async (options, ids) => {
    expect(await login(codeOf(options), 'app', 'user/getuserinfo')).toEqual({
      errcode: 0,
      errmsg: 'ok',
      ...ids,
    });
  });

  it('uses the same codes as auth/getuserinfo', async () => {
    const code = codeOf();
    await login(code);
    expect((await login(code, 'app', 'user/getuserinfo')).errcode).toBe(42022);
    expect((await login('x', 'app', 'user/getuserinfo')).errcode).toBe(40029);
    expect((await login(codeOf(), 'contacts', 'user/getuserinfo')).errcode).toBe(48002);
  });
});

describe('auth/getuserdetail', () => {
  it('returns personal data for 1800 s, as often as it is called', async () => {
    const ticket = await ticketOf();
    const { mobile, email } = await harness.member('zhangsan');
    expect(Object.keys(await detail(ticket))).toEqual([
      ...['errcode', 'errmsg', 'userid', 'gender', 'avatar', 'qr_code', 'mobile', 'email', 'biz_mail'],
      'address',
    ]);
    expect(await detail(ticket)).toMatchObject({ userid: 'zhangsan', mobile, email, gender: '1' });
    harness.sandbox.clock.advance(30 * MINUTE_MS - 2000);
    expect((await detail(ticket)).errcode).toBe(0);
    harness.sandbox.clock.advance(2000);
    expect((await detail(ticket)).errcode).toBe(84014);
  });

  it('returns 84015 for an unknown ticket, for one of another app, and without one', async () => {
    expect((await detail('unknown')).errcode).toBe(84015);
    expect((await detail(undefined)).errcode).toBe(84015);
    expect((await detail(await ticketOf('chenmei', 'market'))).errcode).toBe(84015);
    expect((await detail(1)).errcode).toBe(40058);
  });

  it('returns 60111 for a member who was deleted since the login', async () => {
    const ticket = await ticketOf('lisi');
    await harness.get('user/delete', { userid: 'lisi' });
    expect((await detail(ticket)).errcode).toBe(60111);
  });

  it('is not for contact-sync', async () => {
    expect((await detail(await ticketOf(), 'contacts')).errcode).toBe(48002);
  });
});

describe('second verification', () => {
  const info = async (code: string | undefined, credential = 'app') =>
    (await harness.post('auth/get_tfa_info', { code }, credential)).body;
  const succeed = async (userid: unknown, tfaCode: unknown, credential = 'app') =>
    (await harness.post('user/tfa_succ', { userid, tfa_code: tfaCode }, credential)).body;

  it.each(['app', 'contacts'])('passes with the secret %s', async (credential) => {
    const body = await info(harness.sandbox.tfaCode({ userid: 'ZHANGSAN' }), credential);
    expect(body).toEqual({ errcode: 0, errmsg: 'ok', userid: 'zhangsan', tfa_code: expect.any(String) });
    expect(await succeed('zhangsan', body.tfa_code, credential)).toEqual({ errcode: 0, errmsg: 'ok' });
  });

  it('returns 40208 after it has ended, and for a member who is not in it', async () => {
    const open = () => harness.sandbox.tfaCode({ userid: 'zhangsan' });
    const [first, second] = [await info(open()), await info(open())];
    const late = open();
    expect((await succeed('zhangsan', first.tfa_code)).errcode).toBe(0);
    expect((await succeed('zhangsan', second.tfa_code)).errcode).toBe(40208);
    expect((await info(late)).errcode).toBe(40208);
    expect((await info(codeOf({ userid: 'lisi' }))).errcode).toBe(40208);
    expect((await info(codeOf({ openid: 'oGuest' }))).errcode).toBe(40208);
  });

  it('accepts a login code of a member who is in it', async () => {
    harness.sandbox.tfaCode({ userid: 'zhangsan' });
    expect((await info(codeOf())).userid).toBe('zhangsan');
  });

  it('accepts a code once and for five minutes', async () => {
    const [used, late] = [1, 2].map(() => harness.sandbox.tfaCode({ userid: 'zhangsan' }));
    await info(used);
    expect((await info(used)).errcode).toBe(42022);
    harness.sandbox.clock.advance(5 * MINUTE_MS);
    expect((await info(late)).errcode).toBe(42003);
    expect((await info('unknown')).errcode).toBe(40029);
    expect((await info(undefined)).errcode).toBe(40029);
  });

  it('returns 40207 for a tfa_code that is unknown, used, expired, or of another member', async () => {
    const { tfa_code: code } = await info(harness.sandbox.tfaCode({ userid: 'zhangsan' }));
    harness.sandbox.tfaCode({ userid: 'lisi' });
    expect((await succeed('lisi', code)).errcode).toBe(40207);
    expect((await succeed('zhangsan', 'unknown')).errcode).toBe(40207);
    expect((await succeed('zhangsan', undefined)).errcode).toBe(40207);
    expect((await succeed('zhangsan', code)).errcode).toBe(0);
    expect((await succeed('zhangsan', code)).errcode).toBe(40207);
    const { tfa_code: late } = await info(harness.sandbox.tfaCode({ userid: 'zhangsan' }));
    harness.sandbox.clock.advance(5 * MINUTE_MS);
    expect((await succeed('zhangsan', late)).errcode).toBe(40207);
  });

  it('returns 41009, 60111 for the userid', async () => {
    expect((await succeed(undefined, 'x')).errcode).toBe(41009);
    expect((await succeed('nobody', 'x')).errcode).toBe(60111);
  });

  it('is for the app of the code, and for members whom the app sees', async () => {
    const code = harness.sandbox.tfaCode({ userid: 'zhangsan', app: 'market' });
    expect((await info(code, 'app')).errcode).toBe(40029);
    expect((await info(code, 'market')).errcode).toBe(50002);
    expect((await info(code, 'contacts')).errcode).toBe(0);
  });

  it('checks the domain of the verification page', async () => {
    await harness.sandbox.close();
    await start({ tfaDomains: ['verify.example'] });
    const open = (redirectUri?: string) => harness.sandbox.tfaCode({ userid: 'zhangsan', redirectUri });
    expect((await info(open('https://verify.example/tfa'))).errcode).toBe(0);
    expect((await info(open('https://other.example/tfa'))).errcode).toBe(40209);
    expect((await info(open())).errcode).toBe(0);
  });

  it('returns 40210 if the corp has no verification page', async () => {
    await harness.sandbox.close();
    await start({ tfaDomains: [] });
    expect((await info(harness.sandbox.tfaCode({ userid: 'zhangsan' }))).errcode).toBe(40210);
  });

  it('may have 20 calls in flight with the limits of the real server', async () => {
    await harness.sandbox.close();
    await start({}, { concurrentTfa: 2 });
    harness.sandbox.faults.add({ kind: 'delay', ms: 100, path: 'auth/get_tfa_info' });
    const calls = await Promise.all([1, 2, 3].map(() => info('unknown')));
    expect(calls.map(({ errcode }) => Number(errcode)).sort()).toEqual([40029, 40029, 45033]);
    expect((await info('unknown')).errcode).toBe(40029);
  });
});

describe('codes and tickets', () => {
  it('appear nowhere in the journal', async () => {
    const code = codeOf({ userid: 'zhangsan', scope: 'snsapi_privateinfo' });
    const { user_ticket: ticket } = await login(code);
    await detail(ticket);
    const tfa = harness.sandbox.tfaCode({ userid: 'zhangsan' });
    const { body } = await harness.post('auth/get_tfa_info', { code: tfa }, 'app');
    await harness.post('user/tfa_succ', { userid: 'zhangsan', tfa_code: body.tfa_code }, 'app');
    await harness.get('user/get', { userid: code }, 'app');
    await harness.get('auth/getuserinfo', { code: 'a code of the real server' }, 'app');
    const entries = JSON.stringify(harness.sandbox.journal.entries);
    for (const secret of [code, ticket, tfa, body.tfa_code, 'a code of the real server']) {
      expect(entries).not.toContain(String(secret));
    }
    expect(harness.sandbox.journal.of('auth/getuserinfo')[0]?.query).toMatchObject({ code: '***' });
  });

  it.each<[string, unknown]>([
    ['the corp wwdemo0123456789ab has no member nobody', { userid: 'nobody' }],
    ['a code is for one person', {}],
    ['a code is for one person', { userid: 'zhangsan', openid: 'oGuest' }],
    ['has no guest with this openid', { openid: 'oNobody' }],
    ['has no app nope: it has app, market', { userid: 'zhangsan', app: 'nope' }],
    ['has no app contacts', { userid: 'zhangsan', app: 'contacts' }],
    ['scope must be snsapi_base or snsapi_privateinfo', { userid: 'zhangsan', scope: 'snsapi_userinfo' }],
    ['redirectUri must be an http or https URL', { userid: 'zhangsan', redirectUri: 'javascript:1' }],
    ['the sandbox has no corp ww9', { corpId: 'ww9', userid: 'zhangsan' }],
    ['has no member zhengshi who could log in', { userid: 'zhengshi' }],
  ])('are not made if %s', (sentence, options) => {
    expect(() => codeOf(options as OauthCodeOptions)).toThrow(sentence);
  });

  it('need a known member for a second verification', () => {
    expect(() => harness.sandbox.tfaCode({ userid: 'nobody' })).toThrow('has no member nobody');
  });
});
