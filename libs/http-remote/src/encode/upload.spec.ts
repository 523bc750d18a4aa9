import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { HttpAuthorizer } from '../authorize/http.authorizer.js';
import type { HttpRemoteClientOptions } from '../client/client.options.js';
import { createHttpRemoteClient, type HttpRemoteClient } from '../client/http-remote-client.js';
import { HttpRemoteInterceptor } from '../client/http-remote.interceptor.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { TransportError } from '../errors/transport.error.js';
import { AxiosTransport } from '../send/axios.transport.js';
import { HttpFile } from '../wire/http-file.js';
import type { StreamedBody } from '../wire/streamed-body.js';
import type { HttpBody } from '../wire/wire-request.js';

@HttpRemoteApi({ action: 'upload', desc: 'Upload', type: 'FormData', idempotent: true })
class Upload extends HttpRemoteInput {
  @JsonName('title') title?: string;
  @JsonName('media') media?: HttpFile | Blob | Buffer | (HttpFile | Blob)[];
}

@HttpRemoteApi({ action: 'upload', desc: 'Upload', type: 'Custom', idempotent: true })
class UploadRaw extends HttpRemoteInput {
  body?: HttpBody;
  encodeBody(): HttpBody {
    return this.body as HttpBody;
  }
}

@HttpRemoteApi({ action: 'upload', desc: 'Upload', idempotent: true })
class Save extends HttpRemoteInput {
  @JsonName('text') text?: string;
}

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const TRANSPORTS = {
  'axios over undici': () => 'axios',
  'axios over node:http': () => new AxiosTransport({ adapter: 'node' }),
  undici: () => 'undici',
} as const;

const MEBIBYTE = 2 ** 20;
const folder = mkdtempSync(join(tmpdir(), 'upload-'));
const opened: { close(): unknown }[] = [];
const sockets = new Set<Socket>();
let received: Received[] = [];

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
  received = [];
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Records each request, and responds with these statuses in turn, the last one to all others. */
const recording =
  (...statuses: number[]): RequestListener =>
  (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      const status = statuses[Math.min(received.length, statuses.length) - 1] ?? 200;
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  };

async function formOf({ headers, body }: Received): Promise<FormData> {
  const type = headers['content-type'] ?? '';
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
}

async function filesOf(one: Received | undefined): Promise<{ name: string; type: string; text: string }[]> {
  const files = (await formOf(one as Received)).getAll('media') as File[];
  return Promise.all(
    files.map(async (file) => ({ name: file.name, type: file.type, text: await file.text() })),
  );
}

async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('it did not fail'),
    (error: unknown) => error as Error,
  );
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 5) {
    if (waited > 3_000) throw new Error('it did not happen within 3 s');
    await delay(5);
  }
}

/** Yields so many bytes, and counts how often it was opened, and whether it was closed. */
function source(bytes: number, chunk = 65_536) {
  const state = { opened: 0, closed: 0, yielded: 0 };
  const open = (): Readable => {
    state.opened++;
    let left = bytes;
    const stream = new Readable({
      read() {
        const size = Math.min(left, chunk);
        left -= size;
        state.yielded += size;
        this.push(size === 0 ? null : Buffer.alloc(size, 'x'));
      },
    });
    stream.once('close', () => state.closed++);
    return stream;
  };
  return { state, open };
}

