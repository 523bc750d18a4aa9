import { AsyncLocalStorage } from 'node:async_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  Controller,
  Get,
  Inject,
  Injectable,
  Module,
  Param,
  UnauthorizedException,
  UseInterceptors,
  type CanActivate,
  type ExecutionContext,
  type INestApplicationContext,
  type MiddlewareConsumer,
  type ModuleMetadata,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { APP_GUARD, LazyModuleLoader, NestFactory } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { HttpRemoteObserver, type HttpRemoteCallRecord } from 'nestjs-http-remote';
import {
  InjectWorkWeixin,
  TenantContext,
  TenantInterceptor,
  TenantMiddleware,
  TenantResolver,
  TenantSource,
  TenantUnknownError,
  WorkWeixinModule,
  WorkWeixinService,
  getWorkWeixinToken,
  type TenantOptions,
  type WorkWeixinTenantsOptions,
} from 'nestjs-work-weixin';
import { UserWorkWxInput } from 'nestjs-work-weixin/user';
import { Observable } from 'rxjs';
import { startSandbox, type CorpSeed, type Sandbox } from 'work-weixin-sandbox';
import { seeded } from '../support/seeded-random.js';
import { boot as bootModule } from '../support/app/boot.js';
import { failureOf } from '../support/failure-of.js';

const USED = 200;
const NAMES = Array.from({ length: USED }, (_, i) => `corp${i}`);

/** A company whose only member is named after it. */
function seedOf(name: string): CorpSeed {
  return {
    corpId: `ww${name}`,
    name,
    secrets: { contacts: { secret: `s3cret-contacts-${name}` }, app: { secret: `s3cret-app-${name}` } },
    departments: [{ id: 1, name }],
    members: [{ userid: `member-of-${name}`, name, department: [1] }],
  };
}

const optionsOf = (name: string): TenantOptions => ({
  corpId: `ww${name}`,
  secrets: { app: `s3cret-app-${name}` },
});

const tenantsOf = (...names: string[]) => Object.fromEntries(names.map((name) => [name, optionsOf(name)]));
const memberOf = (name: string) => UserWorkWxInput.from({ userId: `member-of-${name}` });

/** A source that reads tenants from a table. */
class TableSource extends TenantSource {
  found = 0;
  readonly rows: Map<string, TenantOptions>;

  constructor(size: number) {
    super();
    this.rows = new Map(Array.from({ length: size }, (_, i) => [`corp${i}`, optionsOf(`corp${i}`)]));
  }

  async find(tenant: string): Promise<TenantOptions | undefined> {
    this.found++;
    await Promise.resolve();
    return this.rows.get(tenant);
  }
}

let sandbox: Sandbox<never>;
const opened: INestApplicationContext[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ corps: NAMES.map(seedOf) });
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
  sandbox.revokeTokens();
  sandbox.journal.clear();
});

afterAll(() => sandbox.close());

const shared = (): Pick<WorkWeixinTenantsOptions, 'baseUrl' | 'observers'> => ({
  baseUrl: sandbox.baseUrl,
  observers: [],
});

async function boot(metadata: ModuleMetadata): Promise<INestApplicationContext> {
  const app = await bootModule(metadata);
  opened.push(app);
  return app;
}

/** Boots with the way Nest identifies modules: by reference since 11, by a hash of their content before. */
async function bootWith(
  moduleIdGeneratorAlgorithm: 'reference' | 'deep-hash',
  root: Type,
): Promise<INestApplicationContext> {
  const options = { logger: false, abortOnError: false, moduleIdGeneratorAlgorithm } as const;
  const app = await NestFactory.createApplicationContext(root, options);
  opened.push(app);
  return app;
}

async function listen(metadata: ModuleMetadata & { configure?: (consumer: MiddlewareConsumer) => void }) {
  const { configure, ...host } = metadata;
  @Module(host)
  class HostModule {
    configure(consumer: MiddlewareConsumer): void {
      configure?.(consumer);
    }
  }
  const app = (await Test.createTestingModule({ imports: [HostModule] }).compile()).createNestApplication();
  await app.listen(0, '127.0.0.1');
  opened.push(app);
  return app.getUrl();
}

