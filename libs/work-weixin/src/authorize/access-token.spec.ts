import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import {
  CallAbortedError,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteInterceptor,
  HttpTransport,
  type HttpRemoteCall,
  type HttpRemoteExchange,
  type WireRequest,
  type WireResponse,
} from 'nestjs-http-remote';
import { AccessToken } from './access-token.js';
import { AccessTokenStore } from './access-token.store.js';
import { MemoryAccessTokenStore } from './memory-access-token.store.js';
import { AuthWorkWxInput } from '../contract/auth-work-wx.input.js';
import { WorkWxOutput } from '../contract/work-wx.output.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { WorkWeixinConnection } from '../work-weixin.connection.js';
import type { WorkWeixinOptions } from '../work-weixin.options.js';

@HttpRemoteApi({
  action: 'probe/read',
  desc: 'probe',
  httpMethod: HttpMethod.Get,
  output: WorkWxOutput,
  credential: ['app', 'contacts'],
})
class Probe extends AuthWorkWxInput<WorkWxOutput> {}

@HttpRemoteApi({
  action: 'probe/app',
  desc: 'probe',
  httpMethod: HttpMethod.Get,
  output: WorkWxOutput,
  credential: ['app'],
})
class AppProbe extends AuthWorkWxInput<WorkWxOutput> {}

/** A server reduced to what tokens are about. */
class TokenServer extends HttpTransport {
  // Private, so that inspecting a service shows only what the service itself would show.
  readonly #fetched: string[] = [];
  readonly #used: string[] = [];
  lifeSeconds = 7200;
  refuse: { errcode: number; errmsg: string } | undefined;
  refuseCall: (token: string) => number = () => 0;
  nextToken: () => string = () => `token-${this.fetched.length}`;
  gate: Promise<unknown> = Promise.resolve();

  get fetched(): readonly string[] {
    return this.#fetched;
  }

  get used(): readonly string[] {
    return this.#used;
  }

