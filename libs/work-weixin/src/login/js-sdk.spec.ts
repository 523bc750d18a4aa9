import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import {
  HttpRemoteObserver,
  HttpTransport,
  LoggerObserver,
  type HttpRemoteInterceptor,
  type WireRequest,
  type WireResponse,
} from 'nestjs-http-remote';
import type { AccessTokenStore } from '../access-token/access-token.store.js';
import { MemoryAccessTokenStore } from '../access-token/memory-access-token.store.js';
import { JsSdkUrlInvalidError } from '../errors/js-sdk-url-invalid.error.js';
import { openTenants, type OpenedTenants } from '../open-tenants.js';
import type { WorkWeixinModuleOptions } from '../work-weixin.options.js';
import { JsSdk } from './js-sdk.js';

const PAGE = 'https://app.example.com/orders?id=1';

/** A server that knows only tokens and tickets. */
class TicketServer extends HttpTransport {
  readonly #tickets: string[] = [];
  readonly #urls: string[] = [];
  tokens = 0;
  lifetimeSeconds = 7200;
  nextTicket: (path: string) => string = () => `s3cret-ticket-${this.asked.length}`;
  /** Replaces the response with a ticket. */
  respond: (token: string) => WireResponse | object | Error | undefined = () => undefined;
  gate: Promise<unknown> = Promise.resolve();

  /** The requests for tickets. */
  get asked(): readonly string[] {
    return this.#tickets;
  }

  get urls(): readonly string[] {
    return this.#urls;
  }

  hold(): () => void {
    let release = () => {};
    this.gate = new Promise<void>((resolve) => (release = resolve));
    return release;
  }

  async send(request: WireRequest): Promise<WireResponse> {
    const url = new URL(request.url);
    const path = url.pathname.replace('/cgi-bin/', '');
    if (path === 'gettoken') {
      return json({
        errcode: 0,
        access_token: `token-${++this.tokens}-${url.searchParams.get('corpsecret')}`,
        expires_in: 7200,
      });
    }
    this.#urls.push(request.url);
    this.#tickets.push(`${path}${url.searchParams.get('type') ?? ''}`);
    await this.gate;
    const given = this.respond(url.searchParams.get('access_token') ?? '');
    if (given instanceof Error) throw given;
    if (given && 'body' in given) return given;
    return json(
      given ?? { errcode: 0, errmsg: 'ok', ticket: this.nextTicket(path), expires_in: this.lifetimeSeconds },
    );
  }
}

function json(body: object): WireResponse {
  return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)) };
}

const opened: OpenedTenants[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(opened.splice(0).map((connection) => connection.close()));
});

const ONE_APP = { corpId: 'ww1', apps: { default: { agentId: 1_000_002, secret: 's3cret-app' } } };

function open(server: TicketServer, options: Partial<WorkWeixinModuleOptions> = {}): JsSdk {
  const given = 'tenants' in options ? options : { ...ONE_APP, ...options };
  const connection = openTenants({
    transport: server,
    observers: [],
    retry: false,
    ...given,
  } as WorkWeixinModuleOptions);
  opened.push(connection);
  return new JsSdk(connection.service);
}

async function thrownBy(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: Error) => error,
  );
}