describe('10,000 tenants of a source, 200 of them used', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;

  async function heapGrowthOf(source: TableSource) {
    sandbox.journal.clear();
    collect();
    const before = process.memoryUsage().heapUsed;
    const app = await boot({ imports: [WorkWeixinModule.forRoot({ tenants: source, ...shared() })] });
    expect(source.found).toBe(0);
    const workWeixin = app.get(WorkWeixinService);
    for (let round = 0; round < 2; round++) {
      await Promise.all(NAMES.map((tenant) => workWeixin.send(memberOf(tenant), { tenant })));
    }
    expect(source.found).toBe(USED);
    expect(sandbox.journal.count('gettoken')).toBe(USED);
    sandbox.journal.clear();
    collect();
    return process.memoryUsage().heapUsed - before;
  }

  it('cost what 200 tenants cost', async () => {
    const small = new TableSource(USED);
    const large = new TableSource(10_000);
    // A warm-up run, so that code loaded and compiled once is not counted.
    await heapGrowthOf(new TableSource(USED));
    const alone = await heapGrowthOf(small);
    const amongMany = await heapGrowthOf(large);
    expect(amongMany).toBeLessThan(Math.max(alone, 2 ** 20) * 2);
  }, 60_000);
});

describe('Tenants used in random order while tokens are revoked', () => {
  it.each([1, 2, 3])('never send with the token of another (seed %i)', async (seed) => {
    const luck = seeded(seed);
    const names = NAMES.slice(0, 20);
    const pick = () => names[Math.floor(luck() * names.length)] as string;
    const app = await boot({
      imports: [
        WorkWeixinModule.forRoot({ tenants: new TableSource(20), tenantCache: { max: 7 }, ...shared() }),
        WorkWeixinModule.forRoot({ tenants: { static: optionsOf('corp3') }, ...shared() }),
      ],
    });
    const [workWeixin, context] = [app.get(WorkWeixinService), app.get(TenantContext)];
    const ways = [
      (tenant: string) => workWeixin.send(memberOf(tenant), { tenant }),
      (tenant: string) => workWeixin.forTenant(tenant).send(memberOf(tenant)),
      (tenant: string) => context.run(tenant, () => workWeixin.send(memberOf(tenant))),
    ];
    let succeeded = 0;
    const worker = async () => {
      for (let i = 0; i < 40; i++) {
        const name = pick();
        if (luck() < 0.2) sandbox.revokeTokens({ corpId: `ww${pick()}` });
        if (luck() < 0.1) workWeixin.evict(pick());
        const way = ways[Math.floor(luck() * ways.length)] as (typeof ways)[number];
        try {
          expect((await way(name)).userId).toBe(`member-of-${name}`);
          succeeded++;
        } catch (error) {
          // Revoked again before the retry arrived.
          expect(error).toMatchObject({ errcode: 40014, tenant: name });
        }
      }
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    expect(succeeded).toBeGreaterThan(360);
    const arrived = sandbox.journal.of('user/get').filter(({ corpId }) => corpId !== undefined);
    expect(arrived.length).toBeGreaterThanOrEqual(succeeded);
    expect(arrived.filter(({ corpId, query }) => `wwcorp${query['userid']?.slice(14)}` !== corpId)).toEqual(
      [],
    );
  });
});

describe('The tenant of an HTTP request', () => {
  type Request = { headers: Record<string, string | undefined> };
  const ofHeader = ({ headers }: Request) => headers['x-tenant'];

  @Controller()
  class MembersController {
    constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

    @Get('plain/:name')
    async plain(@Param('name') name: string) {
      await new Promise(setImmediate);
      const first = await this.workWeixin.send(memberOf(name)).catch((error: Error) => error);
      await new Promise(setImmediate);
      const second = await this.workWeixin.send(memberOf(name)).catch((error: Error) => error);
      return [first, second].map((each) => (each instanceof Error ? each.name : each.userId));
    }

    @Get('intercepted/:name')
    @UseInterceptors(TenantInterceptor(ofHeader))
    intercepted(@Param('name') name: string) {
      return this.plain(name);
    }
  }

  const seenByGuard: (string | undefined)[] = [];

  @Injectable()
  class TenantGuard implements CanActivate {
    constructor(@Inject(TenantContext) private readonly tenants: TenantContext) {}

    canActivate(): boolean {
      seenByGuard.push(this.tenants.current());
      return true;
    }
  }

  const get = async (url: string, tenant?: string): Promise<unknown> =>
    (await fetch(url, { headers: tenant === undefined ? {} : { 'x-tenant': tenant } })).json();

  const host = (configure?: (consumer: MiddlewareConsumer) => void) =>
    listen({
      imports: [WorkWeixinModule.forRoot({ tenants: new TableSource(20), isGlobal: true, ...shared() })],
      controllers: [MembersController],
      providers: [{ provide: APP_GUARD, useClass: TenantGuard }],
      ...(configure && { configure }),
    });

  it.each([
    [
      'plain',
      (consumer: MiddlewareConsumer) => void consumer.apply(TenantMiddleware(ofHeader)).forRoutes('*path'),
    ],
    ['intercepted', undefined],
  ])('is kept in everything its handler awaits, alongside other requests (%s)', async (path, configure) => {
    seenByGuard.length = 0;
    const url = await host(configure);
    const names = Array.from({ length: 60 }, (_, i) => `corp${(i * 7) % 20}`);
    const answers = await Promise.all(names.map((name) => get(`${url}/${path}/${name}`, name)));
    expect(answers).toEqual(names.map((name) => [`member-of-${name}`, `member-of-${name}`]));
    expect(new Set(seenByGuard)).toEqual(new Set(configure ? names : [undefined]));
  });

  it.each([
    [undefined, 'TenantMissingError'],
    ['nobody', 'TenantUnknownError'],
    ['', 'TenantUnknownError'],
  ])('that is %p fails only the calls that depend on it, not the request', async (tenant, name) => {
    const url = await host((consumer) => void consumer.apply(TenantMiddleware(ofHeader)).forRoutes('*path'));
    expect(await get(`${url}/plain/corp1`, tenant)).toEqual([name, name]);
    expect(await get(`${url}/intercepted/corp1`, tenant)).toEqual([name, name]);
  });

  it('that cannot be resolved fails the request with the thrown error', async () => {
    const pick = (): string => {
      throw new UnauthorizedException();
    };
    @Controller()
    class PickyController {
      @Get('intercepted')
      @UseInterceptors(TenantInterceptor(pick))
      intercepted() {
        return {};
      }
    }
    const imports = [WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), isGlobal: true, ...shared() })];
    const controllers = [PickyController];
    const withMiddleware = await listen({
      imports,
      controllers,
      configure: (consumer) => void consumer.apply(TenantMiddleware(pick)).forRoutes('*path'),
    });
    const withInterceptor = await listen({ imports, controllers });
    expect(await get(`${withMiddleware}/intercepted`)).toMatchObject({ statusCode: 401 });
    expect(await get(`${withInterceptor}/intercepted`)).toMatchObject({ statusCode: 401 });
  });

  it('ends its handler if its subscriber unsubscribes', async () => {
    const app = await boot({
      imports: [WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), ...shared() })],
      providers: [TenantInterceptor(() => 'corp1')].map((useClass) => ({ provide: 'INTERCEPTOR', useClass })),
    });
    let seen: string | undefined;
    let isEnded = false;
    const handler = new Observable(() => {
      seen = app.get(TenantContext).current();
      return () => (isEnded = true);
    });
    const http = { getRequest: () => ({}) };
    const execution = { getType: () => 'http', switchToHttp: () => http } as unknown as ExecutionContext;
    const intercepted = await app
      .get<NestInterceptor>('INTERCEPTOR')
      .intercept(execution, { handle: () => handler });
    intercepted.subscribe().unsubscribe();
    expect([seen, isEnded]).toEqual(['corp1', true]);
  });

  it('comes from the resolver of an application with its own context storage', async () => {
    // Stands in for nestjs-cls, which Jest cannot load together with the ESM build of Nest.
    @Injectable()
    class Cls {
      readonly storage = new AsyncLocalStorage<string | undefined>();
    }
    @Module({ providers: [Cls], exports: [Cls] })
    class ClsModule {}
    class ClsTenantResolver extends TenantResolver {
      constructor(private readonly cls: Cls) {
        super();
      }

      current(): string | undefined {
        return this.cls.storage.getStore();
      }
    }
    const app = await boot({
      imports: [
        ClsModule,
        WorkWeixinModule.forRootAsync({
          imports: [ClsModule],
          inject: [Cls],
          useFactory: (cls: Cls) => ({
            tenants: tenantsOf('corp1', 'corp2'),
            tenantResolver: new ClsTenantResolver(cls),
            ...shared(),
          }),
        }),
      ],
    });
    const workWeixin = app.get(WorkWeixinService);
    const send = (name: string) =>
      app.get(Cls).storage.run(name, async () => {
        await new Promise(setImmediate);
        return workWeixin.send(memberOf(name));
      });
    const answers = await Promise.all(['corp1', 'corp2', 'corp1'].map(send));
    expect(answers.map(({ name }) => name)).toEqual(['corp1', 'corp2', 'corp1']);
  });
});

