import { jest } from '@jest/globals';
import { context, metrics, propagation, trace } from '@opentelemetry/api';
import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
  type MetricData,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
} from '@opentelemetry/sdk-trace-base';
import { Injectable, Logger, type INestApplicationContext } from '@nestjs/common';
import {
  HttpTransport,
  UndiciTransport,
  type HttpRemoteCall,
  type ObservedCall,
  type WireRequest,
  type WireResponse,
} from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService, type WorkWeixinModuleOptions } from 'nestjs-work-weixin';
import {
  CallbackObserver,
  CallbackReceiver,
  OnWorkWeixinEvent,
  WorkWeixinCallbackModule,
  type CallbackRecord,
  type ObservedCallback,
} from 'nestjs-work-weixin/callbacks';
import type { CallDescription } from 'nestjs-http-remote/opentelemetry';
import {
  WorkWeixinCallbackOpenTelemetryObserver,
  WorkWeixinOpenTelemetryObserver,
} from 'nestjs-work-weixin/opentelemetry';
import { CreateUserWorkWxInput, UserWorkWxInput } from 'nestjs-work-weixin/user';
import { inspect } from 'node:util';
import { startSandbox, type CorpSeed, type Sandbox } from 'work-weixin-sandbox';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { CreateUserEvent, plain } from '../support/callback-events.js';
import { CallbackSender, KEY } from '../support/callback-sender.js';
import { findSecrets } from '../support/printed/find-secrets.mjs';
import { boot } from '../support/app/boot.js';
import { failureOf } from '../support/failure-of.js';

const seedOf = (name: string): CorpSeed => ({
  corpId: `ww${name}`,
  name,
  secrets: { contacts: { secret: `s3cret-contacts-${name}` }, app: { secret: `s3cret-app-${name}` } },
  departments: [{ id: 1, name }],
  members: [{ userid: `member-of-${name}`, name, department: [1], mobile: '13900000001' }],
});

const tenants = Object.fromEntries(
  ['acme', 'globex'].map((name) => [
    name,
    { corpId: `ww${name}`, secrets: { contacts: `s3cret-contacts-${name}` } },
  ]),
);

/** Records the span in which a request is sent. */
class SpanNotingTransport extends HttpTransport {
  readonly spans: (string | undefined)[] = [];
  private readonly real = new UndiciTransport();

  send(request: WireRequest, call: HttpRemoteCall): Promise<WireResponse> {
    this.spans.push(trace.getActiveSpan()?.spanContext().spanId);
    return this.real.send(request, call);
  }

  override close(): Promise<void> {
    return this.real.close();
  }
}

const transport = new SpanNotingTransport();
let sandbox: Sandbox<never>;
let spans: InMemorySpanExporter;
let exporter: InMemoryMetricExporter;
let tracerProvider: BasicTracerProvider;
let meterProvider: MeterProvider;
let app: INestApplicationContext;
let workWeixin: WorkWeixinService;

const memberOf = (name: string) => UserWorkWxInput.from({ userId: `member-of-${name}` });
async function start(options: Partial<WorkWeixinModuleOptions> = {}): Promise<void> {
  const module = WorkWeixinModule.forRoot({
    tenants,
    baseUrl: sandbox.baseUrl,
    transport,
    retry: { minDelayMs: 1 },
    observers: [new WorkWeixinOpenTelemetryObserver({ tracerProvider, meterProvider })],
    ...options,
  } as WorkWeixinModuleOptions);
  app = await boot({ imports: [module] });
  workWeixin = app.get(WorkWeixinService);
}

beforeAll(async () => {
  sandbox = await startSandbox({ corps: ['acme', 'globex'].map(seedOf) });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
});

beforeEach(async () => {
  spans = new InMemorySpanExporter();
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  meterProvider = new MeterProvider({ readers: [reader] });
  await start();
});

