import { HttpService } from '@nestjs/axios';
import axios, { AxiosError, type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios';
import { once } from 'node:events';
import {
  Agent,
  createServer,
  request as httpRequest,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Agent as UndiciAgent, Dispatcher, MockAgent, RetryAgent } from 'undici';
import { callOf } from '../../../../test/support/call-of.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { TransportFailedError } from '../errors/transport-failed.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';
import { AxiosTransport, type AxiosTransportOptions } from './axios.transport.js';
import type { HttpTransport } from './http.transport.js';
import { UndiciTransport } from './undici.transport.js';

const never = callOf();
const opened: { close(): unknown }[] = [];
const SECRET = 'access_token=s3cret';

afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

async function listen(server: Server | TcpServer, close: () => void): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({ close });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** @returns the server's address */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  const host = await listen(server, () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://${host}`;
}

/** A server that does not speak HTTP. */
async function serveRaw(onRequest: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => onRequest(socket));
  });
  const host = await listen(server, () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return `http://${host}`;
}

/** Which transport, and the options of its constructor. */
interface Opening extends AxiosTransportOptions {
  readonly kind?: 'undici';
}

function open({ kind, ...options }: Opening = {}): HttpTransport {
  const transport = kind === 'undici' ? new UndiciTransport(options) : new AxiosTransport(options);
  opened.push(transport);
  return transport;
}

function get(url: string, more: Partial<WireRequest> = {}): WireRequest {
  return { method: 'GET', url: `${url}?${SECRET}`, headers: Object.freeze({}), ...more };
}

async function failure(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: Error) => thrown,
  );
  for (const text of [
    error.message,
    error.stack,
    JSON.stringify(error),
    String(error),
    inspect(error, { depth: Infinity, showHidden: true }),
  ]) {
    expect(text).not.toMatch(/s3cret|127\.0\.0\.1|body-of-request/);
  }
  if (!(error instanceof TransportFailedError)) expect(error.cause).toBeUndefined();
  return error;
}

const LOST = Object.assign(new Error('lost'), { code: 'UND_ERR_SOCKET' });
const NO_CONTROLLER = { abort: () => undefined } as unknown as Dispatcher.DispatchController;

/** A pool without connections that responds by itself. */
function poolThat(respond: (handler: Dispatcher.DispatchHandler) => void) {
  const dispatched: Dispatcher.DispatchOptions[] = [];
  class Pool extends Dispatcher {
    override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
      dispatched.push(options);
      respond(handler);
      return true;
    }
  }
  return { dispatcher: new Pool(), dispatched };
}

/** The part of the options that may stand beside a dispatcher. */
function kindOnly({ kind }: Opening): Opening {
  return kind ? { kind } : {};
}

