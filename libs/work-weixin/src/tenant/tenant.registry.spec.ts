import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import {
  AxiosTransport,
  CallAbortedError,
  CallTimeoutError,
  ConfigurationInvalidError,
  DeclarationInvalidError,
  HttpMethod,
  HttpRemoteApi,
  HttpTransport,
  JsonName,
  type WireRequest,
  type WireResponse,
} from 'nestjs-http-remote';
import { TenantContext } from './context/tenant-context.js';
import { AuthWorkWxInput } from '../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../declare/work-wx.output.js';
import { TenantMismatchError } from '../errors/tenant-mismatch.error.js';
import { TenantMissingError } from '../errors/tenant-missing.error.js';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import { TenantUnknownError } from '../errors/tenant-unknown.error.js';
import { openTenants, type OpenedTenants } from '../open-tenants.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import type { WorkWeixinModuleOptions, WorkWeixinTenantsOptions } from '../work-weixin.options.js';
import type { TenantOptions } from './tenant.options.js';
import { TenantRegistry } from './tenant.registry.js';
import { TenantSource } from './tenant-source.js';
import { failureOf } from '../../../../test/support/failure-of.js';

class ProbeOutput extends WorkWxOutput {
  @JsonName('next_cursor')
  nextCursor?: string;
}

@HttpRemoteApi({ action: 'probe', desc: 'probe', httpMethod: HttpMethod.Get, output: ProbeOutput })
class Probe extends AuthWorkWxInput<ProbeOutput> {
  @JsonName('cursor')
  cursor?: string;
}

/** Hands out tokens that name the secret they were made from. */
class EchoServer extends HttpTransport {
  readonly #secrets: string[] = [];
  readonly #used: string[] = [];
  readonly hosts: string[] = [];

  get fetched(): readonly string[] {
    return this.#secrets;
  }

  get used(): readonly string[] {
    return this.#used;
  }

  send({ url }: WireRequest): Promise<WireResponse> {
    const { searchParams, pathname, host } = new URL(url);
    this.hosts.push(host);
    const secret = searchParams.get('corpsecret');
    if (pathname.endsWith('/gettoken')) this.#secrets.push(secret ?? '');
    else this.#used.push(searchParams.get('access_token') ?? '');
    const body = pathname.endsWith('/gettoken')
      ? { access_token: `of-${secret}`, expires_in: 7200 }
      : { errcode: 0, next_cursor: searchParams.has('cursor') ? '' : 'more' };
    return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) });
  }
}

const corp = (name: string): TenantOptions => ({ corpId: `ww${name}`, secrets: { app: `s3cret-${name}` } });

/** Knows every tenant, unless it is told otherwise. */
class Source extends TenantSource {
  readonly asked: string[] = [];
  answer: (tenant: string) => unknown = corp;

  find(tenant: string): Promise<TenantOptions | undefined> {
    this.asked.push(tenant);
    return Promise.resolve().then(() => this.answer(tenant) as TenantOptions | undefined);
  }
}

const server = () => new EchoServer();

function open(options: Partial<WorkWeixinTenantsOptions>, registry?: TenantRegistry) {
  const given = { observers: [], retry: false, ...options } as WorkWeixinModuleOptions;
  return openTenants(given, registry);
}

function openSourced(options: Partial<WorkWeixinTenantsOptions> = {}) {
  const source = new Source();
  const transport = server();
  const clock = { now: 0 };
  const connection = open({ tenants: source, transport, now: () => clock.now, ...options });
  return { source, transport, clock, connection, service: connection.service };
}