afterEach(async () => {
  await app.close();
  sandbox.faults.clear();
  sandbox.revokeTokens();
  sandbox.journal.clear();
  transport.spans.splice(0);
  await Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()]);
});

afterAll(async () => {
  await transport.close();
  await sandbox.close();
  context.disable();
});

const spansOf = (name: string): ReadableSpan[] =>
  spans.getFinishedSpans().filter((span) => span.name === name);

function spanOf(name: string): ReadableSpan {
  const found = spansOf(name);
  expect(found).toHaveLength(1);
  return found[0] as ReadableSpan;
}

async function exported(): Promise<MetricData[]> {
  exporter.reset();
  await meterProvider.forceFlush();
  return exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((each) => each.metrics));
}

/** The values of a counter, by attributes. */
async function counted(name: string): Promise<[attributes: object, value: unknown][]> {
  const found = (await exported()).find(({ descriptor }) => descriptor.name === name);
  return (found?.dataPoints ?? []).map(({ attributes, value }) => [attributes, value]);
}

describe('A call', () => {
  it('has the app that it chooses in its span, not in metrics', async () => {
    await app.close();
    const apps = { default: { agentId: 1000002, secret: 's3cret-app-acme' } };
    await start({ tenants: { acme: { corpId: 'wwacme', apps } } });
    await workWeixin.send(memberOf('acme'), { app: 'default' });
    expect(spanOf('user/get').attributes).toMatchObject({
      'http_remote.tenant': 'acme',
      'http_remote.app': 'default',
    });
    const attributes = (await counted('http_remote.calls')).map(([each]) => each);
    expect(attributes).not.toHaveLength(0);
    for (const each of attributes) expect(each).not.toHaveProperty(['http_remote.app']);
    spans.reset();
    await workWeixin.send(memberOf('acme'));
    expect(spanOf('user/get').attributes).not.toHaveProperty(['http_remote.app']);
  });

  it('is a client span named after its API, and counted', async () => {
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    const span = spanOf('user/get');
    expect(span.kind).toBe(2);
    expect(span.status).toEqual({ code: 0 });
    expect(span.events).toEqual([]);
    expect(span.attributes).toEqual({
      'http_remote.api': 'user/get',
      'http_remote.client': 'work-weixin',
      'http_remote.tenant': 'acme',
      'http_remote.outcome': 'ok',
      'http_remote.attempts': 1,
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'url.template': 'user/get',
      'server.address': '127.0.0.1',
      'server.port': sandbox.port,
    });
    const ok = { 'http_remote.client': 'work-weixin', 'http_remote.outcome': 'ok' };
    expect(await counted('http_remote.calls')).toEqual(
      expect.arrayContaining([
        [{ 'http_remote.api': 'gettoken', ...ok }, 1],
        [{ 'http_remote.api': 'user/get', ...ok }, 1],
      ]),
    );
    const duration = (await exported()).find(({ descriptor: { name } }) => name === 'http_remote.call.duration');
    expect(duration?.descriptor.unit).toBe('s');
    const value = duration?.dataPoints.find(({ attributes }) => attributes['http_remote.api'] === 'user/get')
      ?.value as { sum: number; count: number };
    expect(value.count).toBe(1);
    expect(value.sum).toBeGreaterThan(0);
    expect(value.sum).toBeLessThan(5);
  }); // prettier-ignore

  it('sends its requests inside its span, and fetches its token in a child span', async () => {
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    const [call, fetch] = [spanOf('user/get'), spanOf('gettoken')];
    expect(transport.spans).toEqual([fetch.spanContext().spanId, call.spanContext().spanId]);
    expect(fetch.parentSpanContext?.spanId).toBe(call.spanContext().spanId);
    expect(fetch.spanContext().traceId).toBe(call.spanContext().traceId);
  });

  it('is a child of the active span of its caller', async () => {
    const parent = tracerProvider.getTracer('host').startSpan('hire');
    await context.with(trace.setSpan(context.active(), parent), () =>
      workWeixin.send(memberOf('acme'), { tenant: 'acme' }),
    );
    parent.end();
    expect(spanOf('user/get').parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
    expect(trace.getActiveSpan()).toBeUndefined();
  });

  it('that the server rejects records the errcode', async () => {
    const input = UserWorkWxInput.from({ userId: 'nobody' });
    await failureOf(workWeixin.send(input, { tenant: 'acme' }));
    const span = spanOf('user/get');
    expect(span.status).toEqual({ code: 2 });
    expect(span.attributes).toMatchObject({
      'error.type': 'WorkWeixinApiError',
      'http_remote.errcode': 60111,
      'http_remote.outcome': 'refused',
      'http_remote.stage': 'check',
    });
    expect(await counted('http_remote.calls')).toContainEqual([
      {
        'http_remote.api': 'user/get',
        'http_remote.client': 'work-weixin',
        'http_remote.outcome': 'refused',
        'http_remote.errcode': 60111,
        'error.type': 'WorkWeixinApiError',
      },
      1,
    ]);
  });

  it('counts its attempts if the server is busy', async () => {
    sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'user/get', times: 2 });
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    expect(spanOf('user/get').attributes).toMatchObject({
      'http_remote.attempts': 3,
      'http.request.resend_count': 2,
      'http_remote.outcome': 'ok',
    });
    expect(await counted('http_remote.attempts')).toContainEqual([
      { 'http_remote.api': 'user/get', 'http_remote.client': 'work-weixin' },
      3,
    ]);
  });

  it('whose token was revoked has a child span for the new token', async () => {
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    sandbox.revokeTokens();
    spans.reset();
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    const call = spanOf('user/get');
    expect(call.attributes).toMatchObject({ 'http_remote.attempts': 2, 'http_remote.outcome': 'ok' });
    expect(spanOf('gettoken').parentSpanContext?.spanId).toBe(call.spanContext().spanId);
    expect(await counted('http_remote.token.fetches')).toEqual([[{ 'http_remote.outcome': 'ok' }, 2]]);
  });

  it('with invalid input does not record the values', async () => {
    const input = CreateUserWorkWxInput.from({ userId: 'x y z', name: '', mobile: 'no-number-at-all' });
    await failureOf(workWeixin.send(input, { tenant: 'acme' }));
    const span = spanOf('user/create');
    expect(span.events).toEqual([]);
    expect(span.attributes).toMatchObject({
      'error.type': 'InputInvalidError',
      'http_remote.outcome': 'not-sent',
      'http_remote.stage': 'validate',
      'http_remote.attempts': 0,
    });
    expect(inspect(span, { depth: 10 })).not.toMatch(/x y z|no-number-at-all/);
    expect(await counted('http_remote.attempts')).toEqual([]);
  });

  it('that times out during a retry records the errcode of the previous attempt', async () => {
    sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'user/get', times: 1 });
    sandbox.faults.add({ kind: 'hang', path: 'user/get' });
    await failureOf(workWeixin.send(memberOf('acme'), { tenant: 'acme', timeoutMs: 300 }));
    expect(spanOf('user/get').attributes).toMatchObject({
      'error.type': 'CallTimeoutError',
      'http_remote.errcode': -1,
      'http_remote.outcome': 'unknown',
      'http_remote.attempts': 2,
    });
  });
});

