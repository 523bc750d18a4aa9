import { once } from 'node:events';
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { createHttpRemoteClient, type HttpRemoteClient } from '../client/http-remote-client.js';
import type { FileContent } from '../wire/file-content.js';
import { HttpFile } from '../wire/http-file.js';

@HttpRemoteApi({ action: 'upload', desc: 'Upload', type: 'FormData', idempotent: true })
class Upload extends HttpRemoteInput {
  @JsonName('media') scan?: FileContent | HttpFile | FileContent[];
}

class ForeignBlob {
  readonly type = 'text/x-foreign';
  readonly size = 7;
  slice = () => this;
  arrayBuffer = () => Promise.resolve(new TextEncoder().encode('content').buffer);
}

async function* chunksOf(...chunks: (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  for (const chunk of chunks) yield Promise.resolve(chunk);
}

/** Yields without ever waiting, so that no timer can run. */
async function* endless(chunk: Uint8Array | string): AsyncGenerator<Uint8Array | string> {
  for (;;) yield Promise.resolve(chunk);
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    received.push({ type: request.headers['content-type'] ?? '', body: Buffer.concat(chunks) });
    const isRetried = received.length < failures;
    response.writeHead(isRetried ? 503 : 200, { 'content-type': 'application/json' }).end('{}');
  });
});
const received: { readonly type: string; readonly body: Buffer }[] = [];
let failures = 0;
let sender: HttpRemoteClient;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  sender = createHttpRemoteClient('files', { baseUrl });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  received.length = 0;
  failures = 0;
});

/** The form that a server reads from multipart/form-data. */
async function fileSentFor(scan: Upload['scan']): Promise<{ name: string; type: string; text: string }> {
  await sender.send(Object.assign(new Upload(), { scan }));
  const { type, body } = received.at(-1) as (typeof received)[number];
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = form.get('media') as File;
  return { name: file.name, type: file.type, text: await file.text() };
}

async function failureOf(scan: unknown, options = {}): Promise<InputNotEncodableError> {
  const error: unknown = await sender.send(Object.assign(new Upload(), { scan }), options).then(
    () => new Error('it was sent'),
    (thrown: unknown) => thrown,
  );
  expect(received).toEqual([]);
  return error as InputNotEncodableError;
}

const NAMELESS = { name: 'media', type: 'application/octet-stream' };
const utf16 = new Uint16Array(new TextEncoder().encode('intent').slice().buffer);

