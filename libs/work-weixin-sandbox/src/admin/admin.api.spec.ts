import { Harness } from '../../test/harness.js';
import { rawCall } from '../../test/raw-call.js';

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start({ admin: true });
  harness.sandbox.journal.clear();
});
afterEach(() => harness.sandbox.close());

const admin = async (method: string, path: string, json?: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(`/__sandbox/${path}`, harness.sandbox.baseUrl), {
    method,
    headers,
    body: typeof json === 'string' ? json : JSON.stringify(json),
  });
  return { status: response.status, body: (await response.json()) as Json };
};

describe('the admin API', () => {
  it('adds, lists and removes faults', async () => {
    const fault = { kind: 'errcode', errcode: 6000, path: 'user/get', times: 1 };
    expect(await admin('POST', 'faults', fault)).toEqual({ status: 201, body: { id: 1, hits: 0, fault } });
    expect((await harness.member('zhangsan')).errcode).toBe(6000);
    expect((await admin('GET', 'faults')).body).toEqual({ faults: [{ id: 1, hits: 1, fault }] });
    expect((await admin('GET', 'faults/1')).body).toEqual({ id: 1, hits: 1, fault });
    expect((await admin('DELETE', 'faults/1')).body).toEqual({ id: 1, hits: 1, fault });
    await admin('POST', 'faults', { kind: 'hang' });
    expect(await admin('DELETE', 'faults')).toEqual({ status: 200, body: { removed: 1 } });
    expect(harness.sandbox.faults.list()).toEqual([]);
  });

  it('adds, lists and removes answers', async () => {
    const reply = { agentlist: [{ agentid: 7 }] };
    const added = { id: 1, path: 'agent/list', hits: 0 };
    expect(await admin('POST', 'answers', { path: 'agent/list', reply })).toEqual({
      status: 201,
      body: added,
    });
    expect((await harness.get('agent/list', {}, 'app')).body.agentlist).toEqual(reply.agentlist);
    const once = { path: 'message/send', reply: { msgid: 'm1' }, times: 1, check: false };
    expect((await admin('POST', 'answers', once)).body).toEqual({
      id: 2,
      path: 'message/send',
      hits: 0,
      times: 1,
    });
    expect((await harness.post('message/send', {}, 'app')).body.msgid).toBe('m1');
    expect((await admin('GET', 'answers')).body.answers).toMatchObject([{ hits: 1 }, { hits: 1 }]);
    expect((await admin('DELETE', 'answers/1')).body).toEqual({ ...added, hits: 1 });
    expect((await admin('DELETE', 'answers/1')).status).toBe(404);
    expect(await admin('DELETE', 'answers')).toEqual({ status: 200, body: { removed: 1 } });
    expect((await harness.post('message/send', {}, 'app')).body.errcode).toBe(40008);
  });

  it.each([
    [{ path: 'agent/lists', reply: {} }, 'there is no API agent/lists; closest: agent/list'],
    [{ path: 'agent/list' }, 'the reply must be a JSON object'],
    [{ path: 'agent/list', reply: {}, times: '1' }, 'times must be a whole number'],
    [{ reply: {} }, 'path must be a string'],
    [{ path: 'agent/list', replies: {} }, 'unknown field replies'],
  ])('rejects the answer %j', async (answer, sentence) => {
    const { status, body } = await admin('POST', 'answers', answer);
    expect(status).toBe(400);
    expect(body.error.message).toContain(sentence);
  });

  it('moves the clock', async () => {
    const { body } = await admin('POST', 'clock', { advanceMs: 7_200_000 });
    expect(body.nowMs).toBeGreaterThan(Date.now() + 7_000_000);
    expect((await admin('GET', 'clock')).body.nowMs).toBeGreaterThanOrEqual(body.nowMs);
    expect((await harness.member('zhangsan')).errcode).toBe(42001);
  });

  it('revokes and expires tokens', async () => {
    expect((await admin('POST', 'tokens/revoke', { credential: 'contacts' })).body).toEqual({ revoked: 1 });
    expect((await harness.member('zhangsan')).errcode).toBe(40014);
    expect((await admin('POST', 'tokens/expire')).body).toEqual({ expired: 1 });
    expect((await harness.get('user/get', { userid: 'lisi' }, 'app')).body.errcode).toBe(42001);
    expect((await admin('POST', 'tokens/revoke', { corpId: 'wwnobody' })).body).toEqual({ revoked: 0 });
  });

  it('rotates secrets', async () => {
    const { body } = await admin('POST', 'secrets/rotate', { credential: 'app' });
    expect(body).toEqual({ secret: harness.sandbox.demo.secrets.app });
    const given = { corpId: harness.sandbox.demo.corpId, credential: 'app', secret: 'mine' };
    expect((await admin('POST', 'secrets/rotate', given)).body).toEqual({ secret: 'mine' });
  });

  it('gives login codes and codes for the second verification', async () => {
    const { status, body } = await admin('POST', 'oauth/codes', {
      userid: 'zhangsan',
      app: 'app',
      scope: 'snsapi_privateinfo',
      redirectUri: 'https://app.example.com',
    });
    expect(status).toBe(201);
    const login = await harness.get('auth/getuserinfo', { code: String(body.code) }, 'app');
    expect(login.body).toMatchObject({ userid: 'zhangsan', user_ticket: expect.any(String) });
    const tfa = await admin('POST', 'tfa/codes', { userid: 'lisi' });
    expect(tfa.status).toBe(201);
    const info = await harness.post('auth/get_tfa_info', { code: tfa.body.code });
    expect(info.body.userid).toBe('lisi');
  });

  it('stores media', async () => {
    const base64 = Buffer.from('一张照片').toString('base64');
    const file = { type: 'image', fileName: '照片.png', contentType: 'image/png', base64, encrypted: true };
    const { status, body } = await admin('POST', 'media', file);
    expect(status).toBe(201);
    const query = new URLSearchParams({ access_token: harness.token('app'), media_id: String(body.mediaId) });
    const response = await fetch(`${harness.sandbox.baseUrl}media/get?${query.toString()}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(await response.text()).toBe('一张照片');
  });

  it.each<[string, string, object]>([
    ['oauth/codes', 'a code is for one person', {}],
    ['oauth/codes', 'scope must be', { userid: 'lisi', scope: 'all' }],
    ['oauth/codes', 'userid must be a string', { userid: 1 }],
    ['oauth/codes', 'unknown field user in the body', { user: 'lisi' }],
    ['oauth/codes', 'the sandbox has no corp ww9', { corpId: 'ww9', userid: 'lisi' }],
    ['tfa/codes', 'has no member nobody', { userid: 'nobody' }],
    ['tfa/codes', 'userid must be a string', {}],
    ['media', 'type must be image, voice, video, file', { type: 'audio', base64: '' }],
    ['media', 'base64 must be a string', { type: 'image' }],
    ['media', 'contentType must be', { type: 'file', base64: '', contentType: 'a\r\nb: c' }],
    ['media', 'encrypted must be true or false', { type: 'file', base64: '', encrypted: 1 }],
  ])('rejects %s: %s', async (path, sentence, json) => {
    const { status, body } = await admin('POST', path, json);
    expect(status).toBe(400);
    expect(body.error.message).toContain(sentence);
  });

  it('adds corps and returns their state', async () => {
    const seed = {
      corpId: 'ww/新',
      name: '新公司',
      secrets: { contacts: { secret: 'c-new' }, app: { secret: 'a-new' } },
      departments: [{ id: 1, name: '新公司' }],
      members: [{ userid: 'one', name: '一' }],
    };
    expect(await admin('POST', 'corps', seed)).toEqual({ status: 201, body: { corpId: 'ww/新' } });
    const { status, body } = await admin('GET', `state/${encodeURIComponent('ww/新')}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: '新公司', members: [{ userid: 'one', name: '一', status: 4 }] });
    expect(await admin('POST', 'corps', seed)).toMatchObject({
      status: 400,
      body: { error: { type: 'bad-request', message: 'corps: there are two corps with corpId ww/新' } },
    });
  });

  it('returns the journal and its counts, and clears it', async () => {
    await harness.member('zhangsan');
    await harness.member('nobody');
    await harness.post('user/list_id', {});
    const { body } = await admin('GET', 'journal?path=user/get');
    expect(body.entries).toMatchObject([
      { path: 'user/get', errcode: 0, applied: true },
      { path: 'user/get', errcode: 60111, applied: false },
    ]);
    expect((await admin('GET', 'journal')).body.entries).toHaveLength(3);
    expect((await admin('GET', 'journal/counts')).body).toEqual({
      total: 3,
      paths: { 'user/get': 2, 'user/list_id': 1 },
    });
    expect((await admin('DELETE', 'journal')).body).toEqual({ removed: 3 });
    expect((await admin('GET', 'journal/counts')).body).toEqual({ total: 0, paths: {} });
  });

  it('is not affected by faults and is not recorded in the journal', async () => {
    harness.sandbox.faults.add({ kind: 'reset-before' });
    expect((await admin('GET', 'journal')).body).toEqual({ entries: [] });
    expect(harness.sandbox.journal.count()).toBe(0);
  });

  it('is off by default', async () => {
    await harness.sandbox.close();
    harness = await Harness.start();
    const { status, body } = await admin('POST', 'faults', { kind: 'hang' });
    expect([status, body.errcode]).toEqual([404, 404]);
    expect(harness.sandbox.faults.list()).toEqual([]);
  });

  it.each<[number, string, string, string, string, unknown]>([
    [404, 'not-found', 'there is no /__sandbox/fault; there are faults', 'GET', 'fault', undefined],
    [404, 'not-found', 'there is no /__sandbox/;', 'GET', '', undefined],
    [404, 'not-found', 'there is no /__sandbox/faults/;', 'GET', 'faults/', undefined],
    [404, 'not-found', 'there is no /__sandbox/state/%zz', 'GET', 'state/%zz', undefined],
    [404, 'not-found', 'there is no fault 9', 'DELETE', 'faults/9', undefined],
    [404, 'not-found', 'the sandbox has no corp wwnobody', 'GET', 'state/wwnobody', undefined],
    [
      405,
      'method-not-allowed',
      '/__sandbox/faults takes POST, GET, DELETE, not PUT',
      'PUT',
      'faults',
      undefined,
    ],
    [400, 'bad-request', 'the body is not JSON', 'POST', 'faults', '{'],
    [400, 'bad-request', 'the body must be a JSON object', 'POST', 'faults', []],
    [400, 'bad-request', 'faults: unknown kind undefined: use one of', 'POST', 'faults', undefined],
    [400, 'bad-request', 'has no option __proto__', 'POST', 'faults', '{"kind":"hang","__proto__":1}'],
    [
      400,
      'bad-request',
      'there is no API user/creat',
      'POST',
      'faults',
      { kind: 'hang', path: 'user/creat' },
    ],
    [400, 'bad-request', 'advanceMs must be a number', 'POST', 'clock', { advanceMs: '1' }],
    [400, 'bad-request', 'clock: advance takes', 'POST', 'clock', { advanceMs: -1 }],
    [400, 'bad-request', 'unknown field ms in the body: it takes advanceMs', 'POST', 'clock', { ms: 1 }],
    [400, 'bad-request', 'unknown field corpid in the body', 'POST', 'tokens/revoke', { corpid: 'x' }],
    [400, 'bad-request', 'credential must be a string', 'POST', 'tokens/expire', { credential: 1 }],
    [400, 'bad-request', 'credential must be a string', 'POST', 'secrets/rotate', {}],
    [400, 'bad-request', 'no credential x', 'POST', 'secrets/rotate', { credential: 'x' }],
  ])('responds with %i %s and a message: %s', async (status, type, sentence, method, path, json) => {
    expect(await admin(method, path, json)).toEqual({
      status,
      body: { error: { type, message: expect.stringContaining(sentence) } },
    });
  });

  const secrets = { contacts: { secret: 'c' }, app: { secret: 'a' } };
  const departments = [{ id: 1, name: 'x' }];
  it.each<[string, object]>([
    ['corpId of a corp must be a non-empty string', { corpId: '' }],
    ['secrets of a corp must be an object', { secrets: [] }],
    ['write secrets: { contacts: { secret', { secrets: {} }],
    ['unknown field "membercap" of a corp: it takes corpId, name, secrets', { membercap: 2000 }],
    ['memberCap of a corp must be a whole number of at least 1', { memberCap: '2000' }],
    ['secrets.hr of a corp must be an object with a secret', { secrets: { ...secrets, hr: {} } }],
    ['departments of a corp must be an array of objects', { departments: [1] }],
    ['departments[0].id of a corp must be a number', { departments: [{ name: 'x' }] }],
    ['members of a corp must be an array of objects', { members: null }],
    ['members[0].name of a corp must be a string', { members: [{ userid: 'x' }] }],
    ['corps: x has no department 7', { unassignedDepartment: 7 }],
  ])('rejects a corp with a message: %s', async (sentence, change) => {
    const seed = { corpId: 'x', name: 'x', secrets, departments, members: [], ...change };
    expect(await admin('POST', 'corps', seed)).toEqual({
      status: 400,
      body: { error: { type: 'bad-request', message: expect.stringContaining(sentence) } },
    });
  });

  it('rejects requests from web pages', async () => {
    const { status, body } = await admin(
      'POST',
      'faults',
      { kind: 'hang' },
      { origin: 'http://evil.example' },
    );
    expect([status, body.error.type]).toEqual([403, 'forbidden']);
    expect(harness.sandbox.faults.list()).toEqual([]);
  });

  it('rejects a body that is too large', async () => {
    const url = new URL('/__sandbox/corps', harness.sandbox.baseUrl).href;
    const { status, body } = await rawCall(url, { json: 'x'.repeat(64 * 1024 * 1024) });
    expect(status).toBe(413);
    expect(body.toString()).toContain('the body is larger than 67108864 bytes');
  });

  it('responds with 500 when the sandbox itself fails', async () => {
    Reflect.set(harness.sandbox.faults, 'list', () => {
      throw new Error('a bug');
    });
    expect(await admin('GET', 'faults')).toEqual({
      status: 500,
      body: { error: { type: 'internal', message: 'a bug' } },
    });
  });
});
