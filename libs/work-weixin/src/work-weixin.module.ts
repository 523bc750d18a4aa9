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
import { isTenantName } from './tenant/tenant-name.js';
import { isObject } from './tenant/credential.options.js';
import type { TenantOptions } from './tenant/tenant.options.js';
import { TenantRegistry } from './tenant/tenant.registry.js';
import { OpenedTenants, openTenants } from './open-tenants.js';
import {
  WORK_WEIXIN_GIVEN_OPTIONS,
  getWorkWeixinToken,
  readChoice,
  type WorkWeixinChoice,
} from './injection-tokens.js';
import { isSource, type WorkWeixinExtras, type WorkWeixinModuleOptions } from './work-weixin.options.js';
import { WorkWeixinRegistryModule } from './work-weixin-registry.module.js';
import { WorkWeixinService } from './work-weixin.service.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<WorkWeixinModuleOptions>({
  optionsInjectionToken: WORK_WEIXIN_GIVEN_OPTIONS,
  // Nest 10 merges two modules if their options and factories have the same source text.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWorkWeixinOptions')
  .setExtras<WorkWeixinExtras>({ isGlobal: false }, (definition, { isGlobal }) =>
    hideOptions({ ...definition, global: isGlobal ?? false }, WORK_WEIXIN_GIVEN_OPTIONS),
  )
  .build();

/**
 * Provides `WorkWeixinService`. Several `forRoot` and `forRootAsync` add up: every injected service can call the tenants of all
 * of them.
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
  imports: [WorkWeixinRegistryModule],
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

  /** @throws ConfigurationInvalidError if `options` is missing; a wrong option fails the start of the application */
  static override forRoot(options: WorkWeixinModuleOptions & WorkWeixinExtras): DynamicModule {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigurationInvalidError(
        `WorkWeixinModule needs options, not ${kindOf(options)}: write forRoot({ corpId, secrets }), or forRoot({ tenants })`,
      );
    }
    const { providers = [], exports = [], ...definition } = super.forRoot(options);
    const named = choicesNamedIn(options);
    return {
      ...definition,
      providers: [...providers, ...named.map(serviceOf)],
      exports: [...exports, ...named.map(getWorkWeixinToken)],
    };
  }

  /**
   * To inject a tenant of these options by `@InjectWorkWeixin`, import {@link forTenants}.
   *
   * @throws ConfigurationInvalidError if none of `useFactory`, `useClass` and `useExisting` is set, or an option is unknown
   */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WorkWeixinModuleOptions, 'createWorkWeixinOptions'> &
      WorkWeixinExtras,
  ): DynamicModule {
    checkAsyncOptions('WorkWeixinModule.forRootAsync()', options);
    return super.forRootAsync(options);
  }

  /**
   * Provides the services of these tenants and apps to the importing module, for `@InjectWorkWeixin`. Any `forRoot` or `forRootAsync` of
   * the application may configure them. A module needs it for the tenants of `forRootAsync` or of a `TenantSource`, and for
   * those of a `forRoot` that it does not import and that is not global.
   *
   * An unknown tenant or app stops the start, unless a `TenantSource` may know it.
   *
   * @throws DeclarationInvalidError if no tenant is named, or a name is not valid
   * @example
   * ```ts
   * @Module({ imports: [WorkWeixinModule.forTenants('acme', { tenant: 'globex', app: 'helpdesk' })], providers: [Billing] })
   * class BillingModule {}
   * ```
   */
  static forTenants(...choices: readonly (string | WorkWeixinChoice)[]): DynamicModule {
    if (choices.length === 0) {
      throw new DeclarationInvalidError("forTenants() names no tenant: write forTenants('acme')");
    }
    return {
      module: WorkWeixinTenantsModule,
      imports: [WorkWeixinRegistryModule],
      providers: choices.map(checkedServiceOf),
      exports: choices.map(getWorkWeixinToken),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tenants.close();
  }
}

@Module({})
class WorkWeixinTenantsModule {}

/** Invalid names, and `tenants` of the wrong type, are skipped here: the option checks reject them at startup. */
function choicesNamedIn(options: WorkWeixinModuleOptions): WorkWeixinChoice[] {
  const { tenants, name = UNNAMED } = options;
  if (tenants === undefined) return choicesOf(name, options);
  if (!isObject(tenants) || isSource(tenants)) return [];
  return Object.entries(tenants).flatMap(([tenant, own]) => choicesOf(tenant, own));
}

/** The tenant itself, and each of its apps. */
function choicesOf(tenant: string, options: Partial<TenantOptions> | undefined): WorkWeixinChoice[] {
  if (!isTenantName(tenant)) return [];
  const apps: unknown = options?.apps;
  const names = isObject(apps) ? Object.keys(apps).filter(isTenantName) : [];
  return [{ tenant }, ...names.map((app) => ({ tenant, app }))];
}

function serviceOf(choice: WorkWeixinChoice): FactoryProvider<WorkWeixinService> {
  return {
    provide: getWorkWeixinToken(choice),
    useFactory: (service: WorkWeixinService) => boundTo(choice, service),
    inject: [WorkWeixinService],
  };
}

function checkedServiceOf(choice: string | WorkWeixinChoice): FactoryProvider<WorkWeixinService> {
  return {
    provide: getWorkWeixinToken(choice),
    useFactory: (registry: TenantRegistry, service: WorkWeixinService = new WorkWeixinService(registry)) => {
      registry.want({ ...readChoice(choice), place: 'forTenants()' });
      return boundTo(choice, service);
    },
    inject: [TenantRegistry, { token: WorkWeixinService, optional: true }],
  };
}

/** A test may replace the service by `{ send }`. Every `forRoot` comes through here, also if nobody injects a tenant. */
function boundTo(choice: string | WorkWeixinChoice, service: WorkWeixinService): WorkWeixinService {
  const { tenant, app } = readChoice(choice);
  const bound = (service as Partial<WorkWeixinService>).forTenant?.(tenant) ?? service;
  return app === undefined ? bound : ((bound as Partial<WorkWeixinService>).forApp?.(app) ?? bound);
}
