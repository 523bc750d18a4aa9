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
import type { SecretRefusal } from './secret-refusal.js';
import { AccessTokenStore, type AccessTokenLock } from './access-token.store.js';
import { MemoryAccessTokenStore } from './memory-access-token.store.js';
import { AuthWorkWxInput } from '../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { openTenants, type OpenedTenants } from '../open-tenants.js';
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

/** A server that knows only tokens and probes. */
class TokenServer extends HttpTransport {
  // Private, so that inspecting a service shows nothing of this server.
  readonly #fetched: string[] = [];
  readonly #used: string[] = [];
  lifetimeSeconds = 7200;
  refuse: { errcode: number; errmsg: string } | undefined;
  /** Replaces the response with a token. */
  gettokenResponse: WireResponse | undefined;
  refuseCall: (token: string, action: string) => number = () => 0;
  nextToken: () => string = () => `token-${this.fetched.length}`;
  /** The token of the blocked fetch: issued before anything that happened since. */
  heldToken: string | undefined;
  gate: Promise<unknown> = Promise.resolve();

  get fetched(): readonly string[] {
    return this.#fetched;
  }

  get used(): readonly string[] {
    return this.#used;
  }

  /** Blocks fetches until the returned function is called. */
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
      const { heldToken } = this;
      this.heldToken = undefined;
      if (this.gettokenResponse) return this.gettokenResponse;
      return respond(
        this.refuse ?? {
          errcode: 0,
          errmsg: 'ok',
          access_token: heldToken ?? this.nextToken(),
          expires_in: this.lifetimeSeconds,
        },
      );
    }
    const token = url.searchParams.get('access_token') ?? '';
    this.#used.push(token);
    await Promise.resolve();
    const errcode = this.refuseCall(token, url.pathname.replace('/cgi-bin/', ''));
    return respond({ errcode, errmsg: errcode === 0 ? 'ok' : 'refused, hint: [1700000000_1_ab]' });
  }
}

function respond(body: object): WireResponse {
  return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) };
}

const opened: OpenedTenants[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((connection) => connection.close()));
});

function open(server: TokenServer, options: Partial<WorkWeixinOptions> = {}) {
  const connection = openTenants({
    corpId: 'ww1',
    secrets: { contacts: 's3cret-contacts' },
    transport: server,
    observers: [],
    retry: false,
    ...options,
  });
  opened.push(connection);
  return connection.service;
}

/** A service that has sent one call, so long ago that its token is about to expire. */
async function openWithAgedToken(server: TokenServer, options: Partial<WorkWeixinOptions> = {}) {
  let now = 0;
  const service = open(server, { ...options, now: () => now });
  await service.send(new Probe());
  now = 7_000_000;
  return service;
}