describe('Simultaneous calls of two tenants', () => {
  it('are spans of their own tenants, each with its own token as child', async () => {
    await Promise.all(
      ['acme', 'globex'].flatMap((tenant) =>
        Array.from({ length: 5 }, () => workWeixin.send(memberOf(tenant), { tenant })),
      ),
    );
    for (const tenant of ['acme', 'globex']) {
      const own = spansOf('user/get').filter(({ attributes }) => attributes['http_remote.tenant'] === tenant);
      expect(own).toHaveLength(5);
      const fetches = spansOf('gettoken').filter(
        ({ attributes }) => attributes['http_remote.tenant'] === tenant,
      );
      expect(fetches).toHaveLength(1);
      expect(own.map((span) => span.spanContext().spanId)).toContain(fetches[0]?.parentSpanContext?.spanId);
    }
    // There may be thousands of tenants, so metrics do not distinguish them.
    expect(await counted('http_remote.calls')).toContainEqual([
      { 'http_remote.api': 'user/get', 'http_remote.client': 'work-weixin', 'http_remote.outcome': 'ok' },
      10,
    ]);
  });
});

describe('A rejected secret', () => {
  it('is one fetch with its errcode, however many calls fail', async () => {
    sandbox.rotateSecret({ corpId: 'wwacme', credential: 'contacts', secret: 's3cret-another' });
    try {
      for (let i = 0; i < 3; i++) await failureOf(workWeixin.send(memberOf('acme'), { tenant: 'acme' }));
    } finally {
      const secret = 's3cret-contacts-acme';
      sandbox.rotateSecret({ corpId: 'wwacme', credential: 'contacts', secret });
    }
    expect(await counted('http_remote.token.fetches')).toEqual([
      [{ 'http_remote.outcome': 'refused', 'http_remote.errcode': 40001 }, 1],
    ]);
    expect(spansOf('user/get').map(({ attributes }) => attributes['http_remote.outcome'])).toEqual(
      Array<string>(3).fill('not-sent'),
    );
  });
});