describe('A rotated secret', () => {
  it('is used by the next call after its tenant is evicted', async () => {
    const source = new TableSource(1);
    const app = await boot({ imports: [WorkWeixinModule.forRoot({ tenants: source, ...shared() })] });
    const workWeixin = app.get(WorkWeixinService).forTenant('corp0');
    await workWeixin.send(memberOf('corp0'));
    const app2 = sandbox.rotateSecret({ corpId: 'wwcorp0', credential: 'app', secret: 's3cret-rotated' });
    source.rows.set('corp0', { corpId: 'wwcorp0', secrets: { app: app2 } });
    expect(await failureOf(workWeixin.send(memberOf('corp0')))).toMatchObject({ errcode: 40001 });
    workWeixin.evict('corp0');
    await expect(workWeixin.send(memberOf('corp0'))).resolves.toMatchObject({ userId: 'member-of-corp0' });
    sandbox.rotateSecret({ corpId: 'wwcorp0', credential: 'app', secret: 's3cret-app-corp0' });
  });
});

describe('Repeated forRoot and forRootAsync', () => {
  const clients: string[] = [];
  class Recorder extends HttpRemoteObserver {
    onCall({ client, tenant }: HttpRemoteCallRecord): void {
      clients.push(`${client} for ${tenant}`);
    }
  }
  const recorded = () => ({ ...shared(), observers: [new Recorder()] });

  /** Two factories with the same source text: Nest 10 would treat the second module as the first. */
  const named = (name: string) =>
    WorkWeixinModule.forRootAsync({ useFactory: () => ({ name, ...optionsOf(name), ...recorded() }) });

  function featureOf(import_: ModuleMetadata['imports']) {
    @Module({ imports: import_ ?? [] })
    class FeatureModule {
      constructor(@Inject(WorkWeixinService) readonly workWeixin: WorkWeixinService) {}
    }
    return FeatureModule;
  }

  it.each(['reference', 'deep-hash'] as const)(
    'are combined in every injected service (%s)',
    async (algorithm) => {
      clients.length = 0;
      const features = [
        featureOf([WorkWeixinModule.forRoot({ ...optionsOf('corp1'), ...recorded() })]),
        featureOf([named('corp2')]),
        featureOf([named('corp3')]),
        featureOf([WorkWeixinModule.forRoot({ tenants: tenantsOf('corp4', 'corp5'), ...recorded() })]),
        featureOf([WorkWeixinModule.forRoot({ tenants: new TableSource(10), ...recorded() })]),
      ];
      @Module({ imports: features })
      class AppModule {}
      const app = await bootWith(algorithm, AppModule);
      const corps = { default: 'corp1', corp2: 'corp2', corp3: 'corp3', corp4: 'corp4', corp9: 'corp9' };
      for (const feature of features) {
        const { workWeixin } = app.get(feature);
        for (const [tenant, corp] of Object.entries(corps)) {
          await expect(workWeixin.send(memberOf(corp), { tenant })).resolves.toMatchObject({
            userId: `member-of-${corp}`,
          });
        }
      }
      expect(sandbox.journal.count('gettoken')).toBe(5);
      const expected = [
        'work-weixin for default',
        ...['corp2', 'corp3', 'corp4', 'corp9'].map((name) => `work-weixin/${name} for ${name}`),
      ];
      expect(new Set(clients)).toEqual(new Set(expected));
    },
  );

  it('share nothing with another application of the process', async () => {
    const root = WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1', 'corp2'), ...shared() });
    const [one, other] = [await boot({ imports: [root] }), await boot({ imports: [root] })];
    const third = await boot({
      imports: [WorkWeixinModule.forRoot({ tenants: tenantsOf('corp3'), ...shared() })],
    });
    await one.get(WorkWeixinService).forTenant('corp1').send(memberOf('corp1'));
    await other.get(WorkWeixinService).forTenant('corp1').send(memberOf('corp1'));
    expect(sandbox.journal.count('gettoken')).toBe(2);
    expect(
      await failureOf(third.get(WorkWeixinService).forTenant('corp1').send(memberOf('corp1'))),
    ).toBeInstanceOf(TenantUnknownError);
  });

  it.each(['reference', 'deep-hash'] as const)('count once if modules share one (%s)', async (algorithm) => {
    const root = WorkWeixinModule.forRootAsync({
      useFactory: () => ({ tenants: tenantsOf('corp1'), ...shared() }),
    });
    @Module({ imports: [featureOf([root]), featureOf([root]), root] })
    class AppModule {}
    const app = await bootWith(algorithm, AppModule);
    await app.get(WorkWeixinService).send(memberOf('corp1'));
    // A second close(), because Nest runs the hooks on every call.
    await app.close();
  });

  it("can be overridden in an application's test", async () => {
    const root = WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), ...shared() });
    const other = WorkWeixinModule.forRoot({ tenants: tenantsOf('corp2'), ...shared() });
    const testing = Test.createTestingModule({ imports: [featureOf([root]), root] });
    const app = await (await testing.overrideModule(root).useModule(other).compile()).init();
    opened.push(app);
    const workWeixin = app.get(WorkWeixinService);
    await workWeixin.send(memberOf('corp2'), { tenant: 'corp2' });
    expect(await failureOf(workWeixin.send(memberOf('corp1'), { tenant: 'corp1' }))).toBeInstanceOf(
      TenantUnknownError,
    );
  });

  it('of the same tenant fail at startup with its name', async () => {
    const twice = [
      WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1', 'corp2'), ...shared() }),
      WorkWeixinModule.forRootAsync({ useFactory: () => ({ tenants: tenantsOf('corp2'), ...shared() }) }),
    ];
    expect(await failureOf(boot({ imports: twice }))).toMatchObject({
      name: 'ConfigurationInvalidError',
      message: expect.stringContaining('tenant "corp2" is configured twice'),
    });
  });
});

