import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { IsString } from 'class-validator';
import { HttpAuthorizer, type AuthorizedRequest } from '../authorize/http.authorizer.js';
import { ResponseCheck } from '../check/response.check.js';
import type { HttpRemoteCall } from './http-remote-call.js';
import { HttpRemoteApi } from '../declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from '../declare/http-remote.input.js';
import { JsonName } from '../declare/json-name.decorator.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import { TransportError } from '../errors/transport.error.js';
import type { CallOptions } from './dispatch.js';
import { CallLimiter, type CallPermit } from '../limit/call.limiter.js';
import { createHttpRemoteClient, type HttpRemoteClientOptions } from '../client/http-remote-client.js';
import type { HttpRemoteInterceptor } from '../client/http-remote.interceptor.js';
import type { RetryOptions } from '../retry/retry.options.js';
import { RetryRule } from '../retry/retry.rule.js';
import { HttpTransport } from '../send/http.transport.js';
import type { WireRequest } from '../wire/wire-request.js';
import type { WireResponse } from '../wire/wire-response.js';

@HttpRemoteApi({ action: 'read', desc: 'Read', httpMethod: 'GET' })
class Read extends HttpRemoteInput {}

@HttpRemoteApi({ action: 'write', desc: 'Write' })
class Write extends HttpRemoteInput {}

@HttpRemoteApi({ action: 'put', desc: 'Write twice', idempotent: true })
class Put extends HttpRemoteInput {}

@HttpRemoteApi({ action: 'burn', desc: 'Read once', httpMethod: 'GET', idempotent: false })
class Burn extends HttpRemoteInput {}

@HttpRemoteApi({ action: 'login', desc: 'Log in', httpMethod: 'GET', effect: 'once', onceKind: 'consumes' })
class LogIn extends HttpRemoteInput {}

@HttpRemoteApi({ action: 'link', desc: 'Make a link', effect: 'once', onceKind: 'issues' })
class MakeLink extends HttpRemoteInput {}

@HttpRemoteApi({ action: 'name', desc: 'Write a name' })
class Named extends HttpRemoteInput {
  @JsonName('name')
  @IsString()
  name!: string;
}

type Step = number | Error | 'hang' | { readonly status: number; readonly headers: Record<string, string> };

const RESET = () => new TransportError('reset', { code: 'ECONNRESET' });
const NO_CONNECTION = () => new TransportError('no connection', { outcome: 'not-sent' });

/** Goes through its steps: a status, a failure, or no answer at all. */
class Script extends HttpTransport {
  sent = 0;
  readonly times: number[] = [];

  constructor(private readonly steps: readonly Step[]) {
    super();
  }

  async send(_request: WireRequest, { signal }: HttpRemoteCall): Promise<WireResponse> {
    this.times.push(performance.now());
    const step = this.steps[Math.min(this.sent++, this.steps.length - 1)];
    if (step instanceof Error) throw step;
    if (step === 'hang') {
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));
    }
    const { status, headers } = typeof step === 'object' ? step : { status: Number(step), headers: {} };
    return { status, headers, body: Buffer.from('{}') };
  }
}

function remote(steps: readonly Step[], options: Partial<HttpRemoteClientOptions> = {}) {
  const transport = new Script(steps);
  const client = createHttpRemoteClient('remote', {
    baseUrl: 'http://remote.example/',
    transport,
    retry: { minDelayMs: 1, maxDelayMs: 4 },
    ...options,
  });
  const exchange = (input: HttpRemoteInput, call?: CallOptions) => client.exchange(input, call);
  const failure = async (input: HttpRemoteInput, call?: CallOptions) =>
    exchange(input, call).then(
      () => undefined,
      (error: HttpRemoteError) => error,
    );
  return { transport, exchange, failure };
}