describe('In any case', () => {
  it('no secret, token, query or value is exported', async () => {
    const call = (input: UserWorkWxInput, options: object = {}) =>
      workWeixin.send(input, { tenant: 'acme', timeoutMs: 500, ...options }).catch(() => undefined);
    const sent: string[] = [];
    await call(memberOf('acme'));
    sandbox.revokeTokens();
    await call(memberOf('acme'));
    await call(UserWorkWxInput.from({ userId: 'private-person' }));
    await call(UserWorkWxInput.from({ userId: 'private-person', accessToken: 's3cret-own-token' }));
    for (const kind of ['not-json', 'truncated', 'reset-after', 'token-expired', 'hang'] as const) {
      const fault = sandbox.faults.add({ kind, path: 'user/get' });
      await call(UserWorkWxInput.from({ userId: 'private-person' }));
      fault.remove();
      sent.push(kind);
    }
    sandbox.faults.add({ kind: 'redirect', to: 'http://127.0.0.1:9', path: 'user/get' });
    await call(UserWorkWxInput.from({ userId: 'private-person' }));
    sandbox.faults.clear();
    sandbox.rotateSecret({ corpId: 'wwglobex', credential: 'contacts', secret: 's3cret-later' });
    await call(memberOf('globex'), { tenant: 'globex' });
    expect(spans.getFinishedSpans().length).toBeGreaterThan(sent.length);
    await meterProvider.forceFlush();
    const [last] = exporter.getMetrics().slice(-1);
    const pages = [
      ...spans.getFinishedSpans().map((span) =>
        JSON.stringify([span.name, span.attributes, span.events, span.links, span.status, span.resource.attributes]),
      ),
      JSON.stringify(exporter.getMetrics()),
      last ? new PrometheusSerializer().serialize(last) : '',
    ];
    expect(pages.at(-1)).toMatch(/http_remote_calls_total\{.*user\/get.*\} \d/);
    for (const page of pages) {
      expect(findSecrets(page)).toEqual([]);
      expect(page).not.toMatch(/access_token|corpsecret|private-person|member-of|\?|wwacme/);
      // A mobile number has 11 digits. A timestamp may contain its first ones: 139 ms are 139000000 ns.
      expect(page).not.toMatch(/(?<!\d)1390000\d{4}(?!\d)/);
    }
  }); // prettier-ignore
});

