import { connect } from 'node:net';
import { jest } from '@jest/globals';
import { Harness } from '../test/harness.js';
import { demoCorp } from './corp/demo-corp.js';
import { startSandbox } from './sandbox.js';
import type { SandboxOptions } from './sandbox.options.js';

describe('Sandbox', () => {
  let harness: Harness;
  let nowMs: number;
  beforeEach(async () => {
    nowMs = Date.UTC(2026, 0, 15, 4);
    harness = await Harness.start({ now: () => nowMs });
  });
  afterEach(() => harness.sandbox.close());

  const login = (query: Record<string, string>) =>
    harness.raw(`gettoken?${new URLSearchParams(query).toString()}`);
  const credentials = () => {
    const { corpId, secrets } = harness.sandbox.demo;
    return { corpid: corpId, corpsecret: secrets.contacts };
  };

  describe('gettoken', () => {
    it('returns the same token while it is valid, with its remaining lifetime', async () => {
      nowMs += 1_000_500;
      const { body } = await login(credentials());
      expect(body).toEqual({ errcode: 0, errmsg: 'ok', access_token: harness.token(), expires_in: 6199 });
    });

    it('returns a new token after expiry, and rejects the old one with 42001', async () => {
      nowMs += 7_200_000;
      expect((await harness.member('zhangsan')).errcode).toBe(42001);
      const { body } = await login(credentials());
      expect(body.expires_in).toBe(7200);
      expect(body.access_token).not.toBe(harness.token());
    });

    it('returns a new token in the last second, never expires_in 0', async () => {
      nowMs += 7_199_500;
      expect((await login(credentials())).body.expires_in).toBe(7200);
    });

    it('returns a separate token for each secret, of at most 512 bytes', () => {
      expect(harness.token('app')).not.toBe(harness.token('contacts'));
      expect(harness.token().length).toBeLessThanOrEqual(512);
    });

    it.each<[number, Record<string, string>]>([
      [41002, { corpsecret: 'x' }],
      [41004, { corpid: demoCorp().corpId }],
      [41004, { corpid: demoCorp().corpId, corpsecret: '' }],
      [40013, { corpid: 'wwnobody', corpsecret: 'x' }],
      [40001, { corpid: demoCorp().corpId, corpsecret: 'x' }],
    ])('returns %i for %j', async (errcode, query) => {
      expect((await login(query)).body.errcode).toBe(errcode);
    });

    it('returns 40058 for a POST', async () => {
      const { body } = await harness.raw('gettoken', { method: 'POST', body: '{}' });
      expect(body.errcode).toBe(40058);
    });
  });

  describe('access tokens', () => {
    it('are revoked by corp and by credential, and then replaced by a new one', async () => {
      const { sandbox } = harness;
      expect(sandbox.revokeTokens({ corpId: 'other' })).toBe(0);
      expect(sandbox.revokeTokens({ credential: 'contacts' })).toBe(1);
      expect((await harness.member('zhangsan')).errcode).toBe(40014);
      expect((await harness.get('user/get', { userid: 'zhangsan' }, 'app')).body.errcode).toBe(0);
      expect((await login(credentials())).body.access_token).not.toBe(harness.token());
      expect(sandbox.revokeTokens()).toBe(2);
      expect(sandbox.revokeTokens()).toBe(0);
    });

    it.each([
      [41001, 'user/get?userid=zhangsan'],
      [40014, 'user/get?userid=zhangsan&access_token=invented'],
      [40058, 'user/get?userid=zhangsan&access_token=a&access_token=b'],
      [40058, 'user/get?userid=zhangsan&access_token=%zz'],
    ])('returns %i for %s', async (errcode, target) => {
      expect((await harness.raw(target)).body.errcode).toBe(errcode);
    });

    it('are not read from the body', async () => {
      const body = JSON.stringify({ access_token: harness.token(), userid: 'zhangsan' });
      const reply = await harness.raw('user/convert_to_openid', { method: 'POST', body });
      expect(reply.body.errcode).toBe(41001);
      expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain(harness.token());
    });
  });

  describe('credentials', () => {
    const startWith = async (
      change: (corp: ReturnType<typeof demoCorp>) => void,
      more: SandboxOptions = {},
    ) => {
      await harness.sandbox.close();
      const corp = demoCorp();
      change(corp);
      harness = await Harness.start({ corps: [corp], ...more });
    };

    it('of an app cannot write: 48002', async () => {
      const body = { userid: 'new', name: '新', mobile: '13800000000' };
      expect((await harness.post('user/create', body, 'app')).body.errcode).toBe(48002);
    });

    it.each([
      ['user/update', 'POST'],
      ['user/batchdelete', 'POST'],
      ['user/list_id', 'POST'],
      ['user/delete', 'GET'],
      ['user/authsucc', 'GET'],
      ['corp/get_join_qrcode', 'GET'],
    ])('of an app cannot call %s', async (path, method) => {
      const call = method === 'GET' ? harness.get(path, {}, 'app') : harness.post(path, {}, 'app');
      expect((await call).body.errcode).toBe(48002);
    });

    it('of a disabled app get 50003', async () => {
      await startWith((corp) => (corp.secrets.app.enabled = false));
      const { corpId, secrets } = harness.sandbox.demo;
      expect((await login({ corpid: corpId, corpsecret: secrets.app })).body.errcode).toBe(50003);
    });

    it('get a token but cannot call other APIs from an untrusted address: 60020', async () => {
      await startWith((corp) => (corp.secrets.contacts.trustedIps = ['203.0.113.9']));
      expect(harness.token()).not.toBe('');
      expect((await harness.member('zhangsan')).errcode).toBe(60020);
    });

    it('can call other APIs from a trusted address', async () => {
      await startWith((corp) => (corp.secrets.contacts.trustedIps = ['127.0.0.1']));
      expect((await harness.member('zhangsan')).errcode).toBe(0);
    });

    it.each([
      ['user/get', { userid: 'zhangsan' }],
      ['user/simplelist', { department_id: '1' }],
      ['user/list', { department_id: '1' }],
    ])('of contact-sync cannot call %s from an address added late: 48009', async (path, query) => {
      await startWith((corp) => (corp.secrets.contacts.ipAddedLate = true));
      expect((await harness.get(path, query)).body.errcode).toBe(48009);
      expect((await harness.post('user/list_id', {})).body.errcode).toBe(0);
    });

    it('of another corp are distinguished from wrong ones: 40091', async () => {
      const other = demoCorp();
      other.corpId = 'wwother';
      other.secrets = { contacts: { secret: 'other-contacts' }, app: { secret: 'other-app' } };
      await harness.sandbox.close();
      harness = await Harness.start({ corps: [demoCorp(), other] });
      expect((await login({ corpid: 'wwother', corpsecret: credentials().corpsecret })).body.errcode).toBe(
        40091,
      );
    });

    it('are valid for their own corp only', async () => {
      const other = demoCorp();
      other.corpId = 'wwother';
      other.secrets = { contacts: { secret: 'other-contacts' }, app: { secret: 'other-app' } };
      await harness.sandbox.close();
      harness = await Harness.start({ corps: [demoCorp(), other] });
      await harness.get('user/delete', { userid: 'lisi' });
      expect(harness.sandbox.snapshot().members).toHaveLength(11);
      expect(harness.sandbox.snapshot('wwother').members).toHaveLength(12);
    });
  });

  describe('conventions', () => {
    it('a failure is HTTP 200 with errcode, hint, caller, link and the error-code header', async () => {
      const { status, headers, body } = await harness.get('user/get', { userid: 'nobody' });
      expect(status).toBe(200);
      expect(headers.get('error-code')).toBe('60111');
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      expect(body).toEqual({
        errcode: 60111,
        errmsg: expect.stringMatching(
          /^userid not found: nobody, hint: \[\d+_\d+_[0-9a-f]{32}\], from ip: 127\.0\.0\.1, more info at https:\/\/open\.work\.weixin\.qq\.com\/devtool\/query\?e=60111$/,
        ),
      });
    });

    it('a success has no error-code header', async () => {
      const { headers } = await harness.get('user/get', { userid: 'zhangsan' });
      expect(headers.get('error-code')).toBeNull();
    });

    it.each([
      ['GET', 'user/create', 40063],
      ['POST', 'user/get', 40058],
      ['PUT', 'user/create', 40063],
      ['DELETE', 'user/delete', 40058],
    ])('%s %s is an errcode, not an HTTP 405', async (method, path, errcode) => {
      const { status, body } = await harness.raw(`${path}?access_token=${harness.token()}`, { method });
      expect([status, body.errcode]).toEqual([200, errcode]);
    });

    it.each([
      ['user/creat', 'user/create'],
      ['user/get_id', 'user/get'],
      ['User/Create', 'user/create'],
      ['user//get', 'user/get'],
      ['user/%67et', 'user/get'],
      ['department/lists', 'department/list'],
      ['__proto__', 'gettoken'],
    ])('the unknown path %s is a 404 that suggests %s', async (path, offer) => {
      const { status, body } = await harness.raw(path);
      expect(status).toBe(404);
      expect(body.errcode).toBe(404);
      expect(body.errmsg).toContain('work-weixin-sandbox has no route for /cgi-bin/');
      expect(body.errmsg).toContain(offer);
    });

    it('a path outside /cgi-bin/ is a 404 that names it', async () => {
      const { origin } = new URL(harness.sandbox.baseUrl);
      const response = await fetch(`${origin}/user/get`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('no route for /user/get');
    });
  });

  describe('bodies', () => {
    const convert = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
      harness.raw(`user/convert_to_openid?access_token=${harness.token()}`, {
        method: 'POST',
        body,
        headers,
      });

    it.each<[number, string, string | Uint8Array<ArrayBuffer>]>([
      [40063, 'an empty body', ''],
      [40058, 'broken JSON', '{"userid":'],
      [40058, 'an array', '["zhangsan"]'],
      [40058, 'null', 'null'],
      [40058, 'a byte order mark', '\ufeff{"userid":"zhangsan"}'],
      [40058, 'invalid UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
      [40058, 'a null field', '{"userid":null}'],
      [40058, 'a number for a string', '{"userid":1}'],
      [40033, 'an escaped letter', '{"userid":"zhangsa\\u006e"}'],
      [40033, 'a lone surrogate', '{"userid":"\\ud83d"}'],
      [40206, 'more than 1 MiB', `{"userid":"${'x'.repeat(1024 * 1024)}"}`],
      [40058, 'very deep nesting', '{"userid":' + '['.repeat(200_000) + ']'.repeat(200_000) + '}'],
      [41009, 'a __proto__ that holds the field', '{"__proto__":{"userid":"zhangsan"}}'],
      [41009, 'fields that every object inherits', '{"constructor":"zhangsan"}'],
    ])('returns %i for %s', async (errcode, _name, body) => {
      expect((await convert(body)).body.errcode).toBe(errcode);
      expect((await convert('{"userid":"zhangsan"}')).body.errcode).toBe(0);
    });

    it.each(['{"userid":"zhangsan","note":"a\\u0001b"}', '{"userid":"zhangsan","note":"\\\\u006e"}'])(
      'accepts %s: control characters need an escape, and an escaped backslash is none',
      async (body) => {
        expect((await convert(body)).body.errcode).toBe(0);
      },
    );

    it('get "Warning: wrong json format." if the JSON is invalid', async () => {
      expect((await convert('{')).body.errmsg).toContain('Warning: wrong json format.');
      expect((await convert('{"userid":1}')).body.errmsg).toContain(
        'userid must be a string. Warning: wrong json',
      );
    });

    it('can have any content type if they are JSON', async () => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expect((await convert('{"userid":"zhangsan"}', headers)).body.errcode).toBe(0);
      expect((await convert('userid=zhangsan', headers)).body.errcode).toBe(40063);
    });
  });

  describe('hostile requests', () => {
    const send = (text: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(harness.sandbox.port, '127.0.0.1', () => socket.end(text));
        let response = '';
        socket.on('data', (chunk) => (response += chunk.toString()));
        socket.on('close', () => resolve(response));
        socket.on('error', () => undefined);
      });

    it.each([
      ['a __proto__ header', 'GET /cgi-bin/gettoken HTTP/1.1\r\nHost: x\r\n__proto__: y\r\n\r\n', '41002'],
      ['an absolute target', 'GET http://evil.example/cgi-bin/gettoken HTTP/1.1\r\nHost: x\r\n\r\n', '41002'],
      ['a target that consists only of slashes', 'GET //// HTTP/1.1\r\nHost: x\r\n\r\n', '404'],
      [
        'a __proto__ parameter',
        'GET /cgi-bin/gettoken?__proto__=1&&=&corpid HTTP/1.1\r\nHost: x\r\n\r\n',
        '41002',
      ],
      ['no HTTP at all', 'hello\r\n\r\n', '400'],
      [
        'a body that breaks off',
        'POST /cgi-bin/gettoken HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
        '',
      ],
    ])('%s is handled safely', async (_name, text, expected) => {
      expect(await send(text)).toContain(expected);
      expect((await harness.member('zhangsan')).errcode).toBe(0);
    });
  });

  it('returns its base URL', () => {
    const { baseUrl, port } = harness.sandbox;
    expect(baseUrl).toBe(`http://127.0.0.1:${port}/cgi-bin/`);
  });

  it('returns only copies of its state', () => {
    const [member] = harness.sandbox.snapshot().members as unknown as { name: string }[];
    if (member) member.name = 'changed';
    expect(harness.sandbox.snapshot().members[0]?.name).toBe('张三');
    expect(() => harness.sandbox.snapshot('wwnobody')).toThrow('no corp wwnobody');
  });

  it('shares nothing with another sandbox, not even a seed or a token', async () => {
    const corp = demoCorp();
    const one = await Harness.start({ corps: [corp] });
    const two = await Harness.start({ corps: [corp] });
    await one.post('user/update', { userid: 'lisi', department: [5], extattr: { attrs: [] } });
    expect((await two.member('lisi')).department).toEqual([2]);
    expect((await two.raw(`user/get?userid=lisi&access_token=${one.token()}`)).body.errcode).toBe(40014);
    await Promise.all([one.sandbox.close(), two.sandbox.close()]);
  });

  it('closes immediately despite idle connections, and can be closed more than once', async () => {
    await harness.member('zhangsan');
    const startedAt = Date.now();
    await Promise.all([harness.sandbox.close(), harness.sandbox.close()]);
    expect(Date.now() - startedAt).toBeLessThan(1000);
    await expect(harness.member('zhangsan')).rejects.toThrow();
  });

  it('responds even if onCall throws, and warns once', async () => {
    await harness.sandbox.close();
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    harness = await Harness.start({
      onCall: ({ path }) => {
        throw new Error(`no room for ${path}`);
      },
    });
    expect((await harness.get('user/delete', { userid: 'lisi' })).body).toEqual({
      errcode: 0,
      errmsg: 'deleted',
    });
    expect(harness.sandbox.journal.count('user/delete')).toBe(1);
    expect(warn.mock.calls).toEqual([['onCall threw: no room for gettoken', 'WorkWeixinSandboxWarning']]);
    warn.mockRestore();
  });

  it('rejects if its port is in use', async () => {
    await expect(startSandbox({ port: harness.sandbox.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it.each<[string, SandboxOptions]>([
    ['the sandbox has no option oncall: did you mean onCall?', { oncall: () => undefined } as SandboxOptions],
    [
      'has no option tokenLifetime: did you mean tokenLifetimeSeconds?',
      { tokenLifetime: 5 } as SandboxOptions,
    ],
    ['has no option color: the options are port, host, now', { color: 5 } as SandboxOptions],
    ['port must be', { port: 70_000 }],
    ['host must be', { host: 'not an address' }],
    ['tokenLifetimeSeconds must be', { tokenLifetimeSeconds: 0 }],
    ["unwritten must be 'sample' or 'refuse'", { unwritten: 'yes' as 'sample' }],
    ['strict must be true or false', { strict: 1 as unknown as boolean }],
    ['sampleElements must be a whole number from 1 to 10000', { sampleElements: 0 }],
    ['at least one corp', { corps: [] }],
    ['there are two corps with corpId', { corps: [demoCorp(), demoCorp()] }],
    ['every secret must be unique', { corps: [demoCorp(), { ...demoCorp(), corpId: 'wwother' }] }],
    ['no department 1', { corps: [{ ...demoCorp(), departments: [] }] }],
    ['no department 99', { corps: [{ ...demoCorp(), unassignedDepartment: 99 }] }],
    [
      'two members',
      { corps: [{ ...demoCorp(), members: [...demoCorp().members, { userid: 'LISI', name: '李' }] }] },
    ],
    ['write secrets: { contacts: { secret', { corps: [{ ...demoCorp(), secrets: {} }] }],
    ['write secrets: { contacts: { secret', { corps: [{ ...demoCorp(), secrets: undefined as never }] }],
    [
      'secrets.contacts of wwdemo0123456789ab needs a secret',
      { corps: [{ ...demoCorp(), secrets: { contacts: { secret: '' }, app: { secret: 'a' } } }] },
    ],
    ['secrets.hr of wwdemo', { corps: [{ ...demoCorp(), secrets: { hr: {} as never } }] }],
    [
      'memberCap of wwdemo0123456789ab must be a whole number',
      { corps: [{ ...demoCorp(), memberCap: 0.5 }] },
    ],
  ])('fails to start with one sentence: … %s …', async (sentence, options) => {
    await expect(startSandbox(options)).rejects.toThrow(sentence);
  });
});
