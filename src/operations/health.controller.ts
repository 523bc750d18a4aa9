import { Controller, Get, HttpStatus, Inject, Res, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { WorkWeixinHealthIndicator } from 'nestjs-work-weixin/health';
import { Public } from '../security/public.decorator.js';
import { HEALTH_OPTIONS, type HealthOptions } from './health.options.js';

interface Response {
  status(code: number): unknown;
}

/** Whoever asks has no key: a load balancer, a kubelet. */
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(WorkWeixinHealthIndicator) private readonly workWeixin: WorkWeixinHealthIndicator,
    @Inject(HEALTH_OPTIONS) private readonly options: HealthOptions,
  ) {}

  /** Whether the process answers: where not, it is to be started anew. What it depends on is no reason for that. */
  @Get('live')
  @HealthCheck()
  live(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    return asAnswer(response, () => this.health.check([]));
  }

  /** Whether calls can be made: where not, requests are better sent to another process. */
  @Get('ready')
  @HealthCheck()
  ready(@Res({ passthrough: true }) response: Response): Promise<HealthCheckResult> {
    const { tenants, timeoutMs = 3_000 } = this.options;
    return asAnswer(response, () =>
      this.health.check(
        tenants.map(
          (tenant) => () => this.workWeixin.isHealthy(`work-weixin/${tenant}`, { tenant, timeoutMs }),
        ),
      ),
    );
  }
}

/** Terminus throws what is down; a filter for exceptions would leave out what is. */
async function asAnswer(
  response: Response,
  check: () => Promise<HealthCheckResult>,
): Promise<HealthCheckResult> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof ServiceUnavailableException)) throw error;
    response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return error.getResponse() as HealthCheckResult;
  }
}
