import { decrypt, EXPORT_KEY, runExport } from '../../../test/directory-jobs.js';
import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
beforeEach(async () => {
  harness = await Harness.start({ jobs: { minBlockSize: 1 } });
});
afterEach(() => harness.sandbox.close());

const key = { encoding_aeskey: EXPORT_KEY };
const start = async (path: string, body: object = {}, credential?: string) =>
  (await harness.post(`export/${path}`, { ...key, ...body }, credential)).body;
const result = async (jobid: unknown, credential?: string) =>
  (await harness.get('export/get_result', { jobid: String(jobid) }, credential)).body;
const listed = async (path: string, query: Record<string, string> = {}, credential?: string) => {
  const { errcode, errmsg, ...content } = (await harness.get(path, query, credential)).body;
  expect([errcode, errmsg]).toEqual([0, 'ok']);
  return content;
};

async function withApp(app: object): Promise<void> {
  await harness.sandbox.close();
  const corp = demoCorp();
  Object.assign(corp.secrets.app, app);
  harness = await Harness.start({ corps: [corp], jobs: { minBlockSize: 1 } });
}

describe('An export', () => {
  const all = { department_id: '1', fetch_child: '1' };

  it.each([
    ['contacts', {}],
    ['app', { visibleDepartments: [2], visibleUsers: ['chenmei'] }],
    ['app', { newApp: true }],
  ])('has what the list APIs return to the caller: %s %j', async (credential, app) => {
    await withApp(app);
    const scope = 'visibleDepartments' in app ? { department_id: '2', fetch_child: '1' } : all;
    const single = 'visibleUsers' in app;

    const [simple, detail] = [
      await runExport(harness, 'export/simple_user', {}, credential),
      await runExport(harness, 'export/user', {}, credential),
    ];
    const simplelist = await listed('user/simplelist', scope, credential);
    const list = await listed('user/list', scope, credential);
    if (single) {
      const { errcode, errmsg, ...chenmei } = (
        await harness.get('user/get', { userid: 'chenmei' }, credential)
      ).body;
      (list.userlist as object[]).push(chenmei);
      (simplelist.userlist as object[]).push({ userid: 'chenmei', name: '陈美', department: [] });
      expect([errcode, errmsg]).toEqual([0, 'ok']);
    }
    expect(simple).toEqual([simplelist]);
    expect(detail).toEqual([list]);
    if ('newApp' in app) expect(JSON.stringify(detail)).not.toContain('10000000002');
    expect(await runExport(harness, 'export/department', {}, credential)).toEqual([
      await listed('department/list', {}, credential),
    ]);
    expect(await runExport(harness, 'export/taguser', { tagid: 2 }, credential)).toEqual([
      await listed('tag/get', { tagid: '2' }, credential),
    ]);
  });

  it('comes in several blocks if a block is smaller than the corp', async () => {
    const blocks = await runExport(harness, 'export/simple_user', { block_size: 5 });
    expect(blocks.map(({ userlist }) => (userlist as object[]).length)).toEqual([5, 5, 2]);
    expect(blocks.flatMap(({ userlist }) => userlist as object[])).toEqual(
      (await listed('user/simplelist', all)).userlist,
    );
    const departments = await runExport(harness, 'export/department', { block_size: 4 });
    expect(departments.map(({ department }) => (department as object[]).length)).toEqual([4, 3]);
    await harness.post('tag/addtagusers', { tagid: 2, userlist: ['lisi'], partylist: [6] });
    const tag = await runExport(harness, 'export/taguser', { tagid: 2, block_size: 3 });
    expect(tag).toEqual([
      {
        tagname: '市场相关',
        userlist: [
          { userid: 'chenmei', name: '陈美' },
          { userid: 'lisi', name: '李四' },
        ],
        partylist: [5],
      },
      { tagname: '市场相关', userlist: [], partylist: [6] },
    ]);
  });

  it('of nothing is one empty block', async () => {
    await withApp({ visibleDepartments: [], visibleUsers: [] });
    expect(await runExport(harness, 'export/user', {}, 'app')).toEqual([{ userlist: [] }]);
    expect(await runExport(harness, 'export/department', {}, 'app')).toEqual([{ department: [] }]);
  });

  it('pads every length to 32 bytes', async () => {
    for (let length = 1; length <= 33; length += 1) {
      await harness.post('department/update', { id: 1, name: 'x'.repeat(length) });
      const [block] = await runExport(harness, 'export/department', { block_size: 1 });
      expect(block).toMatchObject({ department: [{ name: 'x'.repeat(length) }] });
    }
  });

  it('of 30,000 members has three blocks of the smallest size of the real server', async () => {
    await harness.sandbox.close();
    const members = Array.from({ length: 30_000 }, (_, n) => ({ userid: `u${n}`, name: `员工${n}` }));
    const corp = { ...demoCorp(), creator: undefined, tags: [], members, memberCap: 50_000 };
    harness = await Harness.start({ corps: [corp] });
    const blocks = await runExport(harness, 'export/user', { block_size: 10_000 });
    expect(blocks.map(({ userlist }) => (userlist as object[]).length)).toEqual([10_000, 10_000, 10_000]);
  });
});

