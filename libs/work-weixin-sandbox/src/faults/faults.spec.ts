import { gunzipSync } from 'node:zlib';
import { Harness } from '../../test/harness.js';
import { type RawReply, rawCall, type RawCall, until } from '../../test/raw-call.js';
import type { JournalEntry } from '../journal/journal.js';
import type { SandboxOptions } from '../sandbox.options.js';
import type { Fault } from './fault.js';

const MIB = 1024 * 1024;

let harness: Harness;
const start = async (options: SandboxOptions = {}) => {
  harness = await Harness.start(options);
  harness.sandbox.journal.clear();
};
beforeEach(() => start());
afterEach(() => harness.sandbox.close());

const urlOf = (path: string, query: Record<string, string> = {}) =>
  `${harness.sandbox.baseUrl}${path}?${new URLSearchParams({ access_token: harness.token(), ...query }).toString()}`;
const create = (options: RawCall = {}) =>
  rawCall(urlOf('user/create'), {
    json: { userid: 'newbie', name: '新人', mobile: '13900001111', department: [2] },
    ...options,
  });
const get = (userid = 'zhangsan', options: RawCall = {}) => rawCall(urlOf('user/get', { userid }), options);
const exists = () => harness.sandbox.snapshot().members.some(({ userid }) => userid === 'newbie');
const lastEntry = () => harness.sandbox.journal.entries.at(-1);
const jsonOf = ({ body }: RawReply) => JSON.parse(body.toString()) as Record<string, unknown>;

describe('a fault on demand', () => {
  type Expected = Pick<JournalEntry, 'applied' | 'status' | 'errcode'> & { error?: string };
  it.each<[Fault, Expected]>([
    [
      { kind: 'delay', ms: 5 },
      { applied: true, status: 200, errcode: 0 },
    ],
    [{ kind: 'reset-before' }, { applied: false, error: 'ECONNRESET' }],
    [{ kind: 'reset-after' }, { applied: true, error: 'ECONNRESET' }],
    [
      { kind: 'status', status: 502 },
      { applied: false, status: 502 },
    ],
    [
      { kind: 'status', status: 504, applied: true },
      { applied: true, status: 504 },
    ],
    [{ kind: 'not-json' }, { applied: false, status: 200 }],
    [
      { kind: 'not-json', applied: true },
      { applied: true, status: 200 },
    ],
    [
      { kind: 'redirect', to: 'http://127.0.0.1:9' },
      { applied: false, status: 302 },
    ],
    [
      { kind: 'errcode', errcode: -1 },
      { applied: false, status: 200, errcode: -1 },
    ],
    [
      { kind: 'errcode', errcode: 6000 },
      { applied: false, status: 200, errcode: 6000 },
    ],
    [
      { kind: 'errcode', errcode: 45033 },
      { applied: false, status: 200, errcode: 45033 },
    ],
    [{ kind: 'token-revoked' }, { applied: false, status: 200, errcode: 40014 }],
    [{ kind: 'token-expired' }, { applied: false, status: 200, errcode: 42001 }],
    [{ kind: 'truncated' }, { applied: true, status: 200, errcode: 0, error: 'ECONNRESET' }],
    [{ kind: 'wrong-content-type' }, { applied: true, status: 200, errcode: 0 }],
    [{ kind: 'wrong-charset' }, { applied: true, status: 200, errcode: 0 }],
    [
      { kind: 'huge-body', bytes: 3 * MIB },
      { applied: true, status: 200, errcode: 0 },
    ],
    [
      { kind: 'gzip-bomb', bytes: 3 * MIB },
      { applied: true, status: 200, errcode: 0 },
    ],
    [
      { kind: 'slow-drip', bytesPerSecond: 10_000 },
      { applied: true, status: 200, errcode: 0 },
    ],
    [
      { kind: 'header-flood', headers: 10 },
      { applied: true, status: 200, errcode: 0 },
    ],
    [{ kind: 'proto-keys' }, { applied: true, status: 200, errcode: 0 }],
  ])('%j: the journal matches the state and the response', async (fault, expected) => {
    const { applied, status, errcode, error } = expected;
    const handle = harness.sandbox.faults.add({ ...fault, path: 'user/create', times: 1 });
    const reply = await create();
    expect({ status: reply.status, error: reply.error }).toEqual({ status, error });
    expect(lastEntry()).toMatchObject({
      path: 'user/create',
      fault: fault.kind,
      applied,
      corpId: harness.sandbox.demo.corpId,
      credential: 'contacts',
    });
    expect([lastEntry()?.status, lastEntry()?.errcode]).toEqual([status, errcode]);
    expect(exists()).toBe(applied);
    expect(handle.hits).toBe(1);
  });

  it('that applies a request does not apply a rejected request', async () => {
    harness.sandbox.faults.add({ kind: 'reset-after' });
    await create();
    await create();
    expect(harness.sandbox.journal.entries.map(({ applied }) => applied)).toEqual([true, false]);
  });

  it('is not in the journal entry of a call that it did not hit', async () => {
    harness.sandbox.faults.add({ kind: 'reset-before', path: 'user/create' });
    await get();
    expect(lastEntry()).toMatchObject({ applied: true, errcode: 0, fault: undefined });
  });
});