describe('A failed attempt', () => {
  it.each([
    ['GET', Read],
    ['POST', Write],
    ['idempotent POST', Put],
    ['GET that is not idempotent', Burn],
    ['call that consumes a code', LogIn],
    ['call that issues a link', MakeLink],
  ])('of a %s that never reached the remote is retried', async (_, Input) => {
    const { transport, exchange } = remote([NO_CONNECTION(), NO_CONNECTION(), 200]);
    expect(await exchange(new Input())).toMatchObject({ status: 200, attempts: 3 });
    expect(transport.sent).toBe(3);
  });

  it.each([
    ['reset', RESET()],
    ['502', 502],
    ['503', 503],
    ['504', 504],
  ])('that ends in %s is retried if the API is idempotent, and only then', async (_, step) => {
    for (const Input of [Read, Put]) {
      const { transport, exchange } = remote([step, 200]);
      expect(await exchange(new Input())).toMatchObject({ attempts: 2 });
      expect(transport.sent).toBe(2);
    }
    for (const Input of [Write, Burn]) {
      const { transport, failure } = remote([step, 200]);
      expect(await failure(new Input())).toMatchObject({ outcome: 'unknown' });
      expect(transport.sent).toBe(1);
    }
  });

  it.each([
    ['reset', RESET],
    ['503', () => 503],
  ])('that ends in %s is not retried if it consumed a code, and the error says so', async (_, step) => {
    const { transport, failure } = remote([step(), 200]);
    const error = await failure(new LogIn());
    expect(error).toMatchObject({ outcome: 'unknown', isProbablySpent: true });
    expect(error?.message).toMatch(
      /\. The one-time code is probably spent: get a new one before you call again$/,
    );
    expect(error?.stack).toContain('probably spent');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ isProbablySpent: true });
    expect(transport.sent).toBe(1);
  });

  it('that times out leaves a code probably spent, and one that was refused or not sent does not', async () => {
    const timeout = await remote(['hang']).failure(new LogIn(), { timeoutMs: 5 });
    expect(timeout).toMatchObject({ name: 'CallTimeoutError', isProbablySpent: true });
    for (const step of [400, NO_CONNECTION()]) {
      const error = await remote([step], { retry: false }).failure(new LogIn());
      expect(error?.isProbablySpent).toBeUndefined();
      expect(error?.message).not.toContain('spent');
    }
    const write = await remote([RESET()]).failure(new Write());
    expect(write?.isProbablySpent).toBeUndefined();
  });

  it('is retried once after an unknown outcome if it issues something, beside the retries of what was not sent', async () => {
    const steps = [NO_CONNECTION(), RESET(), NO_CONNECTION(), 503, 200];
    const { transport, failure } = remote(steps);
    expect(await failure(new MakeLink())).toMatchObject({ status: 503, outcome: 'unknown' });
    expect(transport.sent).toBe(4);
    const once = remote([RESET(), 200]);
    expect(await once.exchange(new MakeLink())).toMatchObject({ attempts: 2 });
  });

  it.each([
    [400, 'refused'],
    [404, 'refused'],
    [307, 'refused'],
    [308, 'refused'],
    // The answer to a form that was carried out.
    [301, 'unknown'],
    [302, 'unknown'],
    [303, 'unknown'],
    [500, 'unknown'],
    [501, 'unknown'],
  ])('with status %d is not retried, and its outcome is %s', async (status, outcome) => {
    const { transport, failure } = remote([status, 200]);
    expect(await failure(new Read())).toMatchObject({ name: 'HttpStatusError', status, outcome });
    expect(transport.sent).toBe(1);
  });

  it('is retried three times and then thrown', async () => {
    const { transport, failure } = remote([503]);
    expect(await failure(new Read())).toBeInstanceOf(HttpStatusError);
    expect(transport.sent).toBe(4);
  });

  it('is retried up to maxRetries times, and not at all with retry: false', async () => {
    const once = remote([503], { retry: { maxRetries: 1, minDelayMs: 1 } });
    await once.failure(new Read());
    expect(once.transport.sent).toBe(2);
    for (const retry of [false, { maxRetries: 0 }] as const) {
      const never = remote([503], { retry });
      await never.failure(new Read());
      expect(never.transport.sent).toBe(1);
    }
  });

  it('with Retry-After is retried after it, also for a write', async () => {
    const answer = { status: 429, headers: { 'retry-after': '0' } };
    const { exchange } = remote([answer, 200]);
    expect(await exchange(new Write())).toMatchObject({ attempts: 2 });
    const { transport, failure } = remote([{ status: 429, headers: { 'retry-after': '7' } }, 200]);
    expect(await failure(new Write())).toMatchObject({ retryAfterMs: 7_000, outcome: 'refused' });
    expect(transport.sent).toBe(1);
  });

  it('with a date in Retry-After is understood', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString();
    const { failure } = remote([{ status: 503, headers: { 'retry-after': at } }]);
    const { retryAfterMs } = (await failure(new Read())) ?? {};
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it.each([
    ['999999999999', 999_999_999_999_000, 1],
    ['9'.repeat(400), Number.MAX_SAFE_INTEGER, 1],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0, 2],
    ['soon', undefined, 2],
    ['-5', undefined, 2],
    ['1.5', undefined, 2],
    ['', undefined, 2],
  ])('with the Retry-After %j has a retryAfterMs of %d', async (header, retryAfterMs, sent) => {
    const answer = { status: 429, headers: { 'retry-after': header } };
    const { transport, failure } = remote([answer], { retry: { maxRetries: 1, minDelayMs: 1 } });
    expect((await failure(new Write()))?.retryAfterMs).toBe(retryAfterMs);
    expect(transport.sent).toBe(sent);
  });

  it("is thrown, rather than the failure of the client's retry rule", async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    class Failing extends RetryRule {
      isRepeatable(): boolean {
        throw new Error('s3cret');
      }
    }
    const { transport, failure } = remote([503], { retry: { rule: new Failing() } });
    expect(await failure(new Read())).toMatchObject({ status: 503, outcome: 'unknown' });
    expect(transport.sent).toBe(1);
    expect(logged.mock.calls).toEqual([['the retry rule failed: Error']]);
    logged.mockRestore();
  });

  it('was sent, whatever error a check throws', async () => {
    class Odd extends ResponseCheck {
      check(): void {
        throw new LimitExceededError('odd');
      }
    }
    const { failure } = remote([200], { check: new Odd() });
    expect(await failure(new Write())).toMatchObject({ name: 'LimitExceededError', outcome: 'unknown' });
  });

  it('is thrown at once if the delay would exceed the time of the call', async () => {
    const { transport, failure } = remote([503], { retry: { minDelayMs: 60_000, maxDelayMs: 60_000 } });
    jest.spyOn(Math, 'random').mockReturnValue(0.9);
    expect(await failure(new Read(), { timeoutMs: 500 })).toMatchObject({ status: 503 });
    jest.restoreAllMocks();
    expect(transport.sent).toBe(1);
  });

  it('keeps its outcome however a retry ended', async () => {
    const { transport, failure } = remote([RESET(), 404]);
    expect(await failure(new Put())).toMatchObject({ status: 404, outcome: 'unknown' });
    expect(transport.sent).toBe(2);
    const refused = remote([429, NO_CONNECTION()], { retry: { maxRetries: 1, minDelayMs: 1 } });
    expect(await refused.failure(new Put())).toMatchObject({ name: 'TransportError', outcome: 'refused' });
  });

  it('is judged by the retry rule of the client', async () => {
    class OnlyTeapots extends RetryRule {
      isRepeatable(error: HttpRemoteError): boolean {
        return error instanceof HttpStatusError && error.status === 418;
      }
    }
    const { exchange, failure } = remote([418, 200, 503], {
      retry: { rule: new OnlyTeapots(), minDelayMs: 1 },
    });
    expect(await exchange(new Write())).toMatchObject({ attempts: 2 });
    expect(await failure(new Read())).toMatchObject({ status: 503 });
  });

  it.each([
    [{ maxRetries: -1 }, 'retry.maxRetries'],
    [{ maxRetries: 1.5 }, 'retry.maxRetries'],
    [{ minDelayMs: 0 }, 'retry.minDelayMs'],
    [{ minDelayMs: 10, maxDelayMs: 5 }, 'retry.maxDelayMs'],
    [{ rule: {} as RetryRule }, 'retry.rule'],
    [{ times: 3 }, 'retry has no option "times"'],
    [true as unknown as false, 'retry must be an object, or false'],
  ])('cannot be retried with the options %j: they are rejected', (retry, words) => {
    expect(() => remote([200], { retry: retry as RetryOptions })).toThrow(ConfigurationInvalidError);
    expect(() => remote([200], { retry: retry as RetryOptions })).toThrow(words);
  });
});

