import { inspect } from 'node:util';
import { CallAbortedError, CallTimeoutError, ClientClosedError } from 'nestjs-http-remote';
import { listenerLimitOf } from '../../../../test/support/listener-limit.js';
import { BatchGetResultWorkWxInput } from '../catalogue/batch/batch-getresult.api.js';
import { BatchReplacePartyWorkWxInput } from '../catalogue/batch/batch-replaceparty.api.js';
import { BatchReplaceUserWorkWxInput } from '../catalogue/batch/batch-replaceuser.api.js';
import { BatchSyncUserWorkWxInput } from '../catalogue/batch/batch-syncuser.api.js';
import { ExportGetResultWorkWxInput } from '../catalogue/export/export-get-result.api.js';
import { ExportSimpleUserWorkWxInput } from '../catalogue/export/export-simple-user.api.js';
import { MediaGetUploadByUrlResultWorkWxInput } from '../catalogue/media/media-get-upload-by-url-result.api.js';
import { MediaUploadByUrlWorkWxInput } from '../catalogue/media/media-upload-by-url.api.js';
import { Errcode } from '../errcode/errcode.js';
import { ImportRunningError } from '../errors/import-running.error.js';
import { JobFailedError } from '../errors/job-failed.error.js';
import { JobTimeoutError } from '../errors/job-timeout.error.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { EXPORT } from './export-job.js';
import { DEPARTMENT_IMPORT, MEMBER_IMPORT } from './import-job.js';
import type { JobProgress } from './job.options.js';
import { PollDelays } from './poll-delays.js';
import { UPLOAD_BY_URL } from './upload-by-url-job.js';
import { WorkWeixinJobs } from './work-weixin-jobs.js';

const FAST = { firstPollMs: 1, maxPollMs: 5 };
const sync = () => BatchSyncUserWorkWxInput.from({ mediaId: 'm1' });

let stub: WorkWeixinStub;
let jobs: WorkWeixinJobs;

beforeEach(() => {
  stub = new WorkWeixinStub();
  jobs = new WorkWeixinJobs(stub.service());
  stub.on(BatchSyncUserWorkWxInput).reply({ jobId: 'job-1' });
});

const rejectionOf = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error,
  );

