import { request } from 'node:http';
import { once } from 'node:events';
import { startApp, type StartedApp } from '../../test/support/app/start-app.js';

const CHINESE = expect.stringMatching(/\p{Script=Han}/u);
const BYTES = 'application/octet-stream';
const MB = 2 ** 20;

describe('the routes of the page of files', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp();
  });
  afterAll(() => started.app.close());

  function upload(body: Uint8Array, fileName: string, headers: Record<string, string> = {}) {
    return fetch(`${started.url}/files`, {
      method: 'POST',
      headers: {
        'x-api-key': started.key,
        'content-type': BYTES,
        'x-file-name': encodeURIComponent(fileName),
        ...headers,
      },
      body: body as Uint8Array<ArrayBuffer>,
    });
  }

  it.each([
    ['周报 “一”.pdf', 'file'],
    ['现场.JPG', 'image'],
    ["a'(b)*.json", 'file'],
  ])('pass %s on as a media of type %s, and return it', async (fileName, type) => {
    const bytes = Buffer.alloc(2 * MB, fileName);
    if (type === 'image') bytes.write('ffd8ffe0', 'hex');
    const answer = await upload(bytes, fileName);
    const media = (await answer.json()) as { mediaId: string; createdAt: string; expiresAt: string };
    expect([answer.status, media]).toEqual([200, expect.objectContaining({ type })]);
    expect(Date.parse(media.expiresAt) - Date.parse(media.createdAt)).toBe(3 * 86_400_000);
    const back = await started.call(`/files/${encodeURIComponent(media.mediaId)}`);
    expect(back.headers.get('content-type')).toBe(BYTES);
    expect(back.headers.get('content-length')).toBe(String(bytes.length));
    const [, name = ''] =
      /^attachment; filename\*=UTF-8''([\w.~%-]+)$/.exec(back.headers.get('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(name)).toBe(fileName);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it.each<[string, number, number, string, Record<string, string>]>([
    ['a JSON body', 415, 10, 'a.json', { 'content-type': 'application/json' }],
    ['a form', 415, 10, 'a.txt', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['no name', 400, 10, '', {}],
    ['a name that is not encoded', 400, 10, 'a', { 'x-file-name': '%E4%' }],
    ['a name that is too long', 400, 10, 'x'.repeat(201), {}],
    ['an empty file', 422, 0, 'a.txt', {}],
    ['a file that is too large', 422, 21 * MB, 'a.zip', {}],
    ['an image that is too large', 422, 11 * MB, 'a.png', {}],
    ['an unknown tenant', 404, 10 * MB, 'a.txt', { 'x-tenant': 'nobody' }],
    ['no key', 401, 10 * MB, 'a.txt', { 'x-api-key': '' }],
  ])(
    'reject %s with %i, in Chinese, and the caller gets the response',
    async (_, status, size, name, headers) => {
      const body =
        headers['content-type'] === 'application/json' ? Buffer.from('[1,2,3,4]') : Buffer.alloc(size);
      const answer = await upload(body, name, headers);
      expect([answer.status, await answer.json()]).toEqual([
        status,
        expect.objectContaining({ status, title: CHINESE, detail: CHINESE }),
      ]);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    },
  );

  it('reject a body whose size is not stated', async () => {
    const chunked = request(`${started.url}/files`, {
      method: 'POST',
      headers: { 'x-api-key': started.key, 'content-type': BYTES, 'x-file-name': 'a.txt' },
    });
    chunked.write('some bytes');
    chunked.end('and more');
    const [answer] = (await once(chunked, 'response')) as [{ statusCode: number; resume(): void }];
    answer.resume();
    expect(answer.statusCode).toBe(411);
  });

  it('end an upload whose caller leaves, and stay usable', async () => {
    const leaving = request(`${started.url}/files`, {
      method: 'POST',
      headers: {
        'x-api-key': started.key,
        'content-type': BYTES,
        'content-length': 5 * MB,
        'x-file-name': 'a.bin',
      },
    });
    leaving.on('error', () => undefined);
    leaving.write(Buffer.alloc(MB));
    await new Promise((resolve) => setTimeout(resolve, 100));
    leaving.destroy();
    expect((await upload(Buffer.alloc(100), 'b.bin')).status).toBe(200);
    const calls = async () => (await (await started.call('/metrics')).text()).includes('media/upload');
    while (!(await calls())) await new Promise((resolve) => setTimeout(resolve, 20));
  }, 20_000);

  it('report a media that is gone, and break off a download that fails', async () => {
    const { mediaId } = (await (await upload(Buffer.alloc(4 * MB), 'c.bin')).json()) as { mediaId: string };
    started.sandbox?.clock.advance(3 * 86_400_000 + 1_000);
    const gone = await started.call(`/files/${mediaId}`);
    expect(gone.status).toBeGreaterThanOrEqual(400);
    expect(await gone.json()).toMatchObject({ title: CHINESE, detail: expect.stringMatching(/media_id/) });
  });
});