const settle = () => new Promise(setImmediate);

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('The tenant of a call', () => {
  const tenants = { acme: corp('acme'), globex: corp('globex'), initech: corp('initech') };

  it('is the one that the call names, then the bound one, then the current one, then the default, then the only one', async () => {
    const transport = server();
    const context = new TenantContext();
    const registry = new TenantRegistry(context);
    const { service } = open({ tenants, transport, defaultTenant: 'initech' }, registry);
    await service.send(new Probe());
    await context.run('globex', () => service.send(new Probe()));
    await context.run('globex', () => service.forTenant('acme').send(new Probe()));
    await context.run('globex', () => service.send(new Probe(), { tenant: 'acme' }));
    await service.forTenant('acme').send(new Probe(), { tenant: 'acme' });
    const only = server();
    await open({ tenants: { hooli: corp('hooli') }, transport: only }).service.send(new Probe());
    const tokens = ['initech', 'globex', 'acme', 'acme', 'acme'].map((name) => `of-s3cret-${name}`);
    expect([transport.used, only.used]).toEqual([tokens, ['of-s3cret-hooli']]);
  });

  it('throws an error with advice if there are several and none is named', async () => {
    const { service } = open({ tenants, transport: server() });
    const error = await failureOf(service.send(new Probe()));
    expect(error).toBeInstanceOf(TenantMissingError);
    expect((error as Error).message).toBe(
      'no tenant is named: pass { tenant } with the call, use forTenant() or @InjectWorkWeixin(), inject TenantContext ' +
        'and call its run(), or set defaultTenant; configured: "acme", "globex", "initech"',
    );
    expect(error).toMatchObject({ outcome: 'not-sent' });
    expect(await failureOf(service.getAccessToken('app'))).toBeInstanceOf(TenantMissingError);
    expect(await failureOf(() => service.paginate(new Probe()))).toBeInstanceOf(TenantMissingError);
  });

  it('that is misspelled is not replaced by the default one', async () => {
    const transport = server();
    const { service } = open({ tenants, transport, defaultTenant: 'initech' });
    const options = { tenantId: 'globex', timeoutMs: 5_000 };
    const calls = [
      () => service.send(new Probe(), options),
      () => service.prepare(new Probe(), options),
      () => service.paginate(new Probe(), options),
      () => service.getAccessToken('app', { tenantId: 'globex' } as object),
    ];
    for (const call of calls) {
      expect(await failureOf(call)).toMatchObject({
        name: 'ConfigurationInvalidError',
        message: 'a call has no option "tenantId": did you mean tenant?',
      });
    }
    expect(transport.used).toEqual([]);
  });

  it('that is null, such as from an empty column, is an error and not another tenant', async () => {
    const transport = server();
    const { service } = open({ tenants, transport, defaultTenant: 'acme' });
    const call = service.send(new Probe(), { tenant: null as unknown as string });
    expect(await failureOf(call)).toBeInstanceOf(TenantUnknownError);
    expect(transport.used).toEqual([]);
  });

  it('is never guessed if a source may have more', async () => {
    const registry = new TenantRegistry(new TenantContext());
    const { service } = open({ tenants: { acme: corp('acme') }, transport: server() }, registry);
    open({ tenants: new Source(), transport: server() }, registry);
    expect(await failureOf(service.send(new Probe()))).toBeInstanceOf(TenantMissingError);
  });

  it.each(['nobody', '', ' acme', '__proto__', 'constructor', 'a'.repeat(1e5), 7, 'a\nb'])(
    'is unknown if it is %p, in a message of one short line',
    async (tenant) => {
      const { source, service: sourced } = openSourced();
      source.answer = () => undefined;
      const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`t${i}`, corp(`t${i}`)]));
      for (const service of [sourced, open({ tenants: many, transport: server() }).service]) {
        const error = await failureOf(service.send(new Probe(), { tenant: tenant as string }));
        expect(error).toBeInstanceOf(TenantUnknownError);
        expect((error as Error).message).toMatch(/^.{1,300}$/);
      }
      expect(source.asked.filter((asked) => !['nobody', '__proto__', 'constructor'].includes(asked))).toEqual(
        [],
      );
    },
  );

  it('that is unknown throws an error with at most ten names, and a hint at the source', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`t${i}`, corp(`t${i}`)]));
    const error = await failureOf(
      open({ tenants: many, transport: server() }).service.forTenant('x').send(new Probe()),
    );
    expect((error as Error).message).toMatch(/^there is no tenant "x"; configured: ("t\d", ){9}"t9", …$/);
    const { source, service } = openSourced();
    source.answer = () => null;
    expect(await failureOf(service.send(new Probe(), { tenant: 'x' }))).toMatchObject({
      message: 'there is no tenant "x"; configured: a TenantSource, which does not know it',
    });
  });

  it('cannot be changed on a bound service', async () => {
    const bound = open({ tenants, transport: server() }).service.forTenant('acme');
    const tries = [
      () => bound.send(new Probe(), { tenant: 'globex' }),
      () => bound.getAccessToken('app', { tenant: 'globex' }),
      () => bound.paginate(new Probe(), { tenant: 'globex' }),
      () => bound.forTenant('globex'),
      () => bound.evict('globex'),
    ];
    for (const attempt of tries) expect(await failureOf(attempt)).toBeInstanceOf(TenantMismatchError);
    expect(
      await failureOf(() => open({ tenants }).service.forTenant(undefined as unknown as string)),
    ).toBeInstanceOf(TenantUnknownError);
  });

  it('stays the same for all pages, whichever tenant is current for the next one', async () => {
    const transport = server();
    const context = new TenantContext();
    const { service } = open({ tenants, transport }, new TenantRegistry(context));
    const pages = context.run('acme', () => service.paginate(new Probe()));
    await pages.next();
    await context.run('globex', () => pages.next());
    expect(transport.used).toEqual(['of-s3cret-acme', 'of-s3cret-acme']);
  });

  it('has its own base URL, also in a prepared request', async () => {
    const transport = server();
    const { service } = open({
      tenants: { ...tenants, acme: { ...corp('acme'), baseUrl: 'https://acme.example/cgi-bin/' } },
      baseUrl: 'https://shared.example/cgi-bin/',
      transport,
    });
    expect((await service.prepare(new Probe(), { tenant: 'acme' })).url).toBe(
      'https://acme.example/cgi-bin/probe',
    );
    await service.send(new Probe(), { tenant: 'globex' });
    expect(new Set(transport.hosts)).toEqual(new Set(['shared.example']));
  });

  it('that a resolver fails to return is a typed error without the original message', async () => {
    class Failing extends TenantContext {
      override current(): string | undefined {
        throw new TypeError('s3cret-header');
      }
    }
    const { service } = open({ tenants, transport: server(), tenantResolver: new Failing() });
    const error = await failureOf(service.send(new Probe()));
    expect(error).toBeInstanceOf(TenantUnavailableError);
    expect(inspect(error)).not.toContain('s3cret');
  });
});

