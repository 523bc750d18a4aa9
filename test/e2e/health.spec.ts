import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { HealthCheckService, TerminusModule } from '@nestjs/terminus';
import { CallAbortedError, ConfigurationInvalidError } from 'nestjs-http-remote';
import { TenantContext, WorkWeixinModule, type WorkWeixinModuleOptions } from 'nestjs-work-weixin';
import { WorkWeixinHealthIndicator } from 'nestjs-work-weixin/health';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { boot } from '../support/app/boot.js';

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
