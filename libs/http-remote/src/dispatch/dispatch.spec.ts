import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { IsNotEmpty, MinLength } from 'class-validator';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { inspect } from 'node:util';
import { listenerLimitOf } from '../../../../test/support/listener-limit.js';
import { HttpAuthorizer, type AuthorizedRequest } from '../authorize/http.authorizer.js';
import { HttpStatusCheck } from '../check/http-status.check.js';
import { ResponseCheck } from '../check/response.check.js';
import type { CustomBodyInput } from '../declare/custom-body.input.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { TransportError } from '../errors/transport.error.js';
import {
  HttpRemoteObserver,
  type HttpRemoteCallRecord,
  type ObservedCall,
} from '../observe/http-remote.observer.js';
import { LoggerObserver } from '../observe/logger.observer.js';
import { redactUrl } from '../observe/redact.js';
import type { HttpRemoteCall } from './http-remote-call.js';
import type { HttpRemoteExchange } from './http-remote-exchange.js';
import {
  createHttpRemoteClient,
  type HttpRemoteClient,
  type HttpRemoteClientOptions,
} from '../client/http-remote-client.js';
import { HttpRemoteInterceptor } from '../client/http-remote.interceptor.js';
import { AxiosTransport } from '../send/axios.transport.js';
import { HttpTransport } from '../send/http.transport.js';
import { HttpFile } from '../wire/http-file.js';
import type { HttpBody, WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';

class Thing {
  @JsonName('id') id?: string;
}

@HttpRemoteApi({ action: 'things/{id}', desc: 'Read a thing', httpMethod: 'GET', output: Thing })
class GetThing extends HttpRemoteInput<Thing> {
  @JsonName('id', { in: 'path' }) @IsNotEmpty() id!: string;
  @JsonName('access_token') token?: string;
  @JsonName('pin', { sensitive: true }) pin?: string;
}

@HttpRemoteApi({ action: 'things', desc: 'Quietly', ignoreLog: true })
class QuietThing extends HttpRemoteInput {
  @JsonName('id') @IsNotEmpty() id?: string;
}

type Answer = Partial<Omit<WireResponse, 'body'>> & { readonly body?: string };

/** Answers from a list, the last one again and again. */
class StubTransport extends HttpTransport {
  readonly requests: WireRequest[] = [];

  constructor(
    private readonly answers: (Answer | Error | ((signal: AbortSignal) => Promise<WireResponse>))[],
  ) {
    super();
  }

  send(request: WireRequest, call: HttpRemoteCall): Promise<WireResponse> {
    const answer = this.answers[Math.min(this.requests.push(request), this.answers.length) - 1];
    if (typeof answer === 'function') return answer(call.signal);
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve({ status: 200, headers: {}, ...answer, body: Buffer.from(answer?.body ?? '{}') });
  }
}

const transports = () => ['axios', new AxiosTransport({ adapter: 'node' }), 'undici'] as const;

class Recorder extends HttpRemoteObserver {
  readonly records: HttpRemoteCallRecord[] = [];

  onCall(record: HttpRemoteCallRecord): void {
    this.records.push(record);
  }
}

/** Waits for nothing but the end of its signal. */
const hang = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

const opened: HttpRemoteClient[] = [];

/** Sends once: what is repeated, and when, is shown beside the loop of attempts. */
function senderOf(options: Partial<HttpRemoteClientOptions>): HttpRemoteClient {
  const baseUrl = 'https://erp.example/v1';
  const client = createHttpRemoteClient('erp', { baseUrl, retry: false, ...options });
  opened.push(client);
  return client;
}

function stubbed(
  answers: ConstructorParameters<typeof StubTransport>[0],
  options: Partial<HttpRemoteClientOptions> = {},
) {
  const transport = new StubTransport(answers);
  const recorder = new Recorder();
  return { transport, recorder, sender: senderOf({ transport, observers: [recorder], ...options }) };
}

const OWN_HEADERS = { accept: 'application/json', 'user-agent': 'nestjs-http-remote' };

const get = () => GetThing.from({ id: 'a', token: 's3cret-token', pin: 's3cret-pin' });

async function failure(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => new Error('nothing was thrown'),
    (thrown: Error) => thrown,
  );
}

function expectNoSecret(...things: unknown[]): void {
  for (const thing of things) {
    const shown = [
      inspect(thing, { depth: Infinity, showHidden: true, getters: true }),
      JSON.stringify(thing) ?? '',
    ];
    if (thing instanceof Error) shown.push(thing.message, thing.stack ?? '', String(thing));
    for (const text of shown) expect(text).not.toMatch(/s3cret|erp\.example/);
  }
}

afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(opened.splice(0).map((client) => client.close()));
});

