import {
  ConfigurableModuleBuilder,
  Module,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ConfigurationInvalidError, DeclarationInvalidError } from 'nestjs-http-remote';
import { checkAsyncOptions, hideOptions, kindOf } from 'nestjs-http-remote/kit';
import { UNNAMED } from './tenant/client-name.js';
import { declaredTenants } from './tenant/injected-tenants.js';
import { isTenantName } from './tenant/tenant-name.js';
import { isObject } from './tenant/tenant.options.js';
import { TenantRegistry } from './tenant/tenant.registry.js';
import { OpenedTenants, openTenants } from './open-tenants.js';
import { WORK_WEIXIN_GIVEN_OPTIONS, tokenOfTenant } from './injection-tokens.js';
import { isSource, type WorkWeixinExtras, type WorkWeixinModuleOptions } from './work-weixin.options.js';
import { WorkWeixinRegistryModule, importRegistryModule } from './work-weixin-registry.module.js';
import { WorkWeixinService } from './work-weixin.service.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<WorkWeixinModuleOptions>({
  optionsInjectionToken: WORK_WEIXIN_GIVEN_OPTIONS,
  // Nest 10 takes two modules for one whose options and factories read the same.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWorkWeixinOptions')
  .setExtras<WorkWeixinExtras>({ isGlobal: false }, (definition, { isGlobal }) =>
    hideOptions({ ...definition, global: isGlobal ?? false }, WORK_WEIXIN_GIVEN_OPTIONS),
  )
  .build();

/**
 * Repeated calls of `forRoot` and `forRootAsync` add up: every injected `WorkWeixinService` has the tenants of all of them.
 *
 * @example
 * ```ts
 * @Module({ imports: [WorkWeixinModule.forRoot({ corpId, secrets: { contacts, app } })] })
 * export class AppModule {}
 * ```
 * @example many tenants
 * ```ts
 * WorkWeixinModule.forRoot({
 *   tenants: {
 *     acme: { corpId, secrets: { contacts, app } },
 *     globex: { corpId: 'ww2', secrets: { app: other }, http: { proxy: 'http://proxy.example:3128' } },
 *   },
 *   defaultTenant: 'acme',
 * });
 * ```
 */
@Module({
  providers: [
    {
      provide: OpenedTenants,
      useFactory: (options: WorkWeixinModuleOptions, registry: TenantRegistry) =>
        openTenants(options, registry),
      inject: [WORK_WEIXIN_GIVEN_OPTIONS, TenantRegistry],
    },
    {
      provide: WorkWeixinService,
      useFactory: ({ service }: OpenedTenants) => service,
      inject: [OpenedTenants],
    },
  ],
  exports: [WorkWeixinService, WorkWeixinRegistryModule],
})
export class WorkWeixinModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(private readonly tenants: OpenedTenants) {
    super();
  }

  /** @throws ConfigurationInvalidError where there are no options; what is wrong with them is said at start-up */
  static override forRoot(options: WorkWeixinModuleOptions & WorkWeixinExtras): DynamicModule {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigurationInvalidError(
        `WorkWeixinModule has no options, but ${kindOf(options)}: write forRoot({ corpId, secrets }), or forRoot({ tenants })`,
      );
    }
    return offeringTenants(super.forRoot(options), tenantsNamedIn(options));
  }

  /** @throws ConfigurationInvalidError where nothing says how the options are made, or an option is unknown */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WorkWeixinModuleOptions, 'createWorkWeixinOptions'> &
      WorkWeixinExtras,
  ): DynamicModule {
    checkAsyncOptions('WorkWeixinModule.forRootAsync()', options);
    return offeringTenants(super.forRootAsync(options), []);
  }

  /**
   * Offers what `@InjectWorkWeixin` asks for to the module that imports it, whichever `forRoot` configures the tenants. A module
   * that is loaded lazily needs it for tenants that are not named in `forRoot` itself: those of `forRootAsync` or of a
   * `TenantSource`.
   *
   * @throws DeclarationInvalidError where there is no name, or one that cannot be a tenant's
   * @example
   * ```ts
   * @Module({ imports: [WorkWeixinModule.forTenants('acme', 'globex')], providers: [Billing] })
   * ```
   */
  static forTenants(...tenants: readonly string[]): DynamicModule {
    if (tenants.length === 0) {
      throw new DeclarationInvalidError("forTenants() names no tenant: write forTenants('acme')");
    }
    return {
      module: WorkWeixinTenantsModule,
      imports: [importRegistryModule()],
      providers: tenants.map(lateServiceOf),
      exports: tenants.map(tokenOfTenant),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tenants.close();
  }
}

/** Holds the services of `forTenants`. */
@Module({})
class WorkWeixinTenantsModule {}

/**
 * Adds what `@InjectWorkWeixin` asks for: the tenants that the options name, and those that decorators name. The latter are read
 * when Nest scans the module, as classes that use the decorator may be loaded after `forRoot` has been called.
 */
function offeringTenants(definition: DynamicModule, named: readonly string[]): DynamicModule {
  const { imports = [], providers = [], exports = [] } = definition;
  const offered = () => [...new Set([...named, ...declaredTenants()])];
  return {
    ...definition,
    imports: [...imports, importRegistryModule()],
    get providers() {
      return [...providers, ...offered().map(serviceOf)];
    },
    get exports() {
      return [...exports, ...offered().map(tokenOfTenant)];
    },
  };
}

/** What is no name, or no list of tenants, is refused at start-up. */
function tenantsNamedIn({ tenants, name = UNNAMED }: WorkWeixinModuleOptions): string[] {
  if (tenants === undefined) return [name].filter(isTenantName);
  return isObject(tenants) && !isSource(tenants) ? Object.keys(tenants).filter(isTenantName) : [];
}

function serviceOf(tenant: string): FactoryProvider<WorkWeixinService> {
  return {
    provide: tokenOfTenant(tenant),
    useFactory: (service: WorkWeixinService) => boundTo(tenant, service),
    inject: [WorkWeixinService],
  };
}

function lateServiceOf(tenant: string): FactoryProvider<WorkWeixinService> {
  return {
    provide: tokenOfTenant(tenant),
    useFactory: (registry: TenantRegistry, service: WorkWeixinService = new WorkWeixinService(registry)) => {
      registry.want(tenant, 'forTenants()');
      return boundTo(tenant, service);
    },
    inject: [TenantRegistry, { token: WorkWeixinService, optional: true }],
  };
}

/** A host's test may put something in the service's place that has no more than `send`. */
function boundTo(tenant: string, service: WorkWeixinService): WorkWeixinService {
  return (service as Partial<WorkWeixinService>).forTenant?.(tenant) ?? service;
}