describe('A callback', () => {
  const callbacks = {
    contacts: { token: 'tok3n', aesKey: KEY },
    helpdesk: { token: 'tok3n', aesKey: KEY, kind: 'app' as const },
  };
  const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'wwacme' });
  let handle: () => unknown;
  let wasInside: (string | undefined)[];

  @Injectable()
  class Directory {
    constructor(private readonly workWeixin: WorkWeixinService) {}

    @OnWorkWeixinEvent(CreateUserEvent)
    async joined() {
      await this.workWeixin.send(memberOf('acme'));
      await handle();
    }
  }

  class Noting extends CallbackObserver {
    onCallback() {
      wasInside.push(trace.getActiveSpan()?.spanContext().spanId);
    }
  }

  async function receiving(
    observer: CallbackObserver = new WorkWeixinCallbackOpenTelemetryObserver({
      tracerProvider,
      meterProvider,
    }),
  ) {
    await app.close();
    const acme = { corpId: 'wwacme', secrets: { contacts: 's3cret-contacts-acme' }, callbacks };
    const module = WorkWeixinModule.forRoot({
      tenants: { acme },
      baseUrl: sandbox.baseUrl,
      transport,
      observers: [new WorkWeixinOpenTelemetryObserver({ tracerProvider, meterProvider })],
    });
    const receivers = WorkWeixinCallbackModule.forRoot({ observers: [observer, new Noting()] });
    app = await boot({ imports: [module, receivers], providers: [Directory] });
    const receiver = app.get(CallbackReceiver);
    return (text: string, path = 'acme/contacts') => receiver.receive({ ...sender.push(text), path });
  }

  beforeEach(() => {
    [handle, wasInside] = [() => undefined, []];
  });

  const name = 'work-weixin callback change_contact/create_user';

  it('is a span, and the calls of its handlers are its children', async () => {
    const send = await receiving();
    expect((await send(plain.createUser('private-person'))).status).toBe(200);
    const span = spanOf(name);
    expect(span.kind).toBe(4);
    expect(span.status).toEqual({ code: 0 });
    expect([span.events, span.links, span.parentSpanContext]).toEqual([[], [], undefined]);
    expect(span.attributes).toEqual({
      'work_weixin.callback.event': 'event/change_contact/create_user',
      'work_weixin.callback.tenant': 'acme',
      'work_weixin.callback.receiver': 'contacts',
      'work_weixin.callback.kind': 'contacts',
      'work_weixin.callback.outcome': 'handled',
      'work_weixin.callback.handlers': ['Directory.joined'],
      'work_weixin.callback.attempts': 1,
      'http.response.status_code': 200,
    });
    expect(spanOf('user/get').parentSpanContext?.spanId).toBe(span.spanContext().spanId);
    expect(wasInside).toEqual([span.spanContext().spanId]);
    expect(trace.getActiveSpan()).toBeUndefined();
  });

  it('starts a trace of its own, whatever trace and baggage its sender chose', async () => {
    const send = await receiving();
    let baggage: unknown = 'not called';
    handle = () => (baggage = propagation.getActiveBaggage());
    const stranger = tracerProvider.getTracer('http').startSpan('POST');
    const entries = propagation.createBaggage({ of: { value: 'stranger' } });
    const outside = propagation.setBaggage(trace.setSpan(context.active(), stranger), entries);
    await context.with(outside, () => send(plain.createUser('a')));
    const span = spanOf(name);
    expect(span.parentSpanContext).toBeUndefined();
    expect(span.spanContext().traceId).not.toBe(stranger.spanContext().traceId);
    expect(span.links.map((link) => link.context)).toEqual([stranger.spanContext()]);
    expect(baggage).toBeUndefined();
  });

  it('is counted by event, kind and outcome, and as active until its handlers are done', async () => {
    const send = await receiving();
    let active: unknown;
    handle = async () => (active = await counted('work_weixin.callback.active'));
    await send(plain.createUser('a'));
    const text = plain.createUser('b');
    await send(text);
    await send(text);
    await send(plain.enterAgent(), 'acme/helpdesk');
    await send('<xml><MsgType>event</MsgType><Event>made-up</Event></xml>');
    const of = (event: string, kind: string, outcome: string) => ({
      'work_weixin.callback.event': event,
      'work_weixin.callback.kind': kind,
      'work_weixin.callback.outcome': outcome,
    });
    const created = 'event/change_contact/create_user';
    expect(await counted('work_weixin.callbacks')).toEqual([
      [of(created, 'contacts', 'handled'), 2],
      [of(created, 'contacts', 'duplicate'), 1],
      [of('event/enter_agent', 'app', 'unknown'), 1],
      [of('event/made-up', 'contacts', 'unknown'), 1],
    ]);
    expect(active).toEqual([[{ 'work_weixin.callback.kind': 'contacts' }, 1]]);
    expect(await counted('work_weixin.callback.active')).toEqual([
      [{ 'work_weixin.callback.kind': 'contacts' }, 0],
      [{ 'work_weixin.callback.kind': 'app' }, 0],
    ]);
    for (const measured of ['work_weixin.callback.duration', 'work_weixin.callback.answer.duration']) {
      const found = (await exported()).find(({ descriptor }) => descriptor.name === measured);
      expect(found?.descriptor.unit).toBe('s');
      const [first] = found?.dataPoints ?? [];
      expect(first?.value).toMatchObject({ count: 2, sum: expect.any(Number) });
      expect((first?.value as { sum: number }).sum).toBeLessThan(5);
    }
  });

  it('whose handler fails is an error, without what the handler said', async () => {
    const send = await receiving();
    handle = () => Promise.reject(new RangeError('private-person has no desk'));
    expect((await send(plain.createUser('private-person'))).status).toBe(500);
    const span = spanOf(name);
    expect(span.status).toEqual({ code: 2 });
    expect(span.attributes).toMatchObject({
      'work_weixin.callback.outcome': 'failed',
      'work_weixin.callback.stage': 'handle',
      'work_weixin.callback.attempts': 3,
      'error.type': 'HandlerFailedError',
      'http.response.status_code': 500,
    });
    expect(spansOf('user/get').map((each) => each.parentSpanContext?.spanId)).toEqual(
      Array<string>(3).fill(span.spanContext().spanId),
    );
    await meterProvider.forceFlush();
    const printed = inspect([span, exporter.getMetrics()], { depth: 12 });
    expect(printed).not.toMatch(/private-person|no desk|tok3n|abcdefghijkl/);
    expect(findSecrets(printed)).toEqual([]);
  });

  it('that is refused is counted with the reason, and has no span', async () => {
    await receiving();
    const receiver = app.get(CallbackReceiver);
    const stranger = new CallbackSender({ token: 'other', aesKey: KEY, receiveId: 'wwacme' });
    await receiver.receive({ ...stranger.push(plain.createUser('a')), path: 'acme/contacts' });
    await receiver.receive({ ...stranger.push(plain.createUser('a')), path: 'acme/nothing' });
    await receiver.receive({ method: 'POST', path: 'acme/contacts', query: {} });
    expect(spansOf(name)).toEqual([]);
    const refused = (refusal: string, stage: string) => ({
      'work_weixin.callback.outcome': 'refused',
      'work_weixin.callback.refusal': refusal,
      'work_weixin.callback.stage': stage,
      'error.type': 'CallbackRefusedError',
    });
    expect(await counted('work_weixin.callbacks')).toEqual([
      [{ 'work_weixin.callback.kind': 'contacts', ...refused('signature', 'verify') }, 1],
      [refused('no-receiver', 'receive'), 1],
      [refused('query', 'receive'), 1],
    ]);
  });

  it('with an invented event does not add a time series for each', async () => {
    const observer = new WorkWeixinCallbackOpenTelemetryObserver({ tracerProvider, meterProvider });
    for (let i = 0; i < 600; i++) observer.onCallback(recordOf({ eventId: `event/made-up-${i}` }));
    const events = (await counted('work_weixin.callbacks')).map(
      ([attributes]) => (attributes as Record<string, string>)['work_weixin.callback.event'],
    );
    expect(events).toHaveLength(501);
    expect(events.at(-1)).toBe('_OTHER');
  });

  it('is handled once and answered, whatever an observer does around it', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    let runs = 0;
    handle = () => void runs++;
    const observers: ((run: () => Promise<unknown>) => unknown)[] = [
      () => undefined,
      () => { throw new Error('s3cret'); },
      () => Promise.reject(new Error('s3cret')),
      (run) => Promise.all([run(), run()]),
    ]; // prettier-ignore
    for (const [i, around] of observers.entries()) {
      class Odd extends CallbackObserver {
        onCallback() {}
        override around(_callback: ObservedCallback, run: () => Promise<CallbackRecord>) {
          return around(run);
        }
      }
      const send = await receiving(new Odd());
      expect((await send(plain.createUser(`member-${i}`))).status).toBe(200);
    }
    expect(runs).toBe(4);
    expect(wasInside).toHaveLength(4);
    expect(logged.mock.calls.map(([line]) => line as string)).toEqual(
      Array<string>(2).fill('observer Odd failed: Error'),
    );
    logged.mockRestore();
  });

  it('works as usual without an SDK, and is recorded by one that is registered later', async () => {
    const send = await receiving(new WorkWeixinCallbackOpenTelemetryObserver());
    expect((await send(plain.createUser('a'))).status).toBe(200);
    expect(spansOf(name)).toEqual([]);
    trace.setGlobalTracerProvider(tracerProvider);
    metrics.setGlobalMeterProvider(meterProvider);
    try {
      await send(plain.createUser('b'));
      expect(spanOf(name).attributes['work_weixin.callback.outcome']).toBe('handled');
      expect(await counted('work_weixin.callbacks')).toEqual([[expect.anything(), 1]]);
    } finally {
      trace.disable();
      metrics.disable();
    }
  });
});