describe('the kind', () => {
  it('delay delays a call before it is applied', async () => {
    const { faults } = harness.sandbox;
    const delay = faults.add({ kind: 'delay', ms: 40, path: 'user/create' });
    const pending = create();
    await until(() => delay.hits === 1);
    expect(exists()).toBe(false);
    await pending;
    expect(exists()).toBe(true);
    expect(lastEntry()?.durationMs).toBeGreaterThan(35);
  });

  it('delay adds up, and combines with one other kind', async () => {
    const { faults } = harness.sandbox;
    const delays = [faults.add({ kind: 'delay', ms: 15 }), faults.add({ kind: 'delay', ms: 25 })];
    faults.add({ kind: 'status', status: 503 });
    expect((await get()).status).toBe(503);
    expect(delays.map(({ hits }) => hits)).toEqual([1, 1]);
    expect(lastEntry()).toMatchObject({ fault: 'status', durationMs: expect.any(Number) });
    expect(lastEntry()?.durationMs).toBeGreaterThan(35);
  });

  it('delay does not prevent a call from being applied after its caller disconnects', async () => {
    const { faults } = harness.sandbox;
    const delay = faults.add({ kind: 'delay', ms: 30, path: 'user/create' });
    const left = new AbortController();
    const pending = create({ signal: left.signal });
    await until(() => delay.hits === 1);
    left.abort();
    expect((await pending).error).toBe('ABORT_ERR');
    await until(exists);
    expect(lastEntry()).toMatchObject({ applied: true });
  });

  it.each([false, true])('hang never responds, and with applied: %j leaves that state', async (applied) => {
    await harness.sandbox.close();
    let recorded = () => {};
    const arrived = new Promise<void>((resolve) => (recorded = resolve));
    await start({ onCall: ({ fault }) => fault === 'hang' && recorded() });
    harness.sandbox.faults.add({ kind: 'hang', path: 'user/create', applied });
    const left = new AbortController();
    const pending = create({ signal: left.signal });
    await arrived;
    left.abort();
    expect(await pending).toEqual({ headers: {}, body: Buffer.alloc(0), error: 'ABORT_ERR' });
    expect(lastEntry()).toMatchObject({ fault: 'hang', applied, status: undefined, errcode: undefined });
    expect(exists()).toBe(applied);
  });

  it.each([
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
    [599, 'Error'],
  ])('status responds with %i and the HTML of a gateway', async (status, title) => {
    harness.sandbox.faults.add({ kind: 'status', status });
    const reply = await get();
    expect([reply.status, reply.headers['content-type']]).toEqual([status, 'text/html']);
    expect(reply.body.toString()).toContain(`<h1>${status} ${title}</h1>`);
  });

  it('not-json responds with 200 and HTML', async () => {
    harness.sandbox.faults.add({ kind: 'not-json' });
    const { headers, body } = await get();
    expect(headers['content-type']).toBe('text/html');
    expect(body.toString()).toMatch(/^<html>/);
  });

  it('errcode responds in the format of the vendor', async () => {
    harness.sandbox.faults.add({ kind: 'errcode', errcode: 45035 });
    const reply = await get();
    expect(reply.headers['error-code']).toBe('45035');
    expect(jsonOf(reply)).toEqual({
      errcode: 45035,
      errmsg: expect.stringMatching(
        /^fault on demand, hint: \[\S+\], from ip: 127\.0\.0\.1, more info at \S+$/,
      ),
    });
  });

  it('redirect sends the client to the same path and query at another origin', async () => {
    harness.sandbox.faults.add({ kind: 'redirect', to: 'http://other.example:81/ignored' });
    const { headers } = await get();
    expect(headers.location).toBe(
      `http://other.example:81/cgi-bin/user/get?access_token=${harness.token()}&userid=zhangsan`,
    );
  });

  it.each([
    ['token-revoked' as const, 40014],
    ['token-expired' as const, 42001],
  ])('%s permanently invalidates only the token of the caller', async (kind, errcode) => {
    const handle = harness.sandbox.faults.add({ kind, times: 1 });
    expect(jsonOf(await get()).errcode).toBe(errcode);
    expect(jsonOf(await get()).errcode).toBe(errcode);
    expect((await harness.get('user/get', { userid: 'lisi' }, 'app')).body.errcode).toBe(0);
    expect(handle.hits).toBe(1);
  });

  it.each(['token-revoked' as const, 'token-expired' as const])(
    '%s skips calls without a valid token',
    async (kind) => {
      const handle = harness.sandbox.faults.add({ kind, times: 1 });
      const { corpId, secrets } = harness.sandbox.demo;
      await harness.raw(`gettoken?corpid=${corpId}&corpsecret=${secrets.contacts}`);
      await harness.raw('user/get?access_token=invented');
      await harness.raw('user/get?access_token=a&access_token=b');
      expect(handle.hits).toBe(0);
    },
  );

  it('truncated sends half of the announced body', async () => {
    harness.sandbox.faults.add({ kind: 'truncated' });
    const { headers, body, error } = await get();
    expect(error).toBe('ECONNRESET');
    expect(body.length).toBe(Math.floor(Number(headers['content-length']) / 2));
  });

  it.each([
    [undefined, 'text/html; charset=UTF-8'],
    ['application/octet-stream', 'application/octet-stream'],
  ])('wrong-content-type with %j sends JSON as %s', async (contentType, sent) => {
    harness.sandbox.faults.add({ kind: 'wrong-content-type', contentType });
    const reply = await get();
    expect(reply.headers['content-type']).toBe(sent);
    expect(jsonOf(reply)).toMatchObject({ errcode: 0, name: '张三' });
  });

  it.each([
    [undefined, 'UTF-8', 'utf-16le'],
    ['utf-16le' as const, 'UTF-8', 'utf-16le'],
    ['gbk' as const, 'UTF-8', 'gbk'],
    ['utf-8' as const, 'GBK', 'utf-8'],
  ])('wrong-charset with %j declares %s and sends %s', async (bytes, said, sent) => {
    harness.sandbox.faults.add({ kind: 'wrong-charset', bytes });
    const { headers, body } = await get();
    expect(headers['content-type']).toBe(`application/json; charset=${said}`);
    const text = new TextDecoder(sent, { fatal: true }).decode(body);
    expect(JSON.parse(text)).toMatchObject({ name: '张三' });
  });

  it('wrong-charset replaces characters missing in GBK with a question mark', async () => {
    await harness.post('user/update', { userid: 'zhangsan', alias: '😀' });
    harness.sandbox.faults.add({ kind: 'wrong-charset', bytes: 'gbk' });
    const { body } = await get();
    expect(JSON.parse(new TextDecoder('gbk').decode(body))).toMatchObject({ alias: '?' });
  });

  it.each([5 * MIB + 17, 1])(
    'huge-body sends %i bytes of JSON, or the response if it is longer',
    async (bytes) => {
      harness.sandbox.faults.add({ kind: 'huge-body', bytes });
      const reply = await get();
      expect(reply.headers['content-length']).toBeUndefined();
      expect(jsonOf(reply)).toMatchObject({ errcode: 0, name: '张三', padding: expect.any(String) });
      if (bytes > 1) expect(reply.body.length).toBe(bytes);
    },
  );

  it('huge-body is unbounded by default', async () => {
    harness.sandbox.faults.add({ kind: 'huge-body' });
    const { status, body } = await get('zhangsan', { stopAfterBytes: 8 * MIB });
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThanOrEqual(8 * MIB);
  });

  it('gzip-bomb is small on the wire and has the given size when decompressed', async () => {
    harness.sandbox.faults.add({ kind: 'gzip-bomb', bytes: 32 * MIB + 5 });
    const { headers, body } = await get();
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThan(64 * 1024);
    const unpacked = gunzipSync(body);
    expect(unpacked.length).toBe(32 * MIB + 5);
    expect(JSON.parse(unpacked.toString())).toMatchObject({ errcode: 0, name: '张三' });
  });

  it('slow-drip sends the headers at once and the whole body eventually', async () => {
    harness.sandbox.faults.add({ kind: 'slow-drip', bytesPerSecond: 200, path: 'user/create' });
    const startedAt = performance.now();
    const reply = await create();
    expect(jsonOf(reply)).toEqual({ errcode: 0, errmsg: 'created' });
    // 32 bytes. Expects half of their nominal time, because timers are not exact.
    expect(performance.now() - startedAt).toBeGreaterThan(80);
  });

  it('header-flood sends more headers than a client should accept', async () => {
    harness.sandbox.faults.add({ kind: 'header-flood' });
    expect((await get()).error).toBe('HPE_HEADER_OVERFLOW');
    harness.sandbox.faults.clear();
    harness.sandbox.faults.add({ kind: 'header-flood', headers: 100 });
    const reply = await get();
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('x-flood-'))).toHaveLength(100);
    expect(jsonOf(reply).errcode).toBe(0);
  });

  it('proto-keys puts __proto__ and constructor into every object', async () => {
    harness.sandbox.faults.add({ kind: 'proto-keys' });
    const { body } = await rawCall(urlOf('user/list', { department_id: '1', fetch_child: '1' }));
    const objects = body.toString().match(/\{"__proto__":\{"polluted":true\},"constructor":/g) ?? [];
    expect(objects.length).toBeGreaterThan(12);
    expect(JSON.parse(body.toString())).toMatchObject({ errcode: 0, userlist: expect.any(Array) });
  });
});