describe('A job', () => {
  it('is started, polled and returns its result with progress', async () => {
    const seen: JobProgress[] = [];
    stub
      .on(BatchGetResultWorkWxInput)
      .replyOnce({ status: 1 })
      .replyOnce({ status: 2, percentage: 40, total: 2 })
      .replyOnce({
        status: 3,
        type: 'sync_user',
        total: 2,
        percentage: 100,
        result: [
          { userId: 'a', errCode: 0, errMsg: 'ok' },
          { userId: 'b', errCode: 60104, errMsg: 'mobile existed' },
        ],
      });
    const result = await jobs.run(MEMBER_IMPORT, sync(), {
      ...FAST,
      onProgress: (progress) => seen.push(progress),
    });
    expect(result).toMatchObject({
      jobId: 'job-1',
      total: 2,
      lines: [{ ok: true, userId: 'a' }, { ok: false }],
      failed: [{ userId: 'b', errcode: 60104, errmsg: 'mobile existed', meaning: '手机号码已存在' }],
    });
    expect(result.failed[0]?.advice).toContain('唯一');
    expect(seen).toEqual([
      { jobId: 'job-1', elapsedMs: expect.any(Number) },
      { jobId: 'job-1', percentage: 40, total: 2, elapsedMs: expect.any(Number) },
      { jobId: 'job-1', percentage: 100, total: 2, elapsedMs: expect.any(Number) },
    ]);
    expect(stub.sent(BatchGetResultWorkWxInput).map(({ jobId }) => jobId)).toEqual(Array(3).fill('job-1'));
  });

  it('of departments decodes what became of each', async () => {
    stub.on(BatchReplacePartyWorkWxInput).reply({ jobId: 'job-2' });
    stub.on(BatchGetResultWorkWxInput).reply({
      status: 3,
      result: [
        { partyId: 2, action: 1, errCode: 0 },
        { partyId: 3, action: 14, errCode: 0 },
        { partyId: 4, action: 0, errCode: 60005, errMsg: 'party with members' },
      ],
    });
    const { lines, failed, total } = await jobs.run(
      DEPARTMENT_IMPORT,
      BatchReplacePartyWorkWxInput.from({ mediaId: 'm' }),
      FAST,
    );
    expect(lines).toMatchObject([
      { departmentId: 2, created: true, renamed: false, moved: false, reordered: false, ok: true },
      { departmentId: 3, created: false, renamed: true, moved: true, reordered: true, ok: true },
      { departmentId: 4, ok: false },
    ]);
    expect(failed).toMatchObject([{ departmentId: 4, errcode: 60005, meaning: '部门下存在成员' }]);
    expect(total).toBe(3);
  });

  it('never shows less progress than before, or more than 100', async () => {
    const seen: (number | undefined)[] = [];
    const get = stub.on(BatchGetResultWorkWxInput);
    for (const percentage of [60, 20, -5, 900, 3]) get.replyOnce({ status: 2, percentage });
    get.answerOnce({ body: { errcode: 0, status: 2, percentage: 'soon', total: {} } });
    get.replyOnce({ status: 3, percentage: 0, result: [] });
    await jobs.run(MEMBER_IMPORT, sync(), {
      ...FAST,
      onProgress: ({ percentage }) => seen.push(percentage),
    });
    expect(seen).toEqual([60, 60, 60, 100, 100, 100, 100]);
  });

  it('survives polls that fail for now, and those of an unknown status', async () => {
    stub
      .on(BatchGetResultWorkWxInput)
      .refuse(Errcode.SystemBusy, { times: 5 })
      .fail({}, { times: 5 })
      .answerOnce({ status: 502 })
      .answerOnce({ status: 429 })
      .answerOnce({ body: { errcode: 0, status: 77 } })
      .replyOnce({ status: 3, result: [] });
    expect(await jobs.run(MEMBER_IMPORT, sync(), FAST)).toMatchObject({ lines: [] });
    expect(stub.sent(BatchSyncUserWorkWxInput)).toHaveLength(1);
  });

  it('ends with a poll that fails for good', async () => {
    stub.on(BatchGetResultWorkWxInput).refuse(Errcode.IpNotTrusted);
    expect(await rejectionOf(jobs.run(MEMBER_IMPORT, sync(), FAST))).toMatchObject({ errcode: 60020 });
    expect(stub.sent(BatchGetResultWorkWxInput)).toHaveLength(1);
  });

  it('ends with a response that has no state', async () => {
    stub.on(BatchGetResultWorkWxInput).answer({ body: { errcode: 0, status: [3], result: 'all' } });
    expect(await rejectionOf(jobs.run(MEMBER_IMPORT, sync(), FAST))).toMatchObject({
      name: 'ResponseUnreadableError',
      message: expect.stringContaining('no state of job job-1'),
    });
  });

  it('that does not end in time is a JobTimeoutError, and can be waited for again', async () => {
    const get = stub.on(BatchGetResultWorkWxInput).reply({ status: 2, percentage: 1 });
    const job = await jobs.start(MEMBER_IMPORT, sync(), { tenant: 'default' });
    const error = await rejectionOf(job.wait({ ...FAST, timeoutMs: 30 }));
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(error).toBeInstanceOf(CallTimeoutError);
    expect(error).toMatchObject({ jobId: 'job-1', tenant: 'default', outcome: 'unknown' });
    expect((error as Error).message).toContain('resume it with this jobId');
    get.reply({ status: 3, result: [] });
    expect(await jobs.resume(MEMBER_IMPORT, 'job-1').wait(FAST)).toMatchObject({ jobId: 'job-1' });
    expect(await job.state()).toMatchObject({ status: 'done' });
  });

  it('names the last failure of its polls if it does not end in time', async () => {
    stub.on(BatchGetResultWorkWxInput).fail();
    const error = await rejectionOf(jobs.resume(MEMBER_IMPORT, 'j').wait({ ...FAST, timeoutMs: 50 }));
    expect(error).toMatchObject({ name: 'JobTimeoutError', cause: { name: 'TransportError' } });
  });

  it('is not waited for longer than its time if a poll hangs', async () => {
    stub.on(BatchGetResultWorkWxInput).hang();
    const started = performance.now();
    const error = await rejectionOf(jobs.resume(MEMBER_IMPORT, 'j').wait({ ...FAST, timeoutMs: 50 }));
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is given up when the caller aborts, between two polls and during one', async () => {
    stub.on(BatchGetResultWorkWxInput).reply({ status: 2 });
    const reason = new Error('enough');
    const between = AbortSignal.abort(reason);
    const aborted = await rejectionOf(jobs.resume(MEMBER_IMPORT, 'j').wait({ signal: between }));
    expect(aborted).toBeInstanceOf(CallAbortedError);
    expect(aborted).toMatchObject({ cause: reason });

    stub.on(BatchGetResultWorkWxInput).hang();
    const controller = new AbortController();
    const waiting = rejectionOf(jobs.run(MEMBER_IMPORT, sync(), { ...FAST, signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 30);
    expect(await waiting).toMatchObject({ name: 'CallAbortedError', cause: reason });
  });

  it('is given up when the application closes, and leaves no timer behind', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const waiting = rejectionOf(jobs.resume(MEMBER_IMPORT, 'j').wait({ firstPollMs: 60_000 }));
    expect(timers()).toBeGreaterThan(before);
    jobs.onApplicationShutdown();
    expect(await waiting).toBeInstanceOf(ClientClosedError);
    expect(await rejectionOf(jobs.run(MEMBER_IMPORT, sync()))).toBeInstanceOf(ClientClosedError);
    expect(timers()).toBe(before);
  });

  it('is not polled at once if the server wants a longer delay than a timer has', async () => {
    stub.on(BatchGetResultWorkWxInput).answer({ status: 503, headers: { 'retry-after': '99999999' } });
    const error = await rejectionOf(jobs.resume(MEMBER_IMPORT, 'j').wait({ ...FAST, timeoutMs: 50 }));
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(stub.requests).toHaveLength(1);
  });

  it('can be waited for by many that share a signal', async () => {
    const controller = new AbortController();
    const waiting = rejectionOf(jobs.resume(MEMBER_IMPORT, 'j').wait({ signal: controller.signal }));
    // Otherwise Node warns of a leak at the eleventh.
    expect(listenerLimitOf(controller.signal)).toBe(0);
    controller.abort();
    await waiting;
  });

  it('that the server stopped is a JobFailedError with advice', async () => {
    stub.on(BatchReplaceUserWorkWxInput).reply({ jobId: 'job-3' });
    stub.on(BatchGetResultWorkWxInput).reply({
      status: 3,
      result: [{ userId: 'a', errCode: 45026, errMsg: 'too many' }],
    });
    const input = BatchReplaceUserWorkWxInput.from({ mediaId: 'm' });
    const error = (await rejectionOf(jobs.run(MEMBER_IMPORT, input, FAST))) as JobFailedError;
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ jobId: 'job-3', errcode: 45026, errmsg: 'too many', outcome: 'refused' });
    expect(error.advice).toContain('文件须含全部要保留的成员');
    expect(error.message).toMatch(/job-3 failed: errcode 45026 触发删除用户数的保护。/);
    expect(error.is(Errcode.MassDeletionGuarded)).toBe(true);
  });

  it.each([
    [
      'in a line without an id',
      { body: { errcode: 0, status: 3, result: [{ errcode: 302003, errmsg: 'dup' }] } },
      302003,
    ],
    ['in place of the state', { body: { errcode: 45026, errmsg: 'too many' } }, 45026],
  ])('that failed as a whole, with its code %s, is a JobFailedError', async (_where, answer, errcode) => {
    stub.on(BatchGetResultWorkWxInput).answer(answer);
    expect(await rejectionOf(jobs.run(MEMBER_IMPORT, sync(), FAST))).toMatchObject({
      name: 'JobFailedError',
      errcode,
    });
  });

  it('that the server itself failed at is of unknown outcome', async () => {
    stub.on(BatchGetResultWorkWxInput).reply({ status: 3, result: [{ userId: 'a', errCode: 302005 }] });
    expect(await rejectionOf(jobs.run(MEMBER_IMPORT, sync(), FAST))).toMatchObject({
      name: 'JobFailedError',
      category: 'retry',
      outcome: 'unknown',
    });
  });

  it.each([
    [Errcode.JobNotFound, '须由提交任务的企业和应用查询'],
    [Errcode.JobResultPurged, '最近 5 次'],
  ])('that the server does not have (%d) is a JobFailedError that says why', async (errcode, advice) => {
    stub.on(BatchGetResultWorkWxInput).refuse(errcode);
    const error = await rejectionOf(jobs.resume(MEMBER_IMPORT, 'old').wait(FAST));
    expect(error).toMatchObject({ name: 'JobFailedError', jobId: 'old', errcode, outcome: 'unknown' });
    expect((error as JobFailedError).advice).toContain(advice);
  });

  it('is asked for by the tenant and app that started it', async () => {
    const service = stub.service({
      tenants: {
        acme: {
          corpId: 'ww1',
          apps: { default: { agentId: 1, secret: 's3cret-1' }, hr: { agentId: 2, secret: 's3cret-2' } },
        },
        globex: { corpId: 'ww2', apps: { default: { agentId: 1, secret: 's3cret-3' } } },
      },
    });
    const own = new WorkWeixinJobs(service);
    stub.on(ExportSimpleUserWorkWxInput).reply({ jobId: 'job-9' });
    stub.on(ExportGetResultWorkWxInput).replyOnce({ status: 1 }).reply({ status: 2, dataList: [] });
    const input = ExportSimpleUserWorkWxInput.from({ encodingAesKey: 'k'.repeat(43) });
    const started: unknown[] = [];
    const blocks = await own.run(EXPORT, input, {
      ...FAST,
      tenant: 'acme',
      app: 'hr',
      onStart: (job) => void started.push(job),
    });
    expect(blocks).toEqual([]);
    expect(started).toMatchObject([
      { jobId: 'job-9', tenant: 'acme', app: 'hr', api: { action: 'export/get_result' } },
    ]);
    expect(stub.sent(ExportGetResultWorkWxInput, { tenant: 'acme' })).toHaveLength(2);
    expect(stub.sent(ExportGetResultWorkWxInput, { tenant: 'globex' })).toHaveLength(0);
    const tokens = new Set(stub.requests.map(({ url }) => new URL(url).searchParams.get('access_token')));
    expect(tokens.size).toBe(1);
  });

  it('is not of a tenant that somebody wrote into Object.prototype', async () => {
    stub.on(BatchGetResultWorkWxInput).reply({ status: 3, result: [] });
    Object.assign(Object.prototype, { tenant: 'globex', app: 'other' });
    try {
      const job = await jobs.start(MEMBER_IMPORT, sync(), FAST);
      expect(Object.entries(job.reference)).toEqual(expect.arrayContaining([['tenant', 'default']]));
      expect(Object.hasOwn(job.reference, 'app')).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'tenant');
      Reflect.deleteProperty(Object.prototype, 'app');
    }
  });

  it('of an export or an upload may fail without a code', async () => {
    stub.on(ExportGetResultWorkWxInput).reply({ status: 3 });
    const failed = await rejectionOf(jobs.resume(EXPORT, 'e').wait(FAST));
    expect(failed).toMatchObject({
      name: 'JobFailedError',
      message: expect.stringContaining('start it again'),
    });

    stub.on(MediaUploadByUrlWorkWxInput).reply({ jobId: 'u' });
    stub
      .on(MediaGetUploadByUrlResultWorkWxInput)
      .replyOnce({ status: 3, detail: { errCode: 301019, errMsg: 'md5' } })
      .replyOnce({ status: 2, detail: { errCode: 0, mediaId: 'm9' } });
    const upload = jobs.resume(UPLOAD_BY_URL, 'u');
    expect(await rejectionOf(upload.wait(FAST))).toMatchObject({ name: 'JobFailedError', errcode: 301019 });
    expect(await upload.wait(FAST)).toMatchObject({ mediaId: 'm9' });
  });

  it('shows which one it is when it is printed, and nothing of the service', async () => {
    const job = await jobs.start(MEMBER_IMPORT, sync());
    expect(inspect(job, { depth: 9 })).toContain("jobId: 'job-1'");
    expect(inspect(job, { depth: 9 })).not.toMatch(/secret|workWeixin|tenants/i);
    expect(JSON.parse(JSON.stringify(job))).toMatchObject({ reference: { jobId: 'job-1' } });
  });
});

