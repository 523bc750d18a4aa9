import { Controller, Get, Query, type INestApplication } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { AuthorizationFailedError } from '../errors/authorization-failed.error.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { DeclarationInvalidError } from '../errors/declaration-invalid.error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputInvalidError } from '../errors/input-invalid.error.js';
import { InputNotEncodableError } from '../errors/input-not-encodable.error.js';
import { LimitExceededError } from '../errors/limit-exceeded.error.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { ResponseUnreadableError } from '../errors/response-unreadable.error.js';
import { TransportError } from '../errors/transport.error.js';
import { HttpRemoteProblemFilter } from './http-remote-problem.filter.js';
import { problemOf, problemTypes, type ProblemDetails } from './problem-of.js';

const api = { action: 'orders/{no}', desc: 'Read an order', httpMethod: 'GET' };
const withStatus = (status: number, headers = {}) =>
  new HttpStatusError({ status, headers, body: Buffer.from('its page') }, { api });

class ErpError extends HttpRemoteError {
  readonly stage = 'check';
}

const input = new InputInvalidError(
  [
    { property: 'lines[0].sku', wirePath: 'lines[0].s', rule: 'isNotEmpty', message: '不能为空', value: '' },
    { property: 'lines[0].sku', wirePath: 'lines[0].s', rule: 'isString', message: '须为文本', value: '' },
    { property: 'note', wirePath: 'note', rule: 'matches', message: '格式不对', value: 'hands off' },
  ],
  { api },
);

const CASES: readonly [what: string, error: HttpRemoteError, status: number, type: string][] = [
  ['an input that breaks rules', input, 422, 'input-invalid'],
  ['a value that cannot be encoded', new InputNotEncodableError('x', { api }), 422, 'input-not-encodable'],
  ['a limit with retryAfterMs', new LimitExceededError('x', { retryAfterMs: 1 }), 429, 'too-many-calls'],
  ['a limit without', new LimitExceededError('x'), 503, 'busy'],
  ['no connection', new TransportError('x', { outcome: 'not-sent' }), 503, 'unreachable'],
  ['a reset', new TransportError('x'), 502, 'no-usable-answer'],
  ['a response that is too large', new ResponseTooLargeError('x'), 502, 'no-usable-answer'],
  ['an unreadable response', new ResponseUnreadableError('x'), 502, 'no-usable-answer'],
  ['a timeout', new CallTimeoutError('x', { api }), 504, 'timeout'],
  ['a timeout in the queue', new CallTimeoutError('x', { stage: 'limit', outcome: 'not-sent' }), 504, 'timeout'], // prettier-ignore
  ['an aborted call', new CallAbortedError('x'), 499, 'aborted'],
  ['a closing client', new ClientClosedError('x', { stage: 'authorize', outcome: 'refused' }), 503, 'busy'], // prettier-ignore
  ['a client that closes after sending', new ClientClosedError('x', { outcome: 'unknown' }), 502, 'no-usable-answer'], // prettier-ignore
  ['a failed authorizer', new AuthorizationFailedError('x'), 502, 'not-authorized'],
  ['a status of 400', withStatus(400), 422, 'rejected'],
  ['a status of 401, which is about our credentials', withStatus(401), 502, 'refused'],
  ['a status of 403', withStatus(403), 403, 'forbidden'],
  ['a status of 404', withStatus(404), 404, 'not-found'],
  ['a status of 409', withStatus(409), 409, 'conflict'],
  ['a status of 429', withStatus(429), 429, 'too-many-calls'],
  ['a status of 418', withStatus(418), 502, 'refused'],
  ['a status of 503', withStatus(503), 502, 'no-usable-answer'],
  ['a rejection by the application’s own check', new ErpError('x'), 502, 'refused'],
  ['a rejection after a lost response', withStatus(404).endingIn('unknown'), 502, 'no-usable-answer'],
  ['a wrong declaration', new DeclarationInvalidError('x', { api }), 500, 'misconfigured'],
  ['an unknown client', new ConfigurationInvalidError('no client "erp"'), 500, 'misconfigured'],
];