function signatureOf(
  ticket: string,
  { nonceStr, timestamp }: { nonceStr: string; timestamp: number },
  url: string,
) {
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`;
  return createHash('sha1').update(text).digest('hex');
}

describe('JsSdk', () => {
  it('signs a page for wx.config with the ticket of the corp', async () => {
    const server = new TicketServer();
    const config = await open(server, { now: () => 1_700_000_000_900 }).config(`${PAGE}#/tab`);
    expect(config).toEqual({
      appId: 'ww1',
      timestamp: 1_700_000_000,
      nonceStr: expect.stringMatching(/^[0-9a-f]{16}$/),
      signature: signatureOf('s3cret-ticket-1', config, PAGE),
    });
    expect(server.asked).toEqual(['get_jsapi_ticket']);
  });

  it('signs a page for wx.agentConfig with the ticket of the app', async () => {
    const server = new TicketServer();
    const config = await open(server).agentConfig(PAGE);
    expect(config).toMatchObject({
      corpid: 'ww1',
      agentid: 1_000_002,
      signature: signatureOf('s3cret-ticket-1', config, PAGE),
    });
    expect(Object.keys(config)).toEqual(['corpid', 'agentid', 'timestamp', 'nonceStr', 'signature']);
    expect(server.asked).toEqual(['ticket/getagent_config']);
  });

  it('signs as the sample of the documentation does', () => {
    const sample = { nonceStr: 'Wm3WZYTPz0wzccnW', timestamp: 1414587457 };
    const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg';
    expect(signatureOf(ticket, sample, 'http://mp.weixin.qq.com?params=value')).toBe(
      '0f9de62fce790f9a083d5c99e95740ceb90c27ed',
    );
  });

  it.each([
    'http://localhost:8080/',
    'https://app.example.com',
    'https://app.example.com/%E8%AE%A2%E5%8D%95?x=a%20b&code=CODE&state=abc',
    'HTTPS://app.example.com/a',
    'https://app.example.com/?next=https%3A%2F%2Fa',
  ])('signs %s unchanged', async (url) => {
    const config = await open(new TicketServer()).config(url);
    expect(config.signature).toBe(signatureOf('s3cret-ticket-1', config, url));
  });

  it.each([
    ['', 'missing'],
    [undefined, 'missing'],
    [['a'], 'missing'],
    ['/orders?id=s3cret', 'relative'],
    ['//app.example.com/a', 'relative'],
    ['https%3A%2F%2Fapp.example.com%2Fs3cret', 'encoded'],
    ['app.example.com/s3cret', 'scheme'],
    ['file:///s3cret.html', 'scheme'],
    ['about:blank', 'scheme'],
    ['https://app.example.com/订单?code=s3cret', 'characters'],
    ['https://app.example.com/a b', 'characters'],
    ['https://app.example.com/a\n', 'characters'],
  ])('rejects %j as %s before anything is sent, with advice', async (url, reason) => {
    const server = new TicketServer();
    const sdk = open(server);
    for (const sign of [() => sdk.config(url as never), () => sdk.agentConfig(url as never)]) {
      const error = await thrownBy((async () => sign())());
      expect(error).toBeInstanceOf(JsSdkUrlInvalidError);
      expect(error).toMatchObject({ reason, outcome: 'not-sent' });
      expect(error.message).toMatch(/location\.href|decode/);
      expect(inspect(error)).not.toContain('s3cret');
    }
    expect(server.asked).toEqual([]);
  });

  it.each(['off', 'warn'] as const)('signs any text with validation %s', async (validation) => {
    const config = await open(new TicketServer()).config('app.example.com/a#b', { validation });
    expect(config.signature).toBe(signatureOf('s3cret-ticket-1', config, 'app.example.com/a'));
  });

  it('needs the AgentId for agentConfig, and names the option', async () => {
    const server = new TicketServer();
    const short = open(server, { apps: undefined, secrets: { app: 's3cret-app' } });
    expect((await thrownBy(short.agentConfig(PAGE))).message).toBe(
      'JsSdk.agentConfig() needs the AgentId of the app: write apps: { default: { agentId, secret } } in place of secrets.app ' +
        'in the options of tenant "default"',
    );
    const named = open(server, { apps: { desk: { secret: 's3cret-app' } } });
    expect((await thrownBy(named.agentConfig(PAGE))).message).toContain('set apps.desk.agentId');
    expect(server.asked).toEqual([]);
    await short.config(PAGE);
  });
});