describe('A TenantSource', () => {
  it('is called once for callers that arrive together, and not again while its result is fresh', async () => {
    const { source, service, transport, clock } = openSourced();
    await Promise.all(Array.from({ length: 20 }, () => service.send(new Probe(), { tenant: 'acme' })));
    clock.now = 299_000;
    await service.send(new Probe(), { tenant: 'acme' });
    expect(source.asked).toEqual(['acme']);
    expect(transport.fetched).toHaveLength(1);
  });

  it('that returns the same again leaves the tenant open, with its tokens', async () => {
    const { source, service, transport, clock } = openSourced();
    // The same object, changed only in ways that mean nothing.
    source.answer = () => ({ ...corp('acme'), timeoutMs: undefined });
    await service.send(new Probe(), { tenant: 'acme' });
    for (clock.now = 300_002; clock.now < 3_000_000; clock.now += 300_002) {
      await service.send(new Probe(), { tenant: 'acme' });
    }
    expect(source.asked).toHaveLength(10);
    expect(transport.fetched).toHaveLength(1);
  });

  it('that changes its own object in place still updates the tenant', async () => {
    const { source, service, transport, clock } = openSourced();
    const row = { corpId: 'ww1', secrets: { app: 's3cret-old' } };
    source.answer = () => row;
    await service.send(new Probe(), { tenant: 'acme' });
    row.secrets.app = 's3cret-new';
    await service.send(new Probe(), { tenant: 'acme' });
    clock.now = 300_002;
    await service.send(new Probe(), { tenant: 'acme' });
    expect(transport.used).toEqual(['of-s3cret-old', 'of-s3cret-old', 'of-s3cret-new']);
  });

  it('that no longer finds a tenant removes it', async () => {
    const { source, service, clock } = openSourced();
    await service.send(new Probe(), { tenant: 'acme' });
    clock.now = 300_002;
    source.answer = () => undefined;
    expect(await failureOf(service.send(new Probe(), { tenant: 'acme' }))).toBeInstanceOf(TenantUnknownError);
    source.answer = corp;
    await service.send(new Probe(), { tenant: 'acme' });
    expect(source.asked).toHaveLength(3);
  });

  it('that fails leaves open tenants in use, with one warning per outage', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    jest.spyOn(Logger.prototype, 'log').mockReturnValue();
    const { source, service, clock } = openSourced();
    const both = () => Promise.all(['acme', 'globex'].map((tenant) => service.send(new Probe(), { tenant })));
    const outage = async () => {
      source.answer = () => Promise.reject(new RangeError('postgres://s3cret-password'));
      for (let i = 0; i < 5; i++, clock.now += 300_002) await both();
      source.answer = corp;
      await both();
      clock.now += 300_002;
    };
    await both();
    clock.now = 300_002;
    await outage();
    expect(warn.mock.calls).toEqual([
      ['the TenantSource fails (RangeError): open tenants stay as they are until it recovers'],
    ]);
    await outage();
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('that fails is not called with every call', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const { source, service, clock } = openSourced();
    await service.send(new Probe(), { tenant: 'acme' });
    clock.now = 300_002;
    source.answer = () => Promise.reject(new Error());
    for (let i = 0; i < 10; i++) await service.send(new Probe(), { tenant: 'acme' });
    expect(source.asked).toHaveLength(2);
    clock.now += 5_001;
    await service.send(new Probe(), { tenant: 'acme' });
    expect(source.asked).toHaveLength(3);
  });

  it('that hangs delays calls of an open tenant by a second, once', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
    const { source, service, clock, transport } = openSourced();
    await service.send(new Probe(), { tenant: 'acme' });
    clock.now = 300_002;
    let answer: (options: TenantOptions) => void = () => undefined;
    source.answer = () => new Promise((resolve) => (answer = resolve));
    const waiting = service.send(new Probe(), { tenant: 'acme' });
    await settle();
    jest.advanceTimersByTime(1_000);
    await waiting;
    await service.send(new Probe(), { tenant: 'acme' });
    expect(source.asked).toHaveLength(2);
    answer(corp('new'));
    await settle();
    await service.send(new Probe(), { tenant: 'acme' });
    expect(transport.used.slice(2)).toEqual(['of-s3cret-acme', 'of-s3cret-new']);
  });

  it('that fails at the first lookup is a typed error without the original message', async () => {
    const { source, service } = openSourced();
    for (const thrown of [new RangeError('s3cret-a'), 's3cret-b', null]) {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      source.answer = () => Promise.reject(thrown);
      const error = await failureOf(service.send(new Probe(), { tenant: 'acme' }));
      expect(error).toBeInstanceOf(TenantUnavailableError);
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret-');
    }
    source.answer = corp;
    await service.send(new Probe(), { tenant: 'acme' });
  });

  it.each([
    [{ ...corp('a'), corpid: 'x' }, 'WorkWeixinModule: tenant "acme" has no option "corpid"'],
    [{ corpId: 'ww1', secrets: { app: '' } }, 'WorkWeixinModule: tenant "acme": secrets.app is empty'],
    [{ ...corp('a'), timeoutMs: -1 }, 'WorkWeixinModule: tenant "acme": timeoutMs must be'],
    [
      { ...corp('a'), http: { proxy: 'http://p.example' } },
      'WorkWeixinModule: tenant "acme": http has no effect beside a transport instance: pass these options to its constructor',
    ],
    ['ww1', 'WorkWeixinModule: tenant "acme": write { corpId, secrets }, not a text'],
    [[corp('a')], 'WorkWeixinModule: tenant "acme": write { corpId, secrets }, not a list'],
    [{ corpid: 'ww1', ...corp('a') }, 'has no option "corpid": did you mean corpId?'],
    [
      { corpId: 'ww1', secrets: 's3cret-a' },
      'WorkWeixinModule: tenant "acme": secrets must be an object, not a text: write secrets: { contacts: "…", app: "…" }',
    ],
  ])(
    'that returns %j causes an error with the reason, and an open tenant stays open',
    async (options, message) => {
      const { source, service, clock } = openSourced();
      source.answer = () => options;
      const error = await failureOf(service.send(new Probe(), { tenant: 'acme' }));
      expect(error).toBeInstanceOf(ConfigurationInvalidError);
      expect((error as Error).message).toContain(message);
      source.answer = corp;
      await service.send(new Probe(), { tenant: 'acme' });
      clock.now = 300_002;
      const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      source.answer = () => options;
      await service.send(new Probe(), { tenant: 'acme' });
      expect(warn).toHaveBeenCalledWith(expect.stringContaining(message));
    },
  );

  it('is waited for until the caller aborts or times out, and goes on for others', async () => {
    const { source, service } = openSourced();
    let answer: (options: TenantOptions) => void = () => undefined;
    source.answer = () => new Promise((resolve) => (answer = resolve));
    const abort = new AbortController();
    const calls = [
      service.send(new Probe(), { tenant: 'acme', signal: abort.signal }),
      service.getAccessToken('app', { tenant: 'acme', signal: abort.signal }),
      service.send(new Probe(), { tenant: 'acme', signal: AbortSignal.abort() }),
    ].map((call) => failureOf(call));
    const late = failureOf(service.send(new Probe(), { tenant: 'acme', timeoutMs: 5 }));
    const patient = service.send(new Probe(), { tenant: 'acme' });
    await settle();
    abort.abort(new Error('enough'));
    for (const error of await Promise.all(calls)) {
      expect(error).toBeInstanceOf(CallAbortedError);
      expect(error).toMatchObject({ outcome: 'not-sent', stage: 'configure' });
    }
    expect(await late).toBeInstanceOf(CallTimeoutError);
    answer(corp('acme'));
    await patient;
    expect(source.asked).toEqual(['acme']);
  });

  it('rejects an invalid timeoutMs, as with an open tenant', async () => {
    const { service } = openSourced();
    for (const timeoutMs of [0, NaN, Infinity, 2 ** 31, null as unknown as number]) {
      const error = await failureOf(service.send(new Probe(), { tenant: `t${timeoutMs}`, timeoutMs }));
      expect(error).toBeInstanceOf(ConfigurationInvalidError);
    }
  });

  it('causes no unhandled rejection if it fails for an input that declares no API', async () => {
    const { source, service } = openSourced();
    source.answer = () => {
      throw new Error('down');
    };
    class Undeclared extends AuthWorkWxInput<WorkWxOutput> {}
    expect(await failureOf(service.send(new Undeclared(), { tenant: 'acme' }))).toBeInstanceOf(
      DeclarationInvalidError,
    );
    // Jest fails the test for a rejection that nobody hears.
    await settle();
  });

  it('causes no unhandled rejection if it fails after all callers have left', async () => {
    const { source, service } = openSourced();
    let fail: (error: Error) => void = () => undefined;
    source.answer = () => new Promise((_resolve, reject) => (fail = reject));
    const abort = new AbortController();
    const call = failureOf(service.send(new Probe(), { tenant: 'acme', signal: abort.signal }));
    await settle();
    abort.abort();
    await call;
    fail(new Error('too late'));
    await settle();
  });

  it('may return one corp with different secrets, and another corp while a token is fetched', async () => {
    const gates: (() => void)[] = [];
    class SlowTokens extends EchoServer {
      override async send(request: WireRequest): Promise<WireResponse> {
        if (request.url.includes('/gettoken')) await new Promise<void>((open) => gates.push(open));
        return super.send(request);
      }
    }
    const transport = new SlowTokens();
    const { source, service } = openSourced({ transport });
    let version = 1;
    source.answer = (name) => ({ corpId: 'ww1', secrets: { app: `s3cret-${name}-${version}` } });
    const calls = ['a', 'b'].map((tenant) => service.send(new Probe(), { tenant }));
    await settle();
    expect(gates).toHaveLength(2);
    version = 2;
    service.evict('a');
    calls.push(service.send(new Probe(), { tenant: 'a' }));
    await settle();
    // The newest token comes first, the oldest last.
    for (const open of gates.reverse()) {
      open();
      await settle();
    }
    await Promise.all(calls);
    await service.send(new Probe(), { tenant: 'a' });
    await service.send(new Probe(), { tenant: 'b' });
    expect(transport.used).toEqual(['a-2', 'b-1', 'a-1', 'a-2', 'b-1'].map((name) => `of-s3cret-${name}`));
    expect(transport.fetched).toHaveLength(3);
  });

  it('leaves no secret and no token in the printed service', async () => {
    const { service, connection } = openSourced();
    await service.send(new Probe(), { tenant: 'acme' });
    for (const printed of [service, connection]) {
      const text = inspect(printed, { depth: Infinity, showHidden: true });
      expect(text).toContain('TenantSourceCache');
      expect(text).not.toContain('s3cret-');
    }
  });

  it('keeps no more tenants open than tenantCache.max', async () => {
    const { source, service } = openSourced({ tenantCache: { max: 2 } });
    for (const tenant of ['a', 'b', 'a', 'c', 'a', 'b']) await service.send(new Probe(), { tenant });
    expect(source.asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is called in the order of the forRoots, and not if another source has the tenant open', async () => {
    const registry = new TenantRegistry(new TenantContext());
    const [first, second] = [new Source(), new Source()];
    first.answer = (tenant) => (tenant === 'acme' ? corp('acme') : undefined);
    const { service } = open({ tenants: first, transport: server() }, registry);
    open({ tenants: second, transport: server() }, registry);
    open({ tenants: { initech: corp('initech') }, transport: server() }, registry);
    for (const tenant of ['acme', 'globex', 'globex', 'initech']) await service.send(new Probe(), { tenant });
    expect([first.asked, second.asked]).toEqual([['acme', 'globex'], ['globex']]);
  });
});

