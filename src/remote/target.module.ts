import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { appConfig, type AppConfig } from '../config/app-config.js';
import { TARGET } from './target.js';
import { TenantsController } from './tenants.controller.js';
import { chooseTarget, type WorkWeixinTarget } from './work-weixin-target.js';

@Module({
  controllers: [TenantsController],
  providers: [
    {
      provide: TARGET,
      inject: [appConfig.KEY],
      useFactory: ({ workWeixin }: AppConfig) => chooseTarget(workWeixin),
    },
  ],
  exports: [TARGET],
})
export class TargetModule implements OnApplicationShutdown {
  constructor(@Inject(TARGET) private readonly target: WorkWeixinTarget) {}

  onApplicationShutdown(): Promise<void> {
    return this.target.close();
  }
}