describe('Starting a job', () => {
  it('while another import runs is an ImportRunningError with advice', async () => {
    stub.on(BatchSyncUserWorkWxInput).refuseOnce(Errcode.ImportRunning);
    const error = await rejectionOf(jobs.start(MEMBER_IMPORT, sync()));
    expect(error).toBeInstanceOf(ImportRunningError);
    expect(error).toMatchObject({ errcode: 302008, category: 'wait', retryable: true, tenant: 'default' });
    expect((error as Error).message).toContain('waitForOther: true');
  });

  it('may wait for another import', async () => {
    stub.on(BatchSyncUserWorkWxInput).refuse(Errcode.ImportRunning, { times: 3 });
    const job = await jobs.start(MEMBER_IMPORT, sync(), { ...FAST, waitForOther: true });
    expect(job.jobId).toBe('job-1');
    expect(stub.sent(BatchSyncUserWorkWxInput)).toHaveLength(4);
  });

  it('gives up the wait for another import after its time', async () => {
    stub.on(BatchSyncUserWorkWxInput).refuse(Errcode.ImportRunning);
    const starting = jobs.start(MEMBER_IMPORT, sync(), { waitForOther: true, timeoutMs: 50 });
    expect(await rejectionOf(starting)).toBeInstanceOf(ImportRunningError);
  });

  it('that takes too long is a CallTimeoutError', async () => {
    stub.on(BatchSyncUserWorkWxInput).hang({ times: 1 });
    const error = await rejectionOf(jobs.start(MEMBER_IMPORT, sync(), { timeoutMs: 30 }));
    expect(error).toMatchObject({
      name: 'CallTimeoutError',
      message: expect.stringContaining('did not start'),
      outcome: 'unknown',
    });
  });

  it('that was aborted before anything was sent has had no effect', async () => {
    const signal = AbortSignal.abort();
    expect(await rejectionOf(jobs.run(MEMBER_IMPORT, sync(), { signal }))).toMatchObject({
      name: 'CallAbortedError',
      outcome: 'not-sent',
      api: { action: 'batch/syncuser' },
      cause: signal.reason,
    });
    expect(stub.requests).toEqual([]);
  });

  it.each([
    [{ firstPollMs: -1 }, 'firstPollMs must be from 0 to 2147483647, not -1'],
    [{ firstPollMs: NaN }, 'firstPollMs must be from 0 to 2147483647, not NaN'],
    [{ maxPollMs: 0 }, 'maxPollMs must be from 1 to 2147483647, not 0'],
    [{ maxPollMs: '5' as unknown as number }, 'maxPollMs must be from 1 to 2147483647, not a text'],
  ])('is refused with %j before anything is sent', async (options, message) => {
    const error = await rejectionOf(jobs.run(MEMBER_IMPORT, sync(), options));
    expect(error).toMatchObject({ name: 'ConfigurationInvalidError', message });
    expect(stub.requests).toEqual([]);
  });

  it('may be one of many with one signal, without a warning', async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    stub.on(BatchGetResultWorkWxInput).reply({ status: 3, result: [] });
    await Promise.all(
      Array.from({ length: 20 }, () => jobs.resume(MEMBER_IMPORT, 'j').wait({ ...FAST, signal })),
    );
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('fails if the response has no job id, the input starts none of this kind, or timeoutMs is no time', async () => {
    stub.on(BatchSyncUserWorkWxInput).replyOnce({});
    expect(await rejectionOf(jobs.start(MEMBER_IMPORT, sync()))).toMatchObject({
      name: 'ResponseUnreadableError',
      message: expect.stringContaining('no jobid'),
    });
    const other = sync() as unknown as BatchReplacePartyWorkWxInput;
    expect(await rejectionOf(jobs.start(DEPARTMENT_IMPORT, other))).toMatchObject({
      message: expect.stringContaining('BatchReplacePartyWorkWxInput.from()'),
    });
    expect(await rejectionOf(jobs.start(MEMBER_IMPORT, sync(), { timeoutMs: 0 }))).toMatchObject({
      message: 'timeoutMs must be from 1 to 2147483647, not 0',
    });
  });
});

describe('The delays between polls', () => {
  it('grow from the first up to the maximum, with a jitter of a fifth', () => {
    const lowest = new PollDelays({}, () => 0);
    const highest = new PollDelays({}, () => 1);
    const low = Array.from({ length: 12 }, () => lowest.next());
    const high = Array.from({ length: 12 }, () => highest.next());
    expect(low.slice(0, 3)).toEqual([800, 1_200, 1_800]);
    expect(high.slice(0, 3)).toEqual([1_200, 1_800, 2_700]);
    expect([low.at(-1), high.at(-1)]).toEqual([24_000, 30_000]);
    expect(lowest.next(60_000)).toBe(60_000);
  });

  it('has a pause after a first poll at once', () => {
    const delays = new PollDelays({ firstPollMs: 0 }, () => 0.5);
    expect([delays.next(), delays.next(), delays.next()]).toEqual([0, 1_000, 1_500]);
    const short = new PollDelays({ firstPollMs: 0, maxPollMs: 5 }, () => 0.5);
    expect([short.next(), short.next()]).toEqual([0, 5]);
  });
});
