import {
  ConfigurableModuleBuilder,
  Inject,
  Module,
  type ConfigurableModuleAsyncOptions,
  type DynamicModule,
  type NestModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, HttpAdapterHost } from '@nestjs/core';
import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { checkAsyncOptions, hideOptions, kindOf } from 'nestjs-http-remote/kit';
import { TenantContext } from '../tenant/context/tenant-context.js';
import { TenantRegistry } from '../tenant/tenant.registry.js';
import { WorkWeixinRegistryModule } from '../work-weixin-registry.module.js';
import { OpenedCallbacks, openCallbacks } from './opened-callbacks.js';
import { CallbackMonitor } from './observe/callback-monitor.js';
import { CallbackReceiver } from './receive/callback-receiver.js';
import { callbackMiddleware } from './receive/callback.middleware.js';
import {
  CALLBACK_EXTRAS,
  CALLBACK_GIVEN_OPTIONS,
  resolveCallbackPath,
  type WorkWeixinCallbackExtras,
  type WorkWeixinCallbackOptions,
} from './work-weixin-callback.options.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<WorkWeixinCallbackOptions>({
  optionsInjectionToken: CALLBACK_GIVEN_OPTIONS,
  // Nest 10 merges two modules if their options and factories have the same source text.
  alwaysTransient: true,
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWorkWeixinCallbackOptions')
  .setExtras<WorkWeixinCallbackExtras>({ isGlobal: false, path: undefined }, (definition, extras) => {
    const { isGlobal, path } = extras;
    const own = { provide: CALLBACK_EXTRAS, useValue: Object.freeze({ path: resolveCallbackPath(path) }) };
    return hideOptions(
      { ...definition, global: isGlobal ?? false, providers: [...(definition.providers ?? []), own] },
      CALLBACK_GIVEN_OPTIONS,
    );
  })
  .build();

/**
 * Receives the callbacks of 企业微信 for the tenants of every `WorkWeixinModule` of the application: verified, decrypted, typed, once,
 * and answered in time. Methods with {@link OnWorkWeixinEvent} handle them. Nothing is needed in `main.ts`: the module mounts a
 * middleware on Express or Fastify, which no guard, pipe, filter or prefix of the application touches.
 *
 * A callback that was answered after `answerWithinMs` while its handlers go on is lost if the process dies or they fail.
 *
 * @example
 * ```ts
 * @Module({
 *   imports: [
 *     WorkWeixinModule.forRoot({
 *       tenants: { acme: { corpId, secrets: { app }, callbacks: { contacts: { token, aesKey } } } },
 *     }),
 *     WorkWeixinCallbackModule.forRoot(), // /work-weixin/acme/contacts
 *   ],
 *   providers: [Directory],
 * })
 * export class AppModule {}
 * ```
 */
@Module({
  imports: [DiscoveryModule, WorkWeixinRegistryModule],
  providers: [
    {
      provide: OpenedCallbacks,
      useFactory: openCallbacks,
      inject: [CALLBACK_GIVEN_OPTIONS, CALLBACK_EXTRAS, TenantRegistry, TenantContext, DiscoveryService],
    },
    {
      provide: CallbackReceiver,
      useFactory: ({ receiver }: OpenedCallbacks) => receiver,
      inject: [OpenedCallbacks],
    },
    {
      provide: CallbackMonitor,
      useFactory: ({ monitor }: OpenedCallbacks) => monitor,
      inject: [OpenedCallbacks],
    },
  ],
  exports: [CallbackReceiver, CallbackMonitor],
})
export class WorkWeixinCallbackModule
  extends ConfigurableModuleClass
  implements NestModule, OnModuleInit, OnApplicationBootstrap, OnModuleDestroy, OnApplicationShutdown
{
  constructor(
    @Inject(OpenedCallbacks) private readonly opened: OpenedCallbacks,
    @Inject(CALLBACK_EXTRAS) private readonly extras: { readonly path: string },
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    super();
  }

  /** @throws ConfigurationInvalidError if an option is wrong; some fail the start of the application */
  static override forRoot(options: WorkWeixinCallbackOptions & WorkWeixinCallbackExtras = {}): DynamicModule {
    if (typeof options !== 'object' || options === null) {
      throw new ConfigurationInvalidError(
        `WorkWeixinCallbackModule needs options, not ${kindOf(options)}: write forRoot() for the defaults`,
      );
    }
    return super.forRoot(options);
  }

  /** @throws ConfigurationInvalidError if none of `useFactory`, `useClass` and `useExisting` is set, or an option is unknown */
  static override forRootAsync(
    options: ConfigurableModuleAsyncOptions<WorkWeixinCallbackOptions, 'createWorkWeixinCallbackOptions'> &
      WorkWeixinCallbackExtras,
  ): DynamicModule {
    const { path: _path, ...others } = options;
    checkAsyncOptions('WorkWeixinCallbackModule.forRootAsync()', others);
    return super.forRootAsync(options);
  }

  /** Directly on the adapter: `MiddlewareConsumer` would add the global prefix, and each version of Nest has other patterns. */
  configure(): void {
    const adapter = this.host?.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    const { receiver, options } = this.opened;
    adapter?.use(callbackMiddleware(this.extras.path, receiver, options.maxBodyBytes));
  }

  /** By now every provider exists. */
  onModuleInit(): void {
    this.opened.check();
  }

  /** What handlers use is initialized. */
  async onApplicationBootstrap(): Promise<void> {
    await this.opened.work();
  }

  /** The first of the hooks: the server still answers, and what handlers use is still open. */
  async onModuleDestroy(): Promise<void> {
    await this.opened.drain();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened.close();
  }
}