describe('An interceptor that calls next twice', () => {
  const twice = (between: (input: Named) => void): HttpRemoteInterceptor => ({
    intercept: async ({ input }, next) => {
      await next().catch(() => undefined);
      between(input as Named);
      return next();
    },
  });
  const failureOf = async (steps: readonly Step[], between: (input: Named) => void = () => undefined) => {
    const { failure } = remote(steps, { interceptors: [twice(between)], retry: false });
    return failure(Named.from({ name: 'first' }));
  };

  it.each<[string, readonly Step[], string]>([
    ['got a response and then an error', [200, 404], 'unknown'],
    ['got a response and then cannot connect', [200, NO_CONNECTION()], 'unknown'],
    ['was reset and is refused then', [RESET(), 404], 'unknown'],
    ['was refused and is refused again', [404, 409], 'refused'],
  ])('and %s', async (_, steps, outcome) => {
    expect(await failureOf(steps)).toMatchObject({ outcome });
  });

  it.each<[Step, string]>([
    [200, 'unknown'],
    [RESET(), 'unknown'],
    [404, 'refused'],
    [NO_CONNECTION(), 'not-sent'],
  ])('with an input that has become invalid, after %s, gets %s', async (step, outcome) => {
    const error = await failureOf([step], (input) => (input.name = 1 as unknown as string));
    expect(error).toMatchObject({ name: 'InputInvalidError', outcome });
  });

  it('and is rejected by the limiter then, knows that it was sent', async () => {
    let isSpent = false;
    const limiter: CallLimiter = {
      acquire: () => {
        if (isSpent) throw new LimitExceededError('enough');
        isSpent = true;
        return { release: () => undefined };
      },
    };
    const { failure } = remote([200], { interceptors: [twice(() => undefined)], limiter });
    expect(await failure(Named.from({ name: 'first' }))).toMatchObject({
      name: 'LimitExceededError',
      outcome: 'unknown',
    });
  });
});

