import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  CallTimeoutError,
  ResponseTooLargeError,
  ResponseUnreadableError,
  TransportError,
} from 'nestjs-http-remote';
import { WorkWeixinApiError, WorkWeixinModule } from 'nestjs-work-weixin';
import { MediaChangedError, MediaExpiredError, WorkWeixinMedia } from 'nestjs-work-weixin/files';
import { failureOf } from '../support/failure-of.js';

const PIECE = 16 * 2 ** 20;
const SIZE = PIECE + 100_000;
const bytes = Buffer.alloc(SIZE);
for (let at = 0; at < SIZE; at += 4) bytes.writeUInt32LE(at, at);

interface Range {
  readonly start: number;
  readonly end: number;
}
/** Responds to one request of media/get. */
type Handler = (response: ServerResponse, range: Range, call: number) => void;

function send(
  response: ServerResponse,
  { start, end }: Range,
  headers: Record<string, string | number> = {},
): void {
  const part = bytes.subarray(start, end + 1);
  response.writeHead(206, {
    'content-type': 'image/jpeg',
    'content-range': `bytes ${start}-${start + part.length - 1}/${SIZE}`,
    'content-length': part.length,
    ...headers,
  });
  response.end(part);
}

/** Announces all of the range, and sends only its first bytes. */
function begin(response: ServerResponse, { start, end }: Range, count: number): void {
  const last = Math.min(end, SIZE - 1);
  response.writeHead(206, {
    'content-range': `bytes ${start}-${last}/${SIZE}`,
    'content-length': last - start + 1,
    'content-type': 'image/jpeg',
  });
  response.write(bytes.subarray(start, start + count));
}