describe('A call', () => {
  it('turns an input into its output', async () => {
    const { sender, transport, recorder } = stubbed([
      { status: 201, headers: { 'x-a': '1' }, body: '{"id":"7"}' },
    ]);
    const exchange = await sender.exchange(get());
    expect(exchange).toMatchObject({ status: 201, headers: { 'x-a': '1' }, attempts: 1 });
    expect(exchange.durationMs).toBeGreaterThanOrEqual(0);
    expect(exchange.output).toEqual(Object.assign(new Thing(), { id: '7' }));
    expect(transport.requests).toEqual([
      {
        method: 'GET',
        url: 'https://erp.example/v1/things/a?access_token=s3cret-token&pin=s3cret-pin',
        headers: OWN_HEADERS,
        body: undefined,
      },
    ]);
    expect(recorder.records).toEqual([
      expect.objectContaining({
        client: 'erp',
        inputName: 'GetThing',
        attempts: 1,
        status: 201,
        error: undefined,
        api: { action: 'things/{id}', desc: 'Read a thing', httpMethod: 'GET' },
      }),
    ]);
  });

  it('sends nothing if the input breaks its rules or cannot be encoded', async () => {
    const { sender, transport, recorder } = stubbed([{}]);
    await expect(sender.send(GetThing.from({ id: '' }))).rejects.toBeInstanceOf(InputInvalidError);
    await expect(sender.send(GetThing.from({ id: '..' }))).rejects.toBeInstanceOf(InputNotEncodableError);
    await expect(sender.send({} as never)).rejects.toBeInstanceOf(DeclarationInvalidError);
    expect(transport.requests).toEqual([]);
    expect(
      recorder.records.map((record) => [
        record.attempts,
        record.status,
        (record.error as Error).name,
        record.request(),
      ]),
    ).toEqual([
      [0, undefined, 'InputInvalidError', undefined],
      [0, undefined, 'InputNotEncodableError', undefined],
    ]);
  });

  it.each<[string, Answer, unknown]>([
    ['an empty body', { status: 204 }, new Thing()],
    ['an empty object', { body: '{}' }, new Thing()],
  ])('makes an output of %s', async (_, answer, expected) => {
    expect(await stubbed([answer]).sender.send(get())).toEqual(expected);
  });

  it.each([
    ['HTML', '<html>s3cret</html>', /bytes of no content type that are not JSON/],
    ['broken JSON', '{"a":"s3cret', /are not JSON/],
    ['a list', '[]', /a list instead of an object/],
    ['null', 'null', /with null instead of an object/],
    ['text', '"s3cret"', /a string instead of an object/],
  ])('rejects %s in place of an object', async (_, body, message) => {
    const error = await failure(stubbed([{ body }]).sender.send(get()));
    expect(error).toBeInstanceOf(ResponseUnreadableError);
    expect(error.message).toMatch(message);
    expectNoSecret(error);
  });

  it.each([301, 400, 401, 404, 500, 503])('fails on HTTP status %d', async (status) => {
    const error = await failure(stubbed([{ status, body: 's3cret' }]).sender.send(get()));
    expect(error).toMatchObject({ status, stage: 'check', api: { action: 'things/{id}' } });
    expect((error as HttpStatusError).body).toBe('s3cret');
    expect(inspect(error, { depth: Infinity })).not.toContain('s3cret');
  });

  it('returns the parsed data if there is no output class', async () => {
    @HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'GET' })
    class Any extends HttpRemoteInput<unknown> {}
    @HttpRemoteApi<string>({ action: 'a', desc: 'A', httpMethod: 'GET', responseType: 'Text' })
    class Text extends HttpRemoteInput<string> {}
    @HttpRemoteApi<Buffer>({ action: 'a', desc: 'A', httpMethod: 'GET', responseType: 'Bytes' })
    class Bytes extends HttpRemoteInput<Buffer> {}
    const { sender } = stubbed([{ body: '[1]' }]);
    expect(await sender.send(new Any())).toEqual([1]);
    expect(await sender.send(new Text())).toBe('[1]');
    expect(await sender.send(new Bytes())).toEqual(Buffer.from('[1]'));
  });

  it('names the API in an error of the transport', async () => {
    const error = await failure(stubbed([new TransportError('no answer')]).sender.send(get()));
    expect(error.message).toBe('things/{id}: no answer');
    expect((error as HttpRemoteError).api?.desc).toBe('Read a thing');
  });

  it('calls the check of the client, which parses the body once', async () => {
    class ErrcodeError extends HttpRemoteError {
      readonly stage = 'check';
    }
    class ErrcodeCheck extends ResponseCheck {
      check(_response: WireResponse, read: () => unknown, call: HttpRemoteCall): void {
        const { errcode } = read() as { errcode?: number };
        expect(read()).toBe(read());
        if (errcode) throw new ErrcodeError(`errcode ${errcode}`, { api: call.api });
      }
    }
    const { sender } = stubbed([{ status: 500, body: '{"errcode":0,"id":"1"}' }, { body: '{"errcode":5}' }], {
      check: new ErrcodeCheck(),
    });
    expect((await sender.send(get())).id).toBe('1');
    await expect(sender.send(get())).rejects.toThrow('things/{id}: errcode 5');
  });

  it('reads a response that is a list', async () => {
    @HttpRemoteApi({ action: 'things', desc: 'List', httpMethod: 'GET', output: [Thing] })
    class ListThings extends HttpRemoteInput<Thing[]> {}
    const { sender } = stubbed([
      { body: '[{"id":"1"},{"id":2}]' },
      { body: '[]' },
      { body: '{}' },
      { body: '[1]' },
    ]);
    const things = await sender.send(new ListThings());
    expect(things).toEqual([{ id: '1' }, { id: '2' }]);
    expect(things[0]).toBeInstanceOf(Thing);
    expect(await sender.send(new ListThings())).toEqual([]);
    await expect(sender.send(new ListThings())).rejects.toThrow(/with an object instead of a list$/);
    await expect(sender.send(new ListThings())).rejects.toThrow(/instead of a list of objects/);
  });

  it('reads an empty response as an output only if its status has no body by design', async () => {
    const { sender } = stubbed([{ body: '' }, { status: 204, body: '' }]);
    await expect(sender.send(get())).rejects.toThrow(
      'things/{id}: the remote responded with nothing instead of an object',
    );
    expect(await sender.send(get())).toEqual(new Thing());
  });

  it('sends accept for the declared response type, and a user agent', async () => {
    @HttpRemoteApi({ action: 'x', desc: 'X', type: 'Xml' })
    class Xml extends HttpRemoteInput {}
    @HttpRemoteApi({ action: 'b', desc: 'B', httpMethod: 'GET', responseType: 'Bytes' })
    class Bytes extends HttpRemoteInput {}
    const { sender } = stubbed([{}], { headers: { 'User-Agent': 'host/1' } });
    expect((await sender.prepare(new Xml())).headers).toMatchObject({
      accept: 'application/xml, text/xml',
      'user-agent': 'host/1',
    });
    expect((await sender.prepare(new Bytes())).headers.accept).toBe('*/*');
  });

  it('prefers the headers of the input to those of the client', async () => {
    @HttpRemoteApi({ action: 'a', desc: 'A' })
    class WithHeader extends HttpRemoteInput {
      @JsonName('X-Lang', { in: 'header' }) lang?: string;
    }
    const { sender, transport } = stubbed([{}], { headers: { 'X-Lang': 'en', 'X-App': 'app' } });
    await sender.send(WithHeader.from({ lang: 'zh' }));
    await sender.send(WithHeader.from({}));
    expect(transport.requests.map(({ headers }) => headers)).toEqual([
      { ...OWN_HEADERS, 'x-lang': 'zh', 'x-app': 'app', 'content-type': 'application/json' },
      { ...OWN_HEADERS, 'x-lang': 'en', 'x-app': 'app', 'content-type': 'application/json' },
    ]);
  });
});

