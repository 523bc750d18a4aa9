import { Injectable, Module } from '@nestjs/common';
import { ModulesContainer, NestFactory, SerializedGraph } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { inspect, types } from 'node:util';
import {
  AxiosTransport,
  HttpRemoteModule,
  HttpRemoteService,
  UndiciTransport,
  createHttpRemoteClient,
  getHttpRemoteToken,
  type RedisClient,
} from 'nestjs-http-remote';
import {
  TenantSource,
  WorkWeixinModule,
  WorkWeixinService,
  redisTokenStore,
  type WorkWeixinOptionsFactory,
} from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';

const proxyOf = (name: string) => `http://user:s3cret-${name}-proxy@127.0.0.1:1`;
const CLOSED = 'http://127.0.0.1:1/';

/** A Redis client that stores its password, as ioredis does. */
const redis = {
  eval: () => Promise.resolve(null),
  options: { password: 's3cret-redis' },
} as unknown as RedisClient;

class Source extends TenantSource {
  find() {
    return Promise.resolve({
      corpId: 'ww9',
      secrets: { app: 's3cret-source' },
      http: { proxy: proxyOf('source') },
    });
  }
}

@Injectable()
class Settings implements WorkWeixinOptionsFactory {
  createWorkWeixinOptions() {
    return { name: 'four', corpId: 'ww4', secrets: { app: 's3cret-four' }, baseUrl: CLOSED };
  }
}

@Module({
  imports: [
    WorkWeixinModule.forRoot({
      isGlobal: true,
      name: 'one',
      corpId: 'ww1',
      secrets: { app: 's3cret-one-app', contacts: 's3cret-one-contacts' },
      baseUrl: CLOSED,
      retry: false,
      transport: new AxiosTransport({ adapter: 'node', proxy: proxyOf('one') }),
      limits: { callsPerMinute: 10, concurrentCalls: 2, redis },
      tokenStore: redisTokenStore(redis, { encryptionKey: Buffer.from('s3cret-key-'.padEnd(32, '0')) }),
    }),
    WorkWeixinModule.forRoot({
      baseUrl: CLOSED,
      tenants: {
        two: {
          corpId: 'ww2',
          secrets: { app: 's3cret-two' },
          transport: 'undici',
          http: { proxy: proxyOf('two') },
        },
        too: { corpId: 'ww2', secrets: { app: 's3cret-too' }, http: { proxy: proxyOf('too') } },
      },
    }),
    WorkWeixinModule.forRootAsync({
      useFactory: () =>
        Promise.resolve({ name: 'three', corpId: 'ww3', secrets: { app: 's3cret-three' }, baseUrl: CLOSED }),
    }),
    WorkWeixinModule.forRootAsync({ useClass: Settings }),
    WorkWeixinModule.forRoot({ tenants: new Source(), baseUrl: CLOSED, retry: false }),
    HttpRemoteModule.forRoot({
      isGlobal: true,
      clients: {
        erp: {
          baseUrl: CLOSED,
          headers: { authorization: 'Bearer s3cret-erp' },
          http: { proxy: proxyOf('erp') },
          limits: { callsPerMinute: 10, concurrentCalls: 2, redis },
        },
        crm: {
          baseUrl: CLOSED,
          headers: { 'x-any': 's3cret-crm' },
          transport: 'undici',
          http: { proxy: proxyOf('crm') },
        },
      },
    }),
    HttpRemoteModule.forFeature('hr', { baseUrl: CLOSED, headers: { authorization: 'Bearer s3cret-hr' } }),
  ],
})
class AppModule {}

/** The options behind an injection token of options. No other object references them. */
const OPTIONS: readonly unknown[] = [
  Symbol.for('work-weixin:given-options'),
  Symbol.for('http-remote:given-options'),
  Symbol.for('http-remote:options'),
];