describe('A file in a form', () => {
  it.each<[string, () => Upload['scan'], { name: string; type: string }]>([
    ['a Buffer', () => Buffer.from('content'), NAMELESS],
    ['an ArrayBuffer', () => new TextEncoder().encode('content').buffer, NAMELESS],
    [
      'a view of part of a buffer',
      () => new DataView(new TextEncoder().encode('[content]').buffer, 1, 7),
      NAMELESS,
    ],
    ['a Node stream', () => Readable.from(['con', Buffer.from('tent')]), NAMELESS],
    ['a web stream of bytes', () => new Response('content').body ?? undefined, NAMELESS],
    [
      'a web stream of texts',
      () =>
        new ReadableStream<string>({
          start(controller) {
            for (const chunk of ['con', '', 'tent']) controller.enqueue(chunk);
            controller.close();
          },
        }),
      NAMELESS,
    ],
    ['a generator', () => chunksOf('con', Buffer.from('tent')), NAMELESS],
    [
      "a Blob of another package's",
      () => new ForeignBlob() as unknown as Blob,
      { name: 'media', type: 'text/x-foreign' },
    ],
    [
      "a web stream of another package's",
      () => {
        const { body } = new Response('content');
        return { getReader: () => (body as ReadableStream).getReader() };
      },
      NAMELESS,
    ],
    [
      'an HttpFile of text',
      () => new HttpFile('content', 'a.txt', 'text/plain'),
      { name: 'a.txt', type: 'text/plain' },
    ],
    [
      'an HttpFile of a web stream',
      () => new HttpFile(new Blob(['content']).stream(), 'a.txt', 'text/plain'),
      { name: 'a.txt', type: 'text/plain' },
    ],
  ])('is read from %s', async (_, scan, expected) => {
    expect(await fileSentFor(scan())).toEqual({ ...expected, text: 'content' });
  });

  it('is read as bytes from chunks of any view type', async () => {
    const { text } = await fileSentFor(chunksOf('con', utf16 as unknown as Uint8Array));
    expect(text).toBe('conintent');
  });

  it.each(['合同 – Ä😀.txt', 'a "b" c.txt', "it's; x=1, 100%.txt", 'back\\slash.txt'])(
    'reaches the server with the name %s',
    async (name) => {
      // Like browsers: the quote is escaped, everything else is UTF-8.
      expect((await fileSentFor(new HttpFile('x', name))).name).toBe(name);
      expect(received[0]?.body.toString()).toContain(`filename="${name.replaceAll('"', '%22')}"`);
    },
  );

  it('has a name that cannot add a header or a part', async () => {
    await fileSentFor(new HttpFile('x', 'a"\r\nX-Evil: 1\r\n\r\n--'));
    expect(received[0]?.body.toString()).toContain('filename="a%22%0D%0AX-Evil: 1%0D%0A%0D%0A--"\r\n');
  });

  it('is read once from a stream, for all attempts, prepare() and send()', async () => {
    failures = 2;
    const input = Object.assign(new Upload(), { scan: new HttpFile(Readable.from(['content']), 'a.txt') });
    await sender.prepare(input);
    expect(await sender.exchange(input)).toMatchObject({ attempts: 2 });
    await sender.send(input);
    expect(received).toHaveLength(3);
    for (const { body } of received) expect(body.toString()).toContain('\r\n\r\ncontent\r\n');
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a number', 5, 'a number'],
    ['a plain object', { path: 's3cret-path' }, 'a plain object'],
    ['a Map', new Map(), 'an instance of Map'],
    ['a promise', Promise.resolve('x'), 'an instance of Promise'],
    ['a list', ['a'], 'an instance of Array'],
  ])('is rejected with %s as its content', async (_, content, kind) => {
    const make = () => new HttpFile(content as FileContent, 'a.txt');
    const advice = `${kind}: give it a string, a Buffer, an ArrayBuffer, a Blob or a stream`;
    expect(make).toThrow(InputNotEncodableError);
    expect(make).toThrow(`the content of an HttpFile is ${advice}`);
    const changed = Object.assign(new HttpFile('x', 'a.txt'), { content });
    const error = await failureOf(changed);
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toBe(`upload: scan is an HttpFile whose content is ${advice}`);
    expect((await failureOf([changed])).message).toContain('scan[0] is an HttpFile');
  });

  it('is rejected with an invalid name or content type', () => {
    for (const name of [undefined, null, 5, {}])
      expect(() => new HttpFile('x', name as never)).toThrow(/the fileName of an HttpFile is .*: write new/);
    expect(() => new HttpFile('x', 'a\ud800')).toThrow(/is not valid Unicode/);
    for (const type of ['x/y\r\nX-Evil: 1', '图/片', null])
      expect(() => new HttpFile('x', 'a', type as never)).toThrow(/contentType of an HttpFile must be ASCII/);
  });

  it('is rejected from a stream that was read before, is locked, or was canceled', async () => {
    const { body: read } = new Response('content');
    await new Response(read).text();
    const locked = new Response('content').body as ReadableStream;
    locked.getReader();
    const cancelled = new Response('content').body as ReadableStream;
    await cancelled.cancel();
    const spent = Readable.from(['content']);
    await spent.toArray();
    const why = 'upload: the file "media" could not be read: the stream';
    for (const stream of [read, cancelled, spent]) {
      const error = await failureOf(stream);
      expect(error).toBeInstanceOf(InputNotEncodableError);
      expect(error.message).toBe(`${why} is already read or closed`);
    }
    expect((await failureOf(locked)).message).toBe(`${why} is locked by another reader`);
  });

  it('is rejected from a stream that fails midway, without its message', async () => {
    const cause = new Error('disk s3cret-disk');
    const web = new ReadableStream({
      pull(controller) {
        controller.enqueue('con');
        controller.error(cause);
      },
    });
    const node = Readable.from(
      (function* () {
        yield 'con';
        throw cause;
      })(),
    );
    for (const stream of [web, node]) {
      const error = await failureOf(stream);
      expect(error).toBeInstanceOf(InputNotEncodableError);
      expect(error.message).toBe('upload: the file "media" could not be read');
      expect(error.cause).toBe(cause);
    }
  });

  it('is rejected from a Blob that fails', async () => {
    const failing = Object.assign(new ForeignBlob(), {
      arrayBuffer: () => Promise.reject(new Error('gone')),
    });
    const error = await failureOf(failing);
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toBe('upload: the file "media" could not be read');
  });

  it('is rejected from a deleted file on disk', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'file-value-')), 'a.txt');
    writeFileSync(path, 'content');
    const blob = await openAsBlob(path);
    rmSync(dirname(path), { recursive: true });
    const error = await failureOf(blob);
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toBe('upload: the file "media" could not be read');
  });

  it('is rejected from a stream of objects', async () => {
    for (const chunk of [{}, 5, [1], null])
      expect((await failureOf(chunksOf('a', chunk as never))).message).toMatch(
        /yields objects instead of bytes/,
      );
  });

  it('ends with the call if a stream never ends, and stops the stream', async () => {
    const silent = new PassThrough();
    let cancelled: unknown;
    const web = new ReadableStream({ cancel: (reason) => void (cancelled = reason) });
    let isReturned = false;
    const deaf: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: () => {
          isReturned = true;
          return new Promise(() => undefined);
        },
      }),
    };
    for (const stream of [silent, web, deaf, endless(''), endless('x')]) {
      const error = await failureOf(stream, { timeoutMs: 50 });
      expect(error).toMatchObject({ name: 'CallTimeoutError', outcome: 'not-sent' });
    }
    expect(silent.destroyed).toBe(true);
    expect(cancelled).toMatchObject({ name: 'CallTimeoutError' });
    expect(isReturned).toBe(true);
    const aborted = await failureOf(new PassThrough(), { signal: AbortSignal.timeout(20) });
    expect(aborted).toMatchObject({ name: 'CallAbortedError' });
  });

  it('is rejected from a stream that is too long for memory', async () => {
    const error = await failureOf(endless(Buffer.alloc(16 * 2 ** 20)));
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toMatch(/the stream is longer than 256 MiB/);
  });
});