describe('The job of an export', () => {
  let nowMs: number;
  beforeEach(async () => {
    await harness.sandbox.close();
    nowMs = 1_700_000_000_000;
    harness = await Harness.start({ now: () => nowMs, jobs: { durationMs: 1000 } });
  });

  it('waits, runs and ends; its content is that of its end', async () => {
    const { jobid, ...others } = await start('simple_user');
    expect(others).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await result(jobid)).toEqual({ errcode: 0, errmsg: 'ok', status: 0 });
    nowMs += 500;
    expect(await result(jobid)).toEqual({ errcode: 0, errmsg: 'ok', status: 1 });
    await harness.post('user/update', { userid: 'lisi', name: '李四四' });
    nowMs += 500;
    await harness.post('user/update', { userid: 'lisi', name: '太晚' });
    const { status, data_list: blocks } = await result(jobid);
    expect(status).toBe(2);
    const [{ url }] = blocks as [{ url: string }];
    const content = decrypt(Buffer.from(await (await fetch(url)).arrayBuffer())).toString();
    expect(content).toContain('李四四');
    expect(content).not.toContain('太晚');
  });

  it('fails if its tag is deleted meanwhile', async () => {
    const { jobid } = await start('taguser', { tagid: 1 });
    await harness.get('tag/delete', { tagid: '1' });
    nowMs += 1000;
    expect(await result(jobid)).toEqual({ errcode: 0, errmsg: 'ok', status: 3 });
    expect(await result(jobid)).toMatchObject({ status: 3 });
  });

  it('returns the same URLs again; they work for two hours, without a token, and with Range', async () => {
    const { jobid } = await start('user');
    nowMs += 1000;
    const first = await result(jobid);
    expect(await result(jobid)).toEqual(first);
    const [{ url, size }] = first.data_list as [{ url: string; size: number }];
    expect(new URL(url).origin).toBe(new URL(harness.sandbox.baseUrl).origin);
    expect(new URL(url).pathname).not.toContain('cgi-bin');

    const whole = Buffer.from(await (await fetch(url)).arrayBuffer());
    const part = await fetch(url, { headers: { range: 'bytes=16-47' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 16-47/${size}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(16, 48));

    nowMs += 2 * 3_600_000 - 1;
    expect((await fetch(url)).status).toBe(200);
    nowMs += 1;
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(`${url.slice(0, -1)}x`)).status).toBe(404);
  });

  it('belongs to the secret that started it', async () => {
    const { jobid } = await start('user', {}, 'app');
    nowMs += 1000;
    expect((await result(jobid)).errcode).toBe(40088);
    expect((await result(jobid, 'app')).status).toBe(2);
  });

  it('is found until ten more were started', async () => {
    const { jobid } = await start('user');
    for (let n = 0; n < 9; n += 1) await start('user');
    nowMs += 1000;
    expect((await result(jobid)).status).toBe(2);
    await start('user');
    expect((await result(jobid)).errcode).toBe(40088);
  });

  it('shows neither its key nor its URLs in a log', async () => {
    const { jobid } = await start('user');
    nowMs += 1000;
    const { data_list: blocks } = await result(jobid);
    const [{ url }] = blocks as [{ url: string }];
    await fetch(url);
    const journal = JSON.stringify(harness.sandbox.journal.entries);
    expect(harness.sandbox.journal.entries.at(-1)?.path).toContain('/files/');
    expect(journal).not.toContain(EXPORT_KEY);
    expect(journal).not.toContain(new URL(url).pathname);
  });
});

describe('A request for an export', () => {
  it.each<[number, string, string, object]>([
    [40058, 'no key', 'user', { encoding_aeskey: undefined }],
    [40058, 'a key of 42 characters', 'user', { encoding_aeskey: EXPORT_KEY.slice(1) }],
    [40058, 'a key with a sign', 'simple_user', { encoding_aeskey: `${EXPORT_KEY.slice(1)}+` }],
    [40058, 'a key as a number', 'department', { encoding_aeskey: 5 }],
    [40058, 'blocks that are too small', 'department', { block_size: 0 }],
    [40058, 'blocks that are too large', 'user', { block_size: 1_000_001 }],
    [40058, 'a block size as text', 'user', { block_size: '10000' }],
    [41017, 'no tag', 'taguser', {}],
    [40068, 'an unknown tag', 'taguser', { tagid: 99 }],
  ])('returns %i for %s', async (errcode, _name, path, body) => {
    expect((await start(path, body)).errcode).toBe(errcode);
  });

  it('takes blocks of 10,000 and more, unless the sandbox allows smaller ones', async () => {
    await harness.sandbox.close();
    harness = await Harness.start();
    expect((await start('user', { block_size: 9_999 })).errcode).toBe(40058);
    expect((await start('user', { block_size: 10_000 })).errcode).toBe(0);
    expect((await start('user', { block_size: 1_000_000 })).errcode).toBe(0);
  });

  it('is closed to contact-sync from an IP added late, except for tags', async () => {
    await harness.sandbox.close();
    const corp = demoCorp();
    corp.secrets.contacts.ipAddedLate = true;
    harness = await Harness.start({ corps: [corp] });
    for (const path of ['simple_user', 'user', 'department']) expect((await start(path)).errcode).toBe(48009);
    const { jobid } = await start('taguser', { tagid: 1 });
    harness.sandbox.clock.advance(1000);
    expect((await result(jobid)).status).toBe(2);
  });

  it('for an unknown job returns 40088, and 40058 without a jobid', async () => {
    expect((await result('unknown')).errcode).toBe(40088);
    expect((await harness.get('export/get_result', {})).body.errcode).toBe(40058);
  });
});
