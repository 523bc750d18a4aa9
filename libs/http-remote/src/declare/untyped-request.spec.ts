import { bodyText } from '../../../../test/support/body-text.js';
import { HttpAuthorizer, type AuthorizedRequest } from '../authorize/http.authorizer.js';
import { createHttpRemoteClient, type HttpRemoteClientOptions } from '../client/http-remote-client.js';
import { HttpRemoteInterceptor } from '../client/http-remote.interceptor.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { HttpRemoteExchange } from '../dispatch/http-remote-exchange.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { HttpRemoteClients, HttpRemoteService } from '../http-remote.service.js';
import { resolveHttpRemoteOptions } from '../http-remote.options.js';
import type { UntypedInput } from '../metadata/untyped-input.js';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from '../observe/http-remote.observer.js';
import { HttpRemoteStub } from '../testing/http-remote-stub.js';
import { stubbedClientsOf } from '../testing/stubbed-clients.js';
import { HttpFile } from '../wire/http-file.js';
import type { WireRequest } from '../wire/wire-request.js';
import { untypedInputOf, type UntypedRequest } from './untyped-request.js';

class Recorder extends HttpRemoteObserver {
  readonly records: HttpRemoteCallRecord[] = [];

  onCall(record: HttpRemoteCallRecord): void {
    this.records.push(record);
  }
}

function remote(options: Partial<HttpRemoteClientOptions> = {}) {
  const stub = new HttpRemoteStub();
  const recorder = new Recorder();
  const client = createHttpRemoteClient('erp', {
    baseUrl: 'https://erp.example/api/',
    transport: stub.transport,
    observers: [recorder],
    ...options,
  });
  return { stub, recorder, client };
}

async function sentBy(request: UntypedRequest): Promise<WireRequest> {
  const { stub, client } = remote();
  stub.onRequest({ action: request.action, responseType: 'Bytes' }).reply(Buffer.from('{}'));
  await client.request({ responseType: 'Bytes', ...request });
  const { method, url, headers, body } = stub.requests[0] as WireRequest;
  return { method, url, headers, body };
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );

describe('request()', () => {
  it('sends a GET with a query, and returns the parsed response', async () => {
    const { stub, client } = remote();
    stub.onRequest({ action: 'stock' }).reply({ left: 3, list: [{ a_b: null }] });
    expect(
      await client.request({ action: 'stock', query: { sku: 'A-1', tag: ['x', 'y'], no: null } }),
    ).toEqual({
      left: 3,
      list: [{ a_b: null }],
    });
    expect(stub.requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', 'https://erp.example/api/stock?sku=A-1&tag=x&tag=y', undefined],
    ]);
  });

  it('sends a body as JSON, a form, a multipart form or XML', async () => {
    const body = { a: 'x&y', b: [1, 2] };
    expect(await sentBy({ action: 'a', body: { ...body, c: { d: null, e: new Date(0) } } })).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":"x&y","b":[1,2],"c":{"d":null,"e":"1970-01-01T00:00:00.000Z"}}',
    });
    expect(await sentBy({ action: 'a', httpMethod: 'PUT', type: 'FormData', body })).toMatchObject({
      method: 'PUT',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=x%26y&b=1&b=2',
    });
    const file = new HttpFile('text', 'a.txt', 'text/plain');
    const multipart = await sentBy({ action: 'a', type: 'FormData', body: { file, no: null } });
    expect(bodyText(multipart.body)).toMatch(/name="file"; filename="a.txt"[^]*text/);
    expect(bodyText(multipart.body)).not.toContain('"no"');
    expect(await sentBy({ action: 'a', type: 'Xml', body })).toMatchObject({
      body: '<?xml version="1.0" encoding="UTF-8"?><xml><a>x&amp;y</a><b>1</b><b>2</b></xml>',
    });
    expect(await sentBy({ action: 'a', body: {} })).toMatchObject({ method: 'POST', body: '{}' });
    expect(await sentBy({ action: 'a', httpMethod: 'POST' })).toMatchObject({
      method: 'POST',
      body: undefined,
    });
  });

  it('sends headers in addition to those of the client', async () => {
    const { headers } = await sentBy({ action: 'a', headers: { 'X-Trace': 7, absent: undefined } });
    expect(headers).toEqual({ accept: '*/*', 'user-agent': 'nestjs-http-remote', 'x-trace': '7' });
  });

  it('lets no value change the path, the host or the parameters', async () => {
    const evil = '../../x?y=1&z=2#f\\@evil.example:80//';
    const { url, body } = await sentBy({
      action: 'orders/%2e%2e%2Fx',
      httpMethod: 'POST',
      query: { [evil]: evil },
    });
    const parsed = new URL(url);
    expect([parsed.origin, parsed.pathname]).toEqual(['https://erp.example', '/api/orders/%2e%2e%2Fx']);
    expect([...parsed.searchParams]).toEqual([[evil, evil]]);
    expect(body).toBeUndefined();
    expect(await failureOf(sentBy({ action: 'a', headers: { x: 'a\r\nhost: evil' } }))).toBeInstanceOf(
      InputNotEncodableError,
    );
    for (const name of ['Host', 'content-length', 'Transfer-Encoding', 'connection']) {
      expect(() => untypedInputOf({ action: 'a', headers: { [name]: 'evil.example' } })).toThrow(
        `headers has "${name}", which the transport sets: leave it out`,
      );
    }
  });

  it.each<[unknown, string]>([
    [undefined, 'the options must be an object, not undefined'],
    [[], 'the options must be an object, not a list'],
    [{}, 'action "" must be a relative path such as "user/create"'],
    [{ action: 5 }, 'action 5 must be a relative path'],
    [{ action: '/a' }, 'must be a relative path'],
    [{ action: 'a?b=1' }, 'without query'],
    [{ action: '//evil.example/a' }, 'must be a relative path'],
    [{ action: 'https://evil.example' }, 'must be a relative path'],
    [{ action: 'a/../b' }, 'must be a relative path'],
    [{ action: 'a/%2E%2e' }, 'must be a relative path'],
    [{ action: 'orders/{no}' }, 'has a placeholder: write its value, with encodeURIComponent()'],
    [{ action: 'a', method: 'PUT' }, 'request() has no option "method": did you mean httpMethod?'],
    [{ action: 'a', params: {} }, 'did you mean query?'],
    [{ action: 'a', data: {} }, 'did you mean body?'],
    [{ action: 'a', bodi: {} }, 'did you mean body?'],
    [{ action: 'a', httpMethod: 'get' }, 'httpMethod "get" is not a value of HttpMethod'],
    [{ action: 'a', httpMethod: 'GET', body: {} }, 'GET has no body: write the values into query'],
    [{ action: 'a', body: [] }, 'body must be a plain object of values by wire name, not a list'],
    [{ action: 'a', body: 'text' }, 'body must be a plain object of values by wire name, not a text'],
    [
      { action: 'a', query: new Map() },
      'query must be a plain object of values by wire name, not an instance of Map',
    ],
    [{ action: 'a', headers: { 'a b': 1 } }, 'headers has "a b", which is not a valid header name'],
    [{ action: 'a', type: 'Query', body: {} }, 'type must be one of Json, FormData, Xml'],
    [{ action: 'a', type: 'Json' }, 'type has no effect without a body'],
    [
      { action: 'a', type: 'Xml', body: { 'a b': 1 } },
      'body has "a b", which is not a valid XML element name',
    ],
    [{ action: 'a', effect: 'safe' }, 'effect "safe" must be read, idempotent-write, write'],
    [{ action: 'a', effect: 'once' }, 'effect once needs onceKind'],
    [{ action: 'a', credential: [] }, 'credential is empty'],
    [{ action: 'a', credential: [1] }, 'credential must be a name, or a list of names'],
    [{ action: 'a', responseType: 'json' }, 'responseType "json" is not a value of ResponseType'],
    [{ action: 'a', timeoutMs: 0 }, 'timeoutMs must be a number of milliseconds'],
  ])('rejects %j', async (request, message) => {
    const { client, stub } = remote();
    const error = await failureOf(client.request(request as UntypedRequest));
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toMatch(/^request\(\)/);
    expect(stub.requests).toEqual([]);
  });

  it('takes nothing from a polluted Object.prototype', async () => {
    (Object.prototype as { body?: unknown }).body = { evil: 1 };
    try {
      expect(await sentBy({ action: 'a' })).toMatchObject({ method: 'GET', body: undefined });
    } finally {
      delete (Object.prototype as { body?: unknown }).body;
    }
    const named = JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, unknown>;
    expect((await sentBy({ action: 'a', query: named })).url).toMatch(/\?__proto__=x&constructor=y$/);
    expect((await sentBy({ action: 'a', body: named })).body).toBe('{"__proto__":"x","constructor":"y"}');
  });

  it('says which value cannot be encoded', async () => {
    expect(String(await failureOf(sentBy({ action: 'a', body: { b: { c: NaN } } })))).toContain(
      'a: b.c is NaN',
    );
    expect(String(await failureOf(sentBy({ action: 'a', query: { q: {} } })))).toContain('a: q is an object');
  });

  it('goes through interceptors, the limiter and the authorizer, which see its API', async () => {
    const seen: unknown[] = [];
    class Tracing extends HttpRemoteInterceptor {
      intercept(call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>) {
        const { action, desc, credential, effect } = call.api;
        const { query } = call.input as UntypedInput;
        seen.push({ action, desc, credential, effect, inputName: call.inputName, app: call.app, query });
        return next();
      }
    }
    class Keys extends HttpAuthorizer<number> {
      private key = 1;
      authorize(request: WireRequest): AuthorizedRequest<number> {
        return {
          request: { ...request, headers: { ...request.headers, 'x-key': `k${this.key}` } },
          grant: this.key,
        };
      }
      override renew(error: HttpRemoteError): Promise<boolean> {
        if (error instanceof HttpStatusError && error.status === 401) this.key++;
        return Promise.resolve(this.key === 2);
      }
    }
    const { stub, client } = remote({
      interceptors: [new Tracing()],
      authorizer: new Keys(),
      limiter: {
        acquire: ({ api: { action } }) => {
          seen.push(`limit ${action}`);
          return { release: () => undefined };
        },
      },
    });
    const api = { action: 'stock', credential: 'stock' };
    stub.onRequest(api).answerOnce({ status: 401 }).reply({ left: 1 });
    expect(await client.request({ ...api, query: { sku: 'A' } }, { app: 'helpdesk' })).toEqual({ left: 1 });
    expect(stub.requests.map(({ headers }) => headers['x-key'])).toEqual(['k1', 'k2']);
    expect(seen).toEqual([
      {
        ...{ action: 'stock', desc: 'untyped request', credential: ['stock'], effect: 'read' },
        ...{ inputName: 'UntypedInput', app: 'helpdesk', query: { sku: 'A' } },
      },
      'limit stock',
      'limit stock',
    ]);
  });

  it.each([
    [{ action: 'a' }, 2],
    [{ action: 'a', body: {} }, 1],
    [{ action: 'a', body: {}, effect: 'read' }, 2],
    [{ action: 'a', effect: 'write' }, 1],
  ] as const)('is retried by its effect: %j', async (request, attempts) => {
    const { stub, client } = remote({ retry: { maxRetries: 1, minDelayMs: 1 } as never });
    stub.onRequest({ action: 'a' }).failOnce().reply({});
    await failureOf(client.request(request));
    expect(stub.requests).toHaveLength(attempts);
  });

  it('is recorded by its action, with values masked whose names look secret', async () => {
    const { stub, client, recorder } = remote();
    stub.onRequest({ action: 'stock' }).reply({});
    await client.request({
      action: 'stock',
      query: { api_key: 's3cret-1', page: 1 },
      headers: { 'x-session-token': 's3cret-2' },
      body: { password: 's3cret-3', deep: [{ secret: 's3cret-4', a: 1 }] },
    });
    const [record] = recorder.records;
    expect(record).toMatchObject({ api: { action: 'stock', httpMethod: 'POST' }, status: 200 });
    expect(record?.request()).toMatchObject({
      url: 'https://erp.example/api/stock?api_key=***&page=1',
      headers: { 'x-session-token': '***' },
      body: { password: '***', deep: [{ secret: '***', a: 1 }] },
    });
    expect(JSON.stringify(stub.requests)).not.toContain('s3cret');
  });

  it('takes its time from the request, then from the options', async () => {
    const { stub, client } = remote({ timeoutMs: 5_000 });
    stub.onRequest({ action: 'a' }).hang();
    const started = performance.now();
    await failureOf(client.request({ action: 'a', timeoutMs: 20 }));
    await failureOf(client.request({ action: 'a', timeoutMs: 5_000 }, { timeoutMs: 20 }));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('HttpRemoteService.request()', () => {
  it('chooses the client by name, and rejects unknown options', async () => {
    const stub = new HttpRemoteStub();
    const clients = { default: { baseUrl: 'https://a.example/' }, erp: { baseUrl: 'https://b.example/' } };
    const options = resolveHttpRemoteOptions({ clients, observers: [] });
    const service = new HttpRemoteService(new HttpRemoteClients(options, stubbedClientsOf(stub.transport)));
    stub.onRequest({ action: 'a' }).reply({});
    await service.request({ action: 'a' });
    await service.request({ action: 'a' }, { client: 'erp', validation: 'off', app: 'x' });
    expect(stub.requests.map(({ url }) => url)).toEqual(['https://a.example/a', 'https://b.example/a']);
    await expect(service.request({ action: 'a' }, { cliet: 'erp' } as never)).rejects.toThrow(
      'did you mean client?',
    );
    await expect(service.request({ action: 'a' }, { client: 'nope' })).rejects.toThrow('no client "nope"');
  });
});

describe('A stub of untyped requests', () => {
  it('replies by action, method and values, and shows what was sent', async () => {
    const { stub, client } = remote();
    stub.onRequest({ action: 'stock', httpMethod: 'PUT' }).reply('put');
    stub
      .onRequest({ action: 'stock' })
      .where({ body: { sku: 'A' } })
      .reply('A');
    stub.onRequest({ action: 'stock' }).reply(({ body }) => ({ of: body['sku'] }));
    expect(await client.request({ action: 'stock', body: { sku: 'A', n: 1 } })).toBe('A');
    expect(await client.request({ action: 'stock', body: { sku: 'B' } })).toEqual({ of: 'B' });
    expect(await client.request({ action: 'stock', httpMethod: 'PUT', body: { sku: 'B' } })).toEqual({
      of: 'B',
    });
    const body = { list: [1] };
    await client.request({ action: 'stock', body });
    body.list.push(2);
    expect(stub.sentUntyped('stock').map((input) => input.body)).toEqual([
      { sku: 'A', n: 1 },
      { sku: 'B' },
      { sku: 'B' },
      { list: [1] },
    ]);
    expect(stub.sentUntyped('stock', { client: 'other' })).toEqual([]);
  });

  it('names what to write if there is no reply, and rejects a wrong match', async () => {
    const { stub, client } = remote();
    stub.onRequest({ action: 'other', httpMethod: 'PUT' }).replyOnce({});
    expect(stub.pending).toEqual(["onRequest({ action: 'other', httpMethod: 'PUT' }) × 1"]);
    await expect(client.request({ action: 'stock' })).rejects.toThrow(
      `request() by client "erp" has no reply in this test: write stub.onRequest({ action: 'stock' }).reply({ … }). ` +
        'Stubbed: other (request())',
    );
    expect(() => stub.onRequest({ action: 'stock' }).where({ sku: 'A' } as never)).toThrow(
      `onRequest({ action: 'stock' }).where(): there is no property "sku", only query, headers, body`,
    );
    expect(() => stub.onRequest({ action: '/stock' })).toThrow(ConfigurationInvalidError);
  });
});