describe('Faults', () => {
  const outcomes = async (calls: number, path = 'user/get') => {
    const statuses: (number | undefined)[] = [];
    for (let n = 0; n < calls; n += 1) statuses.push((await rawCall(urlOf(path, { userid: 'lisi' }))).status);
    return statuses;
  };

  it('hit up to `times` calls of one path, after `after` calls', async () => {
    const { faults } = harness.sandbox;
    const handle = faults.add({ kind: 'status', status: 502, path: 'user/get', after: 1, times: 2 });
    await outcomes(3, 'user/authsucc');
    expect(await outcomes(5)).toEqual([200, 502, 502, 200, 200]);
    expect(handle.hits).toBe(2);
  });

  it('hit every call of every path by default', async () => {
    harness.sandbox.faults.add({ kind: 'status', status: 503 });
    expect(await outcomes(1, 'gettoken')).toEqual([503]);
    expect(await outcomes(1, 'nowhere')).toEqual([503]);
  });

  it('apply one after another: later faults do not count a call that was already hit', async () => {
    const { faults } = harness.sandbox;
    faults.add({ kind: 'status', status: 502, times: 2 });
    faults.add({ kind: 'status', status: 504, times: 1 });
    expect(await outcomes(4)).toEqual([502, 502, 504, 200]);
  });

  it('hit the same calls for the same seed, at approximately the given rate', async () => {
    const { faults } = harness.sandbox;
    const draw = async (seed?: number) => {
      faults.clear();
      faults.add({ kind: 'status', status: 502, rate: 0.3, seed });
      return outcomes(60);
    };
    const first = await draw(7);
    expect(await draw(7)).toEqual(first);
    expect(await draw(8)).not.toEqual(first);
    expect(await draw()).toEqual(await draw(1));
    expect(first.filter((status) => status === 502).length).toBeGreaterThan(9);
    expect(first.filter((status) => status === 502).length).toBeLessThan(28);
  });

  it('of different kinds are independent of each other with the same seed', async () => {
    const { faults } = harness.sandbox;
    const handles = [
      faults.add({ kind: 'status', status: 502, rate: 0.2, seed: 1 }),
      faults.add({ kind: 'errcode', errcode: -1, rate: 0.2, seed: 1 }),
      faults.add({ kind: 'not-json', rate: 0.2, seed: 1 }),
    ];
    await outcomes(100);
    expect(handles.map(({ hits }) => hits > 5 && hits < 35)).toEqual([true, true, true]);
    const hitKinds = harness.sandbox.journal.entries.map(({ fault }) => fault);
    const followers = hitKinds.filter((_, index) => hitKinds[index - 1] === 'status');
    expect(new Set(followers).size).toBeGreaterThan(1);
  });

  it('never hit with rate 0 and always with rate 1', async () => {
    const { faults } = harness.sandbox;
    faults.add({ kind: 'status', status: 502, rate: 0 });
    faults.add({ kind: 'status', status: 504, rate: 1 });
    expect(await outcomes(5)).toEqual([504, 504, 504, 504, 504]);
  });

  it('are listed with their hits, and removed one by one or all at once', async () => {
    const { faults } = harness.sandbox;
    const one = faults.add({ kind: 'status', status: 502, times: 1 });
    const two = faults.add({ kind: 'reset-before' });
    await outcomes(1);
    expect(faults.list().map(({ id, hits, fault }) => [id, hits, fault.kind])).toEqual([
      [1, 1, 'status'],
      [2, 0, 'reset-before'],
    ]);
    two.remove();
    two.remove();
    expect(await outcomes(1)).toEqual([200]);
    expect(faults.list()).toEqual([one]);
    faults.clear();
    expect(faults.list()).toEqual([]);
    expect(faults.add({ kind: 'hang' }).id).toBe(3);
  });

  it('do not change when the given object changes', async () => {
    const given: Fault = { kind: 'status', status: 502 };
    const { fault } = harness.sandbox.faults.add(given);
    given.status = 200;
    expect(fault).toEqual({ kind: 'status', status: 502 });
    expect(await outcomes(1)).toEqual([502]);
  });

  it.each<[string, unknown]>([
    ['a fault must be an object', null],
    ['a fault must be an object', 'hang'],
    ['unknown kind "explode": use one of delay, reset-before', { kind: 'explode' }],
    ['unknown kind undefined: use one of', {}],
    ['unknown kind "toString": use one of', { kind: 'toString' }],
    ['ms of delay must be a number from 0 to 2147483647, not undefined', { kind: 'delay' }],
    ['ms of delay must be a number from 0 to 2147483647, not -1', { kind: 'delay', ms: -1 }],
    ['ms of delay must be', { kind: 'delay', ms: NaN }],
    ['ms of delay must be', { kind: 'delay', ms: '5' }],
    [
      'delay has no option sec: it takes path, times, after, rate, seed, ms',
      { kind: 'delay', ms: 1, sec: 1 },
    ],
    ['hang has no option __proto__', JSON.parse('{"kind":"hang","__proto__":{}}')],
    ['times of hang must be a whole number of at least 1, not 0', { kind: 'hang', times: 0 }],
    ['times of hang must be', { kind: 'hang', times: 1.5 }],
    ['after of hang must be a whole number of at least 0', { kind: 'hang', after: -1 }],
    ['rate of hang must be a number from 0 to 1, not 5', { kind: 'hang', rate: 5 }],
    ['seed of hang must be a whole number from 0 to 4294967295', { kind: 'hang', rate: 1, seed: -1 }],
    ['seed of hang has no effect without rate', { kind: 'hang', seed: 1 }],
    ['path of hang must be a path below /cgi-bin/', { kind: 'hang', path: 1 }],
    ['there is no API user/creat; closest: user/create', { kind: 'hang', path: 'user/creat' }],
    ['applied of hang must be true or false, not 1', { kind: 'hang', applied: 1 }],
    ['status of status must be a whole number from 400 to 599, not 200', { kind: 'status', status: 200 }],
    ['to of redirect must be an http or https URL', { kind: 'redirect', to: 'elsewhere' }],
    ['to of redirect must be an http or https URL', { kind: 'redirect', to: 'file:///etc' }],
    ['to of redirect must be an http or https URL', { kind: 'redirect', to: 1 }],
    ['errcode of errcode must be a whole number other than 0', { kind: 'errcode', errcode: 0 }],
    ['contentType of wrong-content-type must be', { kind: 'wrong-content-type', contentType: 'a\r\nb' }],
    ['bytes of wrong-charset must be utf-16le, gbk or utf-8', { kind: 'wrong-charset', bytes: 'big5' }],
    ['bytes of huge-body must be a whole number', { kind: 'huge-body', bytes: Infinity }],
    ['bytes of gzip-bomb must be a whole number of at least 1, not undefined', { kind: 'gzip-bomb' }],
    ['bytesPerSecond of slow-drip must be', { kind: 'slow-drip', bytesPerSecond: 0 }],
    [
      'headers of header-flood must be a whole number from 1 to 100000',
      { kind: 'header-flood', headers: 1e6 },
    ],
  ])('reject an invalid fault with one sentence: %s', (sentence, fault) => {
    const add = () => harness.sandbox.faults.add(fault as Fault);
    expect(add).toThrow(TypeError);
    expect(add).toThrow(sentence);
    expect(harness.sandbox.faults.list()).toEqual([]);
  });
});

