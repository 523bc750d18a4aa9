import { jest } from '@jest/globals';
import { HttpService } from '@nestjs/axios';
import { Logger } from '@nestjs/common';
import axios from 'axios';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Recorder } from '../../../../test/support/recorder.js';
import { HttpAuthorizer } from '../authorize/http.authorizer.js';
import { HttpStatusCheck } from '../check/http-status.check.js';
import { ResponseCheck } from '../check/response.check.js';
import type { HttpRemoteClientOptions } from '../client/client.options.js';
import { createHttpRemoteClient, type HttpRemoteClient } from '../client/http-remote-client.js';
import { HttpRemoteInterceptor } from '../client/http-remote.interceptor.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { HttpTransport } from '../send/http.transport.js';
import { AxiosTransport } from '../send/axios.transport.js';
import { CallLimiter } from '../limit/call.limiter.js';
import type { HttpRemoteCall } from './http-remote-call.js';
import type { HttpRemoteDownload } from './http-remote-download.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';

@HttpRemoteApi<Buffer>({ action: 'file', desc: 'Get a file', httpMethod: 'GET', responseType: 'Bytes' })
class GetFile extends HttpRemoteInput<Buffer> {
  @JsonName('key', { sensitive: true }) key?: string = 's3cret-of-file';
}

@HttpRemoteApi({ action: 'order', desc: 'Get an order', httpMethod: 'GET' })
class GetOrder extends HttpRemoteInput<unknown> {}

class RemoteError extends HttpRemoteError {
  readonly stage = 'check';
}

/** As a remote with one error format for everything. */
class CodeCheck extends ResponseCheck {
  private readonly status = new HttpStatusCheck();

  check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void {
    const { code = 0 } = read() as { readonly code?: number };
    if (code !== 0) throw new RemoteError(`code ${code}`, { api: call.api });
    this.status.check(response, read, call);
  }
}

const MEBIBYTE = 2 ** 20;
const TRANSPORTS = {
  'axios over undici': () => 'axios',
  'axios over node:http': () => new AxiosTransport({ adapter: 'node' }),
  undici: () => 'undici',
} as const;

const opened: { close(): unknown }[] = [];
const sockets = new Set<Socket>();
const folder = mkdtempSync(join(tmpdir(), 'download-'));

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** @returns its base URL */
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

/** Responds with the same bytes to each request. */
const sending =
  (body: string | Buffer, headers: Record<string, string | number> = {}, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
  };

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 5) {
    if (waited > 3_000) throw new Error('it did not happen within 3 s');
    await delay(5);
  }
}

async function failureOf(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('it did not fail'),
    (error: unknown) => error as Error,
  );
}

/** The bytes until the stream ends or fails. */
async function drain(stream: Readable): Promise<{ bytes: number; error?: unknown }> {
  let bytes = 0;
  try {
    for await (const chunk of stream) bytes += (chunk as Buffer).length;
    return { bytes };
  } catch (error) {
    return { bytes, error };
  }
}

