import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AES_KEY, CallbackReceiverServer, TOKEN } from '../../test/callback-receiver.js';
import { EXPORT_KEY, startImport } from '../../test/directory-jobs.js';
import { Harness } from '../../test/harness.js';
import { until } from '../../test/raw-call.js';
import { demoCorp } from '../corp/demo-corp.js';

const CSV = '姓名,帐号,邮箱,所在部门\n新,one,one@mail.example,2';

let receiver: CallbackReceiverServer;
let harness: Harness;
beforeEach(async () => {
  receiver = await CallbackReceiverServer.start();
  const { settings } = receiver;
  const corp = { ...demoCorp(), callbacks: { contacts: settings, app: settings } };
  harness = await Harness.start({ corps: [corp], callbacks: { repeatAfterMs: [] } });
});
afterEach(async () => {
  await harness.sandbox.close();
  await receiver.close();
});

const callback = () => ({ url: receiver.url, token: TOKEN, encodingaeskey: AES_KEY });
const idle = () => harness.sandbox.callbacks.idle();

describe('The end of a job', () => {
  it('of an import is told to the callback of the job, by its creator', async () => {
    const { jobid } = await startImport(harness, 'batch/syncuser', CSV, { callback: callback() });
    harness.sandbox.clock.advance(60_000);
    await idle();
    expect(receiver.events).toEqual([
      expect.objectContaining({
        ToUserName: demoCorp().corpId,
        FromUserName: 'zhangsan',
        Event: 'batch_job_result',
        BatchJob: { JobId: jobid, JobType: 'sync_user', ErrCode: '0', ErrMsg: 'ok' },
      }),
    ]);
    expect(harness.sandbox.callbacks.deliveries).toMatchObject([
      { receiver: 'job', status: 200, attempts: 1 },
    ]);
    expect(harness.sandbox.snapshot().members.some(({ userid }) => userid === 'one')).toBe(true);
  });

  it('is told although nobody moves the clock or calls', async () => {
    await startImport(harness, 'batch/syncuser', CSV, { callback: callback() });
    await until(() => receiver.events.length > 0);
  });

  it('of an import without a callback is told to nobody', async () => {
    await startImport(harness, 'batch/syncuser', CSV);
    harness.sandbox.clock.advance(60_000);
    await idle();
    expect(receiver.events).toEqual([]);
  });

  it.each([
    [{ url: 'ftp://x' }, 'job.url must be an absolute http or https URL'],
    [{ token: '' }, 'job.token must be 1 to 32'],
    [{ encodingaeskey: 'short' }, 'job.aesKey must be 43'],
  ])('is not sent to a callback with %j', async (change, problem) => {
    await startImport(harness, 'batch/syncuser', CSV, { callback: { ...callback(), ...change } });
    harness.sandbox.clock.advance(60_000);
    await idle();
    const expected = { attempts: 0, problem: expect.stringContaining(problem) as string };
    expect(harness.sandbox.callbacks.deliveries).toMatchObject([expected]);
  });

  it.each([
    ['export/user', 'export_user', {}, 'contacts'],
    ['export/simple_user', 'export_simple_user', {}, 'contacts'],
    ['export/department', 'export_department', {}, 'app'],
    ['export/taguser', 'export_tag', { tagid: 1 }, 'app'],
  ])('of %s is told to the receiver of the secret', async (path, JobType, fields, credential) => {
    const { body } = await harness.post(path, { encoding_aeskey: EXPORT_KEY, ...fields }, credential);
    harness.sandbox.clock.advance(60_000);
    await idle();
    expect(receiver.events).toMatchObject([
      { FromUserName: 'sys', BatchJob: { JobId: body.jobid, JobType, ErrCode: '0', ErrMsg: 'ok' } },
    ]);
    expect(harness.sandbox.callbacks.deliveries).toMatchObject([{ receiver: credential }]);
  });

  it('of an export of a tag that was deleted has an error', async () => {
    await harness.post('export/taguser', { encoding_aeskey: EXPORT_KEY, tagid: 1 }, 'app');
    await harness.get('tag/delete', { tagid: '1' });
    harness.sandbox.clock.advance(60_000);
    await idle();
    expect(receiver.events).toMatchObject([{ BatchJob: { ErrCode: '40068', ErrMsg: 'invalid tagid' } }]);
  });

  it('of an upload by URL is told to the receiver of the app', async () => {
    const file = Buffer.from('a file of an application');
    const server = createServer((_, res) => res.end(file));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.bin`;
    const md5 = createHash('md5').update(file).digest('hex');
    const upload = { scene: 1, type: 'file', filename: 'a.bin', url, md5 };
    const { body } = await harness.post('media/upload_by_url', upload, 'app');
    await until(() => receiver.events.length > 0);
    expect(receiver.events).toMatchObject([{ Event: 'upload_media_job_finish', JobId: body.jobid }]);
    await new Promise((resolve) => server.close(resolve));
  });
});
