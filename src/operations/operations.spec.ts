import { Controller, Get, Inject, Module, type INestApplication } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { context } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { WorkWeixinModule, WorkWeixinService, type TenantOptions } from 'nestjs-work-weixin';
import { WorkWeixinProblemFilter } from 'nestjs-work-weixin/problem-details';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { HealthModule } from './health.module.js';
import { Telemetry } from './telemetry.js';
import { TelemetryModule } from './telemetry.module.js';

@Controller('members')
class Members {
  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  @Get('zhangsan')
  read() {
    return this.workWeixin.send(UserWorkWxInput.from({ userId: 'zhangsan' }));
  }

  @Get('nobody')
  fail() {
    return this.workWeixin.send(UserWorkWxInput.from({ userId: 'nobody' }));
  }
}

/** The form of tokens in the sandbox. */
const SECRET = /sandbox-token|sandbox-(?:contacts|app)-secret|sandbox-secret/;

let sandbox: Sandbox;
let app: INestApplication;
let url: string;

async function boot(spanProcessors: SpanProcessor[] = [], strangers = 0): Promise<void> {
  sandbox = await startSandbox();
  const { corpId, secrets } = sandbox.demo;
  const tenants: Record<string, TenantOptions> = {};
  for (let i = 0; i < strangers; i++)
    tenants[`stranger-${i}`] = { corpId, secrets: { app: `s3cret-no-${i}` } };
  tenants['default'] = { corpId, secrets };
  @Module({
    imports: [
      TelemetryModule.forRoot({ spanProcessors }),
      WorkWeixinModule.forRootAsync({
        isGlobal: true,
        inject: [Telemetry],
        useFactory: ({ observer }: Telemetry) => ({
          tenants,
          defaultTenant: 'default',
          baseUrl: sandbox.baseUrl,
          retry: false,
          observers: [observer],
        }),
      }),
      HealthModule.forRoot({ tenants: Object.keys(tenants), timeoutMs: 2_000 }),
    ],
    controllers: [Members],
    providers: [{ provide: APP_FILTER, useClass: WorkWeixinProblemFilter }],
  })
  class Host {}
  app = (await Test.createTestingModule({ imports: [Host] }).compile()).createNestApplication();
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
}

async function close(): Promise<void> {
  await app.close();
  await sandbox.close();
}

describe('GET /health', () => {
  afterEach(close);

  const healthOf = async (path: string) => {
    const answer = await fetch(`${url}/health/${path}`);
    return [answer.status, (await answer.json()) as unknown] as const;
  };

  it('live responds without calling anything else', async () => {
    await boot();
    sandbox.faults.add({ kind: 'status', status: 502 });
    expect(await healthOf('live')).toEqual([200, { status: 'ok' }]);
    expect(sandbox.journal.entries).toEqual([]);
  });

  it('ready is 200 if calls can be authorized, with one token request per secret', async () => {
    await boot();
    for (let i = 0; i < 3; i++) expect(await healthOf('ready')).toEqual([200, { status: 'ok' }]);
    expect(sandbox.journal.count('gettoken')).toBe(2);
  });

  it('ready is 503 if the secret is rejected, and names neither tenant nor reason', async () => {
    await boot();
    sandbox.rotateSecret({ credential: 'app' });
    expect(await healthOf('ready')).toEqual([503, { status: 'error' }]);
  });

  it('ready checks only a few tenants at a time, and finds the one that is callable', async () => {
    await boot([], 12);
    for (const [probe, status] of [503, 503, 200, 200].entries()) {
      expect([probe, (await healthOf('ready'))[0]]).toEqual([probe, status]);
      expect(sandbox.journal.count('gettoken')).toBeLessThanOrEqual(6 * (probe + 1));
    }
    expect(sandbox.journal.count('gettoken')).toBe(12 + 2);
  });

  it('ready ends in time if the server does not respond, with any number of tenants', async () => {
    await boot([], 12);
    sandbox.faults.add({ kind: 'hang' });
    const startedAt = performance.now();
    expect(await healthOf('ready')).toEqual([503, { status: 'error' }]);
    expect(performance.now() - startedAt).toBeLessThan(4_000);
  });

  it('shows what is up for one tenant', async () => {
    await boot();
    expect(await healthOf('tenants/default')).toMatchObject([
      200,
      {
        status: 'ok',
        details: { 'work-weixin/default': { status: 'up', credentials: ['contacts', 'app'] } },
      },
    ]);
    expect((await healthOf('tenants/nobody'))[0]).toBe(404);
  });

  it('shows why one tenant is down, without the secret', async () => {
    await boot();
    sandbox.rotateSecret({ credential: 'app' });
    const [status, body] = await healthOf('tenants/default');
    expect([status, body]).toMatchObject([
      503,
      {
        status: 'error',
        error: { 'work-weixin/default': { status: 'down', errcode: 40001, message: '不合法的 secret 参数' } },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(SECRET);
  });
});

describe('GET /metrics', () => {
  beforeEach(() => boot());
  afterEach(close);

  it("counts calls, attempts and token fetches in Prometheus' text format", async () => {
    await fetch(`${url}/members/zhangsan`);
    await fetch(`${url}/members/nobody`);
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const text = await answer.text();
    const valueOf = (name: string, ...labels: string[]) =>
      text
        .split('\n')
        .find((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)))
        ?.split(' ')
        .at(-1);
    expect(valueOf('http_remote_calls_total', 'api="user/get"', 'outcome="ok"')).toBe('1');
    expect(valueOf('http_remote_calls_total', 'api="user/get"', 'errcode="60111"')).toBe('1');
    expect(valueOf('http_remote_attempts_total', 'api="user/get"')).toBe('2');
    expect(valueOf('http_remote_token_fetches_total', 'outcome="ok"')).toBe('1');
    expect(valueOf('http_remote_call_duration_count', 'api="user/get"', 'outcome="ok"')).toBe('1');
    expect(valueOf('target_info', 'service_name="hr-sync"')).toBe('1');
    expect(text).not.toMatch(SECRET);
    expect(text).not.toMatch(/zhangsan|nobody|access_token|corpsecret/);
  });
});

describe('Spans', () => {
  afterEach(close);

  it('go to the configured processors, and nothing remains when the application is closed', async () => {
    const spans = new InMemorySpanExporter();
    await boot([new SimpleSpanProcessor(spans)]);
    await fetch(`${url}/members/zhangsan`);
    expect(spans.getFinishedSpans().map(({ name }) => name)).toEqual(['gettoken', 'user/get']);
    await app.close();
    // No context manager is set any more.
    expect(context.setGlobalContextManager(new AsyncLocalStorageContextManager())).toBe(true);
    context.disable();
  });

  it('are not recorded without a processor', async () => {
    await boot();
    const { observer } = app.get(Telemetry);
    const span = observer['tracer'].startSpan('probe');
    expect(span.isRecording()).toBe(false);
    span.end();
  });
});
