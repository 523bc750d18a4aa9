import { jobResult, startImport } from '../../../test/directory-jobs.js';
import { Harness } from '../../../test/harness.js';
import { demoCorp } from '../../corp/demo-corp.js';

let harness: Harness;
let nowMs: number;
beforeEach(async () => {
  nowMs = 1_700_000_000_000;
  harness = await Harness.start({ now: () => nowMs, jobs: { durationMs: 1000 } });
});
afterEach(() => harness.sandbox.close());

const file = (...userids: string[]) =>
  ['姓名,帐号,邮箱,所在部门', ...userids.map((userid) => `新,${userid},${userid}@mail.example,2`)].join('\n');
const four = file('one', 'two', 'three', 'four');
const start = (content = four) => startImport(harness, 'batch/syncuser', content);
const present = () => harness.sandbox.snapshot().members.length - 12;

describe('An import job', () => {
  it('takes time: started, running, done; its rows are applied one after the other', async () => {
    const { jobid, ...others } = await start();
    expect(others).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(Buffer.byteLength(String(jobid))).toBeLessThanOrEqual(64);
    const seen = [];
    for (const elapsedMs of [0, 249, 250, 500, 999, 1000]) {
      nowMs = 1_700_000_000_000 + elapsedMs;
      const { status, percentage, result } = await jobResult(harness, jobid);
      seen.push([elapsedMs, status, percentage, (result as object[]).length, present()]);
    }
    expect(seen).toEqual([
      [0, 1, 0, 0, 0],
      [249, 1, 0, 0, 0],
      [250, 2, 25, 0, 1],
      [500, 2, 50, 0, 2],
      [999, 2, 75, 0, 3],
      [1000, 3, 100, 4, 4],
    ]);
  });

  it('goes on without anyone asking', async () => {
    await start();
    harness.sandbox.clock.advance(500);
    expect((await harness.member('two')).errcode).toBe(0);
    expect((await harness.member('three')).errcode).toBe(60111);
    nowMs += 500;
    expect(present()).toBe(4);
  });

  it('sees what other calls change meanwhile', async () => {
    const { jobid } = await start();
    nowMs += 500;
    const other = { userid: 'three', name: '先到', mobile: '10000000051' };
    expect((await harness.post('user/create', other)).body.errcode).toBe(0);
    nowMs += 500;
    const { result } = await jobResult(harness, jobid);
    expect((result as { errcode: number }[]).map(({ errcode }) => errcode)).toEqual([0, 0, 0, 0]);
    expect(await harness.member('three')).toMatchObject({ name: '新', mobile: '10000000051' });
  });

  it('runs at most 5000 rows at once, so that a large file does not delay other calls', async () => {
    const userids = Array.from({ length: 12_000 }, (_, index) => `u${index}`);
    const { jobid } = await start(file(...userids));
    nowMs += 1000;
    const seen = [];
    for (let poll = 0; poll < 3; poll += 1) {
      const { status, percentage } = await jobResult(harness, jobid);
      seen.push([status, percentage]);
    }
    expect(seen).toEqual([
      [2, 41],
      [2, 83],
      [3, 100],
    ]);
  });

  it('is the only one of its corp at a time', async () => {
    await start();
    const party = '部门名称,部门ID,父部门ID\n新,20,1';
    expect((await startImport(harness, 'batch/replaceparty', party)).errcode).toBe(302008);
    nowMs += 999;
    expect((await start()).errcode).toBe(302008);
    nowMs += 1;
    expect((await start()).errcode).toBe(0);
  });

  it('does not disturb the job of another corp', async () => {
    const secrets = { contacts: { secret: 's3cret-of-another-corp' } };
    harness.sandbox.addCorp({ corpId: 'ww2', name: 'Zwei', secrets, departments: demoCorp().departments });
    const query = new URLSearchParams({ corpid: 'ww2', corpsecret: secrets.contacts.secret });
    const { body } = await harness.raw(`gettoken?${query}`);
    const token = String(body.access_token);
    const mine = await start();
    const other = await harness.as(token, () => startImport(harness, 'batch/syncuser', file('theirs')));
    expect(other.errcode).toBe(0);
    nowMs += 1000;
    expect(await jobResult(harness, mine.jobid)).toMatchObject({ status: 3, total: 4 });
    expect((await jobResult(harness, other.jobid)).errcode).toBe(40088);
    expect(await harness.as(token, () => jobResult(harness, other.jobid))).toMatchObject({
      status: 3,
      total: 1,
    });
    expect(harness.sandbox.snapshot('ww2').members.map(({ userid }) => userid)).toEqual(['theirs']);
  });

  it('keeps the last 5 results', async () => {
    const ids = [];
    for (let n = 0; n < 6; n += 1) {
      ids.push((await start(file(`n${n}`))).jobid);
      nowMs += 1000;
    }
    const codes = [];
    for (const id of ids) codes.push((await jobResult(harness, id)).errcode);
    expect(codes).toEqual([40089, 0, 0, 0, 0, 0]);
  });

  it.each(['x', '1', '1-', '0-x', '__proto__', '9'.repeat(300)])(
    'returns 40088 for the jobid %j',
    async (id) => {
      await start();
      expect((await jobResult(harness, id)).errcode).toBe(40088);
    },
  );

  it('returns 40058 without a jobid', async () => {
    expect((await harness.get('batch/getresult', {})).body.errcode).toBe(40058);
  });

  it.each(['batch/syncuser', 'batch/replaceuser', 'batch/replaceparty'])(
    '%s is for contact-sync',
    async (path) => {
      expect((await harness.post(path, { media_id: 'x' }, 'app')).body.errcode).toBe(48002);
      expect((await harness.get('batch/getresult', { jobid: 'x' }, 'app')).body.errcode).toBe(48002);
    },
  );

  it('shows the secrets of its callback in no log', async () => {
    const callback = {
      url: 'https://a.example/hook',
      token: 's3cret-hook',
      encodingaeskey: 's3cret'.padEnd(43, 'k'),
    };
    await startImport(harness, 'batch/syncuser', four, { callback });
    const [entry] = harness.sandbox.journal.of('batch/syncuser');
    expect(entry?.body).toMatchObject({
      callback: { url: callback.url, token: '***', encodingaeskey: '***' },
    });
    expect(JSON.stringify(harness.sandbox.journal.entries)).not.toContain('s3cret');
  });

  it('is not applied if a fault hits its start first, and is applied if its response is lost', async () => {
    harness.sandbox.faults.add({ kind: 'errcode', errcode: 302005, path: 'batch/syncuser', times: 1 });
    expect((await start()).errcode).toBe(302005);
    expect((await start()).errcode).toBe(0);
  });
});

