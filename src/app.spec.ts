import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { getRemoteApi } from 'nestjs-http-remote';
import type { ProblemDetails } from 'nestjs-http-remote/problem-details';
import { WorkWeixinApiError, WorkWeixinService } from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { demoCorp, startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { startApp, type CallOptions, type StartedApp } from '../test/support/app/start-app.js';
import { FAMILIES } from './catalogue/apis-index.js';
import { isOffered } from './catalogue/load-catalogue.js';

const PROBLEM = expect.stringMatching(/^application\/problem\+json/);
const PROBLEM_TYPE = expect.stringMatching(/^urn:(?:hr-sync|http-remote|work-weixin):problem:[a-z-]+$/);
const CHINESE = expect.stringMatching(/\p{Script=Han}/u);
const CREATE = '/work-weixin/user/create';
const keysOf = (count: number) => Array.from({ length: count }, (_, index) => [`k${index}`, 1] as const);
const MEMBER = { userId: 'xiaohong', name: '小红', mobile: '10000009001' };

describe('the reference application', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp();
  });
  afterAll(() => started.app.close());

  describe('as a gateway', () => {
    it('offers the families of the contacts, and loads no other', () => {
      const { families, apis } = started.catalogue;
      expect(families).toEqual(expect.arrayContaining(['batch', 'corp', 'user']));
      expect(families).not.toContain('externalcontact');
      const listed = FAMILIES.filter(({ name }) => families.includes(name)).flatMap((family) => family.apis);
      expect([...apis].map(({ action }) => action).sort()).toEqual(listed.map(({ action }) => action).sort());
    });

    it('responds with the output as JSON', async () => {
      const answer = await started.call('/work-weixin/user/get?userId=zhangsan');
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        userId: 'zhangsan',
        name: '张三',
        extAttr: { attrs: [{ name: '爱好', text: { value: '旅游' } }] },
      });
    });

    it('reads the properties of an input from a JSON body', async () => {
      const answer = await started.call(CREATE, { body: { ...MEMBER, department: [3], order: [10] } });
      expect(answer.status).toBe(200);
      const read = await started.call('/work-weixin/user/get?userId=xiaohong');
      expect(await read.json()).toMatchObject({ name: '小红', department: [3], order: [10] });
    });

    it('reads numbers and booleans from a query, and accepts a missing body', async () => {
      const list = await started.call('/work-weixin/user/simplelist?departmentId=2&fetchChild=true');
      const { userList } = (await list.json()) as { userList: unknown[] };
      const own = await started.call('/work-weixin/user/simplelist?departmentId=2');
      expect(userList.length).toBeGreaterThan(
        ((await own.json()) as { userList: unknown[] }).userList.length,
      );
      expect((await started.call('/work-weixin/user/list_id', { method: 'POST' })).status).toBe(200);
    });
  });

  describe('rejects', () => {
    it.each<[string, number, CallOptions]>([
      ['an unknown key', 422, { body: { ...MEMBER, nickName: 'x' } }],
      ['extra fields', 422, { body: { ...MEMBER, extra: { enable: 0 } } }],
      ['nested extra fields', 422, { body: { ...MEMBER, extAttr: { extra: { enable: 0 } } } }],
      [
        'extra fields in a list',
        422,
        {
          body: {
            ...MEMBER,
            extAttr: { attrs: [{ type: 0, name: 'a', text: { value: 'b', extra: { c: 0 } } }] },
          },
        },
      ],
      ['an access token', 422, { body: { ...MEMBER, accessToken: 's3cret-token' } }],
      ['__proto__', 422, { body: '{"userId":"x","name":"x","mobile":"1","__proto__":{"admin":true}}' }],
      [
        'a nested __proto__',
        422,
        { body: '{"userId":"x","name":"x","mobile":"1","extAttr":{"__proto__":[]}}' },
      ],
      ['constructor', 422, { body: { ...MEMBER, constructor: { prototype: {} } } }],
      ['a wrong type', 422, { body: { ...MEMBER, name: { first: 'x' } } }],
      ['an array for an object', 422, { body: { ...MEMBER, extAttr: [] } }],
      ['an object for an array', 422, { body: { ...MEMBER, department: { 0: 1 } } }],
      ['deep nesting', 422, { body: `{"userId":${'['.repeat(40_000)}${']'.repeat(40_000)}}` }],
      ['an array', 400, { body: [MEMBER] }],
      ['a text', 400, { body: '"x"' }],
      ['null', 400, { body: 'null' }],
      ['broken JSON', 400, { body: '{"userId":' }],
      ['a body of another type', 415, { body: 'userId=x', headers: { 'content-type': 'text/plain' } }],
      ['an unknown charset', 415, { body: '{}', headers: { 'content-type': 'application/json; charset=x' } }],
      ['a body above the limit', 413, { body: { ...MEMBER, address: 'x'.repeat(101 * 1024) } }],
      ['an unknown tenant', 404, { body: MEMBER, headers: { 'x-tenant': 'nobody' } }],
      ['an invalid tenant name', 404, { body: MEMBER, headers: { 'x-tenant': 'x'.repeat(5_000) } }],
    ])('%s with %i', async (_, status, options) => {
      const before = started.sandbox?.journal.count('user/create');
      const answer = await started.call(CREATE, options);
      const text = await answer.text();
      expect([answer.status, text]).toEqual([status, expect.any(String)]);
      expect(answer.headers.get('content-type')).toEqual(PROBLEM);
      expect(JSON.parse(text)).toMatchObject({
        status,
        type: PROBLEM_TYPE,
        title: CHINESE,
        detail: CHINESE,
        instance: CREATE,
      });
      expect(text).not.toContain('s3cret-');
      expect(started.sandbox?.journal.count('user/create')).toBe(before);
    });

    it.each(['userId=x&userId=y', 'userId[a]=x', '__proto__[x]=y', 'nope=1', ''])(
      'the query %j with 422',
      async (query) => {
        const answer = await started.call(`/work-weixin/user/get?${query}`);
        expect(answer.status).toBe(422);
        expect(answer.headers.get('content-type')).toEqual(PROBLEM);
      },
    );

    it('wrong values in any property of any API, and never fails itself', async () => {
      const values = [null, true, -1.5, '', 'x'.repeat(2_000), [], [[]], [null], {}, { x: 1 }, '\ud800'];
      for (const { action, httpMethod, fields } of [...started.catalogue.apis].filter(isOffered)) {
        for (const { property } of fields) {
          const answers = await Promise.all(
            values.map((value) =>
              httpMethod === 'GET'
                ? started.call(
                    `/work-weixin/${action}?${property}=${encodeURIComponent(JSON.stringify(value))}`,
                  )
                : started.call(`/work-weixin/${action}`, { body: { [property]: value } }),
            ),
          );
          for (const { status } of answers)
            expect([action, property, status < 500]).toEqual([action, property, true]);
        }
      }
    }, 180_000);

    it.each<[string, () => object, number]>([
      ['unknown keys', () => Object.fromEntries(keysOf(9_000)), 9_000],
      [
        'unknown keys below a field',
        () => ({ ...MEMBER, extAttr: Object.fromEntries(keysOf(9_000)) }),
        9_000,
      ],
      [
        'elements that break rules',
        () => ({ ...MEMBER, extAttr: { attrs: Array.from({ length: 30_000 }, () => ({})) } }),
        60_000,
      ],
      [
        'invalid departments',
        () => ({ ...MEMBER, department: Array.from({ length: 20_000 }, () => 'x') }),
        2,
      ],
      ['one very long key', () => ({ ['k'.repeat(90_000)]: 1 }), 1],
      ['one very long value', () => ({ ...MEMBER, userId: 'x'.repeat(90_000) }), 1],
    ])('a body of %s with a short response', async (_, body, count) => {
      const answer = await started.call(CREATE, { body: body() });
      expect(answer.status).toBe(422);
      const text = await answer.text();
      expect(text.length).toBeLessThan(60_000);
      const { violations, omittedViolations = 0 } = JSON.parse(text) as ProblemDetails;
      expect((violations?.length ?? 0) + omittedViolations).toBe(count);
      const shown = await started.call('/work-weixin/user/get?userId=zhangsan');
      expect(shown.status).toBe(200);
    });

    it.each([
      [
        '/work-weixin/user/nope?userId=s3cret-id',
        404,
        'route-not-found',
        '没有 GET /work-weixin/user/nope 这个接口或页面',
      ],
      ['/nope.js', 404, 'route-not-found', '没有 GET /nope.js 这个接口或页面'],
      [`/${'x'.repeat(500)}`, 404, 'route-not-found', `没有 GET /${'x'.repeat(199)}… 这个接口或页面`],
      ['/health/tenants/%ZZ', 400, 'request-malformed', '地址中的 % 编码不正确'],
    ])('the path %j with a problem of its own form', async (path, status, type, detail) => {
      const answer = await started.call(path);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toEqual(PROBLEM);
      expect(await answer.json()).toEqual({
        type: `urn:hr-sync:problem:${type}`,
        title: CHINESE,
        status,
        detail,
        instance: path.split('?')[0],
      });
    });
  });

  describe('reports', () => {
    it('why the server rejected a call', async () => {
      const answer = await started.call('/work-weixin/user/get?userId=nobody');
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toEqual(PROBLEM);
      expect(await answer.json()).toMatchObject({
        errcode: 60111,
        outcome: 'refused',
        hint: expect.any(String),
      });
    });

    it('that the outcome of a write is unknown if its response was lost', async () => {
      started.sandbox?.faults.add({ kind: 'reset-after', path: 'user/create', times: 1 });
      const answer = await started.call(CREATE, {
        body: { ...MEMBER, userId: 'lost', mobile: '10000009003' },
      });
      expect(answer.status).toBe(502);
      expect(await answer.json()).toMatchObject({ outcome: 'unknown' });
    });

    it('when to retry', async () => {
      const send = jest.spyOn(started.app.get(WorkWeixinService), 'send');
      const context = { api: getRemoteApi(UserWorkWxInput), tenant: 'default', credential: 'contacts' };
      send.mockRejectedValue(
        new WorkWeixinApiError(45009, 'api freq out of limit', context).retryAfter(59_001),
      );
      const answer = await started.call('/work-weixin/user/get?userId=zhangsan');
      send.mockRestore();
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toBe('60');
    });
  });

  describe('gives access', () => {
    it.each([
      ['without a key', {}],
      ['with a wrong key', { 'x-api-key': 'wrong' }],
      ['with an empty key', { 'x-api-key': '' }],
    ])('to nobody %s', async (_, headers) => {
      for (const path of ['/work-weixin/user/get?userId=zhangsan', '/calls/events']) {
        const answer = await fetch(started.url + path, { headers });
        expect(answer.status).toBe(401);
        expect(answer.headers.get('www-authenticate')).toBe('ApiKey header="x-api-key"');
        expect(answer.headers.get('content-type')).toEqual(PROBLEM);
        expect(await answer.json()).toMatchObject({ type: PROBLEM_TYPE, detail: CHINESE });
      }
    });

    it('to holders of any configured key', async () => {
      const keys = ['s3cret-key-number-one', 's3cret-key-number-two'];
      const { app, url } = await startApp({ API_KEYS: keys.join() });
      for (const key of keys) {
        const answer = await fetch(`${url}/work-weixin/user/get?userId=lisi`, {
          headers: { 'x-api-key': key },
        });
        expect(answer.status).toBe(200);
      }
      await app.close();
    });

    it('to everybody for pages, which contain no key', async () => {
      for (const path of ['/', '/docs', '/docs-json', '/calls', '/api-key.js']) {
        const answer = await fetch(started.url + path);
        expect(answer.status).toBe(200);
        expect(await answer.text()).not.toContain(started.key);
      }
    });
  });

  it('sends the headers of helmet, and no CORS headers', async () => {
    const answer = await fetch(`${started.url}/`, { headers: { origin: 'http://evil.example' } });
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';style-src 'self';");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('shows its health to everybody, and its metrics only to holders of a key', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const answer = await fetch(started.url + path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.json()).toEqual({ status: 'ok' });
    }
    for (const path of ['/metrics', '/health/tenants/default'])
      expect([path, (await fetch(started.url + path)).status]).toEqual([path, 401]);
    expect(await (await started.call('/health/tenants/default')).text()).toContain('work-weixin/default');
    const metrics = await (await started.call('/metrics')).text();
    expect(metrics).toContain('user/create');
    expect(metrics).not.toContain('xiaohong');
  });

  it('has no docs if they are disabled', async () => {
    const { app, call } = await startApp({ DOCS: 'off' });
    expect((await call('/docs')).status).toBe(404);
    expect((await call('/docs-json')).status).toBe(404);
    await app.close();
  });
});

