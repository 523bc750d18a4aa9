import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  CallAbortedError,
  ClientClosedError,
  HttpFile,
  InputInvalidError,
  InputNotEncodableError,
  ResponseTooLargeError,
  type TransferProgress,
} from 'nestjs-http-remote';
import { Errcode, WorkWeixinApiError, WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import {
  JobFailedError,
  MediaExpiredError,
  WorkWeixinMedia,
  type MediaSource,
  type MediaType,
} from 'nestjs-work-weixin/files';
import { MediaGetWorkWxInput, MediaUploadWorkWxInput } from 'nestjs-work-weixin/media';
import { WorkWeixinStub, WorkWeixinTestingModule } from 'nestjs-work-weixin/testing';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { failureOf } from '../support/failure-of.js';
import { Recorder } from '../support/recorder.js';

const MEBIBYTE = 2 ** 20;
const DAY_MS = 24 * 60 * 60_000;

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('pixels')]);
const jpg = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from('pixels')]);
const amr = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(26, 0x04)]);
const mp4 = Buffer.concat([Buffer.from('\0\0\0\x18'), Buffer.from('ftypisom'), Buffer.from('frames')]);
const pdf = Buffer.from('%PDF-1.7 …');

describe.each(['axios', 'undici'] as const)('Files, over %s,', (transport) => {
  let sandbox: Sandbox;
  let app: TestingModule;
  let media: WorkWeixinMedia;
  let web: Server;
  let folder: string;
  const recorder = new Recorder();
  /** The files of a web server by path. */
  const webFiles = new Map<string, Buffer>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-'));
    web = createServer((request, response) => {
      const bytes = webFiles.get(new URL(request.url ?? '', 'http://web').pathname);
      if (!bytes) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-length': bytes.length, 'content-type': 'application/octet-stream' });
      response.end(bytes);
    });
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    sandbox = await startSandbox({ onNotice: () => undefined });
    const { corpId, secrets } = sandbox.demo;
    app = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          corpId,
          secrets,
          baseUrl: sandbox.baseUrl,
          transport,
          observers: [recorder],
        }),
      ],
      providers: [WorkWeixinMedia],
    }).compile();
    media = app.get(WorkWeixinMedia);
  });

  afterAll(async () => {
    await app.close();
    await sandbox.close();
    web.close();
    web.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  beforeEach(() => {
    sandbox.journal.clear();
    sandbox.faults.clear();
    webFiles.clear();
  });

  const webUrl = (path: string) => new URL(`http://127.0.0.1:${(web.address() as AddressInfo).port}${path}`);

  async function bytesOf(mediaId: string): Promise<Buffer> {
    return (await media.download(mediaId)).toBuffer();
  }

  describe('an upload', () => {
    it.each<[string, () => MediaSource | Promise<MediaSource>]>([
      ['a path', () => join(folder, '现场.png')],
      ['a file: URL', () => pathToFileURL(join(folder, '现场.png'))],
      ['a URL', () => webUrl('/%E7%8E%B0%E5%9C%BA.png?sign=s3cret-sign')],
      ['a file stream', () => createReadStream(join(folder, '现场.png'))],
      ['a File', () => new File([png], '现场.png', { type: 'image/png' })],
      ['an HttpFile', () => HttpFile.fromPath(join(folder, '现场.png'))],
    ])('stores the bytes and the name of %s', async (_, source) => {
      await writeFile(join(folder, '现场.png'), png);
      webFiles.set('/%E7%8E%B0%E5%9C%BA.png', png);
      const { mediaId, type, createdAt, expiresAt } = await media.upload(await source());
      expect(type).toBe('image');
      expect(Math.abs(createdAt.getTime() - sandbox.clock.now())).toBeLessThan(5_000);
      expect(expiresAt.getTime() - createdAt.getTime()).toBe(3 * DAY_MS);
      const [call] = sandbox.journal.of('media/upload');
      expect(call).toMatchObject({
        query: { type: 'image' },
        body: [{ name: 'media', filename: '现场.png', contentType: 'image/png' }],
      });
      const file = await media.download(mediaId);
      expect(file).toMatchObject({
        fileName: '现场.png',
        contentType: 'image/png',
        size: png.length,
        totalSize: png.length,
      });
      expect(await file.toBuffer()).toEqual(png);
    });

    it.each<[string, () => MediaSource]>([
      ['a Buffer', () => jpg],
      ['an ArrayBuffer', () => new Uint8Array(jpg).buffer],
      ['a Blob', () => new Blob([jpg])],
      ['a Node stream', () => Readable.from([jpg.subarray(0, 3), jpg.subarray(3)])],
      ['a web stream', () => new Blob([jpg]).stream()],
    ])('stores the bytes of %s under the given name', async (_, source) => {
      const { mediaId, type } = await media.upload(source(), { fileName: '合影 😀.jpg' });
      expect(type).toBe('image');
      expect(await bytesOf(mediaId)).toEqual(jpg);
      expect(sandbox.journal.of('media/upload')).toMatchObject([
        { body: [{ filename: '合影 😀.jpg', contentType: 'image/jpg' }] },
      ]);
    });

    it.each<[MediaType, string, Buffer, string]>([
      ['image', 'a.PNG', png, 'image/png'],
      ['voice', 'a.amr', amr, 'voice/amr'],
      ['video', 'a.mp4', mp4, 'video/mp4'],
      ['file', 'a.pdf', pdf, 'application/octet-stream'],
      ['file', 'a.gif', Buffer.from('GIF89a'), 'application/octet-stream'],
    ])('is of type %s for %s', async (type, fileName, bytes, contentType) => {
      expect(await media.upload(bytes, { fileName })).toMatchObject({ type });
      expect(sandbox.journal.of('media/upload')).toMatchObject([
        { query: { type }, body: [{ filename: fileName, contentType }] },
      ]);
    });

    it.each([
      '合同 "终稿".pdf',
      "it's; x=1, 100%.pdf",
      'a\r\nX-Evil: 1.pdf',
      '../../a/b\\c.pdf',
      `${'长'.repeat(500)}.pdf`,
    ])('keeps the name of example %#', async (fileName) => {
      const { mediaId } = await media.upload(pdf, { fileName });
      const [call] = sandbox.journal.of('media/upload');
      const [part] = call?.body as { filename: string }[];
      // As browsers write it: only these three are escaped.
      const sent = fileName.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
      expect(part?.filename).toBe(sent);
      expect(await bytesOf(mediaId)).toEqual(pdf);
    });

    it('of a size that the server rejects is not sent, unless its rules are off', async () => {
      const large = Buffer.concat([png, Buffer.alloc(10 * MEBIBYTE)]);
      const error = await failureOf<InputInvalidError>(media.upload(large, { fileName: 'a.png' }));
      expect(error).toBeInstanceOf(InputInvalidError);
      expect(error.message).toBe(
        `media/upload: media: 图片不能超过10MB，实际为${large.length}字节；不超过20MB的文件可以 type 为 file 上传`,
      );
      expect(sandbox.journal.count('media/upload')).toBe(0);
      const rejected = await failureOf<WorkWeixinApiError>(
        media.upload(large, { fileName: 'a.png', validation: 'off' }),
      );
      expect(rejected.is(Errcode.InvalidImageSize)).toBe(true);
      expect(await media.upload(large, { fileName: 'a.png', type: 'file' })).toMatchObject({ type: 'file' });
      const small = await failureOf<WorkWeixinApiError>(
        media.upload(Buffer.from('12345'), { fileName: 'a.txt', validation: 'warn' }),
      );
      expect(small.is(Errcode.InvalidFileSize)).toBe(true);
      expect(recorder.records.at(-1)?.violations).toMatchObject([{ property: 'media', rule: 'mediaSize' }]);
    });

    it('of a stream of unknown size is judged by the server', async () => {
      const tooLarge = Readable.from([png, Buffer.alloc(10 * MEBIBYTE)]);
      const error = await failureOf<WorkWeixinApiError>(media.upload(tooLarge, { fileName: 'a.png' }));
      expect(error.is(Errcode.InvalidImageSize)).toBe(true);
    });

    it('of another type than its bytes is rejected by the server', async () => {
      const error = await failureOf<WorkWeixinApiError>(media.upload(pdf, { type: 'image' }));
      expect(error.is(Errcode.InvalidMediaFileType)).toBe(true);
    });

    it('reports its progress', async () => {
      const seen: TransferProgress[] = [];
      await media.upload(randomBytes(3 * MEBIBYTE), {
        fileName: 'a.bin',
        onUploadProgress: (progress) => void seen.push(progress),
      });
      expect(seen.length).toBeGreaterThan(0);
      const last = seen.at(-1);
      // The whole form, so a bit more than the file.
      expect(last?.totalBytes).toBeGreaterThan(3 * MEBIBYTE);
      expect(last?.transferredBytes).toBe(last?.totalBytes);
    });

    it('ends if the caller aborts, and closes the stream', async () => {
      const endless = new Readable({
        read() {
          setImmediate(() => this.push(Buffer.alloc(1_000)));
        },
      });
      const ending = new AbortController();
      const uploading = media.upload(endless, { fileName: 'a.bin', signal: ending.signal });
      setTimeout(() => ending.abort(), 50);
      expect(await failureOf(uploading)).toBeInstanceOf(CallAbortedError);
      if (!endless.destroyed) await once(endless, 'close');
      expect(endless.destroyed).toBe(true);
    });

    it('is retried if its source can be read again', async () => {
      webFiles.set('/a.pdf', pdf);
      await writeFile(join(folder, 'a.pdf'), pdf);
      for (const source of [join(folder, 'a.pdf'), webUrl('/a.pdf'), new Blob([pdf])]) {
        sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'media/upload', times: 1 });
        const { mediaId } = await media.upload(source, { fileName: 'a.pdf' });
        expect(await bytesOf(mediaId)).toEqual(pdf);
      }
      expect(sandbox.journal.count('media/upload')).toBe(6);
    });

    it('of a URL that cannot be fetched fails without the URL', async () => {
      for (const url of [webUrl('/s3cret-path.pdf'), new URL('http://127.0.0.1:1/s3cret-path.pdf')]) {
        const error = await failureOf<Error>(media.upload(url));
        expect(error).toBeInstanceOf(InputNotEncodableError);
        expect(inspect(error, { depth: Infinity })).not.toContain('s3cret-path');
      }
      expect(sandbox.journal.count('media/upload')).toBe(0);
    });

    it('of an image for texts returns an address', async () => {
      const url = await media.uploadImage(png);
      const file = await app.get(WorkWeixinService).downloadUrl(url);
      expect(await file.toBuffer()).toEqual(png);
      const large = Buffer.concat([png, Buffer.alloc(2 * MEBIBYTE)]);
      expect(await failureOf(media.uploadImage(large))).toBeInstanceOf(InputInvalidError);
    });

    it('of an attachment returns a media of the type', async () => {
      const { mediaId, type } = await media.uploadAttachment(png, { fileName: 'a.png', attachmentType: 1 });
      expect(type).toBe('image');
      expect(sandbox.journal.of('media/upload_attachment')).toMatchObject([
        { query: { media_type: 'image', attachment_type: '1' } },
      ]);
      expect(await bytesOf(mediaId)).toEqual(png);
    });
  });

  describe('a download', () => {
    const large = randomBytes(40 * MEBIBYTE + 7);

    it.each([false, true])(
      'of more than 20 MB is one stream of pieces (encrypted: %s)',
      async (encrypted) => {
        const mediaId = sandbox.addMedia({ type: 'file', fileName: '录像.mp4', bytes: large, encrypted });
        const seen: TransferProgress[] = [];
        const file = await media.download(mediaId, {
          onDownloadProgress: (progress) => void seen.push(progress),
        });
        expect(file).toMatchObject({ fileName: '录像.mp4', size: large.length, totalSize: large.length });
        expect((await file.toBuffer()).equals(large)).toBe(true);
        expect(seen.at(-1)).toEqual({ transferredBytes: large.length, totalBytes: large.length });
        const ranges = sandbox.journal
          .of('media/get')
          .map(({ headers, status }) => [headers['range'], status]);
        expect(ranges).toEqual([
          ['bytes=0-16777215', 206],
          ['bytes=16777216-33554431', 206],
          ['bytes=33554432-50331647', 206],
        ]);
      },
    );

    it('of a range reads these bytes, whatever their positions', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large, encrypted: true });
      for (const [start, end] of [
        [0, 0],
        [5, 20],
        [16 * MEBIBYTE - 1, 16 * MEBIBYTE],
        [large.length - 3, undefined],
        [large.length - 3, 2 * large.length],
      ] as const) {
        const range = end === undefined ? { start } : { start, end };
        const file = await media.download(mediaId, { range });
        const wanted = large.subarray(start, (end ?? large.length) + 1);
        expect(file.size).toBe(wanted.length);
        expect((await file.toBuffer()).equals(wanted)).toBe(true);
      }
    });

    it('is a web stream, too', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const hash = createHash('md5');
      for await (const chunk of (await media.download(mediaId)).toWeb()) hash.update(chunk);
      expect(hash.digest('hex')).toBe(createHash('md5').update(large).digest('hex'));
    });

    it('renews a token that is rejected between two pieces', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const file = await media.download(mediaId);
      sandbox.revokeTokens();
      expect((await file.toBuffer()).equals(large)).toBe(true);
    });

    it('of an expired media is a typed error that says to upload again', async () => {
      const { mediaId } = await media.upload(pdf, { fileName: 'a.pdf' });
      sandbox.clock.advance(3 * DAY_MS);
      const error = await failureOf<MediaExpiredError>(media.download(mediaId));
      expect(error).toBeInstanceOf(MediaExpiredError);
      expect(error).toBeInstanceOf(WorkWeixinApiError);
      expect(error).toMatchObject({ mediaId, errcode: 40007, advice: expect.stringContaining('重新上传') });
      expect(await failureOf(media.download('no-such-id', { jssdk: true }))).toMatchObject({
        name: 'MediaExpiredError',
        api: { action: 'media/get/jssdk' },
      });
    });

    it('fails if the media expires between two pieces', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const file = await media.download(mediaId);
      sandbox.clock.advance(4 * DAY_MS);
      expect(await failureOf(file.toBuffer())).toBeInstanceOf(MediaExpiredError);
    });

    it('has a limit', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const error = await failureOf(media.download(mediaId, { maxBytes: large.length - 1 }));
      expect(error).toBeInstanceOf(ResponseTooLargeError);
      expect(await (await media.download(mediaId, { maxBytes: large.length })).toBuffer()).toHaveLength(
        large.length,
      );
    });

    it('ends within 100 ms if the caller aborts', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const tookMs: number[] = [];
      // The fastest of three: the machine may be busy with something else.
      for (let attempt = 0; attempt < 3; attempt++) {
        const ending = new AbortController();
        const { stream } = await media.download(mediaId, { signal: ending.signal });
        await once(stream, 'readable');
        const abortedMs = performance.now();
        ending.abort();
        const [error] = (await once(stream, 'error')) as [Error];
        tookMs.push(performance.now() - abortedMs);
        expect(error).toBeInstanceOf(CallAbortedError);
        expect(error).toMatchObject({ api: { action: 'media/get' } });
      }
      expect(Math.min(...tookMs)).toBeLessThan(100);
    });

    it('to a file leaves nothing else', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const path = join(await mkdtemp(join(folder, 'to-')), '录像.mp4');
      expect(await (await media.download(mediaId)).toFile(path)).toEqual({ bytes: large.length });
      expect(await media.downloadToFile(mediaId, path)).toEqual({ bytes: large.length });
      expect((await readFile(path)).equals(large)).toBe(true);
      expect(await readdir(join(path, '..'))).toEqual(['录像.mp4']);
    });

    it('to a file that fails leaves nothing, or what a later one continues with', async () => {
      const mediaId = sandbox.addMedia({ type: 'file', bytes: large });
      const path = join(await mkdtemp(join(folder, 'to-')), '录像.mp4');
      const abortAfter = (bytes: number) => {
        const ending = new AbortController();
        const onDownloadProgress = ({ transferredBytes }: TransferProgress) => {
          if (transferredBytes >= bytes) ending.abort();
        };
        return { signal: ending.signal, onDownloadProgress };
      };
      await expect(media.downloadToFile(mediaId, path, abortAfter(1))).rejects.toThrow(CallAbortedError);
      expect(await readdir(join(path, '..'))).toEqual([]);
      const resumed = media.downloadToFile(mediaId, path, { resume: true, ...abortAfter(20 * MEBIBYTE) });
      await expect(resumed).rejects.toThrow(CallAbortedError);
      expect(await readdir(join(path, '..'))).toEqual([
        expect.stringMatching(/^录像\.mp4\.[0-9a-f]{16}\.part$/),
      ]);
      sandbox.journal.clear();
      const seen: number[] = [];
      const onDownloadProgress = ({ transferredBytes }: TransferProgress) => void seen.push(transferredBytes);
      expect(await media.downloadToFile(mediaId, path, { resume: true, onDownloadProgress })).toEqual({
        bytes: large.length,
      });
      expect((await readFile(path)).equals(large)).toBe(true);
      expect(seen[0]).toBeGreaterThan(16 * MEBIBYTE);
      expect(seen.at(-1)).toBe(large.length);
      expect(sandbox.journal.count('media/get')).toBeLessThanOrEqual(2);
      expect(await readdir(join(path, '..'))).toEqual(['录像.mp4']);
    });
  });

  describe('an upload by URL', () => {
    const md5 = createHash('md5').update(mp4).digest('hex');
    const fast = { firstPollMs: 10 };

    it('is a job whose result is a media', async () => {
      webFiles.set('/v.mp4', mp4);
      const url = webUrl('/v.mp4?sign=s3cret-sign');
      const job = await media.uploadByUrl({ url, md5, type: 'video', fileName: '培训.mp4' });
      const { mediaId, type, createdAt, expiresAt } = await job.wait(fast);
      expect(type).toBe('video');
      expect(expiresAt.getTime() - createdAt.getTime()).toBe(3 * DAY_MS);
      expect(await bytesOf(mediaId)).toEqual(mp4);
      expect(await media.resumeUpload(job.jobId, 'video').wait(fast)).toMatchObject({ mediaId });
      expect(inspect(recorder.records, { depth: Infinity })).not.toContain('s3cret-sign');
    });

    it.each([
      ['/v.mp4', '0'.repeat(32), Errcode.Md5Mismatch, 'MD5'],
      ['/no.mp4', md5, Errcode.DownloadFailed, 'url'],
    ])('of %s with the MD5 %s fails with a code and advice', async (path, sum, errcode, advice) => {
      webFiles.set('/v.mp4', mp4);
      const job = await media.uploadByUrl({ url: webUrl(path), md5: sum, type: 'video', fileName: 'v.mp4' });
      const error = await failureOf<JobFailedError>(job.wait(fast));
      expect(error).toBeInstanceOf(JobFailedError);
      expect(error).toMatchObject({ errcode, advice: expect.stringContaining(advice) });
    });

    it('with an address that the server does not accept is rejected at once', async () => {
      const error = await failureOf<WorkWeixinApiError>(
        media.uploadByUrl({ url: 'ftp://s3cret-host/v.mp4', md5, type: 'file', fileName: 'v.mp4' }),
      );
      expect(error.is(Errcode.InvalidUploadUrl)).toBe(true);
      const long = await failureOf<InputInvalidError>(
        media.uploadByUrl({
          url: `https://a.example/s3cret-${'x'.repeat(1_024)}`,
          md5,
          type: 'file',
          fileName: 'v',
        }),
      );
      expect(long.message).toBe('media/upload_by_url: url: 文件链接长度不能超过1024个字节');
      expect(inspect([error, long], { depth: Infinity })).not.toContain('s3cret-');
    });
  });

  it('that are downloaded when the application closes end', async () => {
    const { corpId, secrets } = sandbox.demo;
    const own = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({ corpId, secrets, baseUrl: sandbox.baseUrl, transport, observers: [] }),
      ],
      providers: [WorkWeixinMedia],
    }).compile();
    const mediaId = sandbox.addMedia({ type: 'file', bytes: randomBytes(20 * MEBIBYTE) });
    const { stream } = await own.get(WorkWeixinMedia).download(mediaId);
    const failing = once(stream, 'error') as Promise<[Error]>;
    await own.close();
    const [error] = await failing;
    expect(error).toBeInstanceOf(ClientClosedError);
  });
});

describe('Files with the testing kit', () => {
  it('take the replies of a stub, one for each call', async () => {
    const testing = await Test.createTestingModule({
      imports: [WorkWeixinTestingModule.forRoot()],
      providers: [WorkWeixinMedia],
    }).compile();
    const stub = testing.get(WorkWeixinStub);
    const media = testing.get(WorkWeixinMedia);
    stub.on(MediaUploadWorkWxInput).reply({ mediaId: 'm1', createdAt: '1380000000' });
    stub.on(MediaGetWorkWxInput).refuseOnce(Errcode.MediaIdExpired).reply(pdf);
    expect(await media.upload(png, { fileName: 'a.png' })).toMatchObject({
      mediaId: 'm1',
      expiresAt: new Date('2013-09-27T05:20:00Z'),
    });
    expect(stub.sent(MediaUploadWorkWxInput)).toMatchObject([{ type: 'image' }]);
    expect(await failureOf(media.download('m1'))).toBeInstanceOf(MediaExpiredError);
    expect(await (await media.download('m1')).toBuffer()).toEqual(pdf);
    expect(stub.sent(MediaGetWorkWxInput)).toHaveLength(2);
    await testing.close();
  });
});