describe.each(['axios', 'undici'] as const)('A download from a hostile server, over %s,', (transport) => {
  let server: Server;
  let app: TestingModule;
  let media: WorkWeixinMedia;
  let folder: string;
  let handle: Handler;
  let calls: Range[];
  const unfinished = new Set<ServerResponse>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'files-hostile-'));
    server = createServer((request, response) => {
      if (request.url?.includes('/gettoken')) {
        response.setHeader('content-type', 'application/json');
        response.end('{"errcode":0,"access_token":"s3cret-token","expires_in":7200}');
        return;
      }
      unfinished.add(response);
      response.on('close', () => unfinished.delete(response));
      const range = rangeOf(request);
      calls.push(range);
      handle(response, range, calls.length);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    app = await Test.createTestingModule({
      imports: [
        WorkWeixinModule.forRoot({
          corpId: 'ww1',
          secrets: { app: 's3cret-app' },
          baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/cgi-bin/`,
          transport,
          retry: { minDelayMs: 1 },
          observers: [],
        }),
      ],
      providers: [WorkWeixinMedia],
    }).compile();
    media = app.get(WorkWeixinMedia);
  });

  afterAll(async () => {
    await app.close();
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });

  beforeEach(() => void (calls = []));

  /** What a download without any retry fails with. */
  async function failure(given: Handler, options: object = {}): Promise<Error> {
    handle = given;
    const error = await failureOf<Error>(async () => {
      await (await media.download('media-1', { maxRetries: 0, ...options })).toBuffer();
    });
    const shown = inspect(error, { depth: Infinity }) + JSON.stringify(error);
    for (const secret of ['s3cret-', '127.0.0.1', 'access_token']) expect(shown).not.toContain(secret);
    return error;
  }

  it('reads the media if it is honest', async () => {
    handle = (response, range) => send(response, range);
    expect((await (await media.download('media-1')).toBuffer()).equals(bytes)).toBe(true);
    expect(calls).toHaveLength(2);
  });

  it.each<[string, (response: ServerResponse, range: Range) => void]>([
    ['resets the connection', (response) => void setTimeout(() => response.destroy(), 20)],
    ['falls silent', () => undefined],
  ])('continues at the first missing byte if it %s', async (_, breakOff) => {
    const cut = 1_000_003;
    handle = (response, range, call) => {
      if (call !== 1) return send(response, range);
      begin(response, range, cut);
      breakOff(response, range);
    };
    const file = await media.download('media-1', { idleTimeoutMs: 100 });
    expect((await file.toBuffer()).equals(bytes)).toBe(true);
    expect(calls[1]?.start).toBeLessThanOrEqual(cut);
    expect(calls[1]?.start).toBeGreaterThan(0);
  });

  it('gives up if each attempt breaks off', async () => {
    const reset: Handler = (response, range) => {
      begin(response, range, 1_000);
      setTimeout(() => response.destroy(), 5);
    };
    expect(await failure(reset, { maxRetries: 2 })).toBeInstanceOf(TransportError);
    expect(calls).toHaveLength(3);
  });

  it('does not wait for a byte forever', async () => {
    const error = await failure((response, range) => begin(response, range, 10), { idleTimeoutMs: 50 });
    expect(error).toBeInstanceOf(CallTimeoutError);
  });

  it.each<[string, Handler]>([
    ['sends another range', (response, { start, end }) => send(response, { start: start + 16, end })],
    ['sends more than the range', (response, { start, end }) => send(response, { start, end: end + 1 })],
    ['states no Content-Range', (response, range) => send(response, range, { 'content-range': '' })],
    ['states an invalid one', (response, range) => send(response, range, { 'content-range': 'bytes 0-9' })],
    [
      'states no size',
      (response, range) => send(response, range, { 'content-range': `bytes 0-${PIECE - 1}/*` }),
    ],
  ])('fails if it %s', async (_, given) => {
    expect(await failure(given)).toBeInstanceOf(ResponseUnreadableError);
  });

  it('reads the whole of a small media if it ignores the range', async () => {
    const small = bytes.subarray(0, 1_000);
    handle = (response) => void response.setHeader('content-type', 'image/jpeg').end(small);
    expect(await (await media.download('media-1')).toBuffer()).toEqual(small);
    // Without a size, too.
    handle = (response) => {
      response.setHeader('content-type', 'image/jpeg').write(small.subarray(0, 1));
      response.end(small.subarray(1));
    };
    expect(await (await media.download('media-1')).toBuffer()).toEqual(small);
  });

  it('fails if it ignores the range of a later piece', async () => {
    const error = await failure((response, range, call) => {
      if (call === 1) send(response, range);
      else response.setHeader('content-type', 'image/jpeg').end(bytes);
    });
    expect(error).toBeInstanceOf(ResponseUnreadableError);
  });

  it('fails if its body never ends', async () => {
    const pour = (response: ServerResponse) => {
      const more = () => {
        while (!response.destroyed && response.write(bytes.subarray(0, 65_536)));
        response.once('drain', more);
      };
      more();
    };
    const ranged = await failure((response, { start, end }) => {
      response.writeHead(206, {
        'content-range': `bytes ${start}-${end}/${SIZE}`,
        'content-type': 'image/jpeg',
      });
      pour(response);
    });
    expect(ranged).toBeInstanceOf(ResponseUnreadableError);
    const whole = await failure(
      (response) => {
        response.writeHead(200, { 'content-type': 'image/jpeg' });
        pour(response);
      },
      { maxBytes: 1_000_000 },
    );
    expect(whole).toBeInstanceOf(ResponseTooLargeError);
  });

  it('finds an error message under the label of an image, before the first and before a later piece', async () => {
    const expired = '{"errcode":40145,"errmsg":"media_id expired, hint: [1]"}';
    const labeled = (response: ServerResponse) =>
      void response.setHeader('content-type', 'image/jpeg').end(expired);
    const first = await failure(labeled);
    expect(first).toBeInstanceOf(MediaExpiredError);
    expect(first).toMatchObject({
      errcode: 40145,
      mediaId: 'media-1',
      hint: '1',
      advice: expect.stringContaining('重新上传'),
    });
    const later = await failure((response, range, call) =>
      call === 1 ? send(response, range) : labeled(response),
    );
    expect(later).toBeInstanceOf(MediaExpiredError);
    const other = await failure(
      (response) => void response.end('{"errcode":41006,"errmsg":"media_id missing"}'),
    );
    expect(other).toBeInstanceOf(WorkWeixinApiError);
    expect(other).not.toBeInstanceOf(MediaExpiredError);
  });

  it('fails if a later piece is of another media', async () => {
    const error = await failure((response, range, call) => send(response, range, { etag: `"${call}"` }));
    expect(error).toBeInstanceOf(MediaChangedError);
    expect(error.message).toContain('download it again from the start');
  });

  it('leaves neither a file nor a connection behind', async () => {
    handle = (response, range) => begin(response, range, 100_000);
    const path = join(folder, 'a.jpg');
    const options = { maxRetries: 0, idleTimeoutMs: 50 };
    await failureOf(media.downloadToFile('media-1', path, options));
    await failureOf((await media.download('media-1', options)).toFile(path));
    await failureOf((await media.download('media-1', options)).toFile(join(folder, 'no', 'folder')));
    const unread = await media.download('media-1');
    unread.stream.destroy();
    expect(await readdir(folder)).toEqual([]);
    for (let waited = 0; unfinished.size > 0 && waited < 2_000; waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unfinished.size).toBe(0);
  });
});

function rangeOf({ headers }: IncomingMessage): Range {
  const [, start = 0, end = SIZE] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  return { start: Number(start), end: Number(end) };
}
