import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { PerTenantOptions } from '../tenant/tenant.options.js';
import { WorkWeixinModule } from '../work-weixin.module.js';
import type {
  WorkWeixinExtras,
  WorkWeixinModuleOptions,
  WorkWeixinSharedOptions,
} from '../work-weixin.options.js';
import { stubbedOptions } from './stubbed.options.js';
import { WorkWeixinStub } from './work-weixin-stub.js';

/** What `WorkWeixinModule` takes, but for what a stub stands in for: see {@link WorkWeixinTestingModule}. */
export interface WorkWeixinTestingOptions
  extends WorkWeixinSharedOptions, Omit<PerTenantOptions, 'http' | 'transport'>, WorkWeixinExtras {
  /**
   * The stub to put in the place of the network, where it is needed before the application is there.
   * @default one of the module's own, to be had by `app.get(WorkWeixinStub)`
   */
  stub?: WorkWeixinStub;
  /**
   * The names of the tenants; each has a made-up corp with both secrets.
   * @default one corp without a name
   */
  tenants?: readonly string[];
  /** The tenant of calls that nothing else names one for. */
  defaultTenant?: string;
}

/**
 * `WorkWeixinModule` for the test of a module that does not import it by itself: over a {@link WorkWeixinStub}, with made-up
 * corps. For an application that does, see `WorkWeixinStub.override`.
 *
 * @example
 * ```ts
 * const testing = await Test.createTestingModule({
 *   imports: [WorkWeixinTestingModule.forRoot()],
 *   providers: [Onboarding],
 * }).compile();
 * const stub = testing.get(WorkWeixinStub);
 * ```
 * A call without a reply fails the test as an uncaught error when the application is closed, unless `stub.verify()` has told
 * of it before.
 */
@Module({})
export class WorkWeixinTestingModule implements OnApplicationShutdown {
  constructor(private readonly stub: WorkWeixinStub) {}

  /** @throws ConfigurationInvalidError where an option is wrong, now or at start-up */
  static forRoot(options: WorkWeixinTestingOptions = {}): DynamicModule {
    const { stub = new WorkWeixinStub(), tenants, isGlobal = false, observers = [], ...shared } = options;
    const named = tenants && { tenants: Object.fromEntries(tenants.map((name) => [name, {}])) };
    const given = { ...shared, observers, ...named } as WorkWeixinModuleOptions;
    return {
      module: WorkWeixinTestingModule,
      global: isGlobal,
      imports: [WorkWeixinModule.forRoot({ ...stubbedOptions(given, stub.transport), isGlobal })],
      providers: [{ provide: WorkWeixinStub, useValue: stub }],
      exports: [WorkWeixinModule, WorkWeixinStub],
    };
  }

  /** What a hook throws Nest 12 only logs; an uncaught error fails a test in every runner. */
  onApplicationShutdown(): void {
    queueMicrotask(() => this.stub.verify());
  }
}