describe('Authorization', () => {
  class Keys extends HttpAuthorizer<string> {
    readonly renewed: unknown[] = [];
    private generation = 1;

    authorize(request: WireRequest): AuthorizedRequest<string> {
      const grant = `s3cret-${this.generation}`;
      return { request: { ...request, headers: { ...request.headers, authorization: grant } }, grant };
    }
    override renew(error: HttpRemoteError, grant: string): boolean {
      this.renewed.push([(error as HttpStatusError).status, grant]);
      if ((error as HttpStatusError).status !== 401) return false;
      this.generation++;
      return true;
    }
  }

  it('is renewed, and the call retried once, if the grant was rejected', async () => {
    const authorizer = new Keys();
    const { sender, transport, recorder } = stubbed([{ status: 401 }, { body: '{"id":"1"}' }], {
      authorizer,
    });
    expect((await sender.exchange(get())).attempts).toBe(2);
    expect(transport.requests.map(({ headers }) => headers.authorization)).toEqual(['s3cret-1', 's3cret-2']);
    expect(authorizer.renewed).toEqual([[401, 's3cret-1']]);
    expect(recorder.records.map(({ attempts, status }) => [attempts, status])).toEqual([[2, 200]]);
  });

  it('is not renewed twice, nor for another failure, nor without a response', async () => {
    const twice = new Keys();
    await expect(stubbed([{ status: 401 }], { authorizer: twice }).sender.send(get())).rejects.toMatchObject({
      status: 401,
    });
    expect(twice.renewed).toHaveLength(1);
    const other = stubbed([{ status: 404 }], { authorizer: new Keys() });
    await expect(other.sender.send(get())).rejects.toMatchObject({ status: 404 });
    expect(other.transport.requests).toHaveLength(1);
    const unanswered = new Keys();
    await expect(
      stubbed([new TransportError('x')], { authorizer: unanswered }).sender.send(get()),
    ).rejects.toThrow();
    expect(unanswered.renewed).toEqual([]);
  });

  it('is renewed once per call, however often an interceptor retries the call', async () => {
    class Repeating extends HttpRemoteInterceptor {
      async intercept(
        _call: HttpRemoteCall,
        next: () => Promise<HttpRemoteExchange>,
      ): Promise<HttpRemoteExchange> {
        await next().catch(() => undefined);
        return next();
      }
    }
    const authorizer = new Keys();
    const { sender } = stubbed([{ status: 401 }], { authorizer, interceptors: [new Repeating()] });
    await expect(sender.send(get())).rejects.toMatchObject({ status: 401 });
    expect(authorizer.renewed).toHaveLength(1);
  });

  it('and other ports of the application fail with typed errors that keep nothing of the original message', async () => {
    const foreign = Object.assign(new TypeError('GET https://erp.example/?k=s3cret'), {
      code: 'EFOREIGN',
      config: { url: 'https://erp.example/?k=s3cret' },
    });
    class Failing extends HttpAuthorizer {
      authorize(): never {
        throw foreign;
      }
    }
    class FailingToRenew extends Keys {
      override renew(): never {
        throw foreign;
      }
    }
    class FailingCheck extends ResponseCheck {
      check(): never {
        throw foreign;
      }
    }
    const failures = await Promise.all([
      failure(stubbed([{}], { authorizer: new Failing() }).sender.send(get())),
      failure(stubbed([{ status: 401 }], { authorizer: new FailingToRenew() }).sender.send(get())),
      failure(stubbed([foreign]).sender.send(get())),
      failure(stubbed([{}], { check: new FailingCheck() }).sender.send(get())),
    ]);
    expect(failures.map(({ message }) => message)).toEqual([
      'things/{id}: the authorizer failed: TypeError EFOREIGN',
      'things/{id}: the authorizer failed: TypeError EFOREIGN',
      'things/{id}: the transport failed: TypeError EFOREIGN',
      'things/{id}: the response check failed: TypeError EFOREIGN',
    ]);
    expect(failures.map((error) => (error as HttpRemoteError).stage)).toEqual([
      'authorize',
      'authorize',
      'send',
      'decode',
    ]);
    expectNoSecret(...failures);
  });

  it('and a bug in a custom transport is not retried, a network failure is', async () => {
    @HttpRemoteApi({ action: 'all', desc: 'All', httpMethod: 'GET' })
    class ReadAll extends HttpRemoteInput {}
    const retry = { maxRetries: 1, minDelayMs: 1 };
    const mistake = stubbed([new TypeError('s3cret')], { retry });
    const error = await failure(mistake.sender.send(new ReadAll()));
    expect(error).toMatchObject({ name: 'TransportFailedError', stage: 'send', outcome: 'unknown' });
    expect((error.cause as Error).stack).toMatch(/^TypeError: .*withheld.*\n {4}at .*dispatch\.spec/);
    expect(mistake.transport.requests).toHaveLength(1);
    expectNoSecret(error);
    // As fetch says it.
    const cause = Object.assign(new Error('s3cret'), { code: 'ECONNRESET' });
    const lost = stubbed([new TypeError('fetch failed', { cause })], { retry });
    expect(await failure(lost.sender.send(new ReadAll()))).toMatchObject({
      name: 'TransportError',
      message: 'all: no complete response (ECONNRESET)',
    });
    expect(lost.transport.requests).toHaveLength(2);
  });

  it('and a custom transport gets its own copy of the headers, which it may change', async () => {
    const { sender, transport } = stubbed([{}]);
    await sender.send(get());
    Object.assign(transport.requests[0]?.headers ?? {}, { host: 'elsewhere.example' });
    await sender.send(get());
    expect(transport.requests[1]?.headers).not.toHaveProperty('host');
  });

  it('is never renewed by an authorizer without renew()', async () => {
    class Plain extends HttpAuthorizer {
      authorize(request: WireRequest): AuthorizedRequest<unknown> {
        return { request, grant: undefined };
      }
    }
    const { sender, transport } = stubbed([{ status: 401 }], { authorizer: new Plain() });
    await expect(sender.send(get())).rejects.toBeInstanceOf(HttpStatusError);
    expect(transport.requests).toHaveLength(1);
  });

  it('is not sent after the call has ended', async () => {
    const controller = new AbortController();
    const entered = withResolvers();
    const late = withResolvers();
    class Late extends HttpAuthorizer {
      async authorize(request: WireRequest): Promise<AuthorizedRequest<unknown>> {
        entered.resolve();
        await late.promise;
        return { request, grant: undefined };
      }
    }
    const { sender, transport } = stubbed([{}], { authorizer: new Late() });
    const call = failure(sender.send(get(), { signal: controller.signal }));
    await entered.promise;
    controller.abort();
    expect(await call).toBeInstanceOf(CallAbortedError);
    late.resolve();
    await nextTurn();
    expect(transport.requests).toEqual([]);
  });
});