describe('A timeout', () => {
  it('while a request is pending leaves its outcome unknown', async () => {
    const { failure } = remote(['hang']);
    expect(await failure(new Write(), { timeoutMs: 20 })).toMatchObject({
      name: 'CallTimeoutError',
      stage: 'send',
      outcome: 'unknown',
    });
  });

  it('between two attempts has the stage retry, and the last failure as its cause', async () => {
    const { transport, failure } = remote([429], { retry: { minDelayMs: 40, maxDelayMs: 60 } });
    const controller = new AbortController();
    const call = failure(new Write(), { signal: controller.signal });
    await new Promise(setImmediate);
    controller.abort();
    expect(await call).toMatchObject({ name: 'CallAbortedError', stage: 'retry', outcome: 'refused' });
    expect(transport.sent).toBe(1);
  });
});

describe('A check', () => {
  it('may be asynchronous', async () => {
    class Late extends ResponseCheck {
      async check({ status }: WireResponse): Promise<void> {
        await Promise.resolve();
        if (status === 200) throw new HttpStatusError({ status, headers: {}, body: Buffer.from('') });
      }
    }
    const { transport, failure } = remote([200], { check: new Late() });
    expect(await failure(new Write())).toMatchObject({ name: 'HttpStatusError', status: 200 });
    expect(transport.sent).toBe(1);
  });
});

