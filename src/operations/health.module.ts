import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { WorkWeixinHealthIndicator } from 'nestjs-work-weixin/health';
import { HealthController } from './health.controller.js';
import { HEALTH_OPTIONS, type HealthOptions } from './health.options.js';

const { ConfigurableModuleClass } = new ConfigurableModuleBuilder<HealthOptions>({
  optionsInjectionToken: HEALTH_OPTIONS,
})
  .setClassMethodName('forRoot')
  .build();

/** Adds `GET /health/live` and `GET /health/ready`. Requires a global WorkWeixinModule. */
@Module({
  imports: [TerminusModule.forRoot({ logger: false })],
  controllers: [HealthController],
  providers: [WorkWeixinHealthIndicator],
})
export class HealthModule extends ConfigurableModuleClass {}
