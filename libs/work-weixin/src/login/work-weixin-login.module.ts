import {
  ConfigurableModuleBuilder,
  Module,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
} from '@nestjs/common';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { checkAsyncOptions, hideOptions, kindOf } from 'nestjs-http-remote/kit';
import { TenantRegistry } from '../tenant/tenant.registry.js';
import { WorkWeixinRegistryModule } from '../work-weixin-registry.module.js';
import { WorkWeixinService } from '../work-weixin.service.js';
import { JsSdk } from './js-sdk.js';
import {
  LOGIN_GIVEN_OPTIONS,
  type WorkWeixinLoginExtras,
  type WorkWeixinLoginOptions,
} from './login.options.js';
import { WorkWeixinLogin } from './work-weixin-login.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<WorkWeixinLoginOptions>({
  optionsInjectionToken: LOGIN_GIVEN_OPTIONS,
  // Nest 10 merges two modules if their options and factories have the same source text.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWorkWeixinLoginOptions')
  .setExtras<WorkWeixinLoginExtras>({ isGlobal: false }, (definition, { isGlobal }) =>
    hideOptions({ ...definition, global: isGlobal ?? false }, LOGIN_GIVEN_OPTIONS),
  )
  .build();

/** The service of `WorkWeixinModule`, or one of its own if that module is imported elsewhere. */
const WORK_WEIXIN = [TenantRegistry, { token: WorkWeixinService, optional: true }];

/**
 * Provides {@link WorkWeixinLogin} and {@link JsSdk} for the tenants of every `WorkWeixinModule` of the application.
 *
 * @example
 * ```ts
 * @Module({
 *   imports: [
 *     WorkWeixinModule.forRoot({ corpId, apps: { default: { agentId, secret } } }),
 *     WorkWeixinLoginModule.forRoot({ stateSecret }),
 *   ],
 *   controllers: [LoginController],
 * })
 * export class AppModule {}
 * ```
 */
@Module({
  imports: [WorkWeixinRegistryModule],
  providers: [
    {
      provide: WorkWeixinLogin,
      useFactory: (
        options: WorkWeixinLoginOptions,
        registry: TenantRegistry,
        service: WorkWeixinService = new WorkWeixinService(registry),
      ) => new WorkWeixinLogin(service, options),
      inject: [LOGIN_GIVEN_OPTIONS, ...WORK_WEIXIN],
    },
    {
      provide: JsSdk,
      useFactory: (registry: TenantRegistry, service: WorkWeixinService = new WorkWeixinService(registry)) =>
        new JsSdk(service),
      inject: WORK_WEIXIN,
    },
  ],
  exports: [WorkWeixinLogin, JsSdk],
})
export class WorkWeixinLoginModule extends ConfigurableModuleClass {
  /** @throws ConfigurationInvalidError if `options` is missing; a wrong option fails the start of the application */
  static override forRoot(options: WorkWeixinLoginOptions & WorkWeixinLoginExtras): DynamicModule {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigurationInvalidError(
        `WorkWeixinLoginModule needs options, not ${kindOf(options)}: write forRoot({ stateSecret })`,
      );
    }
    return super.forRoot(options);
  }

  /** @throws ConfigurationInvalidError if none of `useFactory`, `useClass` and `useExisting` is set, or an option is unknown */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WorkWeixinLoginOptions, 'createWorkWeixinLoginOptions'> &
      WorkWeixinLoginExtras,
  ): DynamicModule {
    checkAsyncOptions('WorkWeixinLoginModule.forRootAsync()', options);
    return super.forRootAsync(options);
  }
}
