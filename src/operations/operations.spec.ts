import { Controller, Get, Inject, Module, type INestApplication } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { context } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { WorkWeixinProblemFilter } from 'nestjs-work-weixin/problem-details';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { AsyncContextManager } from './async-context.manager.js';
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

/** As the sandbox makes them. */
const SECRET = /sandbox-token|sandbox-(?:contacts|app)-secret|sandbox-secret/;

let sandbox: Sandbox;
let app: INestApplication;
let url: string;

async function boot(spanProcessors: SpanProcessor[] = []): Promise<void> {
  sandbox = await startSandbox();
  const { corpId, secrets } = sandbox.demo;
  @Module({
    imports: [
      TelemetryModule.forRoot({ spanProcessors }),
      WorkWeixinModule.forRootAsync({
        isGlobal: true,
        inject: [Telemetry],
        useFactory: ({ observer }: Telemetry) => ({
          corpId,
          secrets,
          baseUrl: sandbox.baseUrl,
          retry: false,
          observers: [observer],
        }),
      }),
      HealthModule.forRoot({ tenants: ['default'], timeoutMs: 2_000 }),
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
  beforeEach(() => boot());
  afterEach(close);

  it('live says that the process answers, and asks nobody else', async () => {
    sandbox.faults.add({ kind: 'status', status: 502 });
    const answer = await fetch(`${url}/health/live`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ok' });
    expect(sandbox.journal.entries).toEqual([]);
  });

  it('ready is 200 where calls can be authorised, at the cost of one token a secret', async () => {
    for (let i = 0; i < 3; i++) {
      const answer = await fetch(`${url}/health/ready`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({
        status: 'ok',
        details: { 'work-weixin/default': { status: 'up', credentials: ['contacts', 'app'] } },
      });
    }
    expect(sandbox.journal.count('gettoken')).toBe(2);
  });

  it('ready is 503 and says why where the secret is refused, without the secret', async () => {
    sandbox.rotateSecret({ credential: 'app' });
    const answer = await fetch(`${url}/health/ready`);
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      status: 'error',
      error: { 'work-weixin/default': { status: 'down', errcode: 40001, message: '不合法的 secret 参数' } },
    });
    expect(text).not.toMatch(SECRET);
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

  it('go where the options say, and leave nothing behind when the application is closed', async () => {
    const spans = new InMemorySpanExporter();
    await boot([new SimpleSpanProcessor(spans)]);
    await fetch(`${url}/members/zhangsan`);
    expect(spans.getFinishedSpans().map(({ name }) => name)).toEqual(['gettoken', 'user/get']);
    await app.close();
    // The place of the context manager is free again.
    expect(context.setGlobalContextManager(new AsyncContextManager())).toBe(true);
    context.disable();
  });

  it('are not even recorded where there is nowhere for them to go', async () => {
    await boot();
    const { observer } = app.get(Telemetry);
    const span = observer['tracer'].startSpan('probe');
    expect(span.isRecording()).toBe(false);
    span.end();
  });
});