const fail = (words: string) => {
  throw new TypeError(words);
};

describe('An authorizer', () => {
  class Renewing extends HttpAuthorizer<number> {
    grants = 0;
    failsFrom = Infinity;

    authorize(request: WireRequest): AuthorizedRequest<number> {
      if (++this.grants >= this.failsFrom) throw new Error('no more');
      return { request, grant: this.grants };
    }

    override renew(error: HttpRemoteError): boolean {
      return error instanceof HttpStatusError && error.status === 401;
    }
  }

  it.each([
    [1, 2],
    [3, 4],
    [undefined, 2],
  ])('whose maxRenewals is %s makes at most %i attempts', async (maxRenewals, attempts) => {
    const authorizer = Object.assign(new Renewing(), { maxRenewals });
    const { transport, failure } = remote([401], { authorizer });
    expect(await failure(new Read())).toMatchObject({ status: 401, outcome: 'refused' });
    expect(transport.sent).toBe(attempts);
  });

  it.each([
    Object.defineProperty(new Error('s3cret'), 'name', { get: () => fail('s3cret-name') }),
    Object.defineProperty(new Error('s3cret'), 'code', { get: () => fail('s3cret-code') }),
    Object.assign(new Error('s3cret'), { name: 's3cret: own' }),
  ])('that throws a value that cannot be read fails with a typed error', async (thrown) => {
    const authorizer = Object.assign(new Renewing(), { authorize: () => Promise.reject(thrown) });
    const error = await remote([200], { authorizer }).failure(new Read());
    expect(error).toMatchObject({ name: 'AuthorizationFailedError', outcome: 'not-sent' });
    expect(error?.message).toMatch(/^read: the authorizer failed: Error$/);
  });

  it('is called before every attempt, and a renewal does not use up a retry', async () => {
    const authorizer = new Renewing();
    const { exchange } = remote([503, 401, 503, 503, 200], { authorizer });
    expect(await exchange(new Read())).toMatchObject({ attempts: 5 });
    expect(authorizer.grants).toBe(5);
  });

  it('that fails throws an error with the outcome not-sent', async () => {
    const authorizer = new Renewing();
    authorizer.failsFrom = 1;
    const { failure } = remote([200], { authorizer });
    expect(await failure(new Write())).toMatchObject({
      name: 'AuthorizationFailedError',
      outcome: 'not-sent',
    });
  });

  it('that fails before a retry leaves the caller with the error of the attempt that may have had an effect', async () => {
    const authorizer = new Renewing();
    authorizer.failsFrom = 2;
    const { failure } = remote([RESET()], { authorizer });
    expect(await failure(new Put())).toMatchObject({ code: 'ECONNRESET', outcome: 'unknown' });
    expect(authorizer.grants).toBe(2);
  });

  it('may fail with one error for many calls: no call writes its own outcome on it', async () => {
    const shared = new HttpStatusError({ status: 500, headers: {}, body: Buffer.from('') });
    const authorizer = new Renewing();
    authorizer.authorize = () => {
      throw shared;
    };
    const { failure } = remote([RESET()], { authorizer });
    expect(await failure(new Put())).toBe(shared);
    expect(shared.outcome).toBe('not-sent');
  });
});