describe.each<[string, Opening]>([
  ['AxiosTransport on the adapter undici', { adapter: 'undici' }],
  ['AxiosTransport on the adapter node', { adapter: 'node' }],
  ['UndiciTransport', { kind: 'undici' }],
])('%s', (_name, own) => {
  const itWithAxios = own.kind === 'undici' ? () => undefined : it;
  const send = (request: WireRequest, options: Opening = {}, call = never): Promise<WireResponse> =>
    open({ ...own, ...options }).send(request, call);

  it('sends method, headers and body, and returns status, headers and bytes', async () => {
    const url = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(
          207,
          [
            ['X-Two', '1'],
            ['x-two', '2'],
            ['Set-Cookie', 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT'],
            ['Set-Cookie', 'b=2'],
          ].flat(),
        );
        response.end(
          JSON.stringify({
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: Buffer.concat(chunks).toString('hex'),
          }),
        );
      });
    });
    const response = await send(
      get(`${url}/a%2Fb`, {
        method: 'PUT',
        headers: { 'content-type': 'x/y', 'x-z': '1' },
        body: new Uint8Array([0, 255]),
      }),
    );
    expect(response.status).toBe(207);
    expect(response.headers).toMatchObject({ 'x-two': '1, 2' });
    expect(response.headers).not.toHaveProperty('set-cookie');
    expect(response.setCookies).toEqual(['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2']);
    expect(JSON.parse(response.body.toString())).toMatchObject({
      method: 'PUT',
      url: `/a%2Fb?${SECRET}`,
      headers: { 'content-type': 'x/y', 'x-z': '1', 'content-length': '2' },
      body: '00ff',
    });
  });

  it('sends text unchanged, and no content type without a body', async () => {
    const url = await serve((request, response) => {
      response.setHeader('x-type', request.headers['content-type'] ?? 'none');
      request.pipe(response);
    });
    const text = await send(
      get(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":"é"}' }),
    );
    expect(text).not.toHaveProperty('setCookies');
    expect([text.headers['x-type'], text.body.toString()]).toEqual(['application/json', '{"a":"é"}']);
    const none = await send(get(url, { method: 'POST' }));
    expect(none.headers['x-type']).toBe('none');
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect of status %d', async (status) => {
    let calls = 0;
    const url = await serve((_, response) => {
      calls++;
      response.writeHead(status, { location: '/elsewhere' }).end('gone');
    });
    await expect(send(get(url))).resolves.toMatchObject({ status });
    expect(calls).toBe(1);
  });

  it.each([204, 304, 404, 500, 503])('returns status %d like any other', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    const response = await send(get(url));
    expect([response.status, response.body.length]).toEqual([status, 0]);
  });

  it('reads the response to a HEAD, which has no body', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'content-length': 5, 'content-encoding': 'gzip' }).end(),
    );
    expect((await send(get(url, { method: 'HEAD' }))).body).toHaveLength(0);
  });

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
  ] as const)('unpacks %s', async (encoding, pack) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack('hello')),
    );
    expect((await send(get(url))).body.toString()).toBe('hello');
  });

  it.each([
    ['unknown encoding', 'zip', 'x'],
    ['damaged bytes', 'gzip', 'x'],
  ])('fails on a response of %s', async (_, encoding, body) => {
    const url = await serve((__, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    expect(await failure(send(get(url)))).toBeInstanceOf(TransportError);
  });

  it('stops at the size limit, declared or not, compressed or not', async () => {
    const responders: ((response: ServerResponse) => void)[] = [
      (response) => void response.writeHead(200, { 'content-length': 5000 }).end(Buffer.alloc(5000)),
      (response) => void response.end(Buffer.alloc(5000)),
      (response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
    ];
    for (const respond of responders) {
      const url = await serve((_, response) => respond(response));
      expect(await failure(send(get(url), { maxResponseBytes: 1000 }))).toBeInstanceOf(ResponseTooLargeError);
    }
    const url = await serve((_, response) => response.end(Buffer.alloc(1000)));
    expect((await send(get(url), { maxResponseBytes: 1000 })).body).toHaveLength(1000);
  });

  it('stops an endless body, and closes the connection', async () => {
    const closed = withResolvers();
    const url = await serve((_, response) => {
      const write = () => {
        while (response.write(Buffer.alloc(16_384)));
      };
      response.on('drain', write).on('close', () => closed.resolve(undefined));
      write();
    });
    expect(await failure(send(get(url), { maxResponseBytes: 100_000 }))).toBeInstanceOf(
      ResponseTooLargeError,
    );
    await closed.promise;
  });

  it('throws the reason of its signal, before, while and after the headers came', async () => {
    const reason = new TransportError('over');
    await expect(
      send(get('http://127.0.0.1:1'), {}, callOf({ signal: AbortSignal.abort(reason) })),
    ).rejects.toBe(reason);
    for (const begin of [() => undefined, (response: ServerResponse) => response.write('slow')]) {
      const controller = new AbortController();
      const closed = withResolvers();
      const url = await serve((request, response) => {
        begin(response);
        request.on('close', () => closed.resolve(undefined));
        setTimeout(() => controller.abort(reason), 20);
      });
      await expect(send(get(url), {}, callOf({ signal: controller.signal }))).rejects.toBe(reason);
      await closed.promise;
    }
  });

  it('fails if nothing listens', async () => {
    const url = await serve(() => undefined);
    await opened.pop()?.close();
    const error = await failure(send(get(url, { method: 'POST', body: 'body-of-request' })));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({
      code: 'ECONNREFUSED',
      outcome: 'not-sent',
      message: 'no connection (ECONNREFUSED)',
    });
  });

  it('fails if the host name is unknown', async () => {
    const error = await failure(send(get('http://no-such-host.invalid/')));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ outcome: 'not-sent' });
  });

  describe('remembers that a request was sent', () => {
    /** Takes one request, and is gone. */
    async function serveOnce(): Promise<{ url: string; requestCount: () => number }> {
      let requestCount = 0;
      const server = createServer(({ socket }) => {
        requestCount++;
        server.close();
        socket.resetAndDestroy();
      });
      const host = await listen(server, () => server.close());
      return { url: `http://${host}`, requestCount: () => requestCount };
    }

    it('if the pool retries it and cannot connect', async () => {
      const { url, requestCount } = await serveOnce();
      const options = { maxRetries: 1, minTimeout: 1, timeoutFactor: 1, methods: ['POST' as const] };
      const dispatcher = new RetryAgent(new UndiciAgent(), options);
      opened.push(dispatcher);
      const transport = open({ dispatcher, ...kindOnly(own) });
      const error = await failure(transport.send(get(url, { method: 'POST', body: 'x' }), never));
      expect(error).toMatchObject({ code: 'ECONNREFUSED', outcome: 'unknown' });
      expect(requestCount()).toBe(1);
    });

    itWithAxios('if an interceptor of the application retries it and cannot connect', async () => {
      const { url, requestCount } = await serveOnce();
      const httpService = new HttpService(axios.create());
      let tries = 0;
      httpService.axiosRef.interceptors.response.use(undefined, (error: AxiosError) =>
        ++tries > 1 || !error.config ? Promise.reject(error) : httpService.axiosRef.request(error.config),
      );
      const error = await failure(send(get(url, { method: 'POST', body: 'x' }), { httpService }));
      expect(error).toMatchObject({ code: 'ECONNREFUSED', outcome: 'unknown' });
      expect([tries, requestCount()]).toEqual([2, 1]);
    });

    itWithAxios('if an interceptor of the application throws the error of another call', async () => {
      const url = await serve((_, response) => response.end('done'));
      const httpService = new HttpService(axios.create());
      httpService.axiosRef.interceptors.response.use(() => {
        throw new TransportError('no connection', { outcome: 'not-sent' });
      });
      const error = await failure(send(get(url), { httpService }));
      expect(error).toMatchObject({ message: 'no connection', outcome: 'unknown' });
    });

    const quietPools: [
      string,
      (handler: Dispatcher.DispatchHandler, controller: Dispatcher.DispatchController) => void,
    ][] = [
      [
        'as undici 6 calls its handlers',
        (handler) => {
          handler.onHeaders?.(200, [], () => undefined, '');
          handler.onError?.(LOST);
        },
      ],
      [
        'as undici 8 calls its handlers',
        (handler, controller) => {
          handler.onResponseStart?.(controller, 200, {});
          handler.onResponseError?.(controller, LOST);
        },
      ],
    ];
    it.each(quietPools)('if the pool does not report that it has started, %s', async (_, respond) => {
      const { dispatcher } = poolThat((handler) => respond(handler, NO_CONTROLLER));
      const error = await failure(
        open({ dispatcher, ...kindOnly(own) }).send(get('http://silent.example/'), never),
      );
      expect(error).toMatchObject({ name: 'TransportError', outcome: 'unknown' });
    });
  });

  const mistakes: [string, (handler: Dispatcher.DispatchHandler) => void][] = [
    [
      'before it has begun',
      () => {
        throw new TypeError('s3cret is not extensible');
      },
    ],
    [
      'after it has begun',
      (handler) => {
        handler.onRequestStart?.(NO_CONTROLLER, {});
        handler.onResponseError?.(NO_CONTROLLER, new TypeError('s3cret is not a function'));
      },
    ],
  ];
  it.each(mistakes)(
    'does not treat a mistake in a pool as a network failure, made %s',
    async (_, respond) => {
      const { dispatcher, dispatched } = poolThat(respond);
      const error = await failure(
        open({ dispatcher, ...kindOnly(own) }).send(get('http://pool.example/'), never),
      );
      expect(error).toBeInstanceOf(TransportFailedError);
      expect(error).not.toBeInstanceOf(TransportError);
      expect(error).toMatchObject({
        message: 'the transport failed: TypeError',
        outcome: 'unknown',
        cause: { name: 'TypeError' },
      });
      expect((error.cause as Error).stack).toMatch(
        /^TypeError: the message is withheld, .*\n {4}at .*http\.transport\.spec/,
      );
      expect(dispatched).toHaveLength(1);
    },
  );

  it('passes copies to foreign code, which may write into them', async () => {
    const headers = Object.freeze({ 'x-one': '1' });
    const { dispatcher, dispatched } = poolThat((handler) => {
      const { headers: passedHeaders } = dispatched[0] ?? {};
      Object.assign(passedHeaders as object, { host: 'elsewhere.example' });
      handler.onHeaders?.(204, [], () => undefined, '');
      handler.onComplete?.([]);
    });
    await open({ dispatcher, ...kindOnly(own) }).send(get('http://pool.example/', { headers }), never);
    expect(headers).toEqual({ 'x-one': '1' });
  });

  const pools: [
    string,
    (handler: Dispatcher.DispatchHandler, controller: Dispatcher.DispatchController) => void,
  ][] = [
    [
      'undici 6',
      (handler) => {
        handler.onConnect?.(() => undefined);
        handler.onHeaders?.(201, [Buffer.from('X-One'), Buffer.from('1')], () => undefined, '');
        handler.onData?.(Buffer.from('body'));
        handler.onComplete?.([]);
      },
    ],
    [
      'undici 8',
      (handler, controller) => {
        handler.onRequestStart?.(controller, {});
        handler.onResponseStart?.(controller, 201, { 'x-one': '1' });
        handler.onResponseData?.(controller, Buffer.from('body'));
        handler.onResponseEnd?.(controller, {});
      },
    ],
  ];
  const eachPool = own.adapter === 'node' ? () => undefined : it.each(pools);
  eachPool('accepts a response from a pool of %s', async (_, respond) => {
    const { dispatcher, dispatched } = poolThat((handler) => respond(handler, NO_CONTROLLER));
    const url = 'http://pool.example/a';
    const response = await open({ dispatcher, ...kindOnly(own) }).send(get(url), never);
    expect(response).toMatchObject({ status: 201, headers: { 'x-one': '1' }, body: Buffer.from('body') });
    expect(dispatched).toMatchObject([
      { origin: 'http://pool.example', path: `/a?${SECRET}`, method: 'GET' },
    ]);
  });

  const broken: [string, (socket: Socket) => void][] = [
    ['is reset before a response', (socket) => socket.resetAndDestroy()],
    ['closes without a response', (socket) => socket.end()],
    [
      'is reset amid the body',
      (socket) =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf', () => socket.resetAndDestroy()),
    ],
    ['closes amid the body', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhalf')],
    [
      'closes amid a chunk',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\nhalf'),
    ],
    ['speaks no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH\r\n')],
    [
      'floods with headers',
      (socket) => socket.end(`HTTP/1.1 200 OK\r\n${'x-flood: xxxxxxxxxxxxxxxx\r\n'.repeat(9000)}\r\n`),
    ],
  ];
  it.each(broken)('fails if the connection %s', async (_, onRequest) => {
    const url = await serveRaw(onRequest);
    const error = await failure(send(get(url, { method: 'POST', body: 'body-of-request' })));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ outcome: 'unknown' });
  });

  it('accepts headers that are named like members of an object', async () => {
    const url = await serveRaw((socket) =>
      socket.end('HTTP/1.1 200 OK\r\n__proto__: evil\r\nconstructor: c\r\ncontent-length: 0\r\n\r\n'),
    );
    const { headers } = await send(get(url));
    expect(headers.constructor).toBe('c');
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  });

  itWithAxios(
    'sends the auth of an HttpService of the application instead of a header, and shows it in no error',
    async () => {
      const url = await serve((request, response) => response.end(request.headers.authorization));
      const auth = { username: 'us:er', password: 's3cret' };
      const httpService = new HttpService(axios.create({ auth }));
      const response = await send(get(url, { headers: { Authorization: 'Bearer t' } }), { httpService });
      expect(response.body.toString()).toBe(`Basic ${Buffer.from('us:er:s3cret').toString('base64')}`);
      const refused = await serveRaw((socket) => socket.resetAndDestroy());
      const error = await failure(send(get(refused), { httpService }));
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('Basic');
    },
  );

  it('uses a proxy, with the user name and password of its URL', async () => {
    const url = await serve((_, response) => response.end('through'));
    const seen: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      // A forward proxy: the whole URL is the path.
      seen.push(request.headers['proxy-authorization']);
      request.pipe(
        httpRequest(request.url ?? '', { method: request.method }, (incoming) => incoming.pipe(response)),
      );
    });
    proxy.on('connect', (request, client: Socket) => {
      seen.push(request.headers['proxy-authorization']);
      const [host, port] = (request.url ?? '').split(':');
      const remote = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        remote.pipe(client).pipe(remote);
      });
      remote.on('error', () => client.destroy());
      client.on('error', () => remote.destroy());
    });
    const address = await listen(proxy, () => {
      proxy.close();
      proxy.closeAllConnections();
    });
    const response = await send(get(url), { proxy: `http://us%40er:pass@${address}` });
    expect(response.body.toString()).toBe('through');
    expect(seen).toEqual([`Basic ${Buffer.from('us@er:pass').toString('base64')}`]);
  });

  it('fails if the proxy rejects the request', async () => {
    const url = await serveRaw((socket) => socket.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'));
    const sent = send(get('http://remote.invalid/'), {
      proxy: url.replace('http://', 'http://user:s3cret@'),
    });
    // The rejection of a forward proxy is a response like any other.
    if (own.adapter === 'node') expect((await sent).status).toBe(407);
    else expect(await failure(sent)).toBeInstanceOf(TransportError);
  });

  it('ignores a proxy of the environment', async () => {
    const url = await serve((_, response) => response.end('direct'));
    process.env.http_proxy = 'http://127.0.0.1:1';
    try {
      expect((await send(get(url))).body.toString()).toBe('direct');
    } finally {
      delete process.env.http_proxy;
    }
  });
});