describe('a caller that disconnected during a delay', () => {
  it.each<Fault>([{ kind: 'slow-drip', bytesPerSecond: 1 }, { kind: 'huge-body' }, { kind: 'reset-after' }])(
    'does not start %j',
    async (fault) => {
      const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
      const before = timers();
      const { faults, journal } = harness.sandbox;
      const delay = faults.add({ kind: 'delay', ms: 20 });
      faults.add(fault);
      const left = new AbortController();
      const pending = create({ signal: left.signal });
      await until(() => delay.hits === 1);
      left.abort();
      await pending;
      await until(() => journal.count() === 1);
      expect(lastEntry()).toMatchObject({ fault: fault.kind, applied: true });
      // The HTTP client of the test has its own timers, which end on their own.
      await until(() => timers() <= before);
    },
  );
});

describe('close()', () => {
  it('ends delayed, hanging, dripping and unbounded responses, and leaves no timer', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    const { faults, journal } = harness.sandbox;
    const delay = faults.add({ kind: 'delay', ms: 1e6, path: 'user/create' });
    faults.add({ kind: 'hang', path: 'user/get' });
    faults.add({ kind: 'slow-drip', bytesPerSecond: 1, path: 'user/list' });
    faults.add({ kind: 'huge-body', path: 'user/simplelist' });
    const lists = ['user/list', 'user/simplelist'].map((path) => urlOf(path, { department_id: '1' }));
    const calls = [create(), get(), ...lists.map((url) => rawCall(url))];
    await until(() => delay.hits === 1);
    await until(() => journal.count() === 3);
    const startedAt = Date.now();
    await harness.sandbox.close();
    expect(Date.now() - startedAt).toBeLessThan(1000);
    expect((await Promise.all(calls)).every(({ error }) => error !== undefined)).toBe(true);
    expect(exists()).toBe(false);
    await until(() => timers() <= before);
  });
});