describe.each(Object.entries(TRANSPORTS))('A download over %s', (_name, transportOf) => {
  let recorder: Recorder;

  async function open(
    listener: RequestListener,
    options: Partial<HttpRemoteClientOptions> = {},
  ): Promise<HttpRemoteClient> {
    const baseUrl = await serve(listener);
    recorder = new Recorder();
    const transport = transportOf() as HttpRemoteClientOptions['transport'];
    const client = createHttpRemoteClient('files', {
      baseUrl,
      transport,
      observers: [recorder],
      retry: { minDelayMs: 1, maxDelayMs: 2 },
      ...options,
    });
    if (typeof transport === 'object') opened.push(transport);
    opened.push({ close: () => client.close(0) });
    return client;
  }

  const download = async (listener: RequestListener, options = {}): Promise<HttpRemoteDownload> =>
    (await open(listener)).download(GetFile.from({}), options);

  it('hands over the bytes, their number, type and name', async () => {
    const file = await download(
      sending('content', {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="x.txt"; filename*=UTF-8''%E6%8A%A5%E8%A1%A8.txt`,
      }),
    );
    expect(file).toMatchObject({
      status: 200,
      contentType: 'text/plain; charset=utf-8',
      fileName: '报表.txt',
      size: 7,
      totalSize: 7,
    });
    expect((await file.toBuffer()).toString()).toBe('content');
  });

  it('is read once, and is no empty file after that', async () => {
    const path = join(folder, `again-${Math.random()}`);
    const file = await download(sending('content'));
    await file.toBuffer();
    const spent = 'file: the file was read already, or a part of it: download it again';
    expect(await failureOf(file.toBuffer())).toMatchObject({
      name: 'ResponseUnreadableError',
      message: spent,
    });
    expect(await failureOf(file.toFile(path))).toMatchObject({ message: spent });
    expect(() => file.toWeb()).toThrow(spent);
    expect(readdirSync(folder).filter((name) => name.startsWith('again-'))).toEqual([]);
  });

  it('shows no URL if it is printed', async () => {
    const file = await download((_request, response) => {
      response.writeHead(200, { 'content-length': 200_000, 'content-disposition': 'attachment' });
      response.write(Buffer.alloc(100_000));
    });
    const printed = inspect([file, file.stream], { depth: 8 }) + JSON.stringify(file);
    expect(printed.includes('s3cret-of-file')).toBe(false);
    expect(printed.includes('127.0.0.1')).toBe(false);
  });

  it('hands over an empty file', async () => {
    expect((await (await download(sending(''))).toBuffer()).length).toBe(0);
  });

  it('reads a name that a server sends as raw UTF-8', async () => {
    const file = await download((_request, response) => {
      // node:http rejects such a header.
      const head =
        'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-disposition: attachment; filename="测试 文件.pdf"';
      response.socket?.end(`${head}\r\n\r\nx`);
    });
    expect(file.fileName).toBe('测试 文件.pdf');
    expect((await file.toBuffer()).toString()).toBe('x');
  });

  it('becomes a web stream that reads no more than its reader takes', async () => {
    let written = 0;
    const file = await download((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'a');
      const write = () => {
        while (written < 64 * MEBIBYTE) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', write);
        }
        response.end();
      };
      write();
    });
    const reader = file.toWeb().getReader();
    expect((await reader.read()).value?.length).toBeGreaterThan(0);
    await delay(100);
    // The rest is in buffers of sockets.
    expect(written).toBeLessThan(32 * MEBIBYTE);
    await reader.cancel();
    await until(() => sockets.size === 0);
  });

  it('writes a file under another name until it is complete', async () => {
    const path = join(folder, `complete-${Math.random()}`);
    const content = Buffer.alloc(3 * MEBIBYTE, 'ab');
    const before = readdirSync(folder);
    let names: string[] = [];
    const file = await download((_request, response) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, MEBIBYTE));
      setTimeout(() => {
        names = readdirSync(folder).filter((name) => !before.includes(name));
        response.end(content.subarray(MEBIBYTE));
      }, 50);
    });
    expect(await file.toFile(path)).toEqual({ bytes: content.length });
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(names).toEqual([expect.stringMatching(/^complete-.*\.part$/)]);
    expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false);
  });

  it('replaces an existing file only if it is complete, and leaves nothing else', async () => {
    const path = join(folder, `kept-${Math.random()}`);
    writeFileSync(path, 'before');
    const file = await download((_request, response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write(Buffer.alloc(70_000));
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failureOf(file.toFile(path))).toBeInstanceOf(TransportError);
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false);
  });

  it('closes the connection if its file cannot be written', async () => {
    const file = await download((_request, response) => {
      response.writeHead(200, { 'content-length': 100 * MEBIBYTE });
      response.write(Buffer.alloc(MEBIBYTE));
    });
    expect(await failureOf(file.toFile(join(folder, 'missing', 'file')))).toMatchObject({ code: 'ENOENT' });
    await until(() => sockets.size === 0);
  });

  it('is accepted within timeoutMs, and may then take longer', async () => {
    const file = await download(
      (_request, response) => {
        response.writeHead(200, { 'content-length': 200_000 });
        response.write(Buffer.alloc(100_000));
        setTimeout(() => response.end(Buffer.alloc(100_000)), 250);
      },
      { timeoutMs: 150 },
    );
    expect(await drain(file.stream)).toEqual({ bytes: 200_000 });
    const late = await open(() => undefined);
    expect(await failureOf(late.download(GetFile.from({}), { timeoutMs: 50 }))).toBeInstanceOf(
      CallTimeoutError,
    );
  });

  it('ends with CallTimeoutError if no byte arrives for idleTimeoutMs', async () => {
    const file = await download(
      (_request, response) => {
        response.writeHead(200, { 'content-length': 200_000 });
        response.write(Buffer.alloc(100_000));
      },
      { idleTimeoutMs: 60 },
    );
    const { bytes, error } = await drain(file.stream);
    expect(bytes).toBe(100_000);
    expect(error).toBeInstanceOf(CallTimeoutError);
    expect(error).toMatchObject({
      message: 'file: no byte of the file arrived for 60 ms',
      api: { action: 'file' },
    });
    await until(() => sockets.size === 0);
  });

  it('does not count the time in which its reader is busy as idle', async () => {
    const file = await download(sending(Buffer.alloc(4 * MEBIBYTE)), { idleTimeoutMs: 60 });
    let bytes = 0;
    let pauses = 0;
    for await (const chunk of file.stream) {
      bytes += (chunk as Buffer).length;
      if (pauses++ < 2) await delay(150);
    }
    expect(bytes).toBe(4 * MEBIBYTE);
  });

  it('is never silently too short', async () => {
    const file = await download((_request, response) => {
      response.writeHead(200, { 'content-length': 200_000 });
      response.write(Buffer.alloc(100_000));
      setTimeout(() => response.socket?.end(), 20);
    });
    const { bytes, error } = await drain(file.stream);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(error).toBeInstanceOf(TransportError);
    expect(inspect(error)).not.toContain('s3cret');
    expect(inspect(error)).not.toContain('127.0.0.1');
    expect(recorder.records).toMatchObject([{ error, receivedBytes: bytes, status: 200, attempts: 1 }]);
  });

  it('fails if a file sent in chunks breaks off', async () => {
    const file = await download((_request, response) => {
      response.write(Buffer.alloc(100_000));
      setTimeout(() => response.destroy(), 20);
    });
    expect((await drain(file.stream)).error).toBeInstanceOf(TransportError);
  });

  it('is limited by maxBytes, announced or not', async () => {
    const announced = await open(sending(Buffer.alloc(100_001)));
    expect(await failureOf(announced.download(GetFile.from({}), { maxBytes: 100_000 }))).toBeInstanceOf(
      ResponseTooLargeError,
    );
    const file = await download(
      (_request, response) => {
        response.write(Buffer.alloc(99_000));
        setTimeout(() => response.end(Buffer.alloc(1_001)), 20);
      },
      { maxBytes: 100_000 },
    );
    expect((await drain(file.stream)).error).toBeInstanceOf(ResponseTooLargeError);
    await until(() => sockets.size === 0);
  });

  it('may be larger than maxResponseBytes of the client', async () => {
    const transport = transportOf() as HttpRemoteClientOptions['transport'];
    const http = typeof transport === 'string' ? { http: { maxResponseBytes: 1_000 } } : {};
    const client = await open(sending(Buffer.alloc(MEBIBYTE)), http);
    expect((await (await client.download(GetFile.from({}))).toBuffer()).length).toBe(MEBIBYTE);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('is decompressed from %s, and then has no known size', async (encoding, compress) => {
    const content = Buffer.alloc(MEBIBYTE, 'abc');
    const file = await download(sending(compress(content), { 'content-encoding': encoding }));
    expect(file.size).toBeUndefined();
    expect((await file.toBuffer()).equals(content)).toBe(true);
  });

  it('fails if compressed bytes are damaged, too many, or break off', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-disposition': 'attachment' };
    const packed = gzipSync(Buffer.alloc(200_000));
    const damaged = await download(sending(Buffer.alloc(500, 'x'), headers));
    expect((await drain(damaged.stream)).error).toBeInstanceOf(TransportError);
    const bomb = await download(sending(packed, headers), { maxBytes: 100_000 });
    expect((await drain(bomb.stream)).error).toBeInstanceOf(ResponseTooLargeError);
    const short = await download(sending(packed.subarray(0, 100), headers));
    expect((await drain(short.stream)).error).toBeInstanceOf(TransportError);
    const unknown = await open(sending('x', { 'content-encoding': 'zstd-2' }), { retry: false });
    expect(await failureOf(unknown.download(GetFile.from({})))).toBeInstanceOf(TransportError);
  });

  it('asks for no compression, and for its range', async () => {
    let headers: IncomingMessage['headers'] = {};
    const file = await download(
      (request, response) => {
        headers = request.headers;
        response.writeHead(206, { 'content-range': 'bytes 2-4/10', 'content-length': 3 }).end('cde');
      },
      { range: { start: 2, end: 4 } },
    );
    expect(headers).toMatchObject({ range: 'bytes=2-4', 'accept-encoding': 'identity' });
    expect(file).toMatchObject({ status: 206, size: 3, totalSize: 10 });
    expect((await file.toBuffer()).toString()).toBe('cde');
  });

  it.each<[string, number, Record<string, string>, { start: number; end?: number } | undefined]>([
    ['the whole file', 200, {}, { start: 2 }],
    ['more than the range', 200, {}, { start: 0, end: 1 }],
    ['another range', 206, { 'content-range': 'bytes 0-2/10' }, { start: 2, end: 4 }],
    ['a longer range', 206, { 'content-range': 'bytes 2-4/10' }, { start: 2, end: 3 }],
    ['a range of another length', 206, { 'content-range': 'bytes 2-5/10' }, { start: 2 }],
    ['a range without its place', 206, {}, { start: 2 }],
    ['a range although none was requested', 206, { 'content-range': 'bytes 0-2/10' }, undefined],
  ])('is rejected if the remote sends %s', async (_what, status, headers, range) => {
    const client = await open(sending('cde', headers, status));
    const error = await failureOf(client.download(GetFile.from({}), range && { range }));
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(recorder.records).toMatchObject([{ attempts: 1, status }]);
  });

  it('accepts the whole file for a range that includes all of it', async () => {
    const file = await download(sending('abc'), { range: { start: 0, end: 10 } });
    expect((await file.toBuffer()).toString()).toBe('abc');
  });

  it.each([
    ['image/png', {}],
    ['text/plain', {}],
    ['application/json', {}],
    ['application/octet-stream', { 'transfer-encoding': 'chunked' }],
  ])('fails with the error that the remote sends as %s', async (type, more) => {
    const body = '\ufeff {"code": 7, "message": "no such file"}';
    const client = await open(
      (_request, response) => {
        response.writeHead(200, { 'content-type': type, ...more }).end(body);
      },
      { check: new CodeCheck() },
    );
    expect(await failureOf(client.download(GetFile.from({})))).toMatchObject({ message: 'file: code 7' });
    expect(await failureOf(client.send(GetFile.from({})))).toMatchObject({ message: 'file: code 7' });
    expect(recorder.records).toHaveLength(2);
  });

  it('hands over a file that is JSON', async () => {
    const json = '{"code": 7}';
    const attached = { 'content-type': 'application/json', 'content-disposition': 'attachment; filename=a' };
    const client = await open(sending(json, attached), { check: new CodeCheck() });
    expect((await (await client.download(GetFile.from({}))).toBuffer()).toString()).toBe(json);
    expect((await client.send(GetFile.from({}))).toString()).toBe(json);
    const plain = await open(sending('[{"code": 7}]'), { check: new CodeCheck() });
    expect((await (await plain.download(GetFile.from({}))).toBuffer()).toString()).toBe('[{"code": 7}]');
    const long = Buffer.from(`{"code": 7, "text": "${'x'.repeat(70_000)}"}`);
    const longer = await open(sending(long), { check: new CodeCheck() });
    expect((await (await longer.download(GetFile.from({}))).toBuffer()).equals(long)).toBe(true);
  });

  it('fails with the status of the response, and part of its text', async () => {
    const client = await open(sending(`gone s3cret-of-file ${'x'.repeat(MEBIBYTE)}`, {}, 404));
    const error = (await failureOf(client.download(GetFile.from({})))) as HttpStatusError;
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(error.status).toBe(404);
    expect(error.body).toMatch(/^gone \*\*\* x+$/);
    await until(() => sockets.size === 0);
  });

  it('is retried until it is accepted, and renews a rejected token', async () => {
    let renewals = 0;
    class Tokens extends HttpAuthorizer<number> {
      authorize(request: WireRequest) {
        return { request: { ...request, url: `${request.url}&token=${renewals}` }, grant: renewals };
      }
      override renew(error: HttpRemoteError) {
        return error instanceof RemoteError && renewals++ === 0;
      }
    }
    const urls: string[] = [];
    const client = await open(
      (request, response) => {
        urls.push(request.url ?? '');
        if (urls.length === 1) return void response.writeHead(503).end('busy');
        sending(urls.length === 2 ? '{"code": 42001}' : 'content')(request, response);
      },
      { check: new CodeCheck(), authorizer: new Tokens() },
    );
    const file = await client.download(GetFile.from({}));
    expect((await file.toBuffer()).toString()).toBe('content');
    await until(() => recorder.records.length > 0);
    expect(urls.map((url) => url.slice(-1))).toEqual(['0', '0', '1']);
    expect(recorder.records).toMatchObject([{ attempts: 3, receivedBytes: 7, error: undefined }]);
  });

  it('is aborted by its signal, and closes its connection', async () => {
    const controller = new AbortController();
    const endless = (_request: IncomingMessage, response: ServerResponse) => {
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    };
    const file = await download(endless, { signal: controller.signal });
    let abortedAt = 0;
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort(new Error('enough'));
    }, 50);
    const { bytes, error } = await drain(file.stream);
    expect(performance.now() - abortedAt).toBeLessThan(1_000);
    expect(bytes).toBeGreaterThan(0);
    expect(error).toBeInstanceOf(CallAbortedError);
    expect(error).toMatchObject({ cause: { message: 'enough' } });
    await until(() => sockets.size === 0);
    expect(recorder.records).toMatchObject([{ error }]);
  });

  it('can be destroyed by its reader, or abandoned when it fails', async () => {
    const half: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-length': 200_000, 'content-disposition': 'attachment' });
      response.write(Buffer.alloc(100_000));
    };
    const file = await download(half);
    for await (const _chunk of file.stream) break;
    await until(() => sockets.size === 0);
    expect(recorder.records).toMatchObject([{ error: expect.any(CallAbortedError) }]);

    const client = await open(half);
    const unread = await client.download(GetFile.from({}));
    await client.close(0);
    await until(() => sockets.size === 0);
    expect((await drain(unread.stream)).error).toBeInstanceOf(ClientClosedError);
  });

  it('keeps its client open until it has ended', async () => {
    const client = await open((_request, response) => {
      response.writeHead(200, { 'content-length': 200_000 });
      response.write(Buffer.alloc(100_000));
      setTimeout(() => response.end(Buffer.alloc(100_000)), 80);
    });
    const file = await client.download(GetFile.from({}));
    const closing = client.close(2_000);
    expect(await failureOf(client.download(GetFile.from({})))).toBeInstanceOf(ClientClosedError);
    expect(await drain(file.stream)).toEqual({ bytes: 200_000 });
    await closing;
    expect(recorder.records.map(({ error }) => error === undefined)).toEqual([false, true]);
  });

  it('reports its progress, and goes on if that fails', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const seen: object[] = [];
    const client = await open(sending(Buffer.alloc(300_000)));
    const file = await client.download(GetFile.from({}), {
      onDownloadProgress: (progress) => seen.push(progress),
    });
    await drain(file.stream);
    expect(seen.at(-1)).toEqual({ transferredBytes: 300_000, totalBytes: 300_000 });
    const broken = await client.download(GetFile.from({}), {
      onDownloadProgress: () => {
        throw new Error('s3cret-of-callback');
      },
    });
    expect(await drain(broken.stream)).toEqual({ bytes: 300_000 });
    const rejecting = await client.download(GetFile.from({}), {
      onDownloadProgress: (): unknown => Promise.reject(new Error('no')),
    });
    expect(await drain(rejecting.stream)).toEqual({ bytes: 300_000 });
    expect(logged.mock.calls).toEqual([
      ['onDownloadProgress failed and is not called again: Error'],
      ['onDownloadProgress failed and is not called again: Error'],
    ]);
    logged.mockRestore();
  });

  it('holds its permit until it has ended', async () => {
    let released = 0;
    class Counting extends CallLimiter {
      acquire() {
        return { release: () => void released++ };
      }
    }
    const client = await open(sending(Buffer.alloc(MEBIBYTE)), { limiter: new Counting() });
    const file = await client.download(GetFile.from({}));
    await delay(20);
    expect(released).toBe(0);
    await drain(file.stream);
    expect(released).toBe(1);
  });

  it('that an interceptor repeats releases the permit of the one before', async () => {
    class Twice extends HttpRemoteInterceptor {
      async intercept(_call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>) {
        await next();
        return next();
      }
    }
    const client = await open(sending(Buffer.alloc(MEBIBYTE)), {
      interceptors: [new Twice()],
      limits: { concurrentCalls: 1 },
    });
    const file = await client.download(GetFile.from({}), { timeoutMs: 2_000 });
    expect((await file.toBuffer()).length).toBe(MEBIBYTE);
  });

  it('is read by interceptors like any exchange', async () => {
    const outputs: unknown[] = [];
    class Twice extends HttpRemoteInterceptor {
      async intercept(_call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>) {
        outputs.push((await next()).output);
        return next();
      }
    }
    const client = await open(sending(Buffer.alloc(MEBIBYTE)), { interceptors: [new Twice()] });
    const file = await client.download(GetFile.from({}));
    expect((outputs[0] as HttpRemoteDownload).stream.destroyed).toBe(true);
    expect((await file.toBuffer()).length).toBe(MEBIBYTE);
    await until(() => recorder.records.length > 0);
    expect(recorder.records).toMatchObject([{ attempts: 2, receivedBytes: MEBIBYTE, error: undefined }]);
  });
});

describe('A download', () => {
  class Recorded extends HttpTransport {
    constructor(private readonly body: Buffer) {
      super();
    }
    send() {
      return Promise.resolve({ status: 200, headers: {}, body: this.body });
    }
  }
  const of = (options: Partial<HttpRemoteClientOptions> = {}) =>
    createHttpRemoteClient('files', {
      baseUrl: 'http://127.0.0.1:1/',
      transport: new Recorded(Buffer.from('content')),
      ...options,
    });

  it('works with a transport that only sends', async () => {
    expect((await (await of().download(GetFile.from({}))).toBuffer()).toString()).toBe('content');
    const bare = { send: () => Promise.resolve({ status: 200, headers: {}, body: Buffer.from('bare') }) };
    const client = of({ transport: bare as unknown as HttpTransport });
    expect((await (await client.download(GetFile.from({}))).toBuffer()).toString()).toBe('bare');
  });

  it('can come from an interceptor, as bytes', async () => {
    const cached = (output: unknown) =>
      new (class extends HttpRemoteInterceptor {
        intercept = (): Promise<HttpRemoteExchange> =>
          Promise.resolve({ output, status: 200, headers: {}, attempts: 0, durationMs: 0 });
      })();
    const client = of({ interceptors: [cached(Buffer.from('cached'))] });
    const progress: unknown[] = [];
    const file = await client.download(GetFile.from({}), {
      onDownloadProgress: (each) => progress.push(each),
    });
    expect(progress).toEqual([{ transferredBytes: 6, totalBytes: 6 }]);
    expect(file.size).toBe(6);
    expect((await file.toBuffer()).toString()).toBe('cached');
    const wrong = of({ interceptors: [cached({ some: 'object' })] });
    expect((await failureOf(wrong.download(GetFile.from({})))).message).toBe(
      'file: an interceptor must return the output of next(), or bytes such as a Buffer, not an object',
    );
  });

  it('is for APIs that return bytes', async () => {
    const error = await failureOf(of().download(GetOrder.from({}) as never));
    expect(error).toBeInstanceOf(DeclarationInvalidError);
    expect(error.message).toContain('use send()');
  });

  it.each<[string, object]>([
    ['maxBytes', { maxBytes: 0 }],
    ['idleTimeoutMs', { idleTimeoutMs: Infinity }],
    ['range', { range: { start: 5, end: 4 } }],
    ['range', { range: { start: -5 } }],
    ['range', { range: '0-5' }],
    ['onDownloadProgress', { onDownloadProgress: 'log' }],
    ['onUploadProgress', { onUploadProgress: 1 }],
  ])('rejects a wrong %s', async (name, options) => {
    const error = await failureOf(of().download(GetFile.from({}), options));
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect(error.message).toContain(name);
  });

  it('is one observed run, which ends with the stream', async () => {
    const events: string[] = [];
    class Around extends Recorder {
      override async around(_call: unknown, run: () => Promise<unknown>) {
        events.push('starts');
        await run();
        events.push('ends');
      }
    }
    const client = of({ transport: new Recorded(Buffer.alloc(200_000, 1)), observers: [new Around()] });
    const file = await client.download(GetFile.from({}));
    events.push('opened');
    await file.toBuffer();
    await delay(5);
    expect(events).toEqual(['starts', 'opened', 'ends']);
  });
});

describe('A download whose axios interceptor', () => {
  const interceptors = {
    fails: (service: HttpService) =>
      service.axiosRef.interceptors.response.use(() => {
        throw new Error('no');
      }),
    'sends again': (service: HttpService) => {
      let isSentAgain = false;
      service.axiosRef.interceptors.response.use((response) => {
        if (isSentAgain) throw new Error('no');
        isSentAgain = true;
        return service.axiosRef.request(response.config);
      });
    },
  };

  it.each(
    (['undici', 'node'] as const).flatMap((adapter) =>
      Object.entries(interceptors).map(([what, add]) => [what, adapter, add] as const),
    ),
  )('%s leaves no connection open, with the adapter %s', async (_what, adapter, add) => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 10 * MEBIBYTE });
      response.write(Buffer.alloc(MEBIBYTE));
    });
    const httpService = new HttpService(axios.create());
    add(httpService);
    const transport = new AxiosTransport({ adapter, httpService });
    const client = createHttpRemoteClient('files', { baseUrl, transport, retry: false });
    opened.push(transport, { close: () => client.close(0) });
    expect(await failureOf(client.download(GetFile.from({})))).toBeInstanceOf(HttpRemoteError);
    await until(() => sockets.size === 0);
  });
});

describe('downloadUrl()', () => {
  const client = (options: Partial<HttpRemoteClientOptions> = {}) => {
    const made = createHttpRemoteClient('files', {
      baseUrl: 'http://127.0.0.1:1/api/',
      headers: { 'x-key': 's3cret-of-client' },
      retry: { minDelayMs: 1, maxDelayMs: 1 },
      ...options,
    });
    opened.push({ close: () => made.close(0) });
    return made;
  };

  it('sends a plain GET, without what belongs to the client', async () => {
    class Refusing extends HttpAuthorizer {
      authorize(): never {
        throw new Error('it authorizes');
      }
    }
    let request: IncomingMessage | undefined;
    const url = await serve((incoming, response) => {
      request = incoming;
      sending('content')(incoming, response);
    });
    const recorder = new Recorder();
    const file = await client({ authorizer: new Refusing(), observers: [recorder] }).downloadUrl(
      `${url}a/b.zip?sign=s3cret-sign&x=%E4%B8%AD#part`,
    );
    expect((await file.toBuffer()).toString()).toBe('content');
    expect(request).toMatchObject({ method: 'GET', url: '/a/b.zip?sign=s3cret-sign&x=%E4%B8%AD' });
    expect(request?.headers).not.toHaveProperty('x-key');
    expect(recorder.records).toMatchObject([{ api: { action: 'downloadUrl' }, receivedBytes: 7 }]);
    const [record] = recorder.records;
    expect(inspect([record, record?.request()], { depth: 9 })).not.toMatch(/s3cret|b\.zip/);
  });

  it('never shows the URL in an error, and follows no redirect', async () => {
    const url = await serve((request, response) => {
      const { url: path = '' } = request;
      const echo = `no ${path} at http://${request.headers.host}${path}`;
      if (path.startsWith('/moved')) {
        return void response.writeHead(302, { location: 'https://other.example/?s3cret-other' }).end();
      }
      response.writeHead(403, { 'x-echo': path }).end(echo);
    });
    const secret = `${url}files/report-2026.zip?sign=s3cret-sign-of-url`;
    const error = (await failureOf(client().downloadUrl(secret))) as HttpStatusError;
    expect(error).toBeInstanceOf(HttpStatusError);
    expect(inspect([error, error.body, error.headers])).not.toMatch(/s3cret|report-2026/);
    const moved = (await failureOf(client().downloadUrl(`${url}moved`))) as HttpStatusError;
    expect(moved).toMatchObject({
      status: 302,
      headers: expect.not.objectContaining({ location: expect.anything() }),
    });
    const none = await failureOf(client({ retry: false }).downloadUrl('http://127.0.0.1:1/s3cret-path'));
    expect(none).toBeInstanceOf(TransportError);
    expect(inspect(none)).not.toMatch(/s3cret|127\.0\.0\.1/);
  });

  it.each(['', '/relative', 'ftp://host/file', 'http://', 'http://s3cret-user:pw@host/'])(
    'rejects %j without quoting it',
    async (url) => {
      const error = await failureOf(client().downloadUrl(url));
      expect(error).toBeInstanceOf(ConfigurationInvalidError);
      expect(error.message).not.toContain('s3cret');
    },
  );
});