describe('The timeout of a call', () => {
  it('is that of the call, the API or the client, in this order', async () => {
    @HttpRemoteApi({ action: 'slow', desc: 'Slow', timeoutMs: 20 })
    class Slow extends HttpRemoteInput {}
    const { sender } = stubbed([hang], { timeoutMs: 40 });
    await expect(sender.send(get())).rejects.toThrow('things/{id}: timed out after 40 ms');
    await expect(sender.send(new Slow())).rejects.toThrow('slow: timed out after 20 ms');
    const error = await failure(sender.send(new Slow(), { timeoutMs: 10 }));
    expect(error).toBeInstanceOf(CallTimeoutError);
    expect(error.message).toBe('slow: timed out after 10 ms');
  });

  it.each([0, -1, NaN, Infinity, 2 ** 31])('cannot be %d ms', async (timeoutMs) => {
    await expect(stubbed([{}]).sender.send(get(), { timeoutMs })).rejects.toBeInstanceOf(
      ConfigurationInvalidError,
    );
    await expect(stubbed([{}]).sender.prepare(get(), { timeoutMs })).rejects.toThrow(
      /timeoutMs must be from 1 to/,
    );
  });

  it('is not waited for if the caller aborts, before or while the request is sent', async () => {
    const reason = new Error('user left');
    const { sender, transport, recorder } = stubbed([hang]);
    const before = await failure(sender.send(get(), { signal: AbortSignal.abort(reason) }));
    expect(before).toBeInstanceOf(CallAbortedError);
    expect(before.cause).toBe(reason);
    expect(transport.requests).toEqual([]);
    const controller = new AbortController();
    const call = failure(sender.send(get(), { signal: controller.signal }));
    while (transport.requests.length === 0) await nextTurn();
    controller.abort(reason);
    expect(await call).toBeInstanceOf(CallAbortedError);
    expect(recorder.records.map(({ attempts }) => attempts)).toEqual([0, 1]);
  });

  it('creates no AbortSignal if nobody reads it', async () => {
    let made = 0;
    const { AbortController } = globalThis;
    globalThis.AbortController = class extends AbortController {
      constructor() {
        super();
        made++;
      }
    };
    try {
      const { sender } = stubbed([{}, hang]);
      await sender.send(get());
      expect(made).toBe(0);
      await expect(sender.send(get(), { timeoutMs: 5 })).rejects.toBeInstanceOf(CallTimeoutError);
      expect(made).toBe(1);
    } finally {
      globalThis.AbortController = AbortController;
    }
  });

  it('aborts a signal that is read late with the error that the caller got', async () => {
    let call: HttpRemoteCall | undefined;
    class Keeping extends HttpRemoteInterceptor {
      intercept(current: HttpRemoteCall): Promise<HttpRemoteExchange> {
        call = current;
        return new Promise(() => undefined);
      }
    }
    const { sender } = stubbed([{}], { interceptors: [new Keeping()] });
    const error = await failure(sender.send(get(), { timeoutMs: 10 }));
    expect(call?.endedBy).toBe(error);
    expect(call?.signal.aborted).toBe(true);
    expect(call?.signal.reason).toBe(error);
    expect(() => call?.throwIfEnded()).toThrow(error);
  });

  it('also ends an interceptor, a renewal and the reading of a file', async () => {
    class Stuck extends HttpRemoteInterceptor {
      intercept(): Promise<HttpRemoteExchange> {
        return new Promise(() => undefined);
      }
    }
    class StuckRenewal extends HttpAuthorizer {
      authorize(request: WireRequest): AuthorizedRequest<unknown> {
        return { request, grant: undefined };
      }
      override renew(): Promise<boolean> {
        return new Promise(() => undefined);
      }
    }
    const endless = new Readable({ read: () => undefined });
    const waits = [
      stubbed([{}], { interceptors: [new Stuck()] }).sender.send(get(), { timeoutMs: 20 }),
      stubbed([{ status: 401 }], { authorizer: new StuckRenewal() }).sender.send(get(), { timeoutMs: 20 }),
      stubbed([{}]).sender.send(Upload.from({ file: endless }), { timeoutMs: 20 }),
    ];
    for (const wait of waits) await expect(wait).rejects.toBeInstanceOf(CallTimeoutError);
    expect(endless.destroyed).toBe(true);
  });
});

describe('Interceptors', () => {
  class Tracing extends HttpRemoteInterceptor {
    constructor(
      private readonly name: string,
      private readonly trace: string[],
    ) {
      super();
    }
    async intercept(
      call: HttpRemoteCall,
      next: () => Promise<HttpRemoteExchange>,
    ): Promise<HttpRemoteExchange> {
      this.trace.push(`${this.name} in`);
      try {
        return await next();
      } finally {
        this.trace.push(`${this.name} out ${call.api.action}`);
      }
    }
  }

  it('run around the call, the first outermost', async () => {
    const trace: string[] = [];
    const { sender } = stubbed([{}], { interceptors: [new Tracing('a', trace), new Tracing('b', trace)] });
    await sender.send(get());
    expect(trace).toEqual(['a in', 'b in', 'b out things/{id}', 'a out things/{id}']);
  });

  it('run before validation, so they may complete the input', async () => {
    class Completing extends HttpRemoteInterceptor {
      intercept(call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>): Promise<HttpRemoteExchange> {
        (call.input as GetThing).id = 'completed';
        return next();
      }
    }
    const { sender, transport } = stubbed([{}], { interceptors: [new Completing()] });
    await sender.send(GetThing.from({} as never));
    expect(transport.requests[0]?.url).toContain('/things/completed');
  });

  it('may return a result without a call, and replace an error', async () => {
    class Cached extends HttpRemoteInterceptor {
      intercept(): Promise<HttpRemoteExchange> {
        return Promise.resolve({ output: 'cached', status: 200, headers: {}, attempts: 0, durationMs: 0 });
      }
    }
    class Turning extends HttpRemoteInterceptor {
      intercept(_call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>): Promise<HttpRemoteExchange> {
        return next().catch(() => {
          throw new RangeError('turned');
        });
      }
    }
    class Throwing extends HttpRemoteInterceptor {
      intercept(): never {
        throw new TypeError('at once');
      }
    }
    const cached = stubbed([{}], { interceptors: [new Cached()] });
    expect(await cached.sender.send(get())).toBe('cached');
    expect(cached.transport.requests).toEqual([]);
    await expect(
      stubbed([{ status: 500 }], { interceptors: [new Turning()] }).sender.send(get()),
    ).rejects.toThrow('turned');
    await expect(stubbed([{}], { interceptors: [new Throwing()] }).sender.send(get())).rejects.toThrow(
      'at once',
    );
  });

  it('may retry a call, including a file from a stream', async () => {
    class Again extends HttpRemoteInterceptor {
      async intercept(
        _call: HttpRemoteCall,
        next: () => Promise<HttpRemoteExchange>,
      ): Promise<HttpRemoteExchange> {
        return next().catch(next);
      }
    }
    const { sender, transport, recorder } = stubbed([{ status: 503 }, {}], { interceptors: [new Again()] });
    await sender.send(Upload.from({ file: Readable.from(['con', 'tent']) }));
    expect(
      transport.requests.map(({ body }) => Buffer.from((body ?? '') as string).includes('content')),
    ).toEqual([true, true]);
    expect(recorder.records.map(({ attempts }) => attempts)).toEqual([2]);
  });
});