describe('evict', () => {
  it('makes the next call look the tenant up again', async () => {
    const { source, service, transport } = openSourced();
    await service.send(new Probe(), { tenant: 'acme' });
    source.answer = () => corp('rotated');
    expect([service.evict('acme'), service.evict('acme'), service.evict('')]).toEqual([true, false, false]);
    await service.forTenant('acme').send(new Probe());
    expect(transport.used).toEqual(['of-s3cret-acme', 'of-s3cret-rotated']);
  });

  it('during a lookup keeps its result from later callers', async () => {
    const { source, service, transport } = openSourced();
    let answer: (options: TenantOptions) => void = () => undefined;
    source.answer = () => new Promise((resolve) => (answer = resolve));
    const early = service.send(new Probe(), { tenant: 'acme' });
    await settle();
    service.evict('acme');
    source.answer = () => corp('rotated');
    await service.send(new Probe(), { tenant: 'acme' });
    answer(corp('stale'));
    await early;
    await service.send(new Probe(), { tenant: 'acme' });
    expect(transport.used).toEqual(['of-s3cret-rotated', 'of-s3cret-stale', 'of-s3cret-rotated']);
  });
});

describe('Connections', () => {
  /** Counts what is opened and closed, and answers without a network. */
  function watched() {
    const echo = server();
    const used = new Set<unknown>();
    const closed = new Set<unknown>();
    let gate: Promise<unknown> = Promise.resolve();
    jest.spyOn(AxiosTransport.prototype, 'send').mockImplementation(async function (
      this: AxiosTransport,
      request,
    ) {
      if (closed.has(this)) throw new Error('closed');
      used.add(this);
      await gate;
      return echo.send(request);
    });
    jest.spyOn(AxiosTransport.prototype, 'close').mockImplementation(function (this: AxiosTransport) {
      closed.add(this);
      return Promise.resolve();
    });
    return { used, closed, hold: (until: Promise<unknown>) => void (gate = until) };
  }

  it('are shared by all tenants except those with http of their own', async () => {
    const { used } = watched();
    const own = (name: string) => ({ ...corp(name), http: { maxResponseBytes: 1e6 } });
    const { service, source } = openSourced({ transport: undefined });
    source.answer = (name) => (name.startsWith('own') ? own(name) : corp(name));
    for (const tenant of ['a', 'b', 'c', 'own1', 'own2', 'a']) await service.send(new Probe(), { tenant });
    expect(used.size).toBe(3);
  });

  it('are those of a transport that one tenant has, and stay open with it', async () => {
    const { used, closed } = watched();
    const own = server();
    const close = jest.spyOn(own, 'close');
    const connection = open({
      tenants: {
        instance: { ...corp('instance'), transport: own },
        undici: { ...corp('undici'), transport: 'undici', baseUrl: 'http://127.0.0.1:1/' },
        shared: corp('shared'),
      },
      retry: false,
      http: { maxResponseBytes: 1e6 },
    });
    await connection.service.send(new Probe(), { tenant: 'instance' });
    expect([own.used.length, used.size]).toEqual([1, 0]);
    const error = await failureOf(connection.service.send(new Probe(), { tenant: 'undici' }));
    expect(error).toMatchObject({ name: 'TransportError', code: 'ECONNREFUSED' });
    expect(used.size).toBe(0);
    await connection.service.send(new Probe(), { tenant: 'shared' });
    expect(used.size).toBe(1);
    await connection.close();
    expect([close.mock.calls.length, closed.size]).toEqual([0, 1]);
  });

  it('of its own outlive a refresh without changes, and no other refresh', async () => {
    const { used, closed } = watched();
    const { service, source, clock } = openSourced({ transport: undefined });
    source.answer = () => ({ ...corp('acme'), http: { maxResponseBytes: 1e6 }, timeoutMs: undefined });
    const later = async () => {
      clock.now += 300_002;
      await service.send(new Probe(), { tenant: 'acme' });
      await settle();
      return [used.size, closed.size];
    };
    expect([await later(), await later(), await later()]).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    source.answer = () => ({ ...corp('acme'), http: { maxResponseBytes: 2e6 } });
    expect(await later()).toEqual([2, 1]);
  });

  it.each([
    ['evicted', (service: OpenedTenants['service']) => service.evict('acme')],
    ['out of the cache', (service: OpenedTenants['service']) => service.send(new Probe(), { tenant: 'b' })],
  ])('of its own are closed when a tenant is %s, after its calls in flight', async (_how, drop) => {
    const { closed, hold } = watched();
    const { service, source } = openSourced({ transport: undefined, tenantCache: { max: 1 } });
    source.answer = (name) =>
      name === 'acme' ? { ...corp(name), http: { maxResponseBytes: 1e6 } } : corp(name);
    let release = () => {};
    hold(new Promise<void>((resolve) => (release = resolve)));
    // Still before its token: the call proper goes out only after the tenant has been dropped.
    const call = service.send(new Probe(), { tenant: 'acme' });
    await settle();
    void drop(service);
    await settle();
    await settle();
    expect(closed.size).toBe(0);
    release();
    await call;
    await settle();
    expect(closed.size).toBe(1);
  });

  it('serve a caller that got the tenant just before the cache dropped it', async () => {
    const { closed } = watched();
    const { service, source } = openSourced({ transport: undefined, tenantCache: { max: 1 } });
    source.answer = (name) => ({ ...corp(name), http: { maxResponseBytes: 1e6 } });
    const calls = Array.from({ length: 200 }, (_, i) => service.send(new Probe(), { tenant: `t${i % 7}` }));
    await Promise.all(calls);
    await settle();
    expect(closed.size).toBeGreaterThanOrEqual(6);
  });

  it('of its own stay open while calls wait for the lookup that may keep them', async () => {
    jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const { closed } = watched();
    const { service, source, clock } = openSourced({ transport: undefined, tenantCache: { max: 1 } });
    source.answer = (name) => ({ ...corp(name), http: { maxResponseBytes: 1e6 } });
    await service.send(new Probe(), { tenant: 'acme' });
    clock.now = 300_002;
    let fail: (error: Error) => void = () => undefined;
    source.answer = (name) =>
      name === 'acme' ? new Promise((_resolve, reject) => (fail = reject)) : corp(name);
    const waiting = service.send(new Probe(), { tenant: 'acme' });
    await service.send(new Probe(), { tenant: 'b' });
    await settle();
    expect(closed.size).toBe(0);
    fail(new Error('s3cret-dsn'));
    await waiting;
    await settle();
    expect(closed.size).toBe(1);
  });

  it('are all closed at the end, and none is opened for a tenant whose lookup ends later', async () => {
    const { used, closed } = watched();
    const { service, source, connection } = openSourced({ transport: undefined });
    source.answer = (name) => ({ ...corp(name), http: { maxResponseBytes: 1e6 } });
    await service.send(new Probe(), { tenant: 'acme' });
    let answer: (options: TenantOptions) => void = () => undefined;
    source.answer = () => new Promise((resolve) => (answer = resolve));
    const late = service.send(new Probe(), { tenant: 'globex' });
    await settle();
    await connection.close();
    expect(closed.size).toBe(2);
    const refused = { name: 'ClientClosedError', outcome: 'not-sent' };
    answer({ ...corp('globex'), http: { maxResponseBytes: 1e6 } });
    await expect(late).rejects.toMatchObject(refused);
    source.answer = (name) => ({ ...corp(name), http: { maxResponseBytes: 1e6 } });
    await expect(service.send(new Probe(), { tenant: 'initech' })).rejects.toMatchObject(refused);
    await settle();
    expect([used.size, closed.size]).toEqual([1, 2]);
  });
});

