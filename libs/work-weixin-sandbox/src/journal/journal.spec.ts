import { Harness } from '../../test/harness.js';
import { fingerprint } from '../token/access-token.registry.js';
import { Journal, type JournalEntry } from './journal.js';

describe('Journal of a sandbox', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await Harness.start({ now: () => 1_700_000_000_000 });
    harness.sandbox.journal.clear();
  });
  afterEach(() => harness.sandbox.close());

  it('records the call, its caller and its response', async () => {
    await harness.post('user/convert_to_openid', { userid: 'wangwu' }, 'app');
    expect(harness.sandbox.journal.entries).toEqual([
      {
        at: 1_700_000_000_000,
        method: 'POST',
        path: 'user/convert_to_openid',
        query: { access_token: '***' },
        body: { userid: 'wangwu' },
        contentType: 'application/json',
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
        corpId: harness.sandbox.demo.corpId,
        credential: 'app',
        tokenFingerprint: fingerprint(harness.token('app')),
        applied: false,
        status: 200,
        errcode: 43004,
        durationMs: expect.any(Number),
      },
    ]);
  });

  it('never contains a token or a secret, wherever a client puts it', async () => {
    const { contacts } = harness.sandbox.demo.secrets;
    const token = harness.token();
    const both = `${token} ${contacts}`;
    await harness.raw(`gettoken?corpid=x&corpsecret=${contacts}&secret=${contacts}&${token}=1`);
    await harness.raw(`gettoken?corpsecret=mine&access_token=mine`, {
      headers: { cookie: 'mine', 'x-note': both },
    });
    await harness.post('user/update', { access_token: token, list: [{ deep: both }], [contacts]: 1 });
    await harness.post('user/update', `not json ${both}`);
    await harness.raw(`nowhere/${token}/${contacts}`, { headers: { authorization: 'mine' } });
    await harness.raw('gettoken', { method: 'POST', body: '{}', headers: { 'content-type': token } });
    const text = JSON.stringify(harness.sandbox.journal.entries);
    expect(harness.sandbox.journal.entries).toHaveLength(6);
    expect(text).not.toContain(contacts);
    expect(text).not.toContain(token);
    expect(text).not.toContain('mine');
  });

  it('stores bodies that are not JSON as text, and cuts off deeply nested values', async () => {
    await harness.post('user/update', 'userid=1');
    await harness.post('user/update', new Uint8Array([0xff]));
    await harness.post('user/update', '['.repeat(100) + ']'.repeat(100));
    const [text, bytes, deep] = harness.sandbox.journal.entries.map(({ body }) => body);
    expect([text, bytes]).toEqual(['userid=1', '\u00ff']);
    expect(JSON.stringify(deep)).toContain('(nested too deeply)');
  });

  it('records calls without a route, and malformed parameters', async () => {
    await harness.raw('user/nope?a=1&a=2&b=%zz');
    expect(harness.sandbox.journal.of('user/nope')).toMatchObject([
      { status: 404, errcode: 404, query: { a: '1,2', b: '(malformed)' } },
    ]);
  });
});

describe('Journal', () => {
  const entry = (path: string, at = 0): JournalEntry => ({
    at,
    method: 'GET',
    path,
    query: {},
    body: undefined,
    headers: {},
    applied: true,
    status: 200,
    durationMs: 0,
  });

  it('stores the last 10,000 entries, and exact counts', () => {
    const journal = new Journal();
    for (let at = 0; at < 10_002; at += 1) journal.add(entry(at % 2 ? 'odd' : 'even', at), 0);
    expect(journal.entries).toHaveLength(10_000);
    expect(journal.entries[0]?.at).toBe(2);
    expect([journal.count(), journal.count('odd'), journal.count('never')]).toEqual([10_002, 5001, 0]);
    expect(journal.of('odd')).toHaveLength(5000);
  });

  it('stores at most 64 MiB of bodies', () => {
    const journal = new Journal();
    for (let at = 0; at < 70; at += 1) journal.add(entry('big', at), 1024 * 1024);
    expect(journal.entries).toHaveLength(64);
    expect(journal.count('big')).toBe(70);
  });

  it('counts at most 10,000 different paths', () => {
    const journal = new Journal();
    for (let n = 0; n < 10_001; n += 1) journal.add(entry(`path/${n}`), 0);
    expect([journal.count('path/9999'), journal.count('path/10000'), journal.count()]).toEqual([
      1, 0, 10_001,
    ]);
  });

  it('removes everything on clear()', () => {
    const journal = new Journal();
    journal.add(entry('x'), 1);
    journal.clear();
    expect([journal.entries.length, journal.count(), journal.count('x')]).toEqual([0, 0, 0]);
  });
});