describe('A limiter', () => {
  class Counting extends CallLimiter {
    taken = 0;
    readonly released: unknown[] = [];

    constructor(private readonly wait?: () => Promise<void>) {
      super();
    }

    async acquire(_call: HttpRemoteCall): Promise<CallPermit> {
      this.taken++;
      await this.wait?.();
      return { release: (error) => this.released.push(error) };
    }
  }

  class Refusing extends HttpAuthorizer {
    authorize(): AuthorizedRequest<unknown> {
      throw new Error('s3cret');
    }
  }

  it('gives a permit for every attempt, and gets it back with its error', async () => {
    const limiter = new Counting();
    const { exchange } = remote([503, 200], { limiter });
    await exchange(new Read());
    expect(limiter.taken).toBe(2);
    expect(limiter.released).toEqual([expect.any(HttpStatusError), undefined]);
  });

  it('gets the error of an attempt that was not authorized', async () => {
    const limiter = new Counting();
    const { failure } = remote([200], { limiter, authorizer: new Refusing() });
    await failure(new Read());
    expect(limiter.released).toEqual([expect.objectContaining({ stage: 'authorize' })]);
  });

  it('gets back a permit that arrives after the call has ended', async () => {
    let grant = () => {};
    const limiter = new Counting(() => new Promise<void>((resolve) => (grant = resolve)));
    const { transport, failure } = remote([200], { limiter });
    expect(await failure(new Write(), { timeoutMs: 10 })).toMatchObject({
      name: 'CallTimeoutError',
      stage: 'limit',
      outcome: 'not-sent',
    });
    grant();
    await new Promise(setImmediate);
    expect(limiter.released).toEqual([undefined]);
    expect(transport.sent).toBe(0);
  });

  it('that returns no permit costs no response, synchronous or not', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    for (const acquire of [() => undefined, () => Promise.resolve(undefined)]) {
      const { exchange } = remote([200], { limiter: { acquire } as unknown as CallLimiter });
      expect(await exchange(new Read())).toMatchObject({ status: 200 });
    }
    expect(logged).toHaveBeenCalledTimes(2);
    logged.mockRestore();
  });

  it('that fails to release a permit costs no response', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const limiter = new Counting();
    limiter.released.push = () => {
      throw new Error('s3cret');
    };
    const { exchange } = remote([200], { limiter });
    expect(await exchange(new Write())).toMatchObject({ status: 200 });
    expect(logged.mock.calls).toEqual([['the limiter failed to release a permit: Error']]);
    logged.mockRestore();
  });

  it('that fails with an error of its own prevents the call', async () => {
    const limiter = new Counting(() => Promise.reject(new Error('s3cret')));
    const { failure } = remote([200], { limiter });
    const error = await failure(new Write());
    expect(error).toBeInstanceOf(LimitExceededError);
    expect(error).toMatchObject({ outcome: 'not-sent', message: 'write: the limiter failed: Error' });
  });
});

describe('The ports', () => {
  /** As Node's own promises are inside Jest, and those of libraries: no instance of this realm's Promise. */
  const later = <T>(value: T): Promise<T> => {
    const foreign: PromiseLike<T> = { then: (...handlers) => Promise.resolve(value).then(...handlers) };
    return foreign as Promise<T>;
  };

  it('may return any kind of promise', async () => {
    class Foreign extends HttpAuthorizer<string> {
      authorize(request: WireRequest): Promise<AuthorizedRequest<string>> {
        return later({ request: { ...request, url: `${request.url}?key=s3cret` }, grant: 's3cret' });
      }
      override renew = () => later(false);
    }
    class Leave extends CallLimiter {
      acquire = () => later({ release: () => released.push(true) });
    }
    class Late extends ResponseCheck {
      check = () => later(undefined);
    }
    const released: boolean[] = [];
    const ports = { authorizer: new Foreign(), limiter: new Leave(), check: new Late() };
    const { exchange, transport } = remote([200], ports);
    const urls = jest.spyOn(transport, 'send');
    expect(await exchange(new Write())).toMatchObject({ status: 200 });
    expect(urls.mock.calls.map(([{ url }]) => url)).toEqual(['http://remote.example/write?key=s3cret']);
    expect(released).toEqual([true]);
  });
});
