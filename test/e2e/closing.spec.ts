import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  ClientClosedError,
  HttpAuthorizer,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteInput,
  HttpRemoteModule,
  HttpRemoteService,
  type AuthorizedRequest,
  type WireRequest,
} from 'nestjs-http-remote';
import { TenantSource, WorkWeixinModule, WorkWeixinService, type TenantOptions } from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { startSandbox, type Sandbox } from 'work-weixin-sandbox';
import { failureOf } from '../support/failure-of.js';

const member = () => UserWorkWxInput.from({ userId: 'zhangsan' });
describe('An application that closes', () => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await startSandbox();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await sandbox.close();
  });

  const start = (module: Parameters<typeof NestFactory.createApplicationContext>[0]) =>
    NestFactory.createApplicationContext(module, { logger: false });
  const corp = (): TenantOptions => ({ corpId: sandbox.demo.corpId, secrets: sandbox.demo.secrets });
  const settings = () => ({ baseUrl: sandbox.baseUrl, timeoutMs: 60_000, observers: [] });
  const workWeixinOf = (app: INestApplicationContext) => app.get(WorkWeixinService);

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise(setImmediate);
  }

  class Corps extends TenantSource {
    gate: Promise<unknown> = Promise.resolve();
    async find() {
      await this.gate;
      return corp();
    }
  }

  it.each(['one tenant', 'own connections', 'a TenantSource'])(
    'waits for calls that are waiting for a token, with %s',
    async (kind) => {
      const app = await start(
        kind === 'a TenantSource'
          ? WorkWeixinModule.forRoot({ tenants: new Corps(), defaultTenant: 'acme', ...settings() })
          : WorkWeixinModule.forRoot({
              tenants: {
                acme: { ...corp(), ...(kind === 'own connections' && { transport: 'undici' as const }) },
              },
              ...settings(),
            }),
      );
      const workWeixin = workWeixinOf(app);
      const delay = sandbox.faults.add({ kind: 'delay', path: 'gettoken', ms: 200 });
      const calls = Array.from({ length: 500 }, () => workWeixin.send(member()));
      const token = workWeixin.getAccessToken('app');
      await until(() => delay.hits === 1);
      await app.close();
      for (const member of await Promise.all(calls)) expect(member).toMatchObject({ userId: 'zhangsan' });
      expect(await token).toMatch(/./);
      const refused = await failureOf(workWeixin.send(member()));
      expect(refused).toBeInstanceOf(ClientClosedError);
      expect(refused).toMatchObject({
        message: expect.stringMatching(/the application is closing/),
        outcome: 'not-sent',
      });
      expect(sandbox.journal.count('gettoken')).toBe(1);
    },
  );

  it('ends calls that take longer than five seconds, with an error that says so', async () => {
    const app = await start(WorkWeixinModule.forRoot({ ...corp(), ...settings() }));
    const workWeixin = workWeixinOf(app);
    await workWeixin.send(member());
    const hang = sandbox.faults.add({ kind: 'hang', path: 'user/get', applied: true });
    const sent = failureOf(workWeixin.send(member()));
    await until(() => hang.hits === 1);
    const gettoken = sandbox.faults.add({ kind: 'hang', path: 'gettoken' });
    sandbox.revokeTokens();
    hang.remove();
    const waiting = Array.from({ length: 500 }, () => failureOf(workWeixin.send(member())));
    await until(() => gettoken.hits === 1);
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const closing = app.close();
    await jest.advanceTimersByTimeAsync(4_999);
    let isOver = false;
    void sent.then(() => (isOver = true));
    await jest.advanceTimersByTimeAsync(0);
    expect(isOver).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    const told = 'user/get: the application is closing and no longer waits for this call';
    expect(await sent).toMatchObject({
      name: 'ClientClosedError',
      stage: 'send',
      outcome: 'unknown',
      message: told,
    });
    const errors = await Promise.all(waiting);
    expect(new Set(errors).size).toBe(500);
    for (const error of errors) {
      expect(error).toMatchObject({
        name: 'ClientClosedError',
        stage: 'authorize',
        outcome: 'refused',
        message: told,
      });
    }
    await jest.advanceTimersByTimeAsync(10);
    jest.useRealTimers();
    await closing;
  });

  it('does not look up tenants any more', async () => {
    const source = new Corps();
    const app = await start(
      WorkWeixinModule.forRoot({ tenants: source, defaultTenant: 'acme', ...settings() }),
    );
    let open = () => {};
    source.gate = new Promise<void>((resolve) => (open = resolve));
    const early = failureOf(workWeixinOf(app).send(member()));
    await app.close();
    const late = failureOf(workWeixinOf(app).send(member()));
    open();
    for (const error of [await early, await late]) {
      expect(error).toMatchObject({ name: 'ClientClosedError', stage: 'configure', outcome: 'not-sent' });
    }
    expect(sandbox.journal.count('gettoken')).toBe(0);
  });

  it('authorizes calls in flight through another client of the module', async () => {
    @HttpRemoteApi({ action: 'anything', desc: 'any', httpMethod: HttpMethod.Get })
    class Anything extends HttpRemoteInput {}
    class Login extends HttpAuthorizer {
      async authorize(request: WireRequest): Promise<AuthorizedRequest<unknown>> {
        await new Promise((resolve) => setTimeout(resolve, 50));
        await remote.exchange(new Anything(), { client: 'login' });
        return { request, grant: undefined };
      }
    }
    const { baseUrl } = sandbox;
    const app = await start(
      HttpRemoteModule.forRoot({
        clients: { login: { baseUrl }, erp: { baseUrl, authorizer: new Login() } },
        observers: [],
      }),
    );
    const remote = app.get(HttpRemoteService);
    const call = failureOf(remote.send(new Anything(), { client: 'erp' }));
    await app.close();
    // The sandbox has no such path, so a 404 shows that the request was sent.
    expect(await call).toMatchObject({ status: 404 });
    expect(await failureOf(remote.send(new Anything(), { client: 'login' }))).toBeInstanceOf(
      ClientClosedError,
    );
  });
});