/** Every secret reachable from a value, by property path. Private fields and WeakMaps are not reachable. */
function secretsIn(root: unknown): string[] {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const queue: [value: unknown, way: string][] = [[root, '']];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [value, way] = next;
    if (typeof value === 'string' && value.includes('s3cret')) found.push(way);
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
      continue;
    seen.add(value);
    if (types.isMap(value))
      for (const pair of Map.prototype.entries.call(value)) queue.push([pair, `${way}.*`]);
    if (types.isSet(value))
      for (const each of Set.prototype.values.call(value)) queue.push([each, `${way}.*`]);
    for (const [name, { value: own }] of Object.entries(Object.getOwnPropertyDescriptors(value)))
      queue.push([own, `${way}.${name}`]);
    for (const symbol of Object.getOwnPropertySymbols(value))
      queue.push([Object.getOwnPropertyDescriptor(value, symbol)?.value, `${way}.${String(symbol)}`]);
  }
  return found;
}

function safeJson(value: unknown): string {
  const seen = new Set<unknown>();
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null) return each;
    if (seen.has(each)) return undefined;
    seen.add(each);
    return types.isMap(each) ? [...each] : each;
  });
}

describe('An inspected application', () => {
  let app: INestApplicationContext;

  beforeAll(async () => {
    app = await NestFactory.createApplicationContext(AppModule, { logger: false, snapshot: true });
    const workWeixin = app.get(WorkWeixinService);
    for (const tenant of ['one', 'two', 'too', 'three', 'four', 'from the source']) {
      await workWeixin
        .forTenant(tenant)
        .send(UserWorkWxInput.from({ userId: 'lisi' }), { timeoutMs: 200 })
        .catch(() => undefined);
    }
  });

  afterAll(() => app.close());

  it('has secrets, otherwise the tests below would be meaningless', () => {
    const options = OPTIONS.flatMap((token) =>
      secretsIn(app.get(token as symbol, { strict: false, each: true })),
    );
    expect(options.length).toBeGreaterThan(8);
  });

  it("does not reveal them in Nest's container", () => {
    const { container } = app as unknown as { container: object };
    expect(secretsIn(container)).toEqual([]);
    const { dynamicModulesMetadata } = container as { dynamicModulesMetadata: Map<string, unknown> };
    expect(dynamicModulesMetadata.size).toBeGreaterThan(6);
    expect(inspect([...dynamicModulesMetadata.values()], { depth: 30 })).not.toContain('s3cret');
    expect(safeJson(container)).not.toContain('s3cret');
    expect(safeJson(app)).not.toContain('s3cret');
  });

  it('does not reveal them in injectable values', () => {
    const instances = [...app.get(ModulesContainer).values()].flatMap(({ providers }) =>
      [...providers.values()].filter(({ token }) => !OPTIONS.includes(token)).map(({ instance }) => instance),
    );
    expect(instances.length).toBeGreaterThan(30);
    for (const instance of instances) expect(secretsIn(instance)).toEqual([]);
    for (const token of [
      WorkWeixinService,
      HttpRemoteService,
      getHttpRemoteToken('erp'),
      getHttpRemoteToken('hr'),
    ]) {
      const instance: unknown = app.get(token, { strict: false });
      expect(inspect(instance, { depth: 30, maxStringLength: Infinity })).not.toContain('s3cret');
      expect(safeJson(instance)).not.toContain('s3cret');
    }
  });

  it("does not reveal them in the graph for Nest's developer tools", () => {
    expect(JSON.stringify(app.get(SerializedGraph))).not.toContain('s3cret');
  });
});

describe('An inspected client', () => {
  it('reveals neither its headers nor the password of its proxy', async () => {
    const headers = { Authorization: 'Bearer s3cret', 'x-any': 's3cret' };
    const http = { proxy: proxyOf('erp') };
    for (const sending of [
      { http },
      { http, transport: 'undici' as const },
      { transport: new AxiosTransport({ ...http, adapter: 'node' }) },
    ]) {
      const client = createHttpRemoteClient('erp', { baseUrl: CLOSED, headers, ...sending });
      const shown = inspect(client, { depth: 30 }) + safeJson(client);
      expect(shown).not.toContain('s3cret');
      expect(shown).toContain("'x-any': '***'");
      expect({ ...client.headers }).toEqual({ authorization: 'Bearer s3cret', 'x-any': 's3cret' });
      await client.close();
    }
    for (const transport of [
      new AxiosTransport({ proxy: proxyOf('erp') }),
      new AxiosTransport({ proxy: proxyOf('erp'), adapter: 'node' }),
      new UndiciTransport({ proxy: proxyOf('erp') }),
    ]) {
      expect(secretsIn(transport)).toEqual([]);
      await transport.close();
    }
  });
});