describe('Options that cannot be read', () => {
  const fails = () => {
    throw new TypeError('cannot read s3cret-of-the-host');
  };
  const failing = (key: string, base: object = corp('acme')) =>
    Object.defineProperty({ ...base }, key, { get: fails, enumerable: true });
  const proxy = (trap: 'get' | 'ownKeys' | 'has' | 'getOwnPropertyDescriptor') =>
    new Proxy(corp('acme'), { [trap]: fails });
  class Named extends Error {
    override get name(): string {
      throw new TypeError('s3cret-name');
    }
  }

  it.each<[string, () => unknown]>([
    ['a getter of corpId', () => failing('corpId')],
    ['a getter of secrets', () => failing('secrets')],
    ['a getter of one secret', () => ({ ...corp('acme'), secrets: failing('app', {}) })],
    ['a getter of baseUrl', () => failing('baseUrl')],
    ['a getter of timeoutMs', () => failing('timeoutMs')],
    ['a getter of retry', () => failing('retry')],
    ['a getter of a retry option', () => ({ ...corp('acme'), retry: failing('maxRetries', {}) })],
    ['a getter of limits', () => failing('limits')],
    [
      'a getter of the client of limits',
      () => ({ ...corp('acme'), limits: { redis: failing('eval', {}), concurrentCalls: 1 } }),
    ],
    ['a getter of http', () => failing('http')],
    ['a getter of an http option', () => ({ ...corp('acme'), http: failing('proxy', {}) })],
    ['a getter of an unknown option', () => failing('corpid')],
    ['a proxy that cannot be read', () => proxy('get')],
    ['a proxy that cannot be listed', () => proxy('ownKeys')],
    ['secrets that cannot be listed', () => ({ ...corp('acme'), secrets: proxy('ownKeys') })],
  ])(
    'from a TenantSource cause an error with the name of the tenant and no secret: %s',
    async (_what, give) => {
      const { source, service } = openSourced({ transport: undefined });
      source.answer = give;
      const error = await failureOf(service.send(new Probe(), { tenant: 'acme' }));
      expect(error).toMatchObject({
        name: expect.stringMatching(/^(?:ConfigurationInvalid|TenantUnavailable)Error$/),
        message: expect.stringMatching(/tenant "acme": .*TypeError|has no option/),
        outcome: 'not-sent',
      });
      expect(inspect(error, { depth: Infinity })).not.toContain('s3cret');
      expect(error).not.toHaveProperty('cause');
    },
  );

  it.each<[string, unknown]>([
    ['an error whose name cannot be read', new Named('s3cret-own')],
    ['an error whose name holds a secret', Object.assign(new Error('x'), { name: 's3cret-name: x' })],
    ['text', 's3cret-text'],
    ['nothing', undefined],
    ['null', null],
    ['a plain object', { message: 's3cret-own' }],
    ['a symbol', Symbol('s3cret-own')],
  ])('because their source rejects with %s cause an error without its content', async (_what, thrown) => {
    const { source, service } = openSourced();
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    source.answer = () => Promise.reject(thrown);
    const error = await failureOf(service.send(new Probe(), { tenant: 'acme' }));
    expect(error).toBeInstanceOf(TenantUnavailableError);
    expect((error as Error).message).toMatch(
      /^WorkWeixinModule: tenant "acme": the TenantSource failed to find it/,
    );
    expect(inspect(error, { depth: Infinity })).not.toContain('s3cret');
  });

  it.each([7, 'text', true, [], () => undefined, Symbol('x'), new Map(), new Date()])(
    'as their source gives something else (%p) are an error that says what is missing',
    async (given) => {
      const { source, service } = openSourced();
      source.answer = () => given;
      expect(await failureOf(service.send(new Probe(), { tenant: 'acme' }))).toMatchObject({
        name: 'ConfigurationInvalidError',
        message: expect.stringMatching(/^WorkWeixinModule: tenant "acme": /),
      });
    },
  );

  it('leave an open tenant as it is, with a warning without a secret', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const { source, service, clock, transport } = openSourced();
    await service.send(new Probe(), { tenant: 'acme' });
    clock.now = 300_001;
    source.answer = () => failing('secrets');
    await service.send(new Probe(), { tenant: 'acme' });
    expect(transport.used).toHaveLength(2);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(String(warn.mock.calls)).not.toContain('s3cret');
  });

  it('are read once: the checked values are used', async () => {
    let reads = 0;
    const { source, service, transport } = openSourced();
    source.answer = () =>
      Object.defineProperty(corp('acme'), 'secrets', {
        get: () => (++reads === 1 ? { app: 's3cret-acme' } : 'nothing of use'),
        enumerable: true,
      });
    await service.send(new Probe(), { tenant: 'acme' });
    expect(transport.used).toEqual(['of-s3cret-acme']);
  });

  it.each<[string, () => unknown]>([
    ['a getter of tenants', () => failing('tenants', {})],
    ['a getter of one tenant', () => ({ tenants: failing('acme', {}) })],
    ['a getter of a secret', () => ({ ...corp('acme'), secrets: failing('app', {}) })],
    ['a getter of a shared option', () => failing('tokenStore')],
    ['a proxy', () => proxy('ownKeys')],
  ])('fail at startup in one sentence: %s', (_what, give) => {
    const start = () => openTenants(give() as WorkWeixinModuleOptions);
    expect(start).toThrow(ConfigurationInvalidError);
    expect(start).toThrow(/^WorkWeixinModule: .*cannot be read \(TypeError\)$/);
  });
});