describe('Observers', () => {
  it('are notified once per call, unless the API has ignoreLog', async () => {
    const { sender, recorder } = stubbed([{ status: 500 }, { body: '{}' }]);
    await failure(sender.send(get()));
    await sender.send(get());
    await sender.send(QuietThing.from({ id: 'a' }));
    await failure(sender.send(QuietThing.from({})));
    expect(recorder.records.map(({ status, error }) => [status, (error as Error | undefined)?.name])).toEqual(
      [
        [500, 'HttpStatusError'],
        [200, undefined],
      ],
    );
  });

  it('receive how much a successful call left undone, of the attempt that succeeded', async () => {
    class PartialCheck extends ResponseCheck {
      check(response: WireResponse, _read: () => unknown, { api }: HttpRemoteCall): void {
        new HttpStatusCheck().check(response, () => undefined, { api, mask: (text) => text });
      }
      override rejected(output: unknown) {
        return output instanceof Thing && output.id !== '1' ? { id: 2 } : undefined;
      }
    }
    const { sender, recorder } = stubbed([{ body: '{"id":"2"}' }, { body: '{"id":"1"}' }, { status: 500 }], {
      check: new PartialCheck(),
    });
    expect((await sender.send(get())).id).toBe('2');
    await sender.send(get());
    await failure(sender.send(get()));
    expect(recorder.records.map(({ rejected }) => rejected)).toEqual([{ id: 2 }, undefined, undefined]);
  });

  it('receive no counts from a check that fails to count, and the call succeeds', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    class FailingCheck extends HttpStatusCheck {
      override rejected(): never {
        throw new TypeError('s3cret-detail');
      }
    }
    const { sender, recorder } = stubbed([{ body: '{"id":"1"}' }], { check: new FailingCheck() });
    expect((await sender.send(get())).id).toBe('1');
    expect(recorder.records).toMatchObject([{ error: undefined, rejected: undefined }]);
    expect(logged.mock.calls).toEqual([
      [expect.stringContaining('the check failed to count what was rejected')],
    ]);
    expectNoSecret(logged.mock.calls);
  });

  it('do not affect the call if they throw, at once or later', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    class Throwing extends HttpRemoteObserver {
      onCall(): void {
        throw new TypeError('s3cret');
      }
    }
    class Rejecting extends HttpRemoteObserver {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an observer may reject with anything
      onCall = () => Promise.reject('s3cret');
    }
    const recorder = new Recorder();
    const { sender } = stubbed([{}], { observers: [new Throwing(), new Rejecting(), recorder] });
    await sender.send(get());
    await nextTurn();
    expect(recorder.records).toHaveLength(1);
    expect(logged.mock.calls).toEqual([
      ['observer Throwing failed: TypeError'],
      ['observer Rejecting failed: a non-Error value was thrown'],
    ]);
  });

  it('with around() run outside of interceptors, the first outermost, and see the result', async () => {
    const seen: string[] = [];
    class Around extends HttpRemoteObserver {
      constructor(private readonly name: string) {
        super();
      }
      onCall(): void {}
      override async around(call: ObservedCall, run: () => Promise<unknown>): Promise<void> {
        seen.push(`${this.name} ${call.client} ${call.api.action} ${call.attempts}`);
        await run();
        seen.push(`${this.name} ${call.attempts} ${call.status} ${call.durationMs >= 0}`);
      }
    }
    class Inside extends HttpRemoteInterceptor {
      intercept(_call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>) {
        seen.push('interceptor');
        return next();
      }
    }
    const observers = [new Around('one'), new Recorder(), new Around('two')];
    const { sender } = stubbed([{}], { observers, interceptors: [new Inside()] });
    await sender.send(get());
    expect(seen).toEqual([
      'one erp things/{id} 0',
      'two erp things/{id} 0',
      'interceptor',
      'two 1 200 true',
      'one 1 200 true',
    ]);
    await sender.send(QuietThing.from({ id: 'a' }));
    expect(seen.slice(5)).toEqual(['interceptor']);
  });

  it.each([
    ['throw', () => { throw new TypeError('s3cret'); }, 1],
    ['throw once the call has begun', (run: () => unknown) => { void run(); throw new TypeError('s3cret'); }, 1],
    ['reject later', async (run: () => unknown) => { await run(); throw new TypeError('s3cret'); }, 1],
    ['do nothing', () => undefined, 0],
    ['begin it twice', (run: () => unknown) => [run(), run()], 0],
    ['begin it too late', async (run: () => unknown) => { await nextTurn(); await run(); }, 0],
    ['never come to an end', () => new Promise<never>(() => undefined), 0],
  ] as const)('around calls do not affect them if they %s', async (_what, around, complaints) => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    class Clumsy extends HttpRemoteObserver {
      onCall(): void {}
      override around(_call: ObservedCall, run: () => Promise<unknown>): unknown {
        return around(run);
      }
    }
    const { sender, transport } = stubbed([{}], { observers: [new Clumsy()] });
    await sender.send(get());
    await nextTurn();
    await nextTurn();
    expect(transport.requests).toHaveLength(1);
    expect(logged.mock.calls).toEqual(Array(complaints).fill(['observer Clumsy failed: TypeError']));
    logged.mockClear();
  }); // prettier-ignore

  it('with around() get the error of the caller, and passing it on is not their failure', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const seen: unknown[] = [];
    class Around extends HttpRemoteObserver {
      onCall(): void {}
      override around(_call: ObservedCall, run: () => Promise<unknown>): Promise<unknown> {
        return run().catch((error: unknown) => {
          seen.push(error);
          throw error;
        });
      }
    }
    const { sender } = stubbed([hang], { observers: [new Around()] });
    const error = await failure(sender.send(get(), { timeoutMs: 20 }));
    await nextTurn();
    expect(error).toBeInstanceOf(CallTimeoutError);
    expect(seen).toEqual([error]);
    expect(logged).not.toHaveBeenCalled();
  });

  it('see no header, parameter or field with the name of a secret', async () => {
    @HttpRemoteApi({ action: 'a', desc: 'A' })
    class Careless extends HttpRemoteInput {
      @JsonName('Authorization', { in: 'header' }) authorization?: string;
      @JsonName('Proxy-Authorization', { in: 'header' }) proxy?: string;
      @JsonName('jwt', { in: 'query' }) jwt?: string;
      @JsonName('author', { in: 'query' }) author?: string;
      @JsonName('password') @MinLength(20) password?: string;
      @JsonName('suite_ticket') ticket?: string;
    }
    const secret = 's3cret-of-20-characters';
    const { sender, recorder } = stubbed([{}]);
    const all = {
      authorization: secret,
      proxy: secret,
      jwt: secret,
      author: 'ann',
      password: secret,
      ticket: secret,
    };
    await sender.send(Careless.from(all));
    expectNoSecret(recorder.records[0]?.request()?.headers, recorder.records[0]?.request()?.body);
    expect(recorder.records[0]?.request()?.url).toMatch(/\?jwt=\*\*\*&author=ann$/);
    expectNoSecret(await failure(sender.send(Careless.from({ ...all, password: 's3cret' }))));
  });

  it('see no secret in the request', async () => {
    class Card {
      @JsonName('no', { sensitive: true }) number?: string;
      @JsonName('owner') owner?: string;
    }
    @HttpRemoteApi({ action: 'things', desc: 'Create' })
    class Create extends HttpRemoteInput {
      @JsonName('name') name?: string;
      @JsonName('cards', { type: () => [Card] }) cards?: Card[];
      @JsonName('pin', { sensitive: true }) pin?: string;
      @JsonName('password') password?: string;
      @JsonName('free', { type: 'json' }) free?: unknown;
      @JsonName('x-user-key', { in: 'header', sensitive: true }) key?: string;
      @JsonName('list') list?: unknown[];
    }
    const { sender, recorder } = stubbed([{}], { headers: { 'x-api-key': 's3cret', 'x-app': 'a' } });
    await sender.send(
      Create.from({
        name: 'n',
        cards: [{ number: 's3cret', owner: 'o' }],
        pin: 's3cret',
        password: 's3cret',
        free: { deep: [{ token: 's3cret', n: 1 }], ok: [1] },
        key: 's3cret',
        list: [[1], 'x'],
      }),
    );
    expect(recorder.records[0]?.request()).toEqual({
      method: 'POST',
      url: 'https://erp.example/v1/things',
      headers: {
        ...OWN_HEADERS,
        'x-api-key': '***',
        'x-app': 'a',
        'content-type': 'application/json',
        'x-user-key': '***',
      },
      body: {
        name: 'n',
        cards: [{ no: '***', owner: 'o' }],
        pin: '***',
        password: '***',
        free: { deep: [{ token: '***', n: 1 }], ok: [1] },
        list: ['Array', 'x'],
      },
    });
  });

  it('see no secret in path, query, form and custom bodies', async () => {
    @HttpRemoteApi({ action: 'u/{token}', desc: 'U', type: 'FormData' })
    class Form extends HttpRemoteInput {
      @JsonName('token', { in: 'path', sensitive: true }) token?: string;
      @JsonName('q', { in: 'query' }) query?: string;
      @JsonName('file') file?: Buffer;
      @JsonName('secret') secret?: string;
    }
    const { sender, recorder } = stubbed([{}]);
    await sender.send(
      Form.from({ token: 's3cret', query: 'a?b', file: Buffer.from('s3cret'), secret: 's3cret' }),
    );
    await sender.send(get());
    await sender.send(new Custom('{"x":"s3cret"}'));
    expect(recorder.records.map((record) => record.request())).toMatchObject([
      { url: 'https://erp.example/v1/u/{token}?q=a%3Fb', body: { file: '6 bytes', secret: '***' } },
      { url: 'https://erp.example/v1/things/a?access_token=***&pin=***', body: undefined },
      { body: '14 bytes' },
    ]);
  });
});

