import { Controller, Get, Inject } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { WorkWeixinCallbackHealthIndicator } from 'nestjs-work-weixin/health';

/** What this process has received. No probe uses it: neither a quiet corp nor a stranger's requests are a reason to restart. */
@Controller('health/callbacks')
export class CallbacksHealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(WorkWeixinCallbackHealthIndicator) private readonly callbacks: WorkWeixinCallbackHealthIndicator,
  ) {}

  /** Seconds since the last callback that succeeded, rejections, failures, and how many are in work. Requires a key. */
  @Get()
  @HealthCheck()
  check(): Promise<HealthCheckResult> {
    return this.health.check([() => this.callbacks.isHealthy('callbacks')]);
  }
}
