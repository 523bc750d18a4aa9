import { ConfigurableModuleBuilder, Module, type OnApplicationShutdown } from '@nestjs/common';
import { WorkWeixinConnection } from './work-weixin.connection.js';
import { WORK_WEIXIN_GIVEN_OPTIONS } from './work-weixin.injection-tokens.js';
import type { WorkWeixinExtras, WorkWeixinOptions } from './work-weixin.options.js';
import { WorkWeixinService } from './work-weixin.service.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<WorkWeixinOptions>({
  optionsInjectionToken: WORK_WEIXIN_GIVEN_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setFactoryMethodName('createWorkWeixinOptions')
  .setExtras<WorkWeixinExtras>({ isGlobal: false }, (definition, { isGlobal }) => ({
    ...definition,
    global: isGlobal ?? false,
  }))
  .build();

/**
 * @example
 * ```ts
 * @Module({ imports: [WorkWeixinModule.forRoot({ corpId, secrets: { contacts, app } })] })
 * export class AppModule {}
 * ```
 */
@Module({
  providers: [
    {
      provide: WorkWeixinConnection,
      useFactory: (options: WorkWeixinOptions) => WorkWeixinConnection.open(options),
      inject: [WORK_WEIXIN_GIVEN_OPTIONS],
    },
    {
      provide: WorkWeixinService,
      useFactory: (connection: WorkWeixinConnection) => connection.service,
      inject: [WorkWeixinConnection],
    },
  ],
  exports: [WorkWeixinService],
})
export class WorkWeixinModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(private readonly connection: WorkWeixinConnection) {
    super();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
