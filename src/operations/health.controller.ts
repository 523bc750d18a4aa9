import { Controller, Get, HttpStatus, Inject, Param, Res, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheck, HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { TenantUnknownError } from 'nestjs-work-weixin';
import { WorkWeixinHealthIndicator } from 'nestjs-work-weixin/health';
import { Public } from '../security/public.decorator.js';
import { HEALTH_OPTIONS, type HealthOptions } from './health.options.js';

/** Most tenants a probe of readiness looks at: with thousands it would be a flood of token requests. */
const MOST_PROBED = 5;

interface Response {
  status(code: number): unknown;
}

/** All that somebody without a key is told. */
export interface PublicHealth {
  readonly status: 'ok' | 'error';
}

@Controller('health')
export class HealthController {
  /** The tenant that was callable last; where none was, the one after those that were asked. */
  private first = 0;

  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(WorkWeixinHealthIndicator) private readonly indicator: WorkWeixinHealthIndicator,
    @Inject(HEALTH_OPTIONS) private readonly options: HealthOptions,
  ) {}

  /** Whether the process answers: where not, it is to be started anew. What it depends on is no reason for that. */
  @Public()
  @Get('live')
  @HealthCheck()
  live(): PublicHealth {
    return { status: 'ok' };
  }

  /**
   * Whether calls can be made: where not, requests are better sent to another process. With several tenants one that is
   * callable is enough: the wrong secret of one corp must not keep the others from being served.
   */
  @Public()
  @Get('ready')
  @HealthCheck()
  async ready(@Res({ passthrough: true }) response: Response): Promise<PublicHealth> {
    const isReady = await this.isAnyCallable();
    if (!isReady) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: isReady ? 'ok' : 'error' };
  }

  /** Why calls for a tenant cannot be made, for holders of a key. */
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
      // Terminus throws what is down; a filter for exceptions would leave out what is.
      if (!(error instanceof ServiceUnavailableException)) throw error;
      response.status(HttpStatus.SERVICE_UNAVAILABLE);
      return error.getResponse() as HealthCheckResult;
    }
  }

  /** One after the other: mostly the first one is callable, and its token is there already. */
  private async isAnyCallable(): Promise<boolean> {
    const { tenants, timeoutMs = 3_000 } = this.options;
    const endsAtMs = performance.now() + timeoutMs;
    for (let asked = 0; asked < Math.min(tenants.length, MOST_PROBED); asked++) {
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
