import { jest } from '@jest/globals';
import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { HealthCheckService, TerminusModule } from '@nestjs/terminus';
import { CallAbortedError, ConfigurationInvalidError } from 'nestjs-http-remote';
import { TenantContext, WorkWeixinModule, type WorkWeixinModuleOptions } from 'nestjs-work-weixin';
import {
  CallbackMonitor,
  CallbackReceiver,
  OnWorkWeixinEvent,
  WorkWeixinCallbackModule,
} from 'nestjs-work-weixin/callbacks';
import {
  WorkWeixinCallbackHealthIndicator,
  WorkWeixinHealthIndicator,
  type WorkWeixinCallbackHealthOptions,
} from 'nestjs-work-weixin/health';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { boot } from '../support/app/boot.js';
import { CreateUserEvent, plain } from '../support/callback-events.js';
import { CallbackSender, KEY } from '../support/callback-sender.js';

let sandbox: Sandbox;
let app: INestApplicationContext;
let indicator: WorkWeixinHealthIndicator;

async function start(options: Partial<WorkWeixinModuleOptions> = {}): Promise<void> {
  const { corpId, secrets } = sandbox.demo;
  const tenants = {
    acme: { corpId, secrets },
    globex: { corpId, secrets: { app: 's3cret-wrong' } },
  };
  const module = WorkWeixinModule.forRoot({
    tenants,
    baseUrl: sandbox.baseUrl,
    observers: [],
    retry: { maxRetries: 1, minDelayMs: 1 },
    ...options,
  } as WorkWeixinModuleOptions);
  app = await boot({
    imports: [TerminusModule.forRoot({ logger: false }), module],
    providers: [WorkWeixinHealthIndicator],
  });
  indicator = app.get(WorkWeixinHealthIndicator);
}

beforeEach(async () => {
  sandbox = await startSandbox();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await app.close();
  await sandbox.close();
});

const fetches = () => sandbox.journal.count('gettoken');