describe('prepare', () => {
  it('returns the request that would be sent, and sends nothing', async () => {
    const { sender, transport } = stubbed([{}]);
    const prepared = await sender.prepare(get());
    expect(prepared.url).toBe('https://erp.example/v1/things/a?access_token=s3cret-token&pin=s3cret-pin');
    expect(transport.requests).toEqual([]);
    await expect(sender.prepare(GetThing.from({ id: '' }))).rejects.toBeInstanceOf(InputInvalidError);
  });

  it('shows it without secrets however it is printed', async () => {
    const prepared = await stubbed([{}]).sender.prepare(get());
    const redacted = {
      method: 'GET',
      url: 'https://erp.example/v1/things/a?access_token=***&pin=***',
      headers: OWN_HEADERS,
      body: undefined,
    };
    expect(prepared.redacted()).toEqual(redacted);
    expect(String(prepared)).toBe(`GET ${redacted.url}`);
    for (const text of [JSON.stringify({ prepared }), inspect({ prepared }, { depth: 9 })]) {
      expect(text).not.toContain('s3cret');
    }
  });

  it('can be followed by send with the same stream', async () => {
    const { sender, transport } = stubbed([{}]);
    const input = Upload.from({ file: Readable.from(['content']) });
    const prepared = await sender.prepare(input);
    await sender.send(input);
    for (const body of [prepared.body, transport.requests[0]?.body]) {
      expect(Buffer.from((body ?? '') as string).includes('content')).toBe(true);
    }
  });
});