describe('Tickets', () => {
  it('are fetched once for concurrent callers, and cached', async () => {
    const server = new TicketServer();
    const sdk = open(server);
    const configs = await Promise.all(Array.from({ length: 500 }, () => sdk.config(PAGE)));
    expect(new Set(configs.map(({ nonceStr }) => nonceStr)).size).toBe(500);
    await sdk.config(PAGE);
    expect(server.asked).toEqual(['get_jsapi_ticket']);
    expect(server.tokens).toBe(1);
  });

  it('differ by tenant, by app and by kind', async () => {
    const server = new TicketServer();
    const apps = {
      default: { agentId: 1, secret: 's3cret-a' },
      helpdesk: { agentId: 2, secret: 's3cret-b' },
    };
    const sdk = open(server, { tenants: { acme: { corpId: 'ww1', apps }, globex: { corpId: 'ww2', apps } } });
    const choices = [
      { tenant: 'acme' },
      { tenant: 'acme', app: 'helpdesk' },
      { tenant: 'globex' },
      { tenant: 'globex', app: 'helpdesk' },
    ];
    for (const choice of [...choices, ...choices]) {
      await sdk.config(PAGE, choice);
      expect(await sdk.agentConfig(PAGE, choice)).toMatchObject({ agentid: choice.app ? 2 : 1 });
    }
    expect(server.asked).toHaveLength(8);
    // Each with the token of its own app.
    expect(server.urls.map((url) => /s3cret-(.)/.exec(url)?.[1]).join('')).toBe('aabbaabb');
  });

  it('are fetched once by processes that share a store', async () => {
    const server = new TicketServer();
    const tokenStore = new MemoryAccessTokenStore();
    const processes = Array.from({ length: 4 }, () => open(server, { tokenStore }));
    const calls = processes.flatMap((sdk) => Array.from({ length: 100 }, () => sdk.config(PAGE)));
    await Promise.all(calls);
    expect(server.asked).toHaveLength(1);
  });

  it('are stored under keys without ticket and secret', async () => {
    const keys: string[] = [];
    class Store extends MemoryAccessTokenStore {
      override set(...given: Parameters<MemoryAccessTokenStore['set']>): void {
        keys.push(given[0]);
        super.set(...given);
      }
    }
    const sdk = open(new TicketServer(), { tokenStore: new Store() });
    await sdk.config(PAGE);
    await sdk.agentConfig(PAGE);
    expect(keys.map((key) => key.replace(/[0-9a-f]{16}/, '…'))).toEqual([
      'ww1:app:…',
      'ww1:app:…:jsapi-ticket',
      'ww1:app:…:agent-ticket',
    ]);
  });

  it('expire, and are refreshed in the background before', async () => {
    const server = new TicketServer();
    let now = 0;
    const sdk = open(server, { now: () => now });
    await sdk.config(PAGE);
    now = 6_800_000;
    await sdk.config(PAGE);
    expect(server.asked).toHaveLength(1);
    now = 7_000_000;
    const aged = await sdk.config(PAGE);
    expect(aged.signature).toBe(signatureOf('s3cret-ticket-1', aged, PAGE));
    await new Promise(setImmediate);
    expect(server.asked).toHaveLength(2);
    const fresh = await sdk.config(PAGE);
    expect(fresh.signature).toBe(signatureOf('s3cret-ticket-2', fresh, PAGE));
    now += 7_200_001;
    await sdk.config(PAGE);
    expect(server.asked).toHaveLength(3);
  });

  it('are still used when an early refresh fails, with one warning without ticket', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const server = new TicketServer();
    let now = 0;
    const sdk = open(server, { now: () => now });
    await sdk.config(PAGE);
    server.respond = () => ({ errcode: -1, errmsg: 'system busy s3cret-ticket-1' });
    now = 7_000_000;
    for (let call = 0; call < 10; call++) {
      const config = await sdk.config(PAGE);
      expect(config.signature).toBe(signatureOf('s3cret-ticket-1', config, PAGE));
      await new Promise(setImmediate);
    }
    expect(server.asked).toHaveLength(2);
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^early refresh of the ticket of the corp failed: /)],
    ]);
    expect(inspect(warn.mock.calls)).not.toContain('s3cret');
  });

  it('are fetched with a new token if the server has forgotten the old one', async () => {
    const server = new TicketServer();
    const sdk = open(server);
    server.respond = (token) =>
      token.startsWith('token-1') ? { errcode: 40014, errmsg: 'invalid' } : undefined;
    await sdk.config(PAGE);
    expect([server.tokens, server.asked.length]).toEqual([2, 2]);
    await sdk.config(PAGE);
    expect(server.asked).toHaveLength(2);
  });

  it.each([42012, 45009, 48002])(
    'that fail with errcode %i are not requested again for a minute, also by other processes',
    async (errcode) => {
      const server = new TicketServer();
      let now = 0;
      const tokenStore = new MemoryAccessTokenStore();
      const options = { now: () => now, tokenStore };
      const [one, other] = [open(server, options), open(server, options)];
      server.respond = () => ({ errcode, errmsg: 'refused' });
      for (const sdk of [one, one, other]) {
        const error = await thrownBy(sdk.config(PAGE));
        expect(error).toMatchObject({
          errcode,
          outcome: 'not-sent',
          api: { action: 'get_jsapi_ticket' },
          app: 'default',
          retryAfterMs: 60_000,
        });
      }
      expect(server.asked).toHaveLength(1);
      // The other kind has its own.
      await thrownBy(one.agentConfig(PAGE));
      expect(server.asked).toHaveLength(2);
      now += 60_000;
      server.respond = () => undefined;
      await one.config(PAGE);
      await other.config(PAGE);
      expect(server.asked).toHaveLength(3);
    },
  );

  it.each<[string, () => WireResponse | object | Error]>([
    ['system busy', () => ({ errcode: -1, errmsg: 'busy' })],
    ['a gateway timeout', () => ({ status: 504, headers: {}, body: Buffer.from('') })],
    ['a page', () => ({ status: 200, headers: {}, body: Buffer.from('<html>') })],
    ['no ticket', () => ({ errcode: 0 })],
    ['an empty ticket', () => ({ errcode: 0, ticket: '', expires_in: 7200 })],
    ['an object', () => ({ errcode: 0, ticket: { a: 1 }, expires_in: 7200 })],
    ['no lifetime', () => ({ errcode: 0, ticket: 's3cret-ticket-x' })],
    ['a reset', () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
  ])('cost less and less requests after %s: the server counts failures too', async (_what, response) => {
    const server = new TicketServer();
    let now = 0;
    const sdk = open(server, { now: () => now });
    server.respond = response;
    const errors = new Set<Error>();
    // An hour of one call every five seconds.
    for (; now < 3_600_000; now += 5_000) errors.add(await thrownBy(sdk.config(PAGE)));
    expect(server.asked.length).toBeGreaterThan(20);
    expect(server.asked.length).toBeLessThan(100);
    expect(errors.size).toBe(720);
    for (const error of errors) expect(error).toMatchObject({ api: { action: 'get_jsapi_ticket' } });
    expect(inspect([...errors].slice(0, 5), { depth: Infinity })).not.toContain('s3cret');
    server.respond = () => undefined;
    now += 60_000;
    await sdk.config(PAGE);
  });

  it('are not blocked by a failing gettoken, which has its own cool-down', async () => {
    const server = new TicketServer();
    let now = 0;
    const sdk = open(server, { now: () => now, retry: false });
    const real = server.send.bind(server);
    let isRefused = true;
    let tokenRequests = 0;
    server.send = (request) => {
      if (!isRefused || !request.url.includes('gettoken')) return real(request);
      tokenRequests++;
      return Promise.resolve(json({ errcode: 40001, errmsg: 'invalid credential' }));
    };
    for (let call = 0; call < 5; call++) {
      expect(await thrownBy(sdk.config(PAGE))).toMatchObject({ errcode: 40001, api: { action: 'gettoken' } });
    }
    expect([tokenRequests, server.asked.length]).toEqual([1, 0]);
    isRefused = false;
    now += 60_000;
    await sdk.config(PAGE);
  });

  it('end the wait of one caller by signal or timeout, and no other', async () => {
    const server = new TicketServer();
    const sdk = open(server);
    const release = server.hold();
    const patient = sdk.config(PAGE);
    const aborting = new AbortController();
    const aborted = thrownBy(sdk.config(PAGE, { signal: aborting.signal }));
    const late = thrownBy(sdk.config(PAGE, { timeoutMs: 20 }));
    aborting.abort(new Error('left'));
    expect(await aborted).toMatchObject({ name: 'CallAbortedError', outcome: 'not-sent' });
    expect(await late).toMatchObject({
      name: 'CallTimeoutError',
      message: 'get_jsapi_ticket: timed out after 20 ms, while the ticket was fetched',
    });
    release();
    await patient;
    expect(server.asked).toHaveLength(1);
  });

  it('are seen by no interceptor, and masked in logs, records and errors', async () => {
    const seen: unknown[] = [];
    class Seeing extends HttpRemoteObserver {
      onCall(record: unknown): void {
        seen.push(record);
      }
    }
    for (const level of ['debug', 'log', 'warn', 'error'] as const)
      jest.spyOn(Logger.prototype, level).mockImplementation((...words: unknown[]) => void seen.push(words));
    const intercept = jest.fn<HttpRemoteInterceptor['intercept']>((_call, next) => next());
    const server = new TicketServer();
    const sdk = open(server, {
      observers: [new Seeing(), new LoggerObserver()],
      interceptors: [{ intercept }],
    });
    await sdk.config(PAGE);
    // A later message of the server may repeat the ticket.
    server.respond = () => ({ errcode: 48002, errmsg: 'not with s3cret-ticket-1' });
    const error = await thrownBy(sdk.agentConfig(PAGE));
    expect(intercept).not.toHaveBeenCalled();
    expect(seen.length).toBeGreaterThan(2);
    const printed = inspect([seen, error, sdk, opened], { depth: Infinity });
    expect(printed).not.toContain('s3cret-ticket');
  });

  it('are renewed if pages report them, once for all reports, and then after a cool-down', async () => {
    const server = new TicketServer();
    let now = 0;
    const tokenStore: AccessTokenStore = new MemoryAccessTokenStore();
    const [one, other] = [
      open(server, { now: () => now, tokenStore }),
      open(server, { now: () => now, tokenStore }),
    ];
    await one.config(PAGE);
    await other.config(PAGE);
    await one.renewTickets();
    const config = await one.config(PAGE);
    expect(config.signature).toBe(signatureOf('s3cret-ticket-2', config, PAGE));
    // The other process has the old one, and finds the new one in the store when its pages report it.
    await other.renewTickets();
    expect((await other.config(PAGE)).signature).not.toBe('');
    expect(server.asked).toHaveLength(2);
    // A page that reports every five seconds for an hour cannot exceed 100 requests.
    for (; now < 3_600_000; now += 5_000) {
      for (const sdk of [one, other]) {
        await sdk.renewTickets();
        await sdk.config(PAGE);
      }
    }
    expect(server.asked.length).toBeLessThan(100);
  });

  it('fetched anew may be the same, which is not requested with each report', async () => {
    const server = new TicketServer();
    server.nextTicket = () => 's3cret-same';
    const sdk = open(server);
    await sdk.config(PAGE);
    for (let report = 0; report < 20; report++) {
      await sdk.renewTickets();
      await sdk.config(PAGE);
    }
    expect(server.asked.length).toBeLessThan(4);
  });

  it('of nobody are renewed without a request', async () => {
    const server = new TicketServer();
    await open(server).renewTickets();
    expect([server.tokens, server.asked.length]).toEqual([0, 0]);
  });
});
