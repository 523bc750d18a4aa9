import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MediaGetWorkWxInput } from '../catalogue/media/media-get.api.js';
import { MediaUploadWorkWxInput } from '../catalogue/media/media-upload.api.js';
import { WorkWeixinStub } from '../testing/work-weixin-stub.js';
import { WorkWeixinMedia } from './work-weixin-media.service.js';

const BYTES = Buffer.from('0123456789');
const PNG = { fileName: '现场.png' };

let stub: WorkWeixinStub;
let media: WorkWeixinMedia;

beforeEach(() => {
  stub = new WorkWeixinStub();
  media = new WorkWeixinMedia(stub.service());
  stub.on(MediaGetWorkWxInput).reply(BYTES);
});

describe('WorkWeixinMedia', () => {
  it.each<[string, (options: object) => Promise<unknown>]>([
    ['upload', (options) => media.upload(BYTES, options)],
    ['uploadImage', (options) => media.uploadImage(BYTES, options)],
    ['uploadAttachment', (options) => media.uploadAttachment(BYTES, { attachmentType: 1, ...options })],
    ['download', (options) => media.download('m1', options)],
    ['downloadToFile', (options) => media.downloadToFile('m1', '/tmp/none', options)],
  ])('%s names its own options if one is unknown', async (method, call) => {
    await expect(call({ tenat: 'acme' })).rejects.toThrow(
      `${method}() has no option "tenat": did you mean tenant?`,
    );
    const own = method.startsWith('upload') ? 'fileName' : 'maxRetries';
    await expect(call({ onProgress: () => undefined })).rejects.toThrow(own);
    expect(stub.requests).toEqual([]);
  });

  it('does not download for a tenant of a polluted prototype', async () => {
    const secrets = { app: 's3cret-app' };
    const tenants = { acme: { corpId: 'ww1', secrets }, globex: { corpId: 'ww2', secrets } };
    const files = new WorkWeixinMedia(stub.service({ tenants, defaultTenant: 'acme' }));
    const prototype = Object.prototype as { tenant?: string };
    prototype.tenant = 'globex';
    try {
      await (await files.download('m1')).toBuffer();
    } finally {
      delete prototype.tenant;
    }
    expect(stub.sent(MediaGetWorkWxInput, { tenant: 'acme' })).toHaveLength(1);
  });

  it('serves many downloads at a time, without a warning', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on('warning', onWarning);
    const { signal } = new AbortController();
    const files = await Promise.all(Array.from({ length: 20 }, () => media.download('m1', { signal })));
    await Promise.all(files.map((file) => file.toBuffer()));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  it('is tested with a stub: uploads from an address, and downloads that go on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'media-'));
    try {
      const path = join(folder, 'file');
      stub.on(MediaGetWorkWxInput).answerOnce({ status: 503 }); // is retried
      await media.downloadToFile('m1', path, { resume: true });
      expect(await readFile(path)).toEqual(BYTES);
      const tail = await media.download('m1', { range: { start: 8 } });
      expect((await tail.toBuffer()).toString()).toBe('89');
    } finally {
      await rm(folder, { recursive: true });
    }
    stub.onDownloadUrl('https://files.example/a.png').reply(BYTES);
    stub.on(MediaUploadWorkWxInput).reply({ mediaId: 'm2' });
    expect((await media.upload(new URL('https://files.example/a.png'), PNG)).mediaId).toBe('m2');
    expect(stub.requests.at(-1)?.body?.toString()).toContain('0123456789');
  });
});