describe('Errors of a call', () => {
  it('contain no URL, token, secret or body, whatever failed', async () => {
    const server = createServer((request) => request.socket.destroy());
    const url = await listen(server);
    const recorder = new Recorder();
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const observers = [recorder, new LoggerObserver()];
    for (const transport of transports()) {
      const sender = senderOf({ baseUrl: url, transport, observers });
      const error = await failure(sender.send(get()));
      expect(error).toBeInstanceOf(TransportError);
      expectNoSecret(
        error,
        recorder.records.map((record) => ({ ...record, request: record.request() })),
      );
    }
    server.close();
    await once(server, 'close');
    for (const transport of transports()) {
      const error = await failure(senderOf({ baseUrl: url, transport, observers }).send(get()));
      expect(error).toMatchObject({ code: 'ECONNREFUSED' });
      expectNoSecret(error);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(url);
    }
    expect(JSON.stringify(warn.mock.calls)).not.toContain('s3cret');
  });
});

@HttpRemoteApi({ action: 'upload', desc: 'Upload', type: 'FormData' })
class Upload extends HttpRemoteInput {
  @JsonName('file') file?: Buffer | Readable | Blob | HttpFile | (Buffer | HttpFile)[];
  @JsonName('note') note?: string;
  @JsonName('n') number?: number;
  @JsonName('tags') tags?: string[];
}

@HttpRemoteApi({ action: 'custom', desc: 'Custom', type: 'Custom' })
class Custom extends HttpRemoteInput implements CustomBodyInput {
  @JsonName('q', { in: 'query' }) query = '1';

  constructor(private readonly written: unknown = 'a,b') {
    super();
  }

  encodeBody(): HttpBody {
    if (this.written instanceof Error) throw this.written;
    return (
      typeof this.written === 'string' ? { content: this.written, contentType: 'text/csv' } : this.written
    ) as HttpBody;
  }
}

describe('Every parameter type, against a server', () => {
  interface Seen {
    readonly method: string;
    readonly url: string;
    readonly type: string | undefined;
    readonly body: string;
  }
  let server: Server;
  let sender: HttpRemoteClient;

  beforeAll(async () => {
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const seen: Seen = {
          method: request.method ?? '',
          url: request.url ?? '',
          type: request.headers['content-type'],
          body,
        };
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(seen));
      });
    });
    const baseUrl = await listen(server);
    sender = createHttpRemoteClient('echo', { baseUrl });
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const seenOf = async (input: HttpRemoteInput) => (await sender.send(input)) as Seen;

  it('Query', async () => {
    @HttpRemoteApi({ action: 'q', desc: 'Q', httpMethod: 'DELETE' })
    class Query extends HttpRemoteInput {
      @JsonName('a b') text?: string;
      @JsonName('list') list?: number[];
      @JsonName('at', { dateFormat: 'yyyy-MM-dd HH:mm', timeZone: 'Asia/Shanghai' }) at?: Date;
    }
    const seen = await seenOf(
      Query.from({ text: 'é&=', list: [0, 1], at: new Date('2026-01-01T16:00:00Z') }),
    );
    expect(seen).toEqual({
      method: 'DELETE',
      url: '/q?a+b=%C3%A9%26%3D&list=0&list=1&at=2026-01-02+00%3A00',
      body: '',
    });
  });

  it('Json', async () => {
    class Nested {
      @JsonName('on', { booleanAs: 'int' }) on?: boolean;
    }
    @HttpRemoteApi({ action: 'j', desc: 'J', httpMethod: 'PATCH' })
    class Json extends HttpRemoteInput {
      @JsonName('list', { type: () => [Nested] }) list?: Nested[];
      @JsonName('empty') empty?: string;
      @JsonName('gone') gone?: string | null;
      @JsonName('nil', { nullable: true }) nil?: string | null;
    }
    const seen = await seenOf(Json.from({ list: [{ on: true }], empty: '', gone: null, nil: null }));
    expect(seen).toEqual({
      method: 'PATCH',
      url: '/j',
      type: 'application/json',
      body: '{"list":[{"on":1}],"empty":"","nil":null}',
    });
  });

  it('Xml', async () => {
    @HttpRemoteApi({ action: 'x', desc: 'X', type: 'Xml', responseType: 'Json' })
    class Xml extends HttpRemoteInput {
      @JsonName('a') list?: string[];
      @JsonName('e') none?: string[];
    }
    const seen = await seenOf(Xml.from({ list: ['<', '😀'], none: [] }));
    expect(seen.type).toBe('application/xml; charset=utf-8');
    expect(seen.body).toBe('<?xml version="1.0" encoding="UTF-8"?><xml><a>&lt;</a><a>😀</a><e/></xml>');
  });

  it('FormData without a file', async () => {
    const seen = await seenOf(Upload.from({ note: 'é &', number: 0, tags: ['a', 'b'] }));
    expect(seen.type).toBe('application/x-www-form-urlencoded');
    expect(seen.body).toBe('note=%C3%A9+%26&n=0&tags=a&tags=b');
    expect((await seenOf(Upload.from({}))).body).toBe('');
  });

  it.each<[string, () => Upload['file'], string, string]>([
    ['a Buffer', () => Buffer.from('content'), 'file', 'application/octet-stream'],
    ['a stream', () => Readable.from(['con', 'tent']), 'file', 'application/octet-stream'],
    ['a Blob', () => new Blob(['content'], { type: 'text/plain' }), 'file', 'text/plain'],
    ['a File', () => new File(['content'], 'f.txt', { type: 'text/plain' }), 'f.txt', 'text/plain'],
    [
      'an HttpFile',
      () => new HttpFile(Buffer.from('content'), '图 "1".png', 'image/png'),
      '图 %221%22.png',
      'image/png',
    ],
    ['an HttpFile of a stream', () => new HttpFile(Readable.from(['content']), 'a', 'x/y'), 'a', 'x/y'],
    [
      'an HttpFile of a Blob',
      () => new HttpFile(new Blob(['content']), 'a'),
      'a',
      'application/octet-stream',
    ],
    [
      'a hostile name',
      () => new HttpFile(Buffer.from('content'), 'a"\r\nX-Evil: 1', 'x/y'),
      'a%22%0D%0AX-Evil: 1',
      'x/y',
    ],
    [
      'a list of files',
      () => [Buffer.from('content'), new HttpFile(Buffer.from('2'), 'b')],
      'file',
      'application/octet-stream',
    ],
  ])('FormData with %s', async (_, file, fileName, contentType) => {
    const seen = await seenOf(Upload.from({ file: file(), note: 'é', number: 5 }));
    expect(seen.type).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen.body).toContain(
      `name="file"; filename="${fileName}"\r\nContent-Type: ${contentType}\r\n\r\ncontent\r\n`,
    );
    expect(seen.body).toContain('name="note"\r\n\r\né\r\n');
    expect(seen.body).toContain('name="n"\r\n\r\n5\r\n');
    expect(seen.body).not.toMatch(/^X-Evil/m);
  });

  it('FormData rejects a file that cannot be read, or was read elsewhere', async () => {
    const failing = new Readable({
      read: (): never => {
        throw new Error('disk');
      },
    });
    const error = await failure(sender.send(Upload.from({ file: failing })));
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toBe('upload: the file "file" could not be read');
    const spent = Readable.from(['content']);
    await spent.toArray();
    await expect(sender.send(Upload.from({ file: spent }))).rejects.toBeInstanceOf(InputNotEncodableError);
    await expect(sender.send(Upload.from({ file: [Buffer.from('x'), null as never] }))).rejects.toThrow(
      /file\[1\]/,
    );
  });

  it('Custom', async () => {
    expect(await seenOf(new Custom())).toEqual({
      method: 'POST',
      url: '/custom?q=1',
      type: 'text/csv',
      body: 'a,b',
    });
    const bytes = new Custom({ content: new Uint8Array([97]), contentType: 'x/y' });
    expect(await seenOf(bytes)).toMatchObject({ type: 'x/y', body: 'a' });
  });

  it.each([
    ['throws', new Error('x'), /the body could not be written/],
    ['is a promise', Promise.resolve(), /must return \{ content, contentType \}/],
    ['is nothing', undefined, /must return/],
    [
      'breaks out of its header',
      { content: '', contentType: 'a\r\nb: c' },
      /a contentType that a header cannot hold/,
    ],
  ])('Custom is rejected if encodeBody %s', async (_, written, message) => {
    const input = new Custom();
    Object.assign(input, { written });
    const error = await failure(sender.send(input));
    expect(error).toBeInstanceOf(InputNotEncodableError);
    expect(error.message).toMatch(message);
    expect((error as HttpRemoteError).api?.action).toBe('custom');
  });
});

