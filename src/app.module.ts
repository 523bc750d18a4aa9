import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { WorkWeixinModule } from 'nestjs-work-weixin';
import { MembersController } from './members/members.controller.js';
import { WorkWeixinErrorFilter } from './remote/work-weixin-error.filter.js';
import { chooseTarget, type WorkWeixinTarget } from './remote/work-weixin.target.js';

const TARGET = Symbol('TARGET');

@Module({
  providers: [{ provide: TARGET, useFactory: () => chooseTarget(process.env) }],
  exports: [TARGET],
})
class TargetModule implements OnApplicationShutdown {
  constructor(@Inject(TARGET) private readonly target: WorkWeixinTarget) {}

  onApplicationShutdown(): Promise<void> {
    return this.target.close();
  }
}

@Module({
  imports: [
    WorkWeixinModule.forRootAsync({
      imports: [TargetModule],
      inject: [TARGET],
      useFactory: (target: WorkWeixinTarget) => target.options,
    }),
  ],
  controllers: [MembersController],
  providers: [{ provide: APP_FILTER, useClass: WorkWeixinErrorFilter }],
})
export class AppModule {}