it('a job of a closed sandbox is over: no timer waits for it', async () => {
  const own = await Harness.start({ jobs: { durationMs: 3_600_000 } });
  await startImport(own, 'batch/syncuser', four);
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await own.sandbox.close();
  expect(timers()).toBeLessThanOrEqual(before);
});

it('a job without a duration is done at once, and one with the default soon', async () => {
  const quick = await Harness.start({ jobs: { durationMs: 0 } });
  const { jobid } = await startImport(quick, 'batch/syncuser', four);
  expect(await jobResult(quick, jobid)).toMatchObject({ status: 3, percentage: 100 });
  await quick.sandbox.close();

  const usual = await Harness.start();
  const started = await startImport(usual, 'batch/syncuser', four);
  while ((await jobResult(usual, started.jobid)).status !== 3)
    await new Promise((done) => setTimeout(done, 20));
  expect(usual.sandbox.snapshot().members).toHaveLength(16);
  await usual.sandbox.close();
});

it.each<[object, string]>([
  [{ durationMs: -1 }, 'jobs: durationMs must be a number of milliseconds, 0 or more'],
  [{ durationMs: '5' }, 'jobs: durationMs must be a number of milliseconds, 0 or more'],
  [{ minBlockSize: 0 }, 'jobs: minBlockSize must be a whole number from 1 to 1000000'],
  [{ duration: 5 }, 'jobs has no duration; it takes durationMs, minBlockSize'],
])('the option jobs: %j is rejected', async (jobs, message) => {
  await expect(Harness.start({ jobs })).rejects.toThrow(message);
});
