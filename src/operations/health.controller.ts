import { Controller, Get, HttpStatus, Inject, Param, Res, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { TenantUnknownError } from 'nestjs-work-weixin';
import { WorkWeixinHealthIndicator } from 'nestjs-work-weixin/health';
import { Public } from '../security/public.decorator.js';
import { HEALTH_OPTIONS, type HealthOptions } from './health.options.js';

/** The number of tenants that one readiness probe checks: thousands of them would cause a flood of token requests. */
const MAX_PROBED = 5;

interface Response {
  status(code: number): unknown;
}

/** The response for callers without a key. */
export interface PublicHealth {
  readonly status: 'ok' | 'error';
}

@Controller('health')
export class HealthController {
  /** Index of the tenant to check first: the last callable one, or the one after the tenants that were just checked. */
  private first = 0;

  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(WorkWeixinHealthIndicator) private readonly indicator: WorkWeixinHealthIndicator,
    @Inject(HEALTH_OPTIONS) private readonly options: HealthOptions,
  ) {}

  /** Liveness: if it fails, the process should be restarted. It ignores dependencies, because a restart does not fix them. */
  @Public()
  @Get('live')
  @HealthCheck()
  live(): PublicHealth {
    return { status: 'ok' };
  }

  /**
   * Readiness: if it fails, requests should go to another process. One callable tenant is enough, because the wrong secret of
   * one corp must not take the others offline.
   */
  @Public()
  @Get('ready')
  @HealthCheck()
  async ready(@Res({ passthrough: true }) response: Response): Promise<PublicHealth> {
    const isReady = await this.isAnyCallable();
    if (!isReady) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: isReady ? 'ok' : 'error' };
  }

  /** Shows why calls for a tenant fail. Requires a key. */
  @Get('tenants/:tenant')
  @HealthCheck()
  async tenant(
    @Param('tenant') tenant: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HealthCheckResult> {
    const { tenants, timeoutMs = 3_000 } = this.options;
    if (!tenants.includes(tenant)) throw new TenantUnknownError(tenant, `${tenants.length} tenants`);
    try {
      return await this.health.check([
        () => this.indicator.isHealthy(`work-weixin/${tenant}`, { tenant, timeoutMs }),
      ]);
    } catch (error) {
      // Terminus throws the result if something is down. An exception filter would not return its details.
      if (!(error instanceof ServiceUnavailableException)) throw error;
      response.status(HttpStatus.SERVICE_UNAVAILABLE);
      return error.getResponse() as HealthCheckResult;
    }
  }

  /** Checks one tenant after the other: usually the first is callable and its token is cached. */
  private async isAnyCallable(): Promise<boolean> {
    const { tenants, timeoutMs = 3_000 } = this.options;
    const endsAtMs = performance.now() + timeoutMs;
    for (let asked = 0; asked < Math.min(tenants.length, MAX_PROBED); asked++) {
      const leftMs = endsAtMs - performance.now();
      if (leftMs < 1) return false;
      const tenant = tenants[this.first % tenants.length];
      const { probe } = await this.indicator.isHealthy('probe', { tenant, timeoutMs: leftMs });
      if (probe.status === 'up') return true;
      this.first = (this.first + 1) % tenants.length;
    }
    return false;
  }
}