describe('access tokens', () => {
  it('are fetched once for concurrent callers', async () => {
    const server = new TokenServer();
    const service = open(server);
    await Promise.all(Array.from({ length: 20 }, () => service.send(new Probe())));
    expect(server.fetched).toHaveLength(1);
    expect(server.used).toHaveLength(20);
  });

  it('are cached until they expire', async () => {
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

  it('are refreshed in the background shortly before they expire', async () => {
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

  it('are not requested repeatedly if the server issues the same one with little lifetime left', async () => {
    const server = new TokenServer();
    server.nextToken = () => 'same';
    const service = await openWithAgedToken(server);
    server.lifetimeSeconds = 200;
    for (let call = 0; call < 10; call++) {
      await service.send(new Probe());
      await new Promise(setImmediate);
    }
    expect(server.fetched).toHaveLength(2);
  });

  it('are still used when an early refresh fails', async () => {
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
    'are replaced once when a call fails with %i, and the call is retried',
    async (errcode) => {
      const server = new TokenServer();
      server.refuseCall = (token) => (token === 'token-1' ? errcode : 0);
      const exchange = await open(server).exchange(new Probe());
      expect(exchange.attempts).toBe(2);
      expect(server.fetched).toHaveLength(2);
    },
  );

  it('are invalidated only if they are still the one that failed', async () => {
    const server = new TokenServer();
    const service = open(server);
    await service.send(new Probe());
    server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
    await Promise.all(Array.from({ length: 50 }, () => service.send(new Probe())));
    expect(server.fetched).toHaveLength(2);
  });

  it('that are rejected twice fail the call', async () => {
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

  it('passed by the caller are used unchanged and never renewed', async () => {
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

  it('fail before any request if the corp lacks the credential', async () => {
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

  it('that the server does not issue fail with an error that names gettoken and not the secret', async () => {
    const server = new TokenServer();
    server.refuse = { errcode: 40001, errmsg: 'invalid credential s3cret-contacts, hint: [1_2_3]' };
    const error = await open(server)
      .send(new Probe())
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ errcode: 40001, credential: 'contacts', api: { action: 'gettoken' } });
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain('s3cret');
  });

  const page = Buffer.from('<html>s3cret-contacts</html>');
  const long = 'x'.repeat(4_097);
  it.each<[string, object | WireResponse, string]>([
    ['no token', { errcode: 0 }, 'access_token is missing'],
    ['an empty token', { access_token: '', expires_in: 7200 }, 'access_token is empty'],
    ['a number as token', { access_token: 7, expires_in: 7200 }, 'access_token is a number'],
    ['an object as token', { access_token: { a: 1 }, expires_in: 7200 }, 'access_token is an object'],
    [
      'a token too long for a URL',
      { access_token: long, expires_in: 7200 },
      'access_token has 4097 characters',
    ],
    ['no lifetime', { access_token: 't' }, 'expires_in is missing'],
    ['a lifetime of 0', { access_token: 't', expires_in: 0 }, 'expires_in is 0'],
    ['a negative lifetime', { access_token: 't', expires_in: -1 }, 'expires_in is -1'],
    ['less than a second', { access_token: 't', expires_in: 0.5 }, 'expires_in is 0.5'],
    ['a lifetime that is text', { access_token: 't', expires_in: 'x' }, 'expires_in is a non-numeric string'],
    ['a list', [], 'not a JSON object'],
    ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: page }, 'JSON'],
    ['a page of status 403', { status: 403, headers: {}, body: page }, 'HTTP status 403'],
    ['a redirect', { status: 302, headers: { location: '/s3cret-contacts' }, body: page }, 'HTTP status 302'],
  ])('are not requested again at once after a response with %s', async (_what, given, why) => {
    const server = new TokenServer();
    let now = 0;
    const service = open(server, { now: () => now });
    server.gettokenResponse = 'body' in given ? given : respond(given);
    const call = (i: number) => (i % 2 ? service.send(new Probe()) : service.getAccessToken('contacts'));
    const expected = {
      name: why.startsWith('HTTP') ? 'HttpStatusError' : 'ResponseUnreadableError',
      message: expect.stringMatching(new RegExp(`^gettoken: .*${why}`)),
      api: { action: 'gettoken' },
    };
    // The cause of the first may be over already.
    expect(await thrownBy(service.send(new Probe()))).toMatchObject({ ...expected, outcome: 'not-sent' });
    const errors = new Set<unknown>();
    for (let i = 0; i < 100; i++) {
      const error = await thrownBy(call(i));
      expect(error).toMatchObject({ ...expected, outcome: 'not-sent', retryAfterMs: 1_000 - now });
      expect(inspect(error)).not.toContain('s3cret');
      errors.add(error);
      now += 9;
    }
    expect(errors.size).toBe(100);
    expect(server.fetched).toHaveLength(2);
    // Each cool-down in a row is twice as long.
    for (now of [1_000, 2_999, 3_000, 6_999]) await thrownBy(call(now));
    expect(server.fetched).toHaveLength(4);
    server.gettokenResponse = undefined;
    now = 7_000;
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(5);
  });

  it('are requested again only after the retry-after of a gateway', async () => {
    const server = new TokenServer();
    let now = 0;
    const service = open(server, { now: () => now });
    server.gettokenResponse = { status: 429, headers: { 'retry-after': '30' }, body: page };
    for (now of [0, 29_999, 30_000]) await thrownBy(service.send(new Probe()));
    expect(server.fetched).toHaveLength(2);
    server.gettokenResponse = { status: 429, headers: { 'retry-after': '86400' }, body: page };
    now = 1_000_000;
    await thrownBy(service.send(new Probe()));
    expect(await thrownBy(service.send(new Probe()))).toMatchObject({ retryAfterMs: 60_000 });
  });

  it.each([500, 502, 503, 504])(
    'are requested again at once after a %i, which may be over',
    async (status) => {
      const server = new TokenServer();
      const service = open(server);
      server.gettokenResponse = { status, headers: {}, body: page };
      await expect(service.send(new Probe())).rejects.toMatchObject({ name: 'HttpStatusError', status });
      server.gettokenResponse = undefined;
      await service.send(new Probe());
      expect(server.fetched).toHaveLength(2);
    },
  );

  it('are no longer awaited when the caller aborts, while other callers continue', async () => {
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

  it('requested before a rejection are not used for the retry', async () => {
    const server = new TokenServer();
    const service = await openWithAgedToken(server);
    const release = server.hold();
    server.nextToken = () => 'token-1';
    await service.send(new Probe());
    // The early refresh is in flight and returns the token that is revoked now.
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

  it('are not requested again within a minute of a rejection, and every caller gets the error', async () => {
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

  it('are requested again at once if the server was only busy', async () => {
    const server = new TokenServer();
    const service = open(server);
    server.refuse = { errcode: -1, errmsg: 'system busy' };
    await expect(service.send(new Probe())).rejects.toMatchObject({ errcode: -1 });
    server.refuse = undefined;
    await service.send(new Probe());
    expect(server.fetched).toHaveLength(2);
  });

  it('in one store are kept apart by secret and by server', async () => {
    const tokenStore = new MemoryAccessTokenStore();
    const servers = [new TokenServer(), new TokenServer(), new TokenServer()] as const;
    servers.forEach((server, index) => (server.nextToken = () => `token-of-${index}`));
    await open(servers[0], { tokenStore }).send(new Probe());
    await open(servers[1], { tokenStore, secrets: { contacts: 's3cret-of-another-app' } }).send(new Probe());
    await open(servers[2], { tokenStore, baseUrl: 'https://other.example/cgi-bin/' }).send(new Probe());
    expect(servers.map(({ used }) => used)).toEqual([['token-of-0'], ['token-of-1'], ['token-of-2']]);
  });

  it('are taken from the store if another process has stored one in the meantime', async () => {
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

  it('are managed if an input has null, such as from a form', async () => {
    const server = new TokenServer();
    await open(server).send(Probe.from({ accessToken: null }));
    expect(server.used).toEqual(['token-1']);
  });

  it('and their secrets reach no interceptor and no log, even if a transport error contains them', async () => {
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

  it('are hidden when the service is inspected', async () => {
    const server = new TokenServer();
    const service = open(server);
    await service.send(new Probe());
    await expect(service.getAccessToken('contacts')).resolves.toBe('token-1');
    const shown =
      inspect(service, { depth: Infinity, showHidden: true }) + JSON.stringify(Object.values(service).length);
    expect(shown).not.toMatch(/s3cret|token-1/);
  });
});

/** The store that several processes share. */
class Shared {
  readonly #tokens = new Map<string, AccessToken>();
  readonly #refusals = new Map<string, SecretRefusal>();
  readonly #holders = new Map<string, object>();
  state: 'up' | 'failing' | 'hanging' = 'up';
  /** Until it resolves nothing responds, like a client that queues commands while it connects. */
  connection: Promise<void> | undefined;
  uses: string[] = [];
  readonly keys = new Set<string>();

  async use<T>(name: string, step: () => T): Promise<T> {
    this.uses.push(name);
    await Promise.resolve();
    if (this.state === 'failing') throw new Error('s3cret-password@redis');
    await this.connection;
    if (this.state === 'hanging') return new Promise<T>(() => undefined);
    return step();
  }

  get kept(): readonly string[] {
    return [...this.#tokens.values()].map(({ value }) => value);
  }

  /** Expires the lock; another process has acquired it. */
  breakLocks(): void {
    for (const key of this.#holders.keys()) this.#holders.set(key, {});
  }

  endLocks(): void {
    this.#holders.clear();
  }

  /** Deletes everything, like a Redis that is restarted. */
  lose(): void {
    this.#tokens.clear();
    this.#holders.clear();
  }

  /** Stores a token late, like a process that fetched it before it was revoked. */
  putBack(token: AccessToken): void {
    for (const key of this.keys) this.#tokens.set(key, token);
  }

  /** The store of one more process. */
  store(): AccessTokenStore {
    return new SharedStore(this, this.#tokens, this.#refusals, this.#holders);
  }
}

class SharedStore extends AccessTokenStore {
  constructor(
    private readonly shared: Shared,
    private readonly tokens: Map<string, AccessToken>,
    private readonly refusals: Map<string, SecretRefusal>,
    private readonly holders: Map<string, object>,
  ) {
    super();
  }
  get(key: string) {
    this.shared.keys.add(key);
    return this.shared.use('get', () => this.tokens.get(key));
  }
  set(key: string, token: AccessToken) {
    return this.shared.use('set', () => void this.tokens.set(key, token));
  }
  drop(key: string, token: AccessToken) {
    return this.shared.use(
      'drop',
      () => this.tokens.get(key)?.value === token.value && this.tokens.delete(key),
    );
  }
  override connected() {
    return this.shared.connection;
  }
  override lock(key: string) {
    return this.shared.use('lock', () => {
      if (this.holders.has(key)) return undefined;
      const holder = {};
      this.holders.set(key, holder);
      const isHeld = () => this.holders.get(key) === holder;
      return {
        keep: (token: AccessToken) =>
          this.shared.use('keep', () => {
            if (isHeld()) this.tokens.set(key, token);
            return isHeld();
          }),
        release: () => this.shared.use('release', () => void (isHeld() && this.holders.delete(key))),
      };
    });
  }
  override refusalOf(key: string) {
    return this.shared.use('refusalOf', () => this.refusals.get(key));
  }
  override refuse(key: string, refusal: SecretRefusal) {
    return this.shared.use('refuse', () => void this.refusals.set(key, refusal));
  }
}

const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error as WorkWeixinApiError,
  );

describe('access tokens that processes share', () => {
  let server: TokenServer;
  let shared: Shared;
  let now: number;
  const process = (options: Partial<WorkWeixinOptions> = {}) =>
    open(server, { tokenStore: shared.store(), now: () => now, ...options });

  beforeEach(() => {
    server = new TokenServer();
    shared = new Shared();
    now = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** Waits for everything that needs no timer. */
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  };

  it('are fetched once by processes that start together', async () => {
    const processes = [process(), process(), process()];
    const release = server.hold();
    const calls = processes.flatMap((one) => [one.send(new Probe()), one.send(new Probe())]);
    await settle();
    release();
    await Promise.all(calls);
    expect(server.fetched).toHaveLength(1);
    expect(new Set(server.used)).toEqual(new Set(['token-1']));
  });

  it('are used without reading the store while they are valid', async () => {
    const one = process();
    await one.send(new Probe());
    shared.uses = [];
    for (let call = 0; call < 10; call++) await one.send(new Probe());
    expect(shared.uses).toEqual([]);
  });

  it('that the server rejects are replaced once for all processes', async () => {
    const processes = [process(), process(), process()];
    for (const one of processes) await one.send(new Probe());
    server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
    await Promise.all(processes.flatMap((one) => [one.send(new Probe()), one.send(new Probe())]));
    expect(server.fetched).toHaveLength(2);
    expect(shared.kept).toEqual(['token-2']);
  });

  it('are refreshed early by one process, and no other one waits for it', async () => {
    const [first, second] = [process(), process()];
    await first.send(new Probe());
    await second.send(new Probe());
    now = 7_000_000;
    const release = server.hold();
    await Promise.all([first.send(new Probe()), second.send(new Probe()), first.send(new Probe())]);
    await settle();
    expect(server.fetched).toHaveLength(2);
    expect(new Set(server.used)).toEqual(new Set(['token-1']));
    release();
    await settle();
    await first.send(new Probe());
    expect(server.used.at(-1)).toBe('token-2');
  });

  it('that another process has refreshed early are used', async () => {
    const [first, second] = [process(), process()];
    await first.send(new Probe());
    await second.send(new Probe());
    now = 7_000_000;
    await first.send(new Probe());
    await settle();
    await second.send(new Probe());
    await settle();
    await second.send(new Probe());
    expect(server.used.at(-1)).toBe('token-2');
    expect(server.fetched).toHaveLength(2);
  });

  it('are requested once, not by each process, if the server issues the same one with little lifetime left', async () => {
    server.nextToken = () => 'same';
    const processes = [process(), process(), process()];
    for (const one of processes) await one.send(new Probe());
    now = 7_000_000;
    server.lifetimeSeconds = 200;
    for (let call = 0; call < 5; call++) {
      for (const one of processes) await one.send(new Probe());
      await settle();
      now += 1_000;
    }
    expect(server.fetched).toHaveLength(2);
  });

  it('are not refreshed again before half of their remaining time is over', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const processes = [process({ retry: false }), process({ retry: false })];
    for (const one of processes) await one.send(new Probe());
    server.refuse = { errcode: -1, errmsg: 'system busy' };
    now = 7_000_000;
    for (const one of [...processes, ...processes]) {
      await one.send(new Probe());
      await settle();
    }
    expect(server.fetched).toHaveLength(2);
    server.refuse = undefined;
    now = 7_110_000;
    await processes[0]?.send(new Probe());
    await settle();
    expect(server.fetched).toHaveLength(3);
  });

  it('of a wrong secret cost all processes one request per minute, and every call gets its own error', async () => {
    server.refuse = { errcode: 40001, errmsg: 'invalid credential, hint: [1_2_3]' };
    const processes = [process(), process(), process()];
    const all = () =>
      Promise.all(
        processes.flatMap((one) => [
          thrownBy(one.send(new Probe())),
          thrownBy(one.getAccessToken('contacts')),
        ]),
      );
    const together = await all();
    now = 20_000;
    const later = await all();
    expect(new Set([...together, ...later]).size).toBe(12);
    for (const error of [...together, ...later]) {
      expect(error).toMatchObject({
        errcode: 40001,
        outcome: 'not-sent',
        credential: 'contacts',
        hint: '1_2_3',
        api: { action: 'gettoken' },
      });
    }
    expect(together[0]?.retryAfterMs).toBe(60_000);
    expect(later[0]?.retryAfterMs).toBe(40_000);
    expect(server.fetched).toHaveLength(1);
    now = 60_000;
    await all();
    expect(server.fetched).toHaveLength(2);
    now = 120_000;
    server.refuse = undefined;
    await Promise.all(processes.map((one) => one.send(new Probe())));
    expect(server.fetched).toHaveLength(3);
  });

  it('are not requested for an hour if the server still responds 45009 after a minute', async () => {
    server.refuse = { errcode: 45009, errmsg: 'api freq out of limit' };
    const one = process();
    expect(await thrownBy(one.send(new Probe()))).toMatchObject({ retryAfterMs: 60_000 });
    now = 60_000;
    expect(await thrownBy(process().send(new Probe()))).toMatchObject({ retryAfterMs: 3_600_000 });
    now = 3_600_000;
    expect(await thrownBy(process().send(new Probe()))).toMatchObject({ retryAfterMs: 60_000 });
    expect(server.fetched).toHaveLength(2);
    now = 20_000_000;
    expect(await thrownBy(process().send(new Probe()))).toMatchObject({ retryAfterMs: 60_000 });
  });

  it('are requested by a process even if the address of another one is not trusted', async () => {
    server.refuse = { errcode: 60020, errmsg: 'not allow to access from your ip' };
    const [untrusted, trusted] = [process(), process()];
    expect(await thrownBy(untrusted.send(new Probe()))).toMatchObject({ errcode: 60020 });
    server.refuse = undefined;
    await trusted.send(new Probe());
    await untrusted.send(new Probe());
    expect(server.fetched).toHaveLength(2);
  });

  it('are taken from the process that fetched while another was frozen', async () => {
    const [frozen, other] = [process(), process()];
    const release = server.hold();
    server.nextToken = () => 'token-1';
    const call = frozen.send(new Probe());
    await settle();
    shared.endLocks();
    server.gate = Promise.resolve();
    server.nextToken = () => 'token-2';
    await other.send(new Probe());
    server.nextToken = () => 'token-1';
    release();
    await call;
    expect(shared.kept).toEqual(['token-2']);
    expect(server.used).toEqual(['token-2', 'token-2']);
  });

  it('are used without being stored if a process always loses its lock', async () => {
    jest.spyOn(server, 'send').mockImplementation(async (request) => {
      shared.breakLocks();
      queueMicrotask(() => setImmediate(() => shared.endLocks()));
      return TokenServer.prototype.send.call(server, request);
    });
    await process().send(new Probe());
    await settle();
    expect(server.fetched).toHaveLength(3);
    expect(server.used).toEqual(['token-3']);
  });

  it('stored again by a process that does not know they are revoked are not used for a retry', async () => {
    const one = process();
    await one.send(new Probe());
    server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
    const store = jest.spyOn(SharedStore.prototype, 'drop').mockImplementationOnce(() => {
      shared.putBack(new AccessToken('token-1', 9e9, 9e9));
      return Promise.resolve(false);
    });
    await expect(one.exchange(new Probe())).resolves.toMatchObject({ attempts: 2 });
    expect(store).toHaveBeenCalledTimes(2);
    expect(server.used.at(-1)).toBe('token-2');
  });

  it('that are revoked but still stored do not use up the renewal of a call', async () => {
    const processes = [process(), process(), process(), process()];
    for (const one of processes) {
      await one.send(new Probe());
      shared.lose();
    }
    // Each process has its own token, and the store has the token of the last one.
    shared.putBack(new AccessToken('token-4', 9e9, 9e9));
    const revoked = ['token-1', 'token-2', 'token-3', 'token-4'];
    server.refuseCall = (token) => (revoked.includes(token) ? 42001 : 0);
    for (const one of processes) {
      const calls = Array.from({ length: 50 }, () => one.send(new Probe()));
      expect((await Promise.all(calls.map(thrownBy))).filter(Boolean)).toEqual([]);
    }
    expect(server.fetched).toHaveLength(5);
    expect(shared.kept).toEqual(['token-5']);
  });

  it('are fetched regardless of a store that returns one revoked token after the other', async () => {
    const one = process();
    await one.send(new Probe());
    let dead = 0;
    jest
      .spyOn(SharedStore.prototype, 'get')
      .mockImplementation(() => Promise.resolve(new AccessToken(`dead-${++dead}`, 9e9, 9e9)));
    server.refuseCall = (token) => (token === 'token-2' ? 0 : 42001);
    await expect(one.exchange(new Probe())).resolves.toMatchObject({ attempts: 4 });
    expect(server.fetched).toHaveLength(2);
    expect(server.used).toHaveLength(5);
    // If the server's own tokens are rejected as well, the call fails.
    server.refuseCall = () => 42001;
    expect(await thrownBy(one.send(new Probe()))).toMatchObject({ errcode: 42001 });
    expect(server.used.length).toBeLessThanOrEqual(9);
  });

  it('requested before a rejection do not use up the renewal of a call, even if they are new', async () => {
    const one = process();
    await one.send(new Probe());
    now = 7_000_000;
    const release = server.hold();
    server.nextToken = () => 'made-too-early';
    await one.send(new Probe());
    await settle();
    // The early refresh is in flight and returns a token that is revoked together with the current one.
    server.refuseCall = (token) => (token === 'made-after-the-revocation' ? 0 : 42001);
    const call = one.exchange(new Probe());
    await settle();
    server.nextToken = () => 'made-after-the-revocation';
    server.heldToken = 'made-too-early';
    release();
    await expect(call).resolves.toMatchObject({ attempts: 3 });
    expect(server.fetched).toHaveLength(3);
  });

  it('that the server issues again after rejecting them are not requested with every call', async () => {
    server.nextToken = () => 'wrong-kind';
    server.refuseCall = () => 40014;
    const one = process();
    for (let call = 0; call < 10; call++)
      expect(await thrownBy(one.send(new Probe()))).toMatchObject({ errcode: 40014 });
    expect(server.fetched).toHaveLength(2);
    now += 10_000;
    expect(await thrownBy(one.send(new Probe()))).toMatchObject({ errcode: 40014 });
    expect(server.fetched).toHaveLength(3);
  });

  it('that one API always rejects are not fetched with each of its calls, and serve other APIs', async () => {
    server.refuseCall = (_token, action) => (action === 'probe/app' ? 40014 : 0);
    const processes = [1, 2, 3].map(() => process({ secrets: { app: 's3cret-app' } }));
    const callAll = async () => {
      for (const one of processes) {
        for (let call = 0; call < 30; call++) {
          expect(await thrownBy(one.send(new AppProbe()))).toMatchObject({ errcode: 40014 });
          await one.send(new Probe());
        }
      }
    };
    await callAll();
    expect(server.fetched).toHaveLength(3);
    now += 1_000;
    await callAll();
    expect(server.fetched).toHaveLength(4);
    // The second cool-down is twice as long.
    now += 1_999;
    await callAll();
    expect(server.fetched).toHaveLength(4);
    // Concurrent calls count as one rejection.
    now += 1;
    await Promise.all(processes.flatMap((one) => [1, 2, 3].map(() => thrownBy(one.send(new AppProbe())))));
    const fetched = server.fetched.length;
    expect(fetched).toBeLessThanOrEqual(4 + processes.length);
    now += 3_000;
    await callAll();
    expect(server.fetched).toHaveLength(fetched);
    server.refuseCall = () => 0;
    for (const one of processes) await one.send(new AppProbe());
    expect(server.fetched).toHaveLength(fetched);
  });

  it('fetched for other APIs are tried by an API that rejected earlier ones', async () => {
    server.refuseCall = (token, action) => (action === 'probe/app' || token === 'token-4' ? 40014 : 0);
    const one = process({ secrets: { app: 's3cret-app' } });
    // The first rejection is only remembered.
    for (let call = 0; call < 2; call++) await thrownBy(one.send(new AppProbe()));
    server.refuseCall = (token) => (token === 'token-4' ? 0 : 42001);
    expect(await thrownBy(one.send(new AppProbe()))).toMatchObject({ errcode: 42001 });
    const other = process({ secrets: { app: 's3cret-app' } });
    await other.send(new Probe());
    expect(server.fetched).toHaveLength(4);
    await one.send(new AppProbe());
    expect(server.fetched).toHaveLength(4);
    expect(server.used.at(-1)).toBe('token-4');
  });

  it('are no longer awaited when the last caller has left', async () => {
    const release = server.hold();
    const holder = process().send(new Probe());
    await settle();
    const waiting = process();
    const abort = new AbortController();
    const calls = [1, 2].map(() => thrownBy(waiting.send(new Probe(), { signal: abort.signal })));
    await settle();
    abort.abort();
    expect(await Promise.all(calls)).toEqual([expect.any(CallAbortedError), expect.any(CallAbortedError)]);
    shared.uses = [];
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(shared.uses).toEqual([]);
    // A later caller does not join the aborted fetch.
    const late = waiting.send(new Probe());
    release();
    await Promise.all([holder, late]);
    expect(server.fetched).toHaveLength(1);
  });

  it.each(['failing', 'hanging'] as const)(
    'come from memory while the store is %s, with one warning',
    async (state) => {
      const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      shared.state = state;
      const one = process();
      const startedAt = performance.now();
      await Promise.all(Array.from({ length: 20 }, () => one.send(new Probe())));
      server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
      await Promise.all(Array.from({ length: 20 }, () => one.send(new Probe())));
      expect(performance.now() - startedAt).toBeLessThan(1_000);
      expect(server.fetched).toHaveLength(2);
      expect(warn).toHaveBeenCalledTimes(1);
      expect(inspect(warn.mock.calls)).not.toContain('s3cret');
    },
  );

  it('are fetched once by processes whose store takes longer to connect than a command may take', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    shared.connection = new Promise((resolve) => setTimeout(resolve, 400));
    const processes = Array.from({ length: 8 }, () => process());
    await Promise.all(processes.flatMap((one) => [one.send(new Probe()), one.getAccessToken('contacts')]));
    expect(server.fetched).toHaveLength(1);
    expect(warn).not.toHaveBeenCalled();
  });

  it('leave a call half of its timeout if the store never connects, with one warning', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    shared.connection = new Promise(() => undefined);
    const one = process({ timeoutMs: 1_000 });
    const patient = one.send(new Probe(), { timeoutMs: 60_000 });
    const abort = new AbortController();
    const left = thrownBy(one.getAccessToken('contacts', { signal: abort.signal }));
    const startedAtMs = performance.now();
    abort.abort();
    expect(await left).toBeInstanceOf(CallAbortedError);
    await one.send(new Probe());
    expect(performance.now() - startedAtMs).toBeLessThan(950);
    // The first call that continues without the store decides for all.
    await patient;
    expect(performance.now() - startedAtMs).toBeLessThan(1_500);
    for (let call = 0; call < 20; call++) {
      server.refuseCall = (token) => (token === `token-${server.fetched.length}` ? 0 : 40014);
      await one.send(new Probe());
    }
    expect(performance.now() - startedAtMs).toBeLessThan(2_500);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('fetched while the store was unavailable stay with their process when it is back', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    shared.state = 'failing';
    const one = process();
    await one.send(new Probe());
    shared.state = 'up';
    await jest.advanceTimersByTimeAsync(10_000);
    await settle();
    await one.send(new Probe());
    expect(server.fetched).toHaveLength(1);
    // The price: another process fetches one more.
    await process().send(new Probe());
    expect(shared.kept).toEqual(['token-2']);
    await process().send(new Probe());
    expect(server.fetched).toHaveLength(2);
  });

  it('of all tenants come from memory with one warning, and leave no timer when the application ends', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    shared.state = 'failing';
    const tenants = Object.fromEntries(
      ['acme', 'globex'].map((name) => [name, { corpId: name, secrets: { contacts: `s3cret-${name}` } }]),
    );
    const store = shared.store();
    const openOne = () =>
      openTenants({
        tenants,
        tokenStore: store,
        transport: server,
        observers: [],
        now: () => now,
      });
    const [closed, other] = [openOne(), openOne()];
    for (const tenant of ['acme', 'globex']) {
      await closed.service.send(new Probe(), { tenant });
      await other.service.send(new Probe(), { tenant });
    }
    expect(warn).toHaveBeenCalledTimes(2);
    expect(jest.getTimerCount()).toBe(2);
    await closed.close();
    // The other application keeps using the same store.
    expect(jest.getTimerCount()).toBe(1);
    const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    shared.state = 'up';
    await jest.advanceTimersByTimeAsync(6_000);
    await settle();
    expect(log).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
    await other.close();
  });

  it('stay in memory, with one warning, while the store can only be read', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const log = jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    const lock = jest.spyOn(SharedStore.prototype, 'lock').mockRejectedValue(new Error('READONLY'));
    await process().send(new Probe());
    await jest.advanceTimersByTimeAsync(60_000);
    expect([warn.mock.calls.length, log.mock.calls.length]).toEqual([1, 0]);
    lock.mockRestore();
    await jest.advanceTimersByTimeAsync(6_000);
    expect([warn.mock.calls.length, log.mock.calls.length]).toEqual([1, 1]);
  });

  it.each([
    ['get', 'a token'],
    ['get', 7],
    ['get', {}],
    ['get', { value: 't', expiresAtMs: '1', refreshAtMs: 1 }],
    ['get', { value: '', expiresAtMs: 9e15, refreshAtMs: 9e15 }],
    ['refusalOf', { untilMs: 9e15 }],
    ['refusalOf', 'refused'],
    ['lock', true],
    ['lock', {}],
    ['drop', 'dropped'],
  ] as const)('are available although %s of a store returns %j', async (method, returned) => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const tokenStore = new MemoryLike();
    jest.spyOn(tokenStore, method).mockReturnValue(returned as never);
    const one = open(server, { tokenStore });
    server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
    await expect(one.exchange(new Probe())).resolves.toMatchObject({ attempts: 2 });
  });

  it.each(['get', 'lock', 'refusalOf', 'drop', 'set'] as const)(
    'are available although %s of a store throws synchronously',
    async (method) => {
      const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      const tokenStore = new MemoryLike();
      jest.spyOn(tokenStore, method).mockImplementation(() => {
        throw new Error('s3cret-password@redis');
      });
      const one = open(server, { tokenStore });
      server.refuseCall = (token) => (token === 'token-1' ? 40014 : 0);
      await expect(one.exchange(new Probe())).resolves.toMatchObject({ attempts: 2 });
      expect(inspect(warn.mock.calls)).not.toContain('s3cret');
    },
  );

  it('may come from a store as plain data', async () => {
    const tokenStore = new MemoryLike();
    const row = { value: 'of-a-row', expiresAtMs: Date.now() + 1e6, refreshAtMs: 0 };
    jest.spyOn(tokenStore, 'get').mockReturnValue(row as AccessToken);
    await open(server, { tokenStore }).send(new Probe());
    expect(server.used).toEqual(['of-a-row']);
  });

  it('do not stay locked by a lock that arrives too late', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const released = jest.fn<() => void>();
    let grant = (_lock: AccessTokenLock) => {};
    class Slow extends MemoryLike {
      override lock(): Promise<AccessTokenLock> {
        return new Promise((resolve) => (grant = resolve));
      }
    }
    await open(server, { tokenStore: new Slow() }).send(new Probe());
    grant({ keep: () => true, release: released });
    await settle();
    expect(released).toHaveBeenCalledTimes(1);
  });

  it('never queue behind the calls that wait for them', async () => {
    const one = process({ limits: { concurrentCalls: 1 } });
    const calls = Array.from({ length: 10 }, () => one.send(new Probe()));
    await Promise.all(calls);
    expect(server.fetched).toHaveLength(1);
    expect(server.used).toHaveLength(10);
  });

  it('need no more than get, set and drop of a custom store', async () => {
    const tokenStore = new MemoryLike();
    await open(server, { tokenStore }).send(new Probe());
    await open(server, { tokenStore }).send(new Probe());
    expect(server.fetched).toHaveLength(1);
  });
});

class MemoryLike extends AccessTokenStore {
  readonly #tokens = new Map<string, AccessToken>();
  get(key: string) {
    return this.#tokens.get(key);
  }
  set(key: string, token: AccessToken) {
    this.#tokens.set(key, token);
  }
  drop(key: string, token: AccessToken) {
    return this.#tokens.get(key)?.value === token.value && this.#tokens.delete(key);
  }
}

describe('MemoryAccessTokenStore', () => {
  it('stores the 10,000 most recently used tokens', () => {
    const store = new MemoryAccessTokenStore();
    for (let key = 0; key <= 10_000; key++) {
      store.set(String(key), new AccessToken('t', 1, 1));
      store.get('0');
    }
    expect(store.get('0')).toBeDefined();
    expect(store.get('1')).toBeUndefined();
    expect(store.get('10000')).toBeDefined();
  });

  it('grants the lock to one at a time, for any key', () => {
    const store = new MemoryAccessTokenStore();
    const lock = store.lock('__proto__');
    expect(store.lock('__proto__')).toBeUndefined();
    void lock?.release();
    expect(store.lock('__proto__')).toBeDefined();
  });
});
