import { Harness } from '../../test/harness.js';
import { demoCorp } from '../corp/demo-corp.js';
import { startSandbox } from '../sandbox.js';
import type { SandboxCall, SandboxRoute } from './sandbox-route.js';

const ROUTES: readonly SandboxRoute[] = [
  {
    path: 'department/list',
    method: 'GET',
    callers: ['contacts'],
    handle: ({ corp, credential, query }) => ({
      department: corp.snapshot().departments.map(({ id }) => id),
      asked: { corpId: corp.corpId, credential, query },
    }),
  },
  { path: 'tag/create', handle: ({ body }) => ({ errmsg: 'created', tagid: 7, body }) },
  { path: 'tag/delete', handle: () => ({ errcode: 40068, errmsg: 'invalid tagid' }) },
  {
    path: 'get_api_domain_ip',
    method: 'GET',
    needsToken: false,
    handle: ({ nowMs }) => ({ ip_list: [nowMs] }),
  },
  { path: 'broken/throws', handle: () => { throw new Error('no such row'); } }, // prettier-ignore
  { path: 'broken/async', handle: (() => Promise.resolve({})) as never },
  { path: 'user/get', method: 'GET', handle: () => ({ name: 'mine' }) },
];

describe('A custom route', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.start({ routes: ROUTES, now: () => 1_700_000_000_000 });
  });
  afterEach(() => harness.sandbox.close());

  it('works next to the sandbox’s own routes, with the state of the caller’s corp', async () => {
    const { status, body } = await harness.get('department/list', { id: '2' });
    expect([status, body]).toEqual([
      200,
      {
        errcode: 0,
        errmsg: 'ok',
        department: demoCorp().departments.map(({ id }) => id),
        asked: { corpId: demoCorp().corpId, credential: 'contacts', query: { id: '2' } },
      },
    ]);
    expect((await harness.get('user/simplelist', { department_id: '2' })).body.errcode).toBe(0);
  });

  it('receives the JSON object of the body, and returns its own errmsg', async () => {
    expect((await harness.post('tag/create', { tagname: '新' })).body).toEqual({
      errcode: 0,
      errmsg: 'created',
      tagid: 7,
      body: { tagname: '新' },
    });
  });

  it('rejects a call by its errcode, in the format of every API error', async () => {
    const { status, body } = await harness.post('tag/delete', { tagid: 1 });
    expect([status, body.errcode]).toEqual([200, 40068]);
    expect(body.errmsg).toMatch(/^invalid tagid, hint: \[\S+\], from ip: /);
    expect(harness.sandbox.journal.of('tag/delete')).toMatchObject([{ errcode: 40068, applied: false }]);
  });

  it('is called only with a valid token, caller, method and body', async () => {
    const errcodeOf = async (call: Promise<{ body: Record<string, unknown> }>) => (await call).body.errcode;
    expect(await errcodeOf(harness.raw('department/list'))).toBe(41001);
    expect(await errcodeOf(harness.raw('department/list?access_token=wrong'))).toBe(40014);
    expect(await errcodeOf(harness.get('department/list', {}, 'app'))).toBe(48002);
    expect(await errcodeOf(harness.get('tag/create', {}))).toBe(40063);
    expect(await errcodeOf(harness.post('tag/create', '[1]'))).toBe(40058);
    expect(await errcodeOf(harness.get('department/list', { id: '2' }).then(() => harness.raw(`department/list?id=1&id=2&access_token=${harness.token()}`)))).toBe(40058); // prettier-ignore
    harness.sandbox.expireTokens();
    expect(await errcodeOf(harness.post('tag/create', {}))).toBe(42001);
  });

  it('is open to anyone with needsToken: false', async () => {
    expect((await harness.raw('get_api_domain_ip')).body).toMatchObject({
      errcode: 0,
      ip_list: [1_700_000_000_000],
    });
  });

  it('replaces the sandbox’s route with the same path', async () => {
    expect((await harness.get('user/get', { userid: 'nobody' })).body).toMatchObject({ name: 'mine' });
  });

  it('works with faults and the journal', async () => {
    harness.sandbox.faults.add({ kind: 'errcode', errcode: 60020, path: 'tag/create', times: 1 });
    expect((await harness.post('tag/create', {})).body.errcode).toBe(60020);
    expect(
      (await harness.post('tag/create', { secret: harness.sandbox.demo.secrets.app })).body.errcode,
    ).toBe(0);
    const entries = harness.sandbox.journal.of('tag/create');
    expect(entries).toMatchObject([{ fault: 'errcode' }, { applied: true, credential: 'contacts' }]);
    expect(JSON.stringify(entries)).not.toContain(harness.sandbox.demo.secrets.app);
  });

  it.each([
    ['broken/throws', 'the route broken/throws of options.routes failed: no such row'],
    ['broken/async', 'it must not be async'],
  ])('that fails is an HTTP 500 with its path: %s', async (path, sentence) => {
    const { status, body } = await harness.post(path, {});
    expect([status, body.errcode]).toEqual([500, -1]);
    expect(body.errmsg).toContain(sentence);
    expect(body.errmsg).not.toContain('please report it');
  });

  it('does not share objects between calls', async () => {
    const seen: SandboxCall[] = [];
    const sandbox = await startSandbox({
      routes: [{ path: 'seen', needsToken: false, handle: (call) => ({ count: seen.push(call) }) }],
    });
    await fetch(`${sandbox.baseUrl}seen`, { method: 'POST', body: '{"list":[1]}' });
    (seen[0]?.body['list'] as number[]).push(2);
    expect(sandbox.journal.of('seen')[0]?.body).toEqual({ list: [1] });
    await sandbox.close();
  });
});

describe('A path without a route', () => {
  it('gets a response that explains how to add one', async () => {
    const harness = await Harness.start();
    const { status, body } = await harness.post('tags/create', {});
    await harness.sandbox.close();
    expect(status).toBe(404);
    expect(body.errmsg).toContain('startSandbox({ routes: [{ path, handle }] })');
  });
});

describe('startSandbox({ routes })', () => {
  const handle = () => ({});

  it.each<[string, unknown]>([
    ['routes must be an array', { path: 'a', handle }],
    ["routes[0].path must be a path below /cgi-bin/, such as 'department/list', not undefined", [{ handle }]],
    ['not "/cgi-bin/tag/create"', [{ path: '/cgi-bin/tag/create', handle }]],
    ['not "tag/create?x=1"', [{ path: 'tag/create?x=1', handle }]],
    ["routes[0].method (a) must be 'GET' or 'POST', not \"PUT\"", [{ path: 'a', method: 'PUT', handle }]],
    [
      "routes[0].callers (a) must be an array of kinds of secret, such as 'contacts' and 'app'",
      [{ path: 'a', callers: ['admin'], handle }],
    ],
    [
      "routes[0].callers (a) must be an array of kinds of secret, such as 'contacts' and 'app', not []",
      [{ path: 'a', callers: [], handle }],
    ],
    ['routes[0].needsToken (a) must be true or false, not "no"', [{ path: 'a', needsToken: 'no', handle }]],
    [
      'routes[0] (a) has callers although needsToken is false',
      [{ path: 'a', needsToken: false, callers: ['app'], handle }],
    ],
    ['routes[0].handle (a) must be a function', [{ path: 'a' }]],
    [
      'routes[1] (a) has a path that another route has',
      [
        { path: 'a', handle },
        { path: 'a', handle },
      ],
    ],
    ['routes[0].path must be', [null]],
  ])('rejects invalid routes: %s', async (sentence, routes) => {
    await expect(startSandbox({ routes: routes as never })).rejects.toThrow(sentence);
  });
});