  /** Keeps fetches waiting until what it returns is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise<void>((resolve) => (release = resolve));
    return release;
  }

  async send(request: WireRequest): Promise<WireResponse> {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/gettoken')) {
      this.#fetched.push(url.searchParams.get('corpsecret') ?? '');
      await this.gate;
      return answer(
        this.refuse ?? {
          errcode: 0,
          errmsg: 'ok',
          access_token: this.nextToken(),
          expires_in: this.lifeSeconds,
        },
      );
    }
    const token = url.searchParams.get('access_token') ?? '';
    this.#used.push(token);
    await Promise.resolve();
    const errcode = this.refuseCall(token);
    return answer({ errcode, errmsg: errcode === 0 ? 'ok' : 'refused, hint: [1700000000_1_ab]' });
  }
}

function answer(body: object): WireResponse {
  return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) };
}

function open(server: TokenServer, options: Partial<WorkWeixinOptions> = {}) {
  const { service } = WorkWeixinConnection.open({
    corpId: 'ww1',
    secrets: { contacts: 's3cret-contacts' },
    transport: server,
    observers: [],
    retry: false,
    ...options,
  });
  return service;
}

/** A service that has sent one call, so long ago that its token is about to end. */
async function openWithAgedToken(server: TokenServer, options: Partial<WorkWeixinOptions> = {}) {
  let now = 0;
  const service = open(server, { ...options, now: () => now });
  await service.send(new Probe());
  now = 7_000_000;
  return service;
}

describe('access tokens', () => {
  it('are fetched once for callers that arrive together', async () => {
    const server = new TokenServer();
    const service = open(server);
    await Promise.all(Array.from({ length: 20 }, () => service.send(new Probe())));
    expect(server.fetched).toHaveLength(1);
    expect(server.used).toHaveLength(20);
  });

  it('are kept until the server says they end', async () => {
    const server = new TokenServer();
    let now = 1_000;
    const service = open(server, { now: () => now });
    await service.send(new Probe());
    now += 6_000_000;
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(1);
    now += 1_200_000;
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(2);
    expect(server.used.at(-1)).toBe('token-2');
  });

  it('are replaced behind the callers shortly before their end', async () => {
    const server = new TokenServer();
    const service = await openWithAgedToken(server);
    const release = server.hold();
    await service.send(new Probe());
    expect(server.used.at(-1)).toBe('token-1');
    expect(server.fetched).toHaveLength(2);
    release();
    await new Promise(setImmediate);
    await service.send(new Probe());
    expect(server.used.at(-1)).toBe('token-2');
  });

  it('are not asked for again and again where the server hands out the same one with little life left', async () => {
    const server = new TokenServer();
    server.nextToken = () => 'same';
    const service = await openWithAgedToken(server);
    server.lifeSeconds = 200;
    for (let call = 0; call < 10; call++) {
      await service.send(new Probe());
      await new Promise(setImmediate);
    }
    expect(server.fetched).toHaveLength(2);
  });

  it('still serve when an early refresh fails', async () => {
    const server = new TokenServer();
    const service = await openWithAgedToken(server);
    server.refuse = { errcode: -1, errmsg: 'system busy' };
    await service.send(new Probe());
    await new Promise(setImmediate);
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(2);
    expect(server.used).toEqual(['token-1', 'token-1', 'token-1']);
  });

  it.each([42001, 40014, 40001])(
    'are replaced once when a call fails with %i, and the call is repeated',
    async (errcode) => {
      const server = new TokenServer();
      server.refuseCall = (token) => (token === 'token-1' ? errcode : 0);
      const exchange = await open(server).exchange(new Probe());
      expect(exchange.attempts).toBe(2);
      expect(server.fetched).toHaveLength(2);
    },
  );

  it('are dropped only while they are still the one that failed', async () => {
    const server = new TokenServer();
    const service = open(server);
    await service.send(new Probe());
    server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
    await Promise.all(Array.from({ length: 50 }, () => service.send(new Probe())));
    expect(server.fetched).toHaveLength(2);
  });

  it('that are refused twice surface the refusal', async () => {
    const server = new TokenServer();
    server.refuseCall = () => 40014;
    const error = await open(server)
      .send(new Probe())
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkWeixinApiError);
    expect(error).toMatchObject({
      errcode: 40014,
      tenant: 'default',
      credential: 'contacts',
      hint: '1700000000_1_ab',
    });
    expect(server.used).toEqual(['token-1', 'token-2']);
  });

  it('are not touched by any other errcode', async () => {
    const server = new TokenServer();
    server.refuseCall = () => 60111;
    await expect(open(server).send(new Probe())).rejects.toMatchObject({ errcode: 60111 });
    expect(server.fetched).toHaveLength(1);
  });

  it('given by the caller are used as they are and never renewed', async () => {
    const server = new TokenServer();
    server.refuseCall = () => 40014;
    const error = await open(server)
      .send(Probe.from({ accessToken: 'mine' }))
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errcode: 40014 });
    expect(error).not.toHaveProperty('credential');
    expect(server.used).toEqual(['mine']);
    expect(server.fetched).toEqual([]);
  });

  it('are fetched with the first credential of the API that the corp has', async () => {
    const server = new TokenServer();
    await open(server, { secrets: { contacts: 'c', app: 'a' } }).send(new Probe());
    await open(server).send(new Probe());
    expect(server.fetched).toEqual(['a', 's3cret-contacts']);
  });

  it('are refused before any request where the corp lacks the credential', async () => {
    const server = new TokenServer();
    const error = await open(server)
      .send(new AppProbe())
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CredentialMissingError);
    expect((error as Error).message).toBe(
      'probe/app: tenant "default" has no secret for this: configure secrets.app',
    );
    await expect(open(server).getAccessToken('app')).rejects.toBeInstanceOf(CredentialMissingError);
    expect(server.fetched).toEqual([]);
  });

  it('that the server does not give are an error that names gettoken, not the secret', async () => {
    const server = new TokenServer();
    server.refuse = { errcode: 40001, errmsg: 'invalid credential s3cret-contacts, hint: [1_2_3]' };
    const error = await open(server)
      .send(new Probe())
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errcode: 40001, credential: 'contacts', api: { action: 'gettoken' } });
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain('s3cret');
  });

  it.each([{}, { access_token: '' }, { access_token: 't' }, { access_token: 't', expires_in: 0 }])(
    'are not made up from an answer such as %j',
    async (body) => {
      const server = new TokenServer();
      server.refuse = body as never;
      await expect(open(server).send(new Probe())).rejects.toMatchObject({ name: 'ResponseUnreadableError' });
    },
  );

  it('are given up waiting for when the caller aborts, while others go on', async () => {
    const server = new TokenServer();
    const release = server.hold();
    const service = open(server);
    const abort = new AbortController();
    const impatient = service.send(new Probe(), { signal: abort.signal });
    const patient = service.send(new Probe());
    const direct = service.getAccessToken('contacts', { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(impatient).rejects.toBeInstanceOf(CallAbortedError);
    await expect(direct).rejects.toBeInstanceOf(CallAbortedError);
    release();
    await expect(patient).resolves.toMatchObject({ errCode: 0 });
    expect(server.fetched).toHaveLength(1);
  });

  it('asked for before a refusal are not what the repeated call goes out with', async () => {
    const server = new TokenServer();
    const service = await openWithAgedToken(server);
    const release = server.hold();
    server.nextToken = () => 'token-1';
    await service.send(new Probe());
    // The early refresh is on its way and will bring the token that is revoked now.
    server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
    const call = service.exchange(new Probe());
    await new Promise(setImmediate);
    server.nextToken = () => 'token-2';
    const early = server.gate;
    server.gate = Promise.resolve();
    release();
    await early;
    await expect(call).resolves.toMatchObject({ attempts: 2 });
    expect(server.used.at(-1)).toBe('token-2');
    await service.send(new Probe());
    expect(server.used.at(-1)).toBe('token-2');
  });

  it('are not asked for again within a minute of a refusal, and every caller is told why', async () => {
    const server = new TokenServer();
    let now = 0;
    const service = open(server, { now: () => now });
    server.refuse = { errcode: 40001, errmsg: 'invalid credential, hint: [1_2_3]' };
    const failures = await Promise.all(
      Array.from({ length: 20 }, () => service.send(new Probe()).catch((error: unknown) => error)),
    );
    await expect(service.send(new Probe())).rejects.toMatchObject({ errcode: 40001 });
    expect(failures.every((error) => error instanceof WorkWeixinApiError && error.errcode === 40001)).toBe(
      true,
    );
    expect(server.fetched).toHaveLength(1);
    now = 60_000;
    server.refuse = undefined;
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(2);
  });

  it('are asked for again at once where the server was only busy', async () => {
    const server = new TokenServer();
    const service = open(server);
    server.refuse = { errcode: -1, errmsg: 'system busy' };
    await expect(service.send(new Probe())).rejects.toMatchObject({ errcode: -1 });
    server.refuse = undefined;
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(2);
  });

  it('in one store are never mixed up between secrets or servers of one corp', async () => {
    const tokenStore = new MemoryAccessTokenStore();
    const servers = [new TokenServer(), new TokenServer(), new TokenServer()] as const;
    servers.forEach((server, index) => (server.nextToken = () => `token-of-${index}`));
    await open(servers[0], { tokenStore }).send(new Probe());
    await open(servers[1], { tokenStore, secrets: { contacts: 's3cret-of-another-app' } }).send(new Probe());
    await open(servers[2], { tokenStore, baseUrl: 'https://other.example/cgi-bin/' }).send(new Probe());
    expect(servers.map(({ used }) => used)).toEqual([['token-of-0'], ['token-of-1'], ['token-of-2']]);
  });

  it('are taken from a store that another process has filled meanwhile', async () => {
    const server = new TokenServer();
    let reads = 0;
    class Shared extends AccessTokenStore {
      async get(): Promise<AccessToken | undefined> {
        await Promise.resolve();
        return ++reads === 1
          ? undefined
          : new AccessToken('of-another-process', Date.now() + 1e6, Date.now() + 1e6);
      }
      async set(): Promise<void> {}
      drop(): Promise<boolean> {
        return Promise.resolve(false);
      }
    }
    await open(server, { tokenStore: new Shared() }).send(new Probe());
    expect(server.used).toEqual(['of-another-process']);
    expect(server.fetched).toEqual([]);
  });

  it('are managed where an input says null, as a form may', async () => {
    const server = new TokenServer();
    await open(server).send(Probe.from({ accessToken: null as unknown as undefined }));
    expect(server.used).toEqual(['token-1']);
  });

  it('and their secrets pass no interceptor and no log, whatever a transport says', async () => {
    const seen: unknown[] = [];
    class Nosy extends HttpRemoteInterceptor {
      intercept(call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>): Promise<HttpRemoteExchange> {
        seen.push(call.input);
        return next();
      }
    }
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const server = new TokenServer();
    const service = await openWithAgedToken(server, { interceptors: [new Nosy()] });
    server.gate = Promise.reject(new Error('cannot reach ?corpsecret=s3cret-contacts'));
    await service.send(new Probe());
    await new Promise(setImmediate);
    expect(seen).toEqual([expect.any(Probe), expect.any(Probe)]);
    expect(warned.mock.calls.flat().join()).toContain('early refresh');
    expect(inspect([seen, warned.mock.calls])).not.toContain('s3cret');
    warned.mockRestore();
  });

  it('do not show when the service is inspected', async () => {
    const server = new TokenServer();
    const service = open(server);
    await service.send(new Probe());
    await expect(service.getAccessToken('contacts')).resolves.toBe('token-1');
    const shown =
      inspect(service, { depth: Infinity, showHidden: true }) + JSON.stringify(Object.values(service).length);
    expect(shown).not.toMatch(/s3cret|token-1/);
  });
});