describe('Options of many tenants', () => {
  const tenants = { acme: corp('acme') };

  it.each([
    [{ tenants, corpId: 'ww1' }, /tenants and corpId exclude each other/],
    [{ tenants, name: 'x' }, /tenants and name exclude each other/],
    [{ tenants: {} }, /tenants has none/],
    [{ tenants: null }, /tenants must be an object/],
    [{ tenants: [corp('a')] }, /tenants must be an object/],
    [{ tenants: { '': corp('a') } }, /tenants has "", which is not a valid name/],
    [{ tenants: { 'a ': corp('a') } }, /tenants has "a ", which is not a valid name/],
    [{ tenants: { acme: undefined } }, /tenant "acme": write \{ corpId, secrets \}, not undefined/],
    [
      { tenants: { acme: { ...corp('a'), secrets: { contacts: '' } } } },
      /tenant "acme": secrets\.contacts is empty/,
    ],
    [{ tenants: { acme: { ...corp('a'), observers: [] } } }, /tenant "acme" has no option "observers"/],
    [{ tenants: new Map([['acme', corp('a')]]) }, /tenants has none by name \(it is an instance of Map\)/],
    [{ tenants: 's3cret-a' }, /tenants must be .*, not a text$/],
    [{ tenants: Source }, /tenants must be .*, not the class Source$/],
    ...[
      ['baseUrl', 'x', ' must be an absolute'],
      ['baseUrl', null, ' must be an absolute'],
      ['baseUrl', 5, ' must be an absolute'],
      ['timeoutMs', null, ' must be from 1'],
      ['timeoutMs', 0, ' must be from 1'],
      ['retry', 5, ' must be an object, or false'],
      ['retry', null, ' must be an object, or false'],
      ['retry', { rule: 1, maxRetries: -1 }, '.maxRetries must be a whole number'],
      ['validation', 'no', ' must be "enforce", "warn" or "off"'],
      ['limits', 5, ' must be an object'],
      ['limits', null, ' must be an object'],
      ['limits', { concurrentCalls: 0 }, '.concurrentCalls must be a whole number'],
      ['limits', { calls: 1 }, ' has no option "calls"'],
      ['http', 5, ' must be an object'],
      ['http', null, ' must be an object'],
      ['http', { proxy: 'x' }, '.proxy must be'],
      ['http', { proxi: 'x' }, ' has no option "proxi"'],
    ].flatMap(([option, value, why]): [object, RegExp][] => {
      const wrong = { [option as string]: value };
      return [
        [
          { tenants: { acme: { ...corp('a'), ...wrong } } },
          new RegExp(`^WorkWeixinModule: tenant "acme": ${option as string}${why as string}`),
        ],
        [{ tenants, ...wrong }, new RegExp(`^WorkWeixinModule: ${option as string}${why as string}`)],
        [{ ...corp('a'), ...wrong }, new RegExp(`^WorkWeixinModule: ${option as string}${why as string}`)],
      ];
    }),
    [
      { tenants: { acme: { ...corp('a'), corpId: 5 } } },
      /tenant "acme": corpId must be a text, not a number: check where it comes from/,
    ],
    [
      { tenants, transport: null },
      /^WorkWeixinModule: transport must be "axios", "undici" or an instance of an HttpTransport, not null$/,
    ],
    [{ tenants, tokenStore: 5 }, /tokenStore must be an instance of an AccessTokenStore/],
    [{ tenants, tokenStore: new Map() }, /tokenStore must be an instance of an AccessTokenStore/],
    [{ tenants, interceptors: {} }, /interceptors must be a list of HttpRemoteInterceptors/],
    [{ tenants, interceptors: [null] }, /interceptors\[0\] must be an instance of an HttpRemoteInterceptor/],
    [{ tenants, observers: null }, /observers must be a list of HttpRemoteObservers/],
    [{ tenants, observers: [class extends Object {}] }, /observers\[0\] must be/],
    [{ tenants, now: 5 }, /now must be a function/],
    [
      { tenants: { acme: { ...corp('a'), http: {}, transport: server() } } },
      /^WorkWeixinModule: tenant "acme": http has no effect beside a transport instance/,
    ],
    [
      { tenants: { acme: { ...corp('a'), http: {} } }, transport: server() },
      /^WorkWeixinModule: tenant "acme": http has no effect beside a transport instance/,
    ],
    [
      { tenants, http: {}, transport: server() },
      /^WorkWeixinModule: http has no effect beside a transport instance/,
    ],
    [{ tenants, tenantCache: {} }, /tenantCache has no effect/],
    [{ tenants: new Source(), tenantCache: { max: 0 } }, /tenantCache\.max must be/],
    [{ tenants: new Source(), tenantCache: { max: 1e9 } }, /tenantCache\.max must be/],
    [{ tenants: new Source(), tenantCache: { ttlMs: NaN } }, /tenantCache\.ttlMs must be/],
    [{ tenants: new Source(), tenantCache: { size: 1 } }, /tenantCache has no option "size"/],
    [{ tenants: new Source(), timeoutMs: 0 }, /timeoutMs must be/],
    [{ tenants: new Source(), limits: { callsPerMinute: -1 } }, /callsPerMinute/],
    [{ tenants, defaultTenant: '' }, /defaultTenant must be/],
    [{ tenants, tenantResolver: {} }, /tenantResolver must be/],
    [{ tenants, tenant: {} }, /has no option "tenant"/],
    [{ ...corp('a'), name: '' }, /name must be/],
    [{ ...corp('a'), tenantCache: {} }, /WorkWeixinModule has no option "tenantCache"/],
  ])('%j are rejected', async (given, message) => {
    const error = await failureOf(() => openTenants(given as unknown as WorkWeixinModuleOptions));
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect((error as Error).message).toMatch(message);
  });

  it.each<[object, string]>([
    [
      { corpid: 'ww1', secrets: { app: 's3cret-a' } },
      'WorkWeixinModule has no option "corpid": did you mean corpId?',
    ],
    [{ corp_id: 'ww1' }, 'did you mean corpId?'],
    [
      { corpId: 'ww1', secret: 's3cret-a' },
      'WorkWeixinModule has no option "secret": did you mean secrets: { app }?',
    ],
    [{ corpId: 'ww1', corp_secret: 's3cret-a' }, 'did you mean secrets: { app }?'],
    [{ ...corp('a'), timeout: 500 }, 'WorkWeixinModule has no option "timeout": did you mean timeoutMs?'],
    [{ ...corp('a'), baseURL: 'http://a.example' }, 'did you mean baseUrl?'],
    [{ ...corp('a'), proxy: 'http://s3cret-user@p.example' }, 'did you mean http: { proxy }?'],
    [{ ...corp('a'), global: true }, 'did you mean isGlobal?'],
    [
      { ...corp('a'), http: { timeout: 5 } },
      'WorkWeixinModule: http has no option "timeout": did you mean timeoutMs, beside http?',
    ],
    [{ tenants, ttlMs: 5 }, 'did you mean tenantCache: { ttlMs }?'],
    [{ tenants, defaultTenants: 'acme' }, 'did you mean defaultTenant?'],
    [
      { ...corp('a'), tenant: 'acme' },
      'did you mean name (of the one corp) or tenants (many of them by name)?',
    ],
    [{ secrets: { app: 's3cret-a' } }, 'WorkWeixinModule: corpId is missing'],
    [{ corpId: ' ww1', secrets: { app: 's3cret-a' } }, 'WorkWeixinModule: corpId has white space in it'],
    [{ corpId: 'ww1' }, 'WorkWeixinModule: secrets is missing: write secrets: { contacts: "…", app: "…" }'],
    [
      { corpId: 'ww1', secrets: 's3cret-a' },
      'WorkWeixinModule: secrets must be an object, not a text: write secrets:',
    ],
    [{ corpId: 'ww1', secrets: ['s3cret-a'] }, 'secrets must be an object, not a list'],
    [
      { corpId: 'ww1', secrets: new Map([['app', 's3cret-a']]) },
      'secrets must be an object, not an instance of Map',
    ],
    [
      { corpId: 'ww1', secrets: { app: { secret: 's3cret-a' } } },
      'WorkWeixinModule: secrets.app must be a text, not an object: write the secret itself, app: "…"',
    ],
    [{ corpId: 'ww1', secrets: { app: 12345 } }, 'secrets.app must be a text, not a number'],
    [
      { corpId: 'ww1', secrets: { app: 's3cret-a\n' } },
      'secrets.app has white space in it: leave it out, or check it',
    ],
    [
      { corpId: 'ww1', secrets: { contact: 's3cret-a' } },
      'WorkWeixinModule: secrets has no option "contact": did you mean contacts?',
    ],
    [{ corpId: 'ww1', secrets: { corpSecret: 's3cret-a' } }, 'did you mean app?'],
    [
      { corpId: 'ww1', secrets: { printer: 's3cret-a' } },
      'secrets has no option "printer": there are contacts, app',
    ],
    ...[
      'https://qyapi.weixin.qq.com',
      'https://qyapi.weixin.qq.com/',
      'https://qyapi.weixin.qq.com:443/',
    ].map((baseUrl): [object, string] => [
      { ...corp('a'), baseUrl },
      'WorkWeixinModule: baseUrl lacks its path: write https://qyapi.weixin.qq.com/cgi-bin/, or leave the option out',
    ]),
    [
      { tenants: { acme: { ...corp('a'), baseUrl: 'https://qyapi.weixin.qq.com' } } },
      'tenant "acme": baseUrl lacks its path',
    ],
    [{ tenants, baseUrl: 'https://qyapi.weixin.qq.com' }, 'WorkWeixinModule: baseUrl lacks its path'],
  ])('%j are rejected with what to write, and without a secret', async (given, message) => {
    const error = await failureOf(() => openTenants(given as unknown as WorkWeixinModuleOptions));
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect((error as Error).message).toContain(message);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret-');
  });

  it.each(['https://qyapi.weixin.qq.com/cgi-bin', 'https://gateway.example', 'http://127.0.0.1:8080/'])(
    'may have the base URL %s: a gateway chooses its paths',
    async (baseUrl) => {
      await openTenants({ ...corp('a'), baseUrl }).close();
    },
  );

  it.each([undefined, null, 's3cret-a', []])(
    'that a factory does not return are rejected: %j',
    async (given) => {
      const error = await failureOf(() => openTenants(given as unknown as WorkWeixinModuleOptions));
      expect((error as Error).message).toMatch(
        /^WorkWeixinModule: the options are (undefined|null|a text|a list): the useFactory of forRootAsync, or createWorkWeixinOptions\(\), has to return them/,
      );
    },
  );

  it('without a factory are rejected when forRootAsync is called', () => {
    expect(() => WorkWeixinModule.forRootAsync({})).toThrow(
      'WorkWeixinModule.forRootAsync() does not say how the options are made: write useFactory, useClass or useExisting',
    );
    expect(() => WorkWeixinModule.forRootAsync({ useFactroy: () => corp('a') } as never)).toThrow(
      'WorkWeixinModule.forRootAsync() has no option "useFactroy": did you mean useFactory?',
    );
  });

  it.each([undefined, null, 'ww1'])('may not be %j', (options) => {
    expect(() => WorkWeixinModule.forRoot(options as never)).toThrow('WorkWeixinModule needs options');
  });

  it('may have any own key as a tenant name', async () => {
    const transport = server();
    const odd = JSON.parse(`{ "__proto__": ${JSON.stringify(corp('odd'))} }`) as Record<
      string,
      TenantOptions
    >;
    await open({ tenants: odd, transport }).service.send(new Probe(), { tenant: '__proto__' });
    expect(transport.used).toEqual(['of-s3cret-odd']);
  });

  it('given twice cause one error that says what to do, and add nothing', async () => {
    const registry = new TenantRegistry(new TenantContext());
    open({ tenants, transport: server(), defaultTenant: 'acme' }, registry);
    const error = await failureOf(() => open({ tenants: { globex: corp('g'), ...tenants } }, registry));
    expect(error).toBeInstanceOf(ConfigurationInvalidError);
    expect((error as Error).message).toBe(
      'WorkWeixinModule: tenant "acme" is configured twice: leave one of the two out, or give it another name ' +
        '(`name` beside corpId, or its key in tenants)',
    );
    expect(
      await failureOf(() => open({ tenants: { x: corp('x') }, defaultTenant: 'x' }, registry)),
    ).toMatchObject({
      message: expect.stringContaining('defaultTenant is given twice'),
    });
    const { service } = open({ tenants: { globex: corp('globex') }, transport: server() }, registry);
    await service.send(new Probe(), { tenant: 'globex' });
  });
});