function recordOf(given: Partial<CallbackRecord>): CallbackRecord {
  return {
    ...{ outcome: 'unknown', status: 200, handlers: [], attempts: 0, startedAt: new Date() },
    ...{ answeredAfterMs: 1, durationMs: 1, stages: {} },
    ...given,
  };
}

describe('Without an SDK', () => {
  it('a call works as usual, and nothing is recorded', async () => {
    await app.close();
    await start({ observers: [new WorkWeixinOpenTelemetryObserver()] });
    const member = await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    expect(member.name).toBe('acme');
    expect(spans.getFinishedSpans()).toEqual([]);
  });

  it('and with one registered after the observer was created, the call is recorded there', async () => {
    await app.close();
    const observer = new WorkWeixinOpenTelemetryObserver();
    await start({ observers: [observer] });
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    trace.setGlobalTracerProvider(tracerProvider);
    metrics.setGlobalMeterProvider(meterProvider);
    try {
      await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
      expect(spanOf('user/get').attributes['http_remote.outcome']).toBe('ok');
      expect(await counted('http_remote.attempts')).toEqual([[expect.anything(), 1]]);
    } finally {
      trace.disable();
      metrics.disable();
    }
  });

  it('no description is computed, because nothing records it', async () => {
    const described = jest.fn();
    class Counting extends WorkWeixinOpenTelemetryObserver {
      protected override describe(call: ObservedCall, error: unknown): CallDescription {
        described();
        return super.describe(call, error);
      }
    }
    await app.close();
    await start({ observers: [new Counting()] });
    await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    expect(described).not.toHaveBeenCalled();
    metrics.setGlobalMeterProvider(meterProvider);
    try {
      await workWeixin.send(memberOf('acme'), { tenant: 'acme' });
    } finally {
      metrics.disable();
    }
    expect(described).toHaveBeenCalledTimes(1);
  });
});
