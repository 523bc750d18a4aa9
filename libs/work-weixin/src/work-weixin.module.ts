import {
  ConfigurableModuleBuilder,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ConfigurationInvalidError, hideOptions } from 'nestjs-http-remote';
import { declaredTenants } from './tenant/declared-tenants.js';
import { TenantRegistry } from './tenant/tenant.registry.js';
import { WorkWeixinConnection } from './work-weixin.connection.js';
import { WORK_WEIXIN_GIVEN_OPTIONS, getWorkWeixinToken } from './work-weixin.injection-tokens.js';
import type { WorkWeixinExtras, WorkWeixinModuleOptions } from './work-weixin.options.js';
import { WorkWeixinRegistryModule, importRegistryModule } from './work-weixin.registry.module.js';
import { WorkWeixinService } from './work-weixin.service.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<WorkWeixinModuleOptions>({
  optionsInjectionToken: WORK_WEIXIN_GIVEN_OPTIONS,
  // Nest 10 takes two modules for one whose options and factories read the same.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWorkWeixinOptions')
  .setExtras<WorkWeixinExtras>({ isGlobal: false }, (definition, { isGlobal }) =>
    offeringTenants(hideOptions({ ...definition, global: isGlobal ?? false }, WORK_WEIXIN_GIVEN_OPTIONS)),
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
      provide: WorkWeixinConnection,
      useFactory: (options: WorkWeixinModuleOptions, registry: TenantRegistry) =>
        WorkWeixinConnection.open(options, registry),
      inject: [WORK_WEIXIN_GIVEN_OPTIONS, TenantRegistry],
    },
    {
      provide: WorkWeixinService,
      useFactory: (connection: WorkWeixinConnection) => connection.service,
      inject: [WorkWeixinConnection],
    },
  ],
  exports: [WorkWeixinService, WorkWeixinRegistryModule],
})
export class WorkWeixinModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(private readonly connection: WorkWeixinConnection) {
    super();
  }

  /** @throws ConfigurationInvalidError where there are no options; what is wrong with them is said at start-up */
  static override forRoot(options: WorkWeixinModuleOptions & WorkWeixinExtras): DynamicModule {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigurationInvalidError(
        'WorkWeixinModule has no options: write forRoot({ corpId, secrets }), or forRoot({ tenants })',
      );
    }
    return super.forRoot(options);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}

/**
 * Adds what `@InjectWorkWeixin` asks for. Read when Nest scans the module, as classes that use the decorator may be loaded
 * after `forRoot` has been called.
 */
function offeringTenants(definition: DynamicModule): DynamicModule {
  const { imports = [], providers = [], exports = [] } = definition;
  return {
    ...definition,
    imports: [...imports, importRegistryModule()],
    get providers() {
      return [...providers, ...declaredTenants().map(serviceOf)];
    },
    get exports() {
      return [...exports, ...declaredTenants().map(getWorkWeixinToken)];
    },
  };
}

function serviceOf(tenant: string): FactoryProvider<WorkWeixinService> {
  return {
    provide: getWorkWeixinToken(tenant),
    // A host's test may put something in the service's place that has no more than `send`.
    useFactory: (service: WorkWeixinService) =>
      (service as Partial<WorkWeixinService>).forTenant?.(tenant) ?? service,
    inject: [WorkWeixinService],
  };
}
