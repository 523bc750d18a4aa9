import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { mib, mp4 } from '../../../test/media-files.js';
import { Harness } from '../../../test/harness.js';
import { until } from '../../../test/raw-call.js';

const FILE = Buffer.from('a file of an application');
const md5Of = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');

let harness: Harness;
let server: Server;
let sockets: Set<Socket>;
let listener: RequestListener;
beforeEach(async () => {
  harness = await Harness.start();
  sockets = new Set();
  listener = (_req, res) => res.end(FILE);
  server = createServer((req, res) => listener(req, res));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await harness.sandbox.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const url = (path = '/a.bin') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const valid = () => ({ scene: 1, type: 'file', filename: '报告.bin', url: url(), md5: md5Of(FILE) });
const start = async (fields: object = {}, credential = 'app') =>
  (await harness.post('media/upload_by_url', { ...valid(), ...fields }, credential)).body;
const result = async (jobid: unknown) =>
  (await harness.post('media/get_upload_by_url_result', { jobid }, 'app')).body;

async function ended(fields: object = {}) {
  const { jobid } = await start(fields);
  await until(async () => (await result(jobid)).status !== 1);
  return result(jobid);
}

describe('media/upload_by_url', () => {
  it('downloads the file and stores it as a temporary one', async () => {
    const body = await ended({ md5: md5Of(FILE).toUpperCase() });
    expect(body).toMatchObject({ errcode: 0, status: 2, detail: { errcode: 0, errmsg: 'ok' } });
    expect(body.detail.created_at).toMatch(/^\d{10}$/);
    const query = new URLSearchParams({
      media_id: String(body.detail.media_id),
      access_token: harness.token('app'),
    });
    const response = await fetch(`${harness.sandbox.baseUrl}media/get?${query.toString()}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(FILE);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('报告.bin'));
  });

  it('runs until the file is complete, and then for 60 minutes', async () => {
    let release: (() => void) | undefined;
    listener = (_req, res) => {
      res.write(FILE.subarray(0, 5));
      release = () => res.end(FILE.subarray(5));
    };
    const { jobid } = await start();
    expect(await result(jobid)).toEqual({ errcode: 0, errmsg: 'ok', status: 1 });
    await until(() => release !== undefined);
    expect((await result(jobid)).status).toBe(1);
    release?.();
    await until(async () => (await result(jobid)).status === 2);
    harness.sandbox.clock.advance(59 * 60_000);
    expect((await result(jobid)).status).toBe(2);
    harness.sandbox.clock.advance(60_000);
    expect((await result(jobid)).errcode).toBe(40088);
  });

  it('follows redirects', async () => {
    listener = (req, res) =>
      req.url === '/a.bin' ? res.writeHead(302, { location: '/b.bin' }).end() : res.end(FILE);
    expect((await ended()).status).toBe(2);
  });

  it.each<[number, string, object, RequestListener | undefined]>([
    [301019, 'another md5', { md5: md5Of(Buffer.from('other')) }, undefined],
    [830003, 'an HTTP 404', {}, (_req, res) => res.writeHead(404).end()],
    [830003, 'a broken connection', {}, (_req, res) => res.destroy()],
    [
      830003,
      'a truncated file',
      {},
      (_req, res) => {
        res.writeHead(200, { 'content-length': 100 }).write('x', () => res.destroy());
      },
    ],
    [830003, 'endless redirects', {}, (_req, res) => res.writeHead(302, { location: '/a' }).end()],
    [
      830003,
      'a redirect to a file',
      {},
      (_req, res) => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [830003, 'a redirect without a target', {}, (_req, res) => res.writeHead(302).end()],
    [
      830002,
      'more than 200 MB',
      {},
      (_req, res) => {
        res.writeHead(200, { 'content-length': mib(200) + 1 }).write('x');
      },
    ],
    [40004, 'a file as a video', { type: 'video' }, undefined],
    [44001, 'an empty file', { md5: md5Of(Buffer.alloc(0)) }, (_req, res) => res.end()],
  ])('ends with %i for %s', async (errcode, _what, fields, respond) => {
    listener = respond ?? listener;
    const body = await ended(fields);
    expect([body.errcode, body.status, body.detail.errcode]).toEqual([0, 3, errcode]);
    expect(JSON.stringify(body)).not.toContain('127.0.0.1:');
  });

  it('ends with 830003 if nobody listens at the port', async () => {
    expect((await ended({ url: 'http://127.0.0.1:1/' })).detail.errcode).toBe(830003);
  });

  it('stores a video of more than 20 MB', async () => {
    const video = mp4(mib(21));
    listener = (_req, res) => res.end(video);
    const { detail } = await ended({ type: 'video', md5: md5Of(video) });
    const { body } = await harness.get('media/get', { media_id: String(detail.media_id) }, 'app');
    expect(body.errcode).toBe(830002);
  });

  it.each<[number, string, object]>([
    [40058, 'another scene', { scene: 2 }],
    [40058, 'no scene', { scene: undefined }],
    [40058, 'a scene as text', { scene: '1' }],
    [40005, 'another type', { type: 'image' }],
    [40058, 'no filename', { filename: '' }],
    [40058, 'a filename of 129 bytes', { filename: 'a'.repeat(129) }],
    [0, 'a filename of 128 bytes', { filename: `${'名'.repeat(42)}ab` }],
    [40058, 'no md5', { md5: undefined }],
    [40058, 'an md5 of another length', { md5: 'abc' }],
    [830001, 'no url', { url: undefined }],
    [830001, 'a relative url', { url: '/a.bin' }],
    [830001, 'a file url', { url: 'file:///etc/passwd' }],
    [830001, 'a javascript url', { url: 'javascript:alert(1)' }],
    [830001, 'a url of 1025 bytes', { url: `http://a/${'b'.repeat(1016)}` }],
  ])('returns %i for %s', async (errcode, _what, fields) => {
    const body = await start(fields);
    expect(body.errcode).toBe(errcode);
    expect(body.jobid === undefined).toBe(errcode !== 0);
  });

  it('returns 40088 for an unknown job and 40058 without one', async () => {
    expect((await result('unknown')).errcode).toBe(40088);
    expect((await result(undefined)).errcode).toBe(40058);
  });

  it('is not for contact-sync', async () => {
    expect((await start({}, 'contacts')).errcode).toBe(48002);
  });

  it('does not show the URL in the journal', async () => {
    await start({ url: url('/private-download') });
    const entries = JSON.stringify(harness.sandbox.journal.entries);
    expect(entries).toContain('报告.bin');
    expect(entries).not.toContain('private-download');
  });

  it('downloads two files at a time, and the others after them', async () => {
    const responses: (() => void)[] = [];
    listener = (_req, res) => void responses.push(() => res.end(FILE));
    const jobs = [];
    for (let count = 0; count < 4; count += 1) jobs.push((await start()).jobid);
    await until(() => responses.length === 2);
    expect(sockets.size).toBe(2);
    for (const respond of responses.splice(0)) respond();
    await until(() => responses.length === 2);
    for (const respond of responses) respond();
    for (const jobid of jobs) await until(async () => (await result(jobid)).status === 2);
  });

  it('closes its connection when the sandbox closes', async () => {
    listener = (_req, res) => void res.write('x');
    await start();
    await until(() => sockets.size === 1);
    await harness.sandbox.close();
    await until(() => sockets.size === 0);
  });
});