describe.each(Object.entries(TRANSPORTS))('An upload over %s', (_name, transportOf) => {
  async function open(
    listener: RequestListener,
    options: Partial<HttpRemoteClientOptions> = {},
  ): Promise<HttpRemoteClient> {
    const transport = transportOf() as NonNullable<HttpRemoteClientOptions['transport']>;
    const baseUrl = await serve(listener);
    const retry = { minDelayMs: 1, maxDelayMs: 2 };
    const client = createHttpRemoteClient('files', { baseUrl, transport, retry, ...options });
    if (typeof transport === 'object') opened.push(transport);
    opened.push({ close: () => client.close(0) });
    return client;
  }

  it('sends files from disk, from streams, from Blobs and from memory in one form', async () => {
    const path = join(folder, '报表 "1".txt');
    writeFileSync(path, 'from disk');
    const client = await open(recording());
    await client.send(
      Upload.from({
        title: 'a\nb',
        media: [
          await HttpFile.fromPath(path, { contentType: 'Text/Plain' }),
          await HttpFile.fromPath(pathToFileURL(path), { fileName: 'renamed.txt' }),
          HttpFile.fromStream(() => Readable.from(['from ', Buffer.from('stream')]), {
            fileName: 's',
            size: 11,
          }),
          HttpFile.fromStream(async () => Promise.resolve(new Response('from web').body as ReadableStream), {
            fileName: '网.bin',
            size: 8,
          }),
          await openAsBlob(path, { type: 'text/x-blob' }),
          new File(['from File'], 'f.png', { type: 'image/png' }),
          new HttpFile('from text', 't.txt', 'text/plain'),
        ],
      }),
    );
    const [one] = received;
    expect(Number(one?.headers['content-length'])).toBe(one?.body.length);
    expect((await formOf(one as Received)).get('title')).toBe('a\r\nb');
    const plain = 'application/octet-stream';
    expect(await filesOf(one)).toEqual([
      { name: '报表 "1".txt', type: 'text/plain', text: 'from disk' },
      { name: 'renamed.txt', type: plain, text: 'from disk' },
      { name: 's', type: plain, text: 'from stream' },
      { name: '网.bin', type: plain, text: 'from web' },
      { name: 'media', type: 'text/x-blob', text: 'from disk' },
      { name: 'f.png', type: 'image/png', text: 'from File' },
      { name: 't.txt', type: 'text/plain', text: 'from text' },
    ]);
  });

  it('is sent in chunks if a size is unknown', async () => {
    const client = await open(recording());
    const media = HttpFile.fromStream(() => Readable.from(['a', '', 'b']), { fileName: 'x' });
    await client.send(Upload.from({ media }));
    expect(received[0]?.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
    expect(received[0]?.headers).not.toHaveProperty('content-length');
    expect(await filesOf(received[0])).toMatchObject([{ text: 'ab' }]);
  });

  it('opens its sources again for each attempt, and for each renewal of a token', async () => {
    class Renewing extends HttpAuthorizer {
      authorize(request: { method: string; url: string; headers: Record<string, string> }) {
        return { request, grant: undefined };
      }
      override renew(error: unknown) {
        return error instanceof HttpStatusError && error.status === 401;
      }
    }
    const { state, open: openSource } = source(200_000);
    const client = await open(recording(503, 401, 200), { authorizer: new Renewing() });
    await client.send(
      Upload.from({ media: HttpFile.fromStream(openSource, { fileName: 'x', size: 200_000 }) }),
    );
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ body }) => body.toString('latin1'))).size).toBe(1);
    expect(state).toMatchObject({ opened: 3, closed: 3 });
  });

  it('sends a stream itself only once, and says so if a retry was needed', async () => {
    const client = await open(recording(503, 200));
    const media = HttpFile.fromStream(source(10).open(), { fileName: 'x' });
    const error = await failureOf(client.send(Upload.from({ media })));
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error.message).toBe(
      'upload: the remote responded with HTTP status 503. It was not sent again: a stream can be sent once. ' +
        'Write HttpFile.fromStream(() => …) with a function that opens it',
    );
    expect(received).toHaveLength(1);
    const again = await failureOf(client.send(Upload.from({ media })));
    expect(again).toBeInstanceOf(InputNotEncodableError);
    expect(again.message).toContain('was sent already');
    expect(again).toMatchObject({ outcome: 'not-sent' });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['fewer', 199_999],
    ['more', 200_001],
  ])('fails if a source yields %s bytes than promised', async (_what, size) => {
    const client = await open(recording());
    const { state, open: openSource } = source(200_000);
    const media = HttpFile.fromStream(openSource, { fileName: 'x', size });
    const error = await failureOf(client.send(Upload.from({ media })));
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toMatch(
      /^upload: the file "media" could not be read: its size was given as \d+ bytes/,
    );
    expect(error).toMatchObject({ outcome: 'unknown', api: { action: 'upload' } });
    expect(received).toEqual([]);
    expect(state.opened).toBe(1);
    await until(() => sockets.size === 0);
    expect(state.closed).toBe(1);
  });

  it('fails with a typed error, and without a retry, if a source fails', async () => {
    const client = await open(recording());
    const failing = (after: number) =>
      HttpFile.fromStream(
        () =>
          Readable.from(
            (async function* () {
              for (let i = 0; i < after; i++) yield Promise.resolve(Buffer.alloc(100_000));
              throw Object.assign(new Error('s3cret-of-source'), { code: 'EIO' });
            })(),
          ),
        { fileName: 'x' },
      );
    const midway = await failureOf(client.send(Upload.from({ media: failing(3) })));
    expect(midway).toBeInstanceOf(InputNotEncodableError);
    expect(midway.message).toBe('upload: the file "media" could not be read EIO');
    expect(midway).toMatchObject({ outcome: 'unknown' });
    expect(inspect(midway)).not.toContain('s3cret');
    const start = await failureOf(client.send(Upload.from({ media: failing(0) })));
    expect(start).toMatchObject({ name: 'InputNotEncodableError', outcome: 'not-sent' });
    const closed = HttpFile.fromStream(
      () => {
        throw new Error('it cannot be opened');
      },
      { fileName: 'x' },
    );
    expect(await failureOf(client.send(Upload.from({ media: closed })))).toBeInstanceOf(
      InputNotEncodableError,
    );
    expect(received).toEqual([]);
    await until(() => sockets.size === 0);
  });

  it('fails if a file on disk changes or disappears before it is sent', async () => {
    const path = join(folder, `changing-${Math.random()}`);
    writeFileSync(path, Buffer.alloc(100_000));
    const client = await open(recording());
    const media = await HttpFile.fromPath(path);
    appendFileSync(path, 'more');
    expect((await failureOf(client.send(Upload.from({ media })))).message).toContain('and it has more');
    truncateSync(path, 99_000);
    expect((await failureOf(client.send(Upload.from({ media })))).message).toContain('it has only 99000');
    rmSync(path);
    const gone = await failureOf(client.send(Upload.from({ media })));
    expect(gone.message).toBe('upload: the file "media" could not be read ENOENT');
    expect(gone).toMatchObject({ outcome: 'not-sent' });
    expect(received).toEqual([]);
  });

  it('returns a response that arrives before everything is sent, and closes its source', async () => {
    const { state, open: openSource } = source(Infinity);
    const client = await open((request, response) => {
      request.once('data', () => {
        response.writeHead(413, { 'content-type': 'text/plain' }).end('too large');
        request.resume();
      });
    });
    const media = HttpFile.fromStream(openSource, { fileName: 'x' });
    const error = await failureOf(client.send(Upload.from({ media })));
    expect(error).toMatchObject({ name: 'HttpStatusError', status: 413 });
    await until(() => state.closed === 1 && sockets.size === 0);
  });

  it('closes its source if the connection breaks', async () => {
    const { state, open: openSource } = source(Infinity);
    const client = await open((request) => request.once('data', () => request.socket.destroy()), {
      retry: false,
    });
    const media = HttpFile.fromStream(openSource, { fileName: 'x' });
    expect(await failureOf(client.send(Upload.from({ media })))).toBeInstanceOf(TransportError);
    await until(() => state.closed === 1 && sockets.size === 0);
  });

  it('is aborted, whether the source is fast or waits', async () => {
    const client = await open((request) => request.resume());
    const waiting = new PassThrough();
    waiting.write('start');
    for (const openSource of [source(Infinity).open, () => waiting]) {
      const controller = new AbortController();
      const media = HttpFile.fromStream(openSource, { fileName: 'x' });
      const sending = failureOf(client.send(Upload.from({ media }), { signal: controller.signal }));
      await delay(50);
      const abortedAt = performance.now();
      controller.abort();
      expect(await sending).toBeInstanceOf(CallAbortedError);
      expect(performance.now() - abortedAt).toBeLessThan(1_000);
      await until(() => sockets.size === 0);
    }
    expect(waiting.destroyed).toBe(true);
  });

  it('reads no faster than the remote', async () => {
    const { state, open: openSource } = source(200 * MEBIBYTE);
    const controller = new AbortController();
    const client = await open((request) => request.pause());
    const media = HttpFile.fromStream(openSource, { fileName: 'x', size: 200 * MEBIBYTE });
    const sending = failureOf(client.send(Upload.from({ media }), { signal: controller.signal }));
    await delay(150);
    expect(state.yielded).toBeGreaterThan(0);
    // The rest is in buffers of sockets.
    expect(state.yielded).toBeLessThan(32 * MEBIBYTE);
    controller.abort();
    await sending;
  });

  it('reports its progress for every kind of body, and goes on if that fails', async () => {
    const client = await open(recording());
    const seen: { transferredBytes: number; totalBytes?: number | undefined }[] = [];
    const onUploadProgress = (progress: (typeof seen)[number]) => void seen.push(progress);
    const media = HttpFile.fromStream(source(300_000).open, { fileName: 'x', size: 300_000 });
    for (const input of [Upload.from({ media }), Save.from({ text: 'x'.repeat(300_000) })]) {
      await client.send(input, { onUploadProgress });
      const length = received.at(-1)?.body.length;
      expect(seen.length).toBeGreaterThan(2);
      expect(seen.at(-1)).toEqual({ transferredBytes: length, totalBytes: length });
      const counts = seen.splice(0).map(({ transferredBytes }) => transferredBytes);
      expect(counts).toEqual([...counts].sort((one, other) => one - other));
    }
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await client.send(Save.from({ text: 'a' }), {
      onUploadProgress: () => {
        throw new Error('no');
      },
    });
    expect(logged.mock.calls).toEqual([['onUploadProgress failed and is not called again: Error']]);
    expect(received.at(-1)?.body.toString()).toBe('{"text":"a"}');
    logged.mockRestore();
  });

  it('sends a body that a custom input streams', async () => {
    const client = await open(recording(503, 200));
    const content: StreamedBody = { size: 4, open: () => Readable.from([Buffer.from('body')]) };
    await client.send(Object.assign(new UploadRaw(), { body: { content, contentType: 'text/plain' } }));
    expect(received.map(({ body }) => body.toString())).toEqual(['body', 'body']);
    expect(received[1]?.headers).toMatchObject({ 'content-length': '4', 'content-type': 'text/plain' });
  });

  it('is opened again if an interceptor sends it again', async () => {
    class Again extends HttpRemoteInterceptor {
      async intercept(_call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>) {
        await next();
        return next();
      }
    }
    const client = await open(recording(), { interceptors: [new Again()] });
    const { state, open: openSource } = source(10);
    await client.send(Upload.from({ media: HttpFile.fromStream(openSource, { fileName: 'x', size: 10 }) }));
    expect(received).toHaveLength(2);
    expect(state.opened).toBe(2);
  });

  it('opens nothing before a connection is open', async () => {
    const client = await open(recording(), {
      baseUrl: 'http://127.0.0.1:1/',
      retry: { maxRetries: 1, minDelayMs: 1 },
    });
    const { state, open: openSource } = source(10);
    const media = HttpFile.fromStream(openSource, { fileName: 'x' });
    const error = await failureOf(client.send(Upload.from({ media })));
    expect(error).toMatchObject({ name: 'TransportError', outcome: 'not-sent' });
    // axios' own adapter writes before it is connected.
    expect(state.opened).toBe(_name.includes('node') ? 2 : 0);
    expect(state.closed).toBe(state.opened);
  });
});