describe('@InjectWorkWeixin', () => {
  /** The decorators run when this function runs, as in a file loaded after the `forRoot` call. */
  function declareBilling(tenant: string) {
    @Injectable()
    class Billing {
      @InjectWorkWeixin(tenant) readonly byProperty!: WorkWeixinService;
      constructor(@InjectWorkWeixin(tenant) readonly workWeixin: WorkWeixinService) {}
    }
    return Billing;
  }

  const source = new TableSource(10);

  const offered = () => [WorkWeixinModule.forTenants('corp6', 'corp7')];

  it.each([
    [
      'forRoot',
      () => WorkWeixinModule.forRoot({ tenants: tenantsOf('corp6', 'corp7'), ...shared() }),
      () => [],
    ],
    [
      'forRootAsync',
      () =>
        WorkWeixinModule.forRootAsync({
          useFactory: () => ({ tenants: tenantsOf('corp6', 'corp7'), ...shared() }),
        }),
      offered,
    ],
    ['a source', () => WorkWeixinModule.forRoot({ tenants: source, ...shared() }), offered],
  ])('injects the service of a tenant of %s', async (_way, root, tenants) => {
    const imported = [root(), ...tenants()];
    const Billing = declareBilling('corp7');
    const token = getWorkWeixinToken('corp6');
    const useFactory = (workWeixin: WorkWeixinService) => workWeixin;
    const app = await boot({
      imports: imported,
      providers: [Billing, { provide: 'MADE', inject: [token], useFactory }],
    });
    const { workWeixin, byProperty } = app.get(Billing);
    await workWeixin.send(memberOf('corp7'));
    await byProperty.send(memberOf('corp7'));
    await app.get<WorkWeixinService>('MADE').send(memberOf('corp6'));
    expect(sandbox.journal.of('user/get').map(({ corpId }) => corpId)).toEqual([
      'wwcorp7',
      'wwcorp7',
      'wwcorp6',
    ]);
  });

  it.each([
    [
      'forRootAsync',
      () =>
        WorkWeixinModule.forRootAsync({ useFactory: () => ({ tenants: tenantsOf('corp7'), ...shared() }) }),
    ],
    ['a source', () => WorkWeixinModule.forRoot({ tenants: source, ...shared() })],
  ])('with %s requires forTenants, and the error of Nest names it', async (_way, root) => {
    const Billing = declareBilling('corp7');
    expect((await failureOf<Error>(boot({ imports: [root()], providers: [Billing] }))).message).toMatch(
      /can't resolve dependencies of the Billing .*WorkWeixinService:corp7 \(import WorkWeixinModule\.forTenants\('corp7'\)\)/,
    );
  });

  it('works in modules without imports if the module is global', async () => {
    const Billing = declareBilling('corp8');
    @Injectable()
    class Jobs {
      constructor(@Inject(TenantContext) readonly tenants: TenantContext) {}
    }
    @Module({ providers: [Billing, Jobs] })
    class FeatureModule {}
    const root = WorkWeixinModule.forRoot({ tenants: tenantsOf('corp8'), isGlobal: true, ...shared() });
    const app = await boot({ imports: [FeatureModule, root] });
    await app.get(Billing).workWeixin.send(memberOf('corp8'));
    expect(app.get(Jobs).tenants).toBe(app.get(TenantContext));
  });

  it('of a tenant that is not configured fails the application that uses it, and no other', async () => {
    const imports = [WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), ...shared() })];
    const Billing = declareBilling('corp-of-nobody');
    class Child extends Billing {}
    const missing = "WorkWeixinService:corp-of-nobody (import WorkWeixinModule.forTenants('corp-of-nobody'))";
    for (const provider of [Billing, { provide: 'ALIAS', useClass: Child }]) {
      const { message } = await failureOf<Error>(boot({ imports, providers: [provider] }));
      expect(message).toMatch(/^Nest can't resolve dependencies of the (Billing|Child|ALIAS) /);
      expect(message).toContain(`"${missing}"`);
      const offering = [...imports, WorkWeixinModule.forTenants('corp-of-nobody')];
      expect((await failureOf<Error>(boot({ imports: offering, providers: [provider] }))).message).toBe(
        'WorkWeixinModule: forTenants() names tenant "corp-of-nobody", which is not configured; there are "corp1"',
      );
    }
    const factory = { provide: 'X', inject: [getWorkWeixinToken('corp-of-nobody')], useFactory: () => 1 };
    expect((await failureOf<Error>(boot({ imports, providers: [factory] }))).message).toContain(missing);
    await boot({ imports });
  });

  it("injects the replacement of the service in an application's test", async () => {
    const Billing = declareBilling('corp1');
    const imports = [WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), ...shared() })];
    const testing = Test.createTestingModule({ imports, providers: [Billing] });
    const standIn = { send: () => undefined };
    const app = await (await testing.overrideProvider(WorkWeixinService).useValue(standIn).compile()).init();
    opened.push(app);
    expect(app.get(Billing).workWeixin).toBe(standIn);
  });

  describe('in a lazily loaded module', () => {
    let number = 0;

    /**
     * Declares the module after the application has started, as in a file imported at that time. No other test uses
     * its tenant.
     */
    async function loadInto(
      app: INestApplicationContext,
      tenant: string,
      imports: ModuleMetadata['imports'] = [],
    ) {
      const Billing = declareBilling(tenant);
      @Module({ imports, providers: [Billing] })
      class LazyModule {}
      const lazy = await app.get(LazyModuleLoader).load(() => LazyModule);
      return lazy.get(Billing);
    }

    /** A tenant name not yet used in this process, for a corp of the sandbox. */
    const fresh = () => `lazy-${++number}`;

    it('injects the tenants of a global forRoot', async () => {
      const [one, other] = [fresh(), fresh()];
      const app = await boot({
        imports: [
          WorkWeixinModule.forRoot({ tenants: { [one]: optionsOf('corp1') }, isGlobal: true, ...shared() }),
          WorkWeixinModule.forRoot({ name: other, ...optionsOf('corp2'), isGlobal: true, ...shared() }),
        ],
      });
      for (const [tenant, corp] of [
        [one, 'corp1'],
        [other, 'corp2'],
      ] as const) {
        const { workWeixin, byProperty } = await loadInto(app, tenant);
        await workWeixin.send(memberOf(corp));
        await byProperty.send(memberOf(corp));
      }
      expect(sandbox.journal.count('gettoken')).toBe(2);
    });

    it('injects a corp without a name', async () => {
      const app = await boot({
        imports: [WorkWeixinModule.forRoot({ ...optionsOf('corp1'), isGlobal: true, ...shared() })],
      });
      await (await loadInto(app, 'default')).workWeixin.send(memberOf('corp1'));
    });

    it.each([
      ['forRootAsync', true],
      ['forRootAsync', false],
      ['a TenantSource', true],
      ['a TenantSource', false],
    ] as const)('reaches those of %s (global: %s) by forTenants', async (kind, isGlobal) => {
      const tenant = fresh();
      const tenants =
        kind === 'a TenantSource'
          ? { find: (name: string) => (name === tenant ? optionsOf('corp3') : undefined) }
          : { [tenant]: optionsOf('corp3') };
      const root = WorkWeixinModule.forRootAsync({
        isGlobal,
        useFactory: () => ({ tenants, ...shared() }),
      });
      const app = await boot({ imports: [root] });
      expect((await failureOf<Error>(loadInto(app, tenant))).message).toContain(
        `WorkWeixinService:${tenant}`,
      );
      const { workWeixin } = await loadInto(app, tenant, [WorkWeixinModule.forTenants(tenant)]);
      await workWeixin.send(memberOf('corp3'));
    });

    it('injects only the tenants of its own application', async () => {
      const tenant = fresh();
      const [one, other] = [
        await boot({
          imports: [WorkWeixinModule.forRoot({ tenants: { [tenant]: optionsOf('corp1') }, ...shared() })],
        }),
        await boot({ imports: [WorkWeixinModule.forRoot({ tenants: tenantsOf('corp2'), ...shared() })] }),
      ];
      const imports = [WorkWeixinModule.forTenants(tenant)];
      await (await loadInto(one, tenant, imports)).workWeixin.send(memberOf('corp1'));
      expect((await failureOf<Error>(loadInto(other, tenant, imports))).message).toBe(
        `WorkWeixinModule: forTenants() names tenant "${tenant}", which is not configured; there are "corp2"`,
      );
    });
  });

  describe('with forTenants', () => {
    const Consumer = () => declareBilling('corp4');

    it('requires neither a global root nor one in the same module', async () => {
      const Billing = Consumer();
      @Module({ imports: [WorkWeixinModule.forTenants('corp4', 'corp5')], providers: [Billing] })
      class BillingModule {}
      const root = WorkWeixinModule.forRoot({ tenants: tenantsOf('corp4', 'corp5'), ...shared() });
      const app = await boot({ imports: [BillingModule, root] });
      await app.get(Billing, { strict: false }).workWeixin.send(memberOf('corp4'));
    });

    it('of a tenant that is not configured fails the application', async () => {
      const imports = [
        WorkWeixinModule.forTenants('corp-of-nobody'),
        WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), ...shared() }),
      ];
      expect((await failureOf<Error>(boot({ imports }))).message).toBe(
        'WorkWeixinModule: forTenants() names tenant "corp-of-nobody", which is not configured; there are "corp1"',
      );
    });

    it("injects the replacement of the service or of the tenant's service in an application's test", async () => {
      const Billing = Consumer();
      const imports = [
        WorkWeixinModule.forTenants('corp4'),
        WorkWeixinModule.forRoot({ tenants: tenantsOf('corp4'), isGlobal: true, ...shared() }),
      ];
      const standIn = { send: () => undefined };
      for (const token of [WorkWeixinService, getWorkWeixinToken('corp4')]) {
        const testing = Test.createTestingModule({ imports, providers: [Billing] });
        const app = await (await testing.overrideProvider(token).useValue(standIn).compile()).init();
        opened.push(app);
        expect(app.get(Billing).workWeixin).toBe(standIn);
      }
    });

    it('throws for an invalid name, and without a name', () => {
      expect(() => WorkWeixinModule.forTenants('')).toThrow(/"" is not a valid tenant name/);
      expect(() => WorkWeixinModule.forTenants()).toThrow(/forTenants\(\) names no tenant/);
    });
  });

  it('throws for an invalid name when it is applied', () => {
    expect(() => InjectWorkWeixin('')).toThrow(/"" is not a valid tenant name/);
  });
});

describe('Options of an application', () => {
  it('with a default tenant that is not configured fail the start', async () => {
    const imports = [
      WorkWeixinModule.forRoot({ tenants: tenantsOf('corp1'), defaultTenant: 'corp9', ...shared() }),
    ];
    expect((await failureOf<Error>(boot({ imports }))).message).toBe(
      'WorkWeixinModule: defaultTenant names tenant "corp9", which is not configured; there are "corp1"',
    );
    const elsewhere = WorkWeixinModule.forRoot({ tenants: tenantsOf('corp9'), ...shared() });
    const app = await boot({ imports: [...imports, elsewhere] });
    await app.get(WorkWeixinService).send(memberOf('corp9'));
  });
});