describe('WorkWeixinHealthIndicator', () => {
  it('is up if every secret of the tenant gets a token, and fetches each token once', async () => {
    await start();
    for (let i = 0; i < 5; i++) {
      expect(await indicator.isHealthy('wecom', { tenant: 'acme' })).toEqual({
        wecom: { status: 'up', tenant: 'acme', credentials: ['contacts', 'app'] },
      });
    }
    expect(fetches()).toBe(2);
  });

  it('does not check secrets that the tenant does not have', async () => {
    const { corpId, secrets } = sandbox.demo;
    await start({ tenants: { solo: { corpId, secrets: { app: secrets.app } } } });
    expect(await indicator.isHealthy('wecom')).toEqual({
      wecom: { status: 'up', tenant: 'solo', credentials: ['app'] },
    });
    expect(fetches()).toBe(1);
  });

  it('checks every app of the tenant, and names the one whose secret is rejected', async () => {
    const { corpId, secrets } = sandbox.demo;
    const apps = { default: { secret: secrets.app }, desk: { secret: secrets.contacts } };
    await start({ tenants: { solo: { corpId, apps } } });
    expect(await indicator.isHealthy('wecom')).toEqual({
      wecom: { status: 'up', tenant: 'solo', credentials: ['app'], apps: ['default', 'desk'] },
    });
    await app.close();
    await start({ tenants: { solo: { corpId, apps: { ...apps, desk: { secret: 's3cret-wrong' } } } } });
    expect(await indicator.isHealthy('wecom')).toMatchObject({
      wecom: { status: 'down', tenant: 'solo', app: 'desk', errcode: 40001 },
    });
  });

  it('is down if a secret is rejected, and does not check again for a while', async () => {
    await start();
    const results = [];
    for (let i = 0; i < 5; i++) results.push(await indicator.isHealthy('wecom', { tenant: 'globex' }));
    expect(results[0]).toEqual({
      wecom: {
        status: 'down',
        tenant: 'globex',
        error: 'WorkWeixinApiError',
        errcode: 40001,
        message: '不合法的 secret 参数',
        hint: expect.any(String),
        retryAfterMs: expect.any(Number),
      },
    });
    expect(results[4]).toEqual(results[0]);
    expect(fetches()).toBe(1);
    expect(JSON.stringify(results)).not.toMatch(/s3cret|corpsecret|access_token=/);
  });

  it('caches a network failure for 10 seconds, and is up again afterwards', async () => {
    await start();
    const fault = sandbox.faults.add({ kind: 'errcode', errcode: -1, path: 'gettoken' });
    const down = await indicator.isHealthy('wecom', { tenant: 'acme' });
    expect(down.wecom).toMatchObject({ status: 'down', errcode: -1, message: '系统繁忙' });
    const asked = fetches();
    fault.remove();
    expect(await indicator.isHealthy('wecom', { tenant: 'acme' })).toEqual(down);
    expect(fetches()).toBe(asked);
    const later = performance.now() + 10_001;
    jest.spyOn(performance, 'now').mockReturnValue(later);
    expect((await indicator.isHealthy('wecom', { tenant: 'acme' })).wecom.status).toBe('up');
  });

  it('checks each time if failures are not cached', async () => {
    await start();
    const fault = sandbox.faults.add({ kind: 'status', status: 502, path: 'gettoken' });
    const options = { tenant: 'acme', keepFailureMs: 0 };
    expect((await indicator.isHealthy('wecom', options)).wecom.status).toBe('down');
    fault.remove();
    expect((await indicator.isHealthy('wecom', options)).wecom.status).toBe('up');
  });

  it('is down if the token does not arrive in time, and up after it has arrived', async () => {
    await start();
    sandbox.faults.add({ kind: 'delay', ms: 400, path: 'gettoken' });
    expect(await indicator.isHealthy('wecom', { tenant: 'acme', timeoutMs: 50 })).toEqual({
      wecom: { status: 'down', tenant: 'acme', message: '50 毫秒内没有取得 access_token' },
    });
    expect((await indicator.isHealthy('wecom', { tenant: 'acme' })).wecom.status).toBe('up');
    expect(fetches()).toBe(2);
  });

  it('throws if its caller aborts', async () => {
    await start({ timeoutMs: 300 });
    sandbox.faults.add({ kind: 'hang', path: 'gettoken' });
    const signal = AbortSignal.timeout(50);
    await expect(indicator.isHealthy('wecom', { tenant: 'acme', signal })).rejects.toBeInstanceOf(
      CallAbortedError,
    );
    await expect(
      indicator.isHealthy('wecom', { tenant: 'acme', signal: AbortSignal.abort() }),
    ).rejects.toBeInstanceOf(CallAbortedError);
  });

  it('is down for an unknown tenant, and without a tenant', async () => {
    await start();
    expect(await indicator.isHealthy('wecom', { tenant: 'initech' })).toMatchObject({
      wecom: { status: 'down', tenant: 'initech', message: '没有这个企业' },
    });
    expect(await indicator.isHealthy('wecom')).toEqual({
      wecom: {
        status: 'down',
        error: 'TenantMissingError',
        message: '没有指明企业',
      },
    });
  });

  it('does not share cached results between tenants', async () => {
    await start();
    const tenants = app.get(TenantContext, { strict: false });
    const statusFor = (tenant: string) =>
      tenants.run(tenant, async () => (await indicator.isHealthy('wecom')).wecom);
    expect(await statusFor('globex')).toMatchObject({ status: 'down', tenant: 'globex' });
    expect(await statusFor('acme')).toMatchObject({ status: 'up', tenant: 'acme' });
  });

  it('rejects invalid options', async () => {
    await start();
    const misspelt = { tennant: 'acme' } as object;
    await expect(indicator.isHealthy('wecom', misspelt)).rejects.toBeInstanceOf(ConfigurationInvalidError);
    await expect(indicator.isHealthy('wecom', { timeoutMs: 0 })).rejects.toThrow('timeoutMs');
  });

  it('makes the check of terminus fail or pass', async () => {
    await start();
    const health = app.get(HealthCheckService);
    const ok = await health.check([() => indicator.isHealthy('wecom', { tenant: 'acme' })]);
    expect(ok.status).toBe('ok');
    await expect(
      health.check([() => indicator.isHealthy('wecom', { tenant: 'globex' })]),
    ).rejects.toMatchObject({
      status: 503,
    });
  });
});