describe('the shutdown of the application', () => {
  it('waits for the call in flight, but not for an open page', async () => {
    const { app, call, sandbox } = await startApp();
    await call('/work-weixin/user/get?userId=zhangsan');
    const events = await call('/calls/events');
    sandbox?.faults.add({ kind: 'delay', path: 'user/create', ms: 300, times: 1 });
    const answer = call(CREATE, { body: MEMBER });
    while (sandbox?.journal.count('user/create') === 0)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = app.close();
    expect((await answer).status).toBe(200);
    expect(sandbox?.snapshot().members.some(({ userid }) => userid === 'xiaohong')).toBe(true);
    await closed;
    expect(await events.text()).toContain('user/get');
  });
});

describe('several tenants', () => {
  const folder = mkdtempSync(join(tmpdir(), 'work-weixin-app-'));
  let started: StartedApp;
  let sandbox: Sandbox;

  beforeAll(async () => {
    const branch = demoCorp();
    branch.corpId = 'ww00000000000branch';
    branch.secrets.contacts.secret = 's3cret-branch-contacts';
    branch.secrets.app.secret = 's3cret-branch-app';
    branch.members = branch.members.slice(0, 2);
    sandbox = await startSandbox({ corps: [demoCorp(), branch] });
    const { corpId, secrets } = sandbox.demo;
    const file = join(folder, 'tenants.json');
    writeFileSync(
      file,
      JSON.stringify({
        head: { corpId, secrets: { contacts: secrets.contacts } },
        branch: { corpId: branch.corpId, secrets: { contacts: 's3cret-branch-contacts' } },
      }),
    );
    started = await startApp({
      API_KEYS: 's3cret-key-number-one',
      WORK_WEIXIN_TENANTS_FILE: file,
      WORK_WEIXIN_BASE_URL: sandbox.baseUrl,
    });
  });

  afterAll(async () => {
    await started.app.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  it('are selected by a header', async () => {
    const statusFor = async (tenant: string) =>
      (await started.call('/work-weixin/user/get?userId=wangwu', { headers: { 'x-tenant': tenant } })).status;
    expect(await statusFor('head')).toBe(200);
    expect(await statusFor('branch')).toBe(404);
  });

  it('require a selection', async () => {
    const answer = await started.call('/work-weixin/user/get?userId=wangwu');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toEqual(PROBLEM);
  });
});