describe('AxiosTransport', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['is reset', (socket) => socket.resetAndDestroy()],
    ['closes', (socket) => socket.end()],
    ['speaks no TLS', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
  ])('reports that nothing was sent if the connection %s in the TLS handshake', async (_, onHello) => {
    const url = (await serveRaw(onHello)).replace('http:', 'https:');
    const error = await failure(open().send(get(url, { method: 'POST', body: 'b' }), never));
    expect(error).toMatchObject({ name: 'TransportError', outcome: 'not-sent' });
  });

  it('keeps connections alive between calls, and closes them', async () => {
    const ports = new Set<number | undefined>();
    const closed = withResolvers();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      request.socket.setMaxListeners(0).once('close', () => closed.resolve(undefined));
      response.end('ok');
    });
    const transport = open();
    for (let call = 0; call < 20; call++) await transport.send(get(url), never);
    // A call may begin before the last one's socket is free again.
    expect(ports.size).toBeLessThan(5);
    await transport.close();
    await closed.promise;
    expect(await failure(transport.send(get(url), never))).toBeInstanceOf(TransportError);
  });

  it('gives up on a connection that does not open in time', async () => {
    // Takes connections and never speaks TLS.
    const url = await serveRaw(() => undefined);
    const error = await failure(
      open({ connectTimeoutMs: 50 }).send(get(url.replace('http', 'https')), never),
    );
    expect(error).toMatchObject({ code: 'UND_ERR_CONNECT_TIMEOUT' });
  });

  it('accepts a MockAgent instead of the pool, and does not close it', async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get('https://api.example')
      .intercept({ path: `/a?${SECRET}` })
      .reply(200, 'mocked')
      .times(2);
    const transport = new AxiosTransport({ dispatcher: agent });
    expect((await transport.send(get('https://api.example/a'), never)).body.toString()).toBe('mocked');
    await transport.close();
    expect((await transport.send(get('https://api.example/a'), never)).status).toBe(200);
    expect((await failure(transport.send(get('https://api.example/b'), never))).message).toBe(
      'the transport failed: MockNotMatchedError UND_MOCK_ERR_MOCK_NOT_MATCHED',
    );
    await agent.close();
  });

  it('runs interceptors of the application, and sends what they add', async () => {
    const url = await serve((request, response) =>
      response.end(`${request.url} ${String(request.headers['x-host'])}`),
    );
    const instance = axios.create();
    instance.interceptors.request.use((config) => {
      config.headers.set('x-host', 'h');
      config.params = { lang: 'zh' };
      return config;
    });
    const statuses: number[] = [];
    instance.interceptors.response.use((response) => {
      statuses.push(response.status);
      return response;
    });
    const transport = new AxiosTransport({ httpService: new HttpService(instance) });
    opened.push(transport);
    const response = await transport.send(get(`${url}/a`), never);
    expect(response.body.toString()).toBe(`/a?${SECRET}&lang=zh h`);
    expect(statuses).toEqual([200]);
    expect(transport.httpService.axiosRef).toBe(instance);
  });

  describe('beside a global axios with defaults of the application', () => {
    const globals = {
      auth: { username: 'internal', password: 's3cret-global' },
      params: { internal: 's3cret-global' },
      baseURL: 'http://internal.invalid/',
      allowAbsoluteUrls: false,
      timeout: 1,
      adapter: () => Promise.reject(new Error('the global adapter')),
      httpAgent: new Agent(),
      httpsAgent: new Agent(),
      socketPath: '/run/internal.sock',
      proxy: { host: 'internal.invalid', port: 1 },
      transformRequest: () => 's3cret-global',
      transformResponse: () => 's3cret-global',
      paramsSerializer: () => 'internal=s3cret-global',
      validateStatus: () => false,
      maxContentLength: 1,
      maxBodyLength: 1,
      maxRate: 1,
      responseType: 'json',
      beforeRedirect: () => undefined,
      withCredentials: true,
    };
    const original = { ...axios.defaults };
    const { common, post } = axios.defaults.headers;

    function poison(): void {
      Object.assign(axios.defaults, globals);
      Object.assign(common, { Authorization: 'Bearer s3cret-global', 'x-api-key': 's3cret-global' });
      Object.assign(post, { 'x-post': 's3cret-global' });
    }

    afterEach(() => {
      for (const name of Object.keys(axios.defaults)) delete axios.defaults[name as 'auth'];
      Object.assign(axios.defaults, original);
      for (const name of ['Authorization', 'x-api-key']) delete common[name];
      delete post['x-post'];
    });

    it.each([
      ['before, over undici', true, {}],
      ['before, over node:http', true, { adapter: 'node' as const }],
      ['afterwards, over undici', false, {}],
      ['afterwards, over node:http', false, { adapter: 'node' as const }],
    ])('sends none of them, set %s', async (_, isBefore, options) => {
      const url = await serve((request, response) => {
        const received = JSON.stringify([request.url, request.headers]);
        response.writeHead(404).write(received);
        request.on('data', (chunk) => response.write(chunk)).on('end', () => response.end());
      });
      if (isBefore) poison();
      const transport = open(options);
      if (!isBefore) poison();
      const response = await transport.send(get(`${url}/a`, { method: 'POST', body: 'own' }), never);
      expect(response.status).toBe(404);
      expect(response.body.toString()).toMatch(/^\["\/a\?access_token=s3cret",.*own$/);
      expect(response.body.toString()).not.toMatch(/internal|s3cret-global|authorization|x-api-key/i);
    });

    it('sends none of them if an interceptor adds parameters', async () => {
      const url = await serve((request, response) => response.end(request.url));
      poison();
      const transport = new AxiosTransport();
      opened.push(transport);
      transport.httpService.axiosRef.interceptors.request.use((config) => ({
        ...config,
        params: { lang: 'zh' },
      }));
      const response = await transport.send(get(`${url}/a`), never);
      expect(response.body.toString()).toBe(`/a?${SECRET}&lang=zh`);
    });
  });

  const mocks: [string, unknown, string][] = [
    ['an object', { ok: true }, '{"ok":true}'],
    ['text', 'text', 'text'],
    ['nothing', undefined, ''],
    ['bytes', new Uint8Array([97]), 'a'],
    ['an ArrayBuffer', new Uint8Array([97]).buffer, 'a'],
  ];
  it.each(mocks)('accepts %s from an adapter of the application', async (_, data, expected) => {
    const adapter: AxiosAdapter = (config) =>
      Promise.resolve({ data, status: 200, statusText: '', headers: {}, config });
    const httpService = new HttpService(axios.create({ adapter }));
    expect((await open({ httpService }).send(get('http://nowhere.invalid/'), never)).body.toString()).toBe(
      expected,
    );
  });

  it.each([
    ['an axios error', (config: InternalAxiosRequestConfig) => new AxiosError('s3cret', 'ERR_X', config)],
    ['an error of its own', () => new Error('s3cret')],
    ['nothing at all', () => undefined],
  ])('hides %s of an adapter', async (_, make) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an application may reject with any value
    const adapter: AxiosAdapter = (config) => Promise.reject(make(config));
    const httpService = new HttpService(axios.create({ adapter }));
    expect(await failure(open({ httpService }).send(get('http://nowhere.invalid/'), never))).toBeInstanceOf(
      TransportFailedError,
    );
  });

  it.each([
    ['httpAgent', new Agent()],
    ['httpsAgent', new Agent()],
    ['socketPath', '/run/remote.sock'],
  ])('rejects a default %s of the HttpService, which undici would ignore', async (name, value) => {
    const httpService = new HttpService(axios.create({ [name]: value }));
    const configure = () => open({ httpService });
    expect(configure).toThrow(ConfigurationInvalidError);
    expect(configure).toThrow(
      new RegExp(
        `^AxiosTransport: httpService has a default ${name}, .* write adapter: "node", or set dispatcher`,
      ),
    );
    expect(() => open({ httpService, adapter: 'undici' })).toThrow(ConfigurationInvalidError);
    const dispatcher = new MockAgent();
    for (const cure of [{ adapter: 'node' as const }, { dispatcher }]) open({ httpService, ...cure });
    await dispatcher.close();
  });

  it('reports an interceptor of the application that does not return the response', async () => {
    const url = await serve((_, response) => response.end('{}'));
    const instance = axios.create();
    instance.interceptors.response.use((response) => response.data as never);
    const error = await failure(open({ httpService: new HttpService(instance) }).send(get(url), never));
    expect(error).toBeInstanceOf(TransportFailedError);
    expect(error.message).toMatch(/interceptor/);
  });
});