describe('HttpFile.fromPath', () => {
  it('rejects what is not a readable file, without its path', async () => {
    const missing = await failureOf(HttpFile.fromPath(join(folder, 'none', 'missing.txt')));
    expect(missing).toBeInstanceOf(InputNotEncodableError);
    expect(missing.message).toBe('the file "missing.txt" cannot be read: ENOENT');
    expect((await failureOf(HttpFile.fromPath(folder))).message).toMatch(/^"upload-\w+" is not a file$/);
  });
});

describe('HttpFile.fromStream', () => {
  it.each([
    ['a stream, or a function that opens one, not a number', 5, {}],
    ['a stream, or a function that opens one, not an instance of Buffer', Buffer.from('a'), {}],
    ['size must be a whole number of bytes', () => Readable.from([]), { size: -1 }],
    ['size must be a whole number of bytes', () => Readable.from([]), { size: 1.5 }],
  ])('rejects a wrong argument: %s', (message, given, more) => {
    expect(() => HttpFile.fromStream(given as never, { fileName: 'x', ...more })).toThrow(message);
  });
});

describe('prepare()', () => {
  it('describes a streamed body, and opens nothing', async () => {
    const client = createHttpRemoteClient('files', { baseUrl: 'http://127.0.0.1:1/' });
    const { state, open: openSource } = source(10);
    const media = HttpFile.fromStream(openSource, { fileName: 'x', size: 10 });
    const prepared = await client.prepare(Upload.from({ title: 'a', media }));
    expect(prepared.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect((prepared.body as StreamedBody).size).toBeGreaterThan(10);
    expect(prepared.redacted().body).toEqual({ title: 'a', media: 'HttpFile' });
    const raw = Object.assign(new UploadRaw(), {
      body: { content: { open: openSource }, contentType: 'text/plain' },
    });
    expect((await client.prepare(raw)).redacted().body).toBe('a stream');
    expect(state.opened).toBe(0);
  });
});

describe('A form in memory', () => {
  it('is written as the platform writes it', async () => {
    const client = createHttpRemoteClient('files', { baseUrl: 'http://127.0.0.1:1/' });
    const names = ['a.txt', '合同 – 😀.txt', 'a "b"\r\nc.txt', ''];
    const media = names.map((name, index) => new HttpFile(`content ${index}`, name, 'Image/PNG'));
    const { body, headers } = await client.prepare(Upload.from({ title: 'a\rb\nc\r\nd', media }));
    const form = new FormData();
    form.append('title', 'a\rb\nc\r\nd');
    names.forEach((name, i) => form.append('media', new File([`content ${i}`], name, { type: 'Image/PNG' })));
    const platform = new Response(form);
    const boundaryOf = (type: string | null | undefined) => /boundary=(.*)/.exec(type ?? '')?.[1] ?? '?';
    const theirs = (await platform.text()).replaceAll(boundaryOf(platform.headers.get('content-type')), 'B');
    expect(body).toBeInstanceOf(Uint8Array);
    expect(
      Buffer.from(body as Uint8Array)
        .toString()
        .replaceAll(boundaryOf(headers['content-type']), 'B'),
    ).toBe(theirs);
  });
});