describe('WorkWeixinCallbackHealthIndicator', () => {
  let callbacks: WorkWeixinCallbackHealthIndicator;
  let handle: () => unknown;
  let nowMs = 0;
  const sender = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww1' });

  @Injectable()
  class Directory {
    @OnWorkWeixinEvent(CreateUserEvent)
    async joined() {
      await handle();
    }
  }

  async function receiving() {
    const receiver = { token: 'tok3n', aesKey: KEY };
    const module = WorkWeixinModule.forRoot({
      tenants: {
        acme: { corpId: 'ww1', secrets: { app: 's' }, callbacks: { contacts: receiver, kf: receiver } },
      },
      observers: [],
    });
    app = await boot({
      imports: [
        TerminusModule.forRoot({ logger: false }),
        module,
        WorkWeixinCallbackModule.forRoot({ observers: [] }),
      ],
      providers: [WorkWeixinCallbackHealthIndicator, Directory],
    });
    callbacks = app.get(WorkWeixinCallbackHealthIndicator);
    const started = Math.ceil(performance.now());
    nowMs = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => started + nowMs);
    return (userId: string, path = 'acme/contacts', from = sender) =>
      app.get(CallbackReceiver).receive({ ...from.push(plain.createUser(userId)), path });
  }

  const stranger = new CallbackSender({ token: 'tok3n', aesKey: KEY, receiveId: 'ww2' });

  it('reports what has arrived, and is up whatever that is', async () => {
    const send = await receiving();
    handle = () => undefined;
    expect(callbacks.isHealthy('callbacks')).toEqual({
      callbacks: { status: 'up', pending: 0, handled: 0, refused: 0, failed: 0 },
    });
    await send('a');
    nowMs += 10_000;
    await send('b', 'acme/contacts', stranger);
    await send('b', 'acme/nothing');
    nowMs += 10_000;
    handle = () => Promise.reject(new Error('private-person'));
    const failing = send('c');
    // The retries wait on a clock that stands still here.
    await expect(failing).resolves.toMatchObject({ status: 500 });
    nowMs += 2_000;
    let finish = () => undefined as void;
    handle = () => new Promise<void>((resolve) => (finish = resolve));
    const working = send('d');
    while (callbacks.isHealthy('callbacks').callbacks['pending'] === 0) await new Promise(setImmediate);
    const found = callbacks.isHealthy('callbacks');
    expect(found).toEqual({
      callbacks: {
        status: 'up',
        pending: 1,
        handled: 1,
        refused: 2,
        failed: 1,
        lastGoodSeconds: 22,
        lastRefusal: { reason: 'no-receiver', secondsAgo: 12 },
        lastFailure: { event: 'event/change_contact/create_user', secondsAgo: 2 },
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/private-person|tok3n/);
    finish();
    await working;
    expect(callbacks.isHealthy('callbacks').callbacks).toMatchObject({ pending: 0, handled: 2 });
  });

  it('reports one tenant or one receiver', async () => {
    const send = await receiving();
    handle = () => undefined;
    await send('a');
    await send('b');
    await send('c', 'acme/kf');
    await send('c', 'acme/nothing');
    await send('c', 'acme/kf', stranger);
    const of = (options: WorkWeixinCallbackHealthOptions) => callbacks.isHealthy('x', options).x;
    expect(of({ tenant: 'acme', receiver: 'kf' })).toMatchObject({ tenant: 'acme', receiver: 'kf', handled: 1, refused: 1 });
    expect(of({ tenant: 'acme' })).toMatchObject({ handled: 3, refused: 1 });
    expect(of({ receiver: 'contacts' })).toMatchObject({ handled: 2, refused: 0 });
    expect(of({ tenant: 'globex' })).toEqual({ status: 'up', tenant: 'globex', pending: 0, handled: 0, refused: 0, failed: 0 });
    expect(of({})).toMatchObject({ handled: 3, refused: 2 });
  }); // prettier-ignore

  it('is down after a silence or with too much work, if the application says so', async () => {
    const send = await receiving();
    handle = () => undefined;
    nowMs = 60_001;
    expect(callbacks.isHealthy('x', { maxSilenceMs: 60_000 })).toMatchObject({
      x: { status: 'down', message: '60 秒内没有成功接收回调' },
    });
    await send('a');
    nowMs += 60_000;
    await send('a', 'acme/contacts', stranger);
    expect(callbacks.isHealthy('x', { maxSilenceMs: 60_000 }).x.status).toBe('up');
    nowMs += 1;
    const health = app.get(HealthCheckService);
    await expect(
      health.check([() => callbacks.isHealthy('x', { maxSilenceMs: 60_000 })]),
    ).rejects.toMatchObject({ status: 503 });
    let finish = () => undefined as void;
    handle = () => new Promise<void>((resolve) => (finish = resolve));
    const working = send('b');
    while (callbacks.isHealthy('x').x['pending'] === 0) await new Promise(setImmediate);
    expect(callbacks.isHealthy('x', { maxPending: 1 }).x.status).toBe('up');
    expect(callbacks.isHealthy('x', { maxPending: 0 }).x).toMatchObject({
      status: 'down',
      message: '1 个回调正在处理',
    });
    finish();
    await working;
  });

  it('rejects invalid options', async () => {
    await receiving();
    const misspelt = { tennant: 'acme' } as object;
    expect(() => callbacks.isHealthy('x', misspelt)).toThrow('WorkWeixinCallbackHealthIndicator');
    expect(() => callbacks.isHealthy('x', { maxSilenceMs: 0 })).toThrow('maxSilenceMs');
    expect(() => callbacks.isHealthy('x', { maxPending: -1 })).toThrow(ConfigurationInvalidError);
  });

  it('forgets the receiver that was quiet for longest when there are more than a thousand', () => {
    const monitor = new CallbackMonitor(() => 0);
    const arrived = (tenant: string) =>
      monitor.onCallback({
        ...{ outcome: 'handled', status: 200, tenant, receiver: 'contacts', handlers: [], attempts: 1 },
        ...{ startedAt: new Date(), answeredAfterMs: 1, durationMs: 1, stages: {} },
      });
    for (let i = 0; i < 1_000; i++) arrived(`t${i}`);
    arrived('t0');
    arrived('another');
    const handledOf = (tenant: string) => monitor.activity({ tenant }).outcomes.handled;
    expect(['t0', 't1', 't2', 'another'].map(handledOf)).toEqual([2, undefined, 1, 1]);
    expect(monitor.activity().outcomes).toEqual({ handled: 1_002 });
  });
});