describe('A transport', () => {
  const dispatcher = new MockAgent();

  it.each<[string, new (options: never) => HttpTransport, object, string]>([
    ['axios', AxiosTransport, { adapter: 'xhr' }, 'adapter must be "undici" or "node", not a text'],
    [
      'axios',
      AxiosTransport,
      { dispatcher, proxy: 'http://s3cret@a' },
      'proxy has no effect beside dispatcher: give the dispatcher a proxy of its own',
    ],
    [
      'axios',
      AxiosTransport,
      { dispatcher, adapter: 'node' },
      'dispatcher has no effect with adapter "node": leave one of them out',
    ],
    ['axios', AxiosTransport, { dispatcher: {} }, 'dispatcher must be an instance of an undici Dispatcher'],
    ['axios', AxiosTransport, { httpService: {} }, 'httpService must be an instance of an HttpService'],
    ['axios', AxiosTransport, { proxy: 's3cret@a' }, 'proxy must be an http:// or https:// URL, not a text'],
    ['undici', UndiciTransport, { dispatcher, proxy: 'http://a' }, 'proxy has no effect beside dispatcher'],
    ['undici', UndiciTransport, { maxResponseBytes: 0 }, 'maxResponseBytes must be a whole number from 1'],
  ])('over %s rejects wrong options: %#', (_, Transport, options, why) => {
    const make = () => new Transport(options as never);
    expect(make).toThrow(ConfigurationInvalidError);
    expect(make).toThrow(`${Transport.name}: ${why}`);
    expect(make).not.toThrow(/s3cret/);
  });

  it.each<[new (options: never) => HttpTransport, object, string]>([
    [
      AxiosTransport,
      { httpsAgent: {} },
      'AxiosTransport has no option "httpsAgent": did you mean dispatcher?',
    ],
    [UndiciTransport, { adapter: 'node' }, 'UndiciTransport has no option "adapter": there are'],
    [UndiciTransport, { httpService: {} }, 'UndiciTransport has no option "httpService": there are'],
  ])('%p rejects options it does not have: %j', (Transport, options, message) => {
    expect(() => new Transport(options as never)).toThrow(message);
  });
});

function withResolvers(): { promise: Promise<unknown>; resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => undefined;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
