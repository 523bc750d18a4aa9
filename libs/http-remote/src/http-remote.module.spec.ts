import { Injectable, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { HttpRemoteApi } from './declare/http-remote-api.decorator.js';
import { HttpRemoteInput } from './declare/http-remote.input.js';
import { JsonName } from './declare/json-name.decorator.js';
import { ConfigurationInvalidError } from './errors/configuration-invalid.error.js';
import { InjectHttpRemote, getHttpRemoteToken } from './injection-tokens.js';
import { HttpRemoteModule } from './http-remote.module.js';
import type { HttpRemoteOptions } from './http-remote.options.js';
import { HttpRemoteService } from './http-remote.service.js';
import type { HttpRemoteCallRecord } from './observe/http-remote.observer.js';
import { HttpRemoteObserver } from './observe/http-remote.observer.js';
import type { HttpRemoteCall } from './dispatch/http-remote-call.js';
import type { HttpRemoteExchange } from './dispatch/http-remote-exchange.js';
import { CallLimiter } from './limit/call.limiter.js';
import type { HttpRemoteLimits } from './limit/limits.options.js';
import { LoggerObserver } from './observe/logger.observer.js';
import { HttpRemoteClient, createHttpRemoteClient } from './client/http-remote-client.js';
import { HttpRemoteInterceptor } from './client/http-remote.interceptor.js';

class Who {
  @JsonName('path') path?: string;
}

@HttpRemoteApi({ action: 'who', desc: 'Who', httpMethod: 'GET', output: Who })
class GetWho extends HttpRemoteInput<Who> {}

@HttpRemoteApi({ action: 'who', desc: 'Who at b', httpMethod: 'GET', output: Who, client: 'b' })
class GetWhoAtB extends HttpRemoteInput<Who> {}

class Trace extends HttpRemoteInterceptor {
  constructor(
    private readonly name: string,
    private readonly trace: string[],
  ) {
    super();
  }
  intercept(_call: HttpRemoteCall, next: () => Promise<HttpRemoteExchange>): Promise<HttpRemoteExchange> {
    this.trace.push(this.name);
    return next();
  }
}

class Clients extends HttpRemoteObserver {
  readonly names: string[] = [];
  onCall({ client }: HttpRemoteCallRecord): void {
    this.names.push(client);
  }
}

describe('HttpRemoteModule', () => {
  let server: Server;
  let url: string;
  const sockets = new Set<Socket>();
  const apps: INestApplicationContext[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => response.end(JSON.stringify({ path: request.url })));
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const quiet = { observers: [] };
  const clients = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, { baseUrl: `${url}/${name}/` }]));

  async function start(...imports: (DynamicModule | (new () => object))[]): Promise<INestApplicationContext> {
    @Module({ imports })
    class AppModule {}
    const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
    apps.push(app);
    return app;
  }

  const pathOf = async (app: INestApplicationContext) =>
    (await app.get(HttpRemoteService).send(new GetWho())).path;

  it('sends to the only client, to `default`, or to the named one', async () => {
    const one = await start(HttpRemoteModule.forRoot({ ...quiet, clients: clients('a') }));
    expect(await pathOf(one)).toBe('/a/who');
    const many = (
      await start(HttpRemoteModule.forRoot({ ...quiet, clients: clients('a', 'b', 'default') }))
    ).get(HttpRemoteService);
    expect((await many.send(new GetWho())).path).toBe('/default/who');
    expect((await many.send(new GetWho(), { client: 'a' })).path).toBe('/a/who');
    expect((await many.send(new GetWhoAtB())).path).toBe('/b/who');
    expect((await many.send(new GetWhoAtB(), { client: 'a' })).path).toBe('/a/who');
    expect((await many.exchange(new GetWho())).status).toBe(200);
    expect((await many.prepare(new GetWho())).url).toBe(`${url}/default/who`);
  });

  it('reads no option from a polluted Object.prototype', async () => {
    const polluted = { client: 'b', timeoutMs: -1, signal: AbortSignal.abort(), proxy: 'http://127.0.0.1:1' };
    const remote = (
      await start(HttpRemoteModule.forRoot({ ...quiet, clients: clients('b', 'default') }))
    ).get(HttpRemoteService);
    Object.assign(Object.prototype, polluted);
    try {
      expect((await remote.send(new GetWho(), {})).path).toBe('/default/who');
      expect((await remote.send(new GetWho())).path).toBe('/default/who');
      expect((await remote.send(new GetWho(), null as never)).path).toBe('/default/who');
      const client = createHttpRemoteClient('late', { baseUrl: url });
      expect(client.timeoutMs).toBe(10_000);
      await client.close();
    } finally {
      for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('lists the clients if one is missing', async () => {
    const remote = (await start(HttpRemoteModule.forRoot({ ...quiet, clients: clients('a', 'c') }))).get(
      HttpRemoteService,
    );
    await expect(remote.send(new GetWho())).rejects.toThrow(
      'no client is named: pass { client } to send(), or declare it in @HttpRemoteApi(); configured: "a", "c"',
    );
    await expect(remote.send(new GetWhoAtB())).rejects.toBeInstanceOf(ConfigurationInvalidError);
    await expect(remote.send(new GetWhoAtB())).rejects.toThrow(
      'there is no client "b"; configured: "a", "c"',
    );
    const none = (await start(HttpRemoteModule.forRoot({}))).get(HttpRemoteService);
    await expect(none.send(new GetWho())).rejects.toThrow(/configured: none/);
  });

  it.each<[string, (options: HttpRemoteOptions) => DynamicModule]>([
    [
      'useFactory',
      (options) => HttpRemoteModule.forRootAsync({ useFactory: () => Promise.resolve(options) }),
    ],
    [
      'useFactory with inject',
      (options) => {
        @Module({ providers: [{ provide: 'OPTIONS', useValue: options }], exports: ['OPTIONS'] })
        class ConfigModule {}
        return HttpRemoteModule.forRootAsync({
          imports: [ConfigModule],
          inject: ['OPTIONS'],
          useFactory: (given: HttpRemoteOptions) => given,
        });
      },
    ],
    [
      'useClass',
      (options) => {
        @Injectable()
        class Config {
          create(): HttpRemoteOptions {
            return options;
          }
        }
        return HttpRemoteModule.forRootAsync({ useClass: Config });
      },
    ],
    [
      'useExisting',
      (options) => {
        @Injectable()
        class Config {
          create(): HttpRemoteOptions {
            return options;
          }
        }
        @Module({ providers: [Config], exports: [Config] })
        class ConfigModule {}
        return HttpRemoteModule.forRootAsync({ imports: [ConfigModule], useExisting: Config });
      },
    ],
  ])('reads its options from %s', async (_, make) => {
    expect(await pathOf(await start(make({ ...quiet, clients: clients('a') })))).toBe('/a/who');
  });

  it('is visible everywhere if it is global, and otherwise only to modules that import it', async () => {
    @Injectable()
    class User {
      constructor(readonly remote: HttpRemoteService) {}
    }
    @Module({ providers: [User] })
    class FeatureModule {}
    const options = { ...quiet, clients: clients('a') };
    const app = await start(HttpRemoteModule.forRoot({ ...options, isGlobal: true }), FeatureModule);
    expect(app.get(User, { strict: false }).remote).toBe(app.get(HttpRemoteService));
    await start(HttpRemoteModule.forRootAsync({ useFactory: () => options, isGlobal: true }), FeatureModule);
    await expect(start(HttpRemoteModule.forRoot(options), FeatureModule)).rejects.toThrow(
      /HttpRemoteService/,
    );
  });

  it('adds a client with forFeature, whose interceptors and observers run inside those of the root', async () => {
    @Injectable()
    class User {
      constructor(@InjectHttpRemote('erp') readonly erp: HttpRemoteClient) {}
    }
    const trace: string[] = [];
    const observer = new Clients();
    @Module({
      imports: [
        HttpRemoteModule.forFeature('erp', {
          baseUrl: `${url}/erp`,
          interceptors: [new Trace('own', trace)],
          observers: [observer],
        }),
      ],
      providers: [User],
    })
    class ErpModule {}
    const root = new Clients();
    const app = await start(
      HttpRemoteModule.forRoot({
        isGlobal: true,
        interceptors: [new Trace('root', trace)],
        observers: [root],
      }),
      ErpModule,
    );
    const { erp } = app.get(User, { strict: false });
    expect(erp).toBeInstanceOf(HttpRemoteClient);
    expect(erp).toBe(app.get(getHttpRemoteToken('erp'), { strict: false }));
    expect((await erp.send(new GetWho())).path).toBe('/erp/who');
    expect(trace).toEqual(['root', 'own']);
    expect([root.names, observer.names]).toEqual([['erp'], ['erp']]);
    expect((await app.get(HttpRemoteService).send(new GetWho(), { client: 'erp' })).path).toBe('/erp/who');
  });

  it('adds a client whose options come from another provider', async () => {
    @Module({
      providers: [{ provide: 'BASE_URL', useFactory: () => `${url}/later/` }],
      exports: ['BASE_URL'],
    })
    class ConfigModule {}
    const app = await start(
      HttpRemoteModule.forRoot({ ...quiet, isGlobal: true }),
      HttpRemoteModule.forFeatureAsync('later', {
        imports: [ConfigModule],
        inject: ['BASE_URL'],
        useFactory: (baseUrl: string) => Promise.resolve({ baseUrl }),
      }),
    );
    const later = app.get<HttpRemoteClient>(getHttpRemoteToken('later'), { strict: false });
    expect((await later.send(new GetWho())).path).toBe('/later/who');
  });

  it('provides a client by name and by injection', async () => {
    const app = await start(HttpRemoteModule.forRoot({ ...quiet, clients: clients('a', 'b') }));
    const remote = app.get(HttpRemoteService);
    expect((await remote.forClient('a').send(new GetWhoAtB())).path).toBe('/a/who');
    expect(() => remote.forClient('c')).toThrow('there is no client "c"; configured: "a", "b"');
    const misspelt = { clientName: 'b', timeoutMs: 5_000 };
    await expect(remote.send(new GetWhoAtB(), misspelt)).rejects.toThrow('a call has no option "clientName"');
    const injected = app.get<HttpRemoteClient>(getHttpRemoteToken('b'), { strict: false });
    expect((await injected.send(new GetWho())).path).toBe('/b/who');
  });

  it('keeps its default client when a feature adds another', async () => {
    const app = await start(
      HttpRemoteModule.forRoot({ ...quiet, isGlobal: true, clients: clients('a') }),
      HttpRemoteModule.forFeature('stock', { baseUrl: `${url}/stock/` }),
    );
    expect(await pathOf(app)).toBe('/a/who');
  });

  it.each([
    [{ client: {} }, 'HttpRemoteModule has no option "client": did you mean clients?'],
    [{ color: 1 }, 'HttpRemoteModule has no option "color": there are clients, interceptors, observers'],
    [
      { baseUrl: 'http://a.example' },
      'HttpRemoteModule has no option "baseUrl": did you mean clients: { default: { baseUrl } }?',
    ],
    [
      { clients: new Map() },
      'HttpRemoteModule: clients must be an object of clients by name, not an instance of Map',
    ],
    [{ clients: 's3cret' }, 'clients must be an object of clients by name, not a text'],
    [
      { observers: new LoggerObserver() },
      'observers must be a list of HttpRemoteObservers, not an instance of LoggerObserver',
    ],
    [
      { observers: [LoggerObserver] },
      'observers[0] must be an instance of an HttpRemoteObserver, not the class LoggerObserver',
    ],
    [
      { interceptors: [undefined] },
      'interceptors[0] must be an instance of an HttpRemoteInterceptor, not undefined',
    ],
    [{ clients: { a: undefined } }, 'client "a" has no options: give at least a baseUrl, not undefined'],
    [
      { clients: { a: { url: 'http://a.example' } } },
      'client "a" has no option "url": did you mean baseUrl?',
    ],
    [
      { clients: { a: { baseUrl: 's3cret.example' } } },
      'baseUrl must be an absolute http:// or https:// URL, not a text without http:// or https:// in front',
    ],
    [
      { clients: { a: {} } },
      'client "a": baseUrl must be an absolute http:// or https:// URL, not undefined',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', timeout: 5 } } },
      'client "a" has no option "timeout": did you mean timeoutMs?',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', timeoutMs: '5' } } },
      'client "a": timeoutMs must be from 1 to 2147483647, not a text',
    ],
    [{ clients: { a: { baseUrl: 'http://a.example', timeoutMs: 0 } } }, /timeoutMs must be .*, not 0$/],
    [{ clients: { a: { baseUrl: 'http://a.example', proxy: 'http://p' } } }, 'did you mean http: { proxy }?'],
    [
      { clients: { a: { baseUrl: 'http://a.example', http: { timeout: 5 } } } },
      'client "a": http has no option "timeout": did you mean timeoutMs, beside http?',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', retry: { attempts: 5 } } } },
      'client "a": retry has no option "attempts": did you mean maxRetries?',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', retry: 3 } } },
      'retry must be an object, or false, not a number',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', observers: { onCall: 1 } } } },
      'client "a": observers must be a list',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', headers: [['a', 'b']] } } },
      'headers must be an object of texts by name, not a list',
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', http: { proxie: 'x' } } } },
      /client "a": http has no option "proxie"/,
    ],
    [
      { clients: { a: { baseUrl: 'http://a.example', authorizer: class {} } } },
      /authorizer must be an instance/,
    ],
    [{ clients: { a: { baseUrl: 'http://a.example', check: {} } } }, /check must be an instance/],
    [
      { clients: { a: { baseUrl: 'http://a.example', transport: {} } } },
      /transport must be "axios", "undici" or an instance of an HttpTransport/,
    ],
  ])('rejects the options %j at startup', async (options, message) => {
    const module = HttpRemoteModule.forRootAsync({
      useFactory: () => options as unknown as HttpRemoteOptions,
    });
    await expect(start(module)).rejects.toThrow(message);
  });

  it.each<[object, RegExp]>([
    [{ limits: null }, /client "a": limits must be an object/],
    [{ limits: 5 }, /limits must be an object/],
    [{ limits: { callsPerHour: 5 } }, /client "a": limits has no option "callsPerHour"/],
    [{ limits: { callsPerMinute: '5' } }, /limits.callsPerMinute must be a whole number of at least 1/],
    [{ limits: { callsPerMinute: 2 ** 60 } }, /limits.callsPerMinute must be/],
    [{ limits: { concurrentCalls: 0 } }, /limits.concurrentCalls must be a whole number of at least 1/],
    [{ limits: { maxQueued: -1 } }, /limits.maxQueued must be a whole number of at least 0/],
    [{ limits: { redis: 'redis://a' } }, /limits.redis must be a client of the package "ioredis" or "redis"/],
    [{ limits: {}, limiter: { acquire: () => undefined } }, /limits has no effect beside limiter/],
  ])('rejects a client with %j', (more, message) => {
    expect(() => createHttpRemoteClient('a', { baseUrl: 'http://a.example', ...more })).toThrow(message);
  });

  it('creates a limiter only if something is limited', () => {
    const limiterOf = (limits?: HttpRemoteLimits) =>
      createHttpRemoteClient('a', { baseUrl: 'http://a.example', limits }).limiter;
    expect(limiterOf({ callsPerMinute: 1 })).toBeInstanceOf(CallLimiter);
    expect(limiterOf({ concurrentCalls: 1 })).toBeInstanceOf(CallLimiter);
    expect(limiterOf({ maxQueued: 1 })).toBeUndefined();
    expect(limiterOf()).toBeUndefined();
  });

  it('rejects a wrong declaration at startup, in one sentence', async () => {
    await expect(start(HttpRemoteModule.forRoot({ clients: { a: { baseUrl: 'nowhere' } } }))).rejects.toThrow(
      'client "a": baseUrl must be an absolute http:// or https:// URL',
    );
    await expect(
      start(HttpRemoteModule.forRootAsync({ useFactory: () => undefined as never })),
    ).rejects.toThrow(
      'HttpRemoteModule has no options: give forRoot() an object, or return one from useFactory() or create(), not undefined',
    );
    expect(() => HttpRemoteModule.forRoot(undefined as never)).toThrow('HttpRemoteModule has no options');
    expect(() => HttpRemoteModule.forRootAsync({})).toThrow(
      'HttpRemoteModule.forRootAsync() does not say how the options are made: write useFactory, useClass or useExisting',
    );
    expect(() => HttpRemoteModule.forRootAsync(undefined as never)).toThrow(
      /the options must be an object, not undefined/,
    );
    expect(() => HttpRemoteModule.forRootAsync({ useFactroy: () => ({}) } as never)).toThrow(
      'did you mean useFactory?',
    );
    expect(() => HttpRemoteModule.forRootAsync({ useFactory: {} } as never)).toThrow(
      'useFactory must be a function that returns the options, not an object',
    );
    expect(() => HttpRemoteModule.forFeatureAsync('erp', {} as never)).toThrow(
      'HttpRemoteModule.forFeatureAsync("erp") does not say how the options are made: write useFactory',
    );
    await expect(start(HttpRemoteModule.forFeature('erp', { baseUrl: url }))).rejects.toThrow(
      'HttpRemoteModule.forFeature("erp") has no root module: import HttpRemoteModule.forRoot({ isGlobal: true })',
    );
    await expect(
      start(
        HttpRemoteModule.forRoot({ isGlobal: true, clients: clients('erp') }),
        HttpRemoteModule.forFeature('erp', { baseUrl: url }),
      ),
    ).rejects.toThrow('client "erp" is configured twice: give one of them another name');
  });

  it('closes the connections of every client with the application', async () => {
    const app = await start(
      HttpRemoteModule.forRoot({ ...quiet, isGlobal: true, clients: clients('a') }),
      HttpRemoteModule.forFeature('b', { baseUrl: url }),
    );
    const remote = app.get(HttpRemoteService);
    await remote.send(new GetWho(), { client: 'a' });
    await remote.send(new GetWhoAtB());
    expect(sockets.size).toBeGreaterThanOrEqual(2);
    await app.close();
    while (sockets.size > 0) await once([...sockets][0] as Socket, 'close');
    await expect(remote.send(new GetWho(), { client: 'a' })).rejects.toThrow(
      /closing and accepts no new calls/,
    );
  });

  it('can be imported twice in one application, with separate clients', async () => {
    @Injectable()
    class One {
      constructor(readonly remote: HttpRemoteService) {}
    }
    @Injectable()
    class Two {
      constructor(readonly remote: HttpRemoteService) {}
    }
    @Module({ imports: [HttpRemoteModule.forRoot({ ...quiet, clients: clients('one') })], providers: [One] })
    class OneModule {}
    @Module({ imports: [HttpRemoteModule.forRoot({ ...quiet, clients: clients('two') })], providers: [Two] })
    class TwoModule {}
    const app = await start(OneModule, TwoModule);
    expect((await app.get(One, { strict: false }).remote.send(new GetWho())).path).toBe('/one/who');
    expect((await app.get(Two, { strict: false }).remote.send(new GetWho())).path).toBe('/two/who');
  });
});
