import { ModuleRef } from '@nestjs/core';
import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { OpenedCallbacks } from '../callbacks/opened-callbacks.js';
import type { CallbackReceiverOptions } from '../tenant/callback.options.js';
import type { PerTenantOptions } from '../tenant/tenant.options.js';
import { TenantRegistry } from '../tenant/tenant.registry.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import type {
  WorkWeixinExtras,
  WorkWeixinModuleOptions,
  WorkWeixinSharedOptions,
} from '../work-weixin.options.js';
import { stubbedOptions } from './stubbed.options.js';
import type { CallbackSource } from './stub-callback.js';
import { WorkWeixinStub } from './work-weixin-stub.js';

/** Options of `WorkWeixinModule`, without those that the stub replaces: see {@link WorkWeixinTestingModule}. */
export interface WorkWeixinTestingOptions
  extends WorkWeixinSharedOptions, Omit<PerTenantOptions, 'http' | 'transport'>, WorkWeixinExtras {
  /**
   * The stub that replaces the network. Pass one if the test needs it before the application is created.
   * @default a new stub, available by `app.get(WorkWeixinStub)`
   */
  stub?: WorkWeixinStub;
  /**
   * The names of the tenants; each has a made-up corp with the secrets `contacts`, `msgAudit` and one app.
   * @default one corp without a name
   */
  tenants?: readonly string[];
  /**
   * The names of the apps of each corp; each has a made-up secret and AgentId.
   * @default one app, `default`
   */
  apps?: readonly string[];
  /**
   * The callback receivers of each corp by name, for a test that imports `WorkWeixinCallbackModule`. Tokens and keys are made up.
   * @default `contacts`, `externalContact`, `kf`, `robot`, and one for each app by its name
   */
  callbacks?: Readonly<Record<string, Partial<CallbackReceiverOptions>>>;
  /** The tenant of calls that name none. */
  defaultTenant?: string;
}

/**
 * `WorkWeixinModule` on a {@link WorkWeixinStub}, with made-up corps, for the test of a module that does not import
 * `WorkWeixinModule` itself. For an application that does, see `WorkWeixinStub.override`.
 *
 * @example
 * ```ts
 * const testing = await Test.createTestingModule({
 *   imports: [WorkWeixinTestingModule.forRoot()],
 *   providers: [Onboarding],
 * }).compile();
 * const stub = testing.get(WorkWeixinStub);
 * ```
 * A call without a reply fails the test with an uncaught error when the application is closed, unless `stub.verify()` has
 * reported it before.
 */
@Module({})
export class WorkWeixinTestingModule implements OnApplicationShutdown {
  constructor(
    private readonly stub: WorkWeixinStub,
    modules: ModuleRef,
  ) {
    stub.attachCallbacks(() => callbacksIn(modules));
  }

  /** @throws ConfigurationInvalidError if an option is invalid, now or at startup */
  static forRoot(options: WorkWeixinTestingOptions = {}): DynamicModule {
    const {
      stub = new WorkWeixinStub(),
      tenants,
      apps,
      callbacks,
      isGlobal = false,
      observers = [],
      ...shared
    } = options;
    const withApps = apps
      ? {
          secrets: { contacts: 'stub' },
          apps: Object.fromEntries(apps.map((app) => [app, { secret: 'stub' }])),
        }
      : {};
    const corp = { ...withApps, callbacks };
    const named = tenants ? { tenants: Object.fromEntries(tenants.map((name) => [name, corp])) } : corp;
    const given = { ...shared, observers, ...named } as WorkWeixinModuleOptions;
    return {
      module: WorkWeixinTestingModule,
      global: isGlobal,
      imports: [WorkWeixinModule.forRoot({ ...stubbedOptions(given, stub.transport), isGlobal })],
      providers: [{ provide: WorkWeixinStub, useValue: stub }],
      exports: [WorkWeixinModule, WorkWeixinStub],
    };
  }

  /** Not thrown from the hook: Nest 12 only logs that, but an uncaught error fails the test in every runner. */
  onApplicationShutdown(): void {
    queueMicrotask(() => this.stub.verify());
  }
}

/** Those of a test that imports none are an empty list. */
function callbacksIn(modules: ModuleRef): CallbackSource[] {
  try {
    const registry = modules.get(TenantRegistry, { strict: false });
    return modules
      .get(OpenedCallbacks, { strict: false, each: true })
      .map((opened) => ({ opened, registry }));
  } catch {
    return [];
  }
}