describe('problemOf', () => {
  it.each(CASES)('maps %s', (_what, error, status, type) => {
    const problem = problemOf(error);
    expect(problem).toMatchObject({ status, type: `urn:http-remote:problem:${type}` });
    expect(problemTypes()).toContainEqual({ type: problem.type, title: problem.title, status });
  });

  it('has API, stage, outcome and what the caller may conclude', () => {
    expect(problemOf(new CallTimeoutError('not over within 5 ms', { api }))).toEqual({
      type: 'urn:http-remote:problem:timeout',
      title: '调用超时',
      status: 504,
      detail: '远程服务可能已经执行了请求，再次发送之前请先查询结果',
      api: 'orders/{no}',
      stage: 'send',
      outcome: 'unknown',
    });
  });

  it('lists every broken rule without the values', () => {
    const problem = problemOf(input);
    expect(problem.detail).toBe('请检查：lines[0].sku、note');
    expect(problem.violations).toEqual([
      { property: 'lines[0].sku', wirePath: 'lines[0].s', rule: 'isNotEmpty', message: '不能为空' },
      { property: 'lines[0].sku', wirePath: 'lines[0].s', rule: 'isString', message: '须为文本' },
      { property: 'note', wirePath: 'note', rule: 'matches', message: '格式不对' },
    ]);
    expect(JSON.stringify(problem)).not.toContain('hands off');
  });

  it('stays short if an input breaks many rules, and has their number', () => {
    const violations = Array.from({ length: 100_000 }, (_, index) => ({
      property: `k${index}`,
      wirePath: `k${index}`,
      rule: 'unknownProperty',
      message: 'x'.repeat(10_000),
    }));
    const problem = problemOf(new InputInvalidError(violations));
    const { length } = problem.violations ?? [];
    expect(length).toBeGreaterThan(20);
    expect(problem.omittedViolations).toBe(100_000 - length);
    expect(problem.detail).toMatch(/^请检查：k0、k1、.*、k19 等，共 100000 处$/);
    expect(JSON.stringify(problem).length).toBeLessThan(50_000);
    expect(problemOf(input)).not.toHaveProperty('omittedViolations');
  });

  it('does not reveal internal mistakes', () => {
    expect(problemOf(new ConfigurationInvalidError('client "erp" has no baseUrl', { api }))).toEqual({
      type: 'urn:http-remote:problem:misconfigured',
      title: '服务的配置或程序有误',
      status: 500,
    });
  });

  it('has a type for every title, and a title for every type', () => {
    const types = problemTypes();
    expect(new Set(types.map(({ type }) => type)).size).toBe(types.length);
    expect(new Set(types.map(({ title }) => title)).size).toBe(types.length);
  });
});

let thrown: Error;

@Controller()
class Failing {
  @Get('orders')
  read(@Query('key') _key: string): never {
    throw thrown;
  }
}

describe('HttpRemoteProblemFilter', () => {
  const logged: string[] = [];
  const logger = {
    log: () => undefined,
    warn: () => undefined,
    error: (line: unknown) => logged.push(String(line)),
  };
  let app: INestApplication | undefined;

  async function answerTo(error: Error, filter = HttpRemoteProblemFilter): Promise<Response> {
    thrown = error;
    const testing = await Test.createTestingModule({
      controllers: [Failing],
      providers: [{ provide: APP_FILTER, useClass: filter }],
    })
      .setLogger(logger)
      .compile();
    app = testing.createNestApplication();
    await app.listen(0, '127.0.0.1');
    return fetch(`${await app.getUrl()}/orders?key=s3cret-key`);
  }

  beforeEach(() => logged.splice(0));
  afterEach(() => app?.close());

  it('responds with problem details', async () => {
    const answer = await answerTo(input);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('retry-after')).toBeNull();
    expect(await answer.json()).toEqual({ ...problemOf(input), instance: '/orders' });
    expect(logged).toEqual([]);
  });

  it('sends Retry-After in whole seconds, rounded up', async () => {
    const answer = await answerTo(new LimitExceededError('x', { retryAfterMs: 59_001 }));
    expect(answer.headers.get('retry-after')).toBe('60');
    expect(await answer.json()).toMatchObject({ retryAfterMs: 59_001 });
  });

  it('sends no Retry-After for a request that may have been executed', async () => {
    const answer = await answerTo(withStatus(503, { 'retry-after': '5' }));
    expect(answer.status).toBe(502);
    expect(answer.headers.get('retry-after')).toBeNull();
  });

  it('logs internal mistakes, and responds without them', async () => {
    const answer = await answerTo(new ConfigurationInvalidError('client "erp" has no baseUrl'));
    expect(await answer.text()).not.toContain('erp');
    expect(logged).toEqual(['ConfigurationInvalidError: client "erp" has no baseUrl']);
  });

  it('ignores other errors', async () => {
    const answer = await answerTo(new Error('of something else'));
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('uses the problem of a subclass', async () => {
    class Terse extends HttpRemoteProblemFilter {
      protected override problemOf(error: HttpRemoteError): ProblemDetails {
        return { ...super.problemOf(error), title: 'no' };
      }
    }
    expect(await (await answerTo(input, Terse)).json()).toMatchObject({ title: 'no', status: 422 });
  });
});