describe('createHttpRemoteClient', () => {
  const wrong: [Partial<Record<string, unknown>>, RegExp][] = [
    [{ baseUrl: undefined }, /client "erp": baseUrl must be an absolute/],
    [{ baseUrl: '/api' }, /baseUrl/],
    [{ baseUrl: 'ftp://a.example' }, /baseUrl/],
    [{ baseUrl: 'https://a.example?x=1' }, /baseUrl must have no query/],
    [{ baseUrl: 'https://u:p@a.example' }, /user name or password/],
    [{ timeoutMs: 0 }, /timeoutMs must be from 1/],
    [{ timeoutMs: Infinity }, /timeoutMs/],
    [{ headers: { 'a b': 'x' } }, /headers has "a b", which is not a valid header name/],
    [{ headers: { a: 'x\r\ny' } }, /a value for "a" that a header cannot hold/],
    [{ headers: { a: undefined } }, /a value for "a"/],
    [{ http: { proxy: 'socks://a' } }, /http.proxy must be/],
    [{ http: { connectTimeoutMs: 0 } }, /http.connectTimeoutMs/],
    [{ http: { maxResponseBytes: NaN } }, /http.maxResponseBytes/],
    [{ http: { maxResponseBytes: Infinity } }, /http.maxResponseBytes/],
    [
      { transport: 'got' },
      /transport must be "axios", "undici" or an instance of an HttpTransport, not a text/,
    ],
    [{ http: { client: 'undici' } }, /http has no option "client": did you mean transport, beside http\?/],
    [
      { http: { httpService: {} } },
      /http has no option "httpService": did you mean transport: new AxiosTransport\({ httpService }\), instead/,
    ],
    [
      { adapter: 'node' },
      /has no option "adapter": did you mean transport: new AxiosTransport\({ adapter }\)/,
    ],
    [{ http: {}, transport: new StubTransport([]) }, /http has no effect beside a transport instance: pass/],
  ];
  it.each(wrong)('rejects %j', (options, message) => {
    const create = () => createHttpRemoteClient('erp', { baseUrl: 'https://a.example', ...options });
    expect(create).toThrow(ConfigurationInvalidError);
    expect(create).toThrow(message);
  });

  it.each([
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/b/', 'https://a.example/b/'],
    ['https://a.example/b?', 'https://a.example/b/'],
    ['https://a.example/b#', 'https://a.example/b/'],
  ])('makes a base of %s', (baseUrl, expected) => {
    expect(createHttpRemoteClient('erp', { baseUrl }).baseUrl).toBe(expected);
  });

  it('takes null for a port that is not given, and functions that have the methods of a port', () => {
    const baseUrl = 'https://a.example';
    const absent = { authorizer: null, check: null, limiter: null, transport: null, http: null };
    const transport = Object.assign(() => undefined, { send: () => undefined, close: () => undefined });
    for (const options of [absent, { transport }, { retry: { rule: null } }]) {
      const given = { baseUrl, ...options } as unknown as HttpRemoteClientOptions;
      expect(createHttpRemoteClient('erp', given).name).toBe('erp');
    }
  });

  it('does not close a custom transport', async () => {
    const transport = new StubTransport([{}]);
    const close = jest.spyOn(transport, 'close');
    await createHttpRemoteClient('erp', { baseUrl: 'https://a.example', transport }).close();
    expect(close).not.toHaveBeenCalled();
    await transport.close();
  });
});

describe('redactUrl', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b'],
    ['https://a.example/b?', 'https://a.example/b?'],
    ['https://a.example/b?access_token=x&q=1', 'https://a.example/b?access_token=***&q=1'],
    ['/b?corpsecret=x&Signature=y&key=z&keyword=k', '/b?corpsecret=***&Signature=***&key=***&keyword=k'],
  ])('of %s is %s', (url, expected) => {
    expect(redactUrl(url)).toBe(expected);
  });
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

describe('A signal shared by many calls', () => {
  it('causes no leak warning of Node, and ends them all', async () => {
    const abort = new AbortController();
    const { sender } = stubbed([hang]);
    const calls = Array.from({ length: 30 }, () => failure(sender.send(get(), { signal: abort.signal })));
    expect(listenerLimitOf(abort.signal)).toBe(0);
    abort.abort();
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(CallAbortedError);
  });
});
