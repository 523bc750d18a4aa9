import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { ConfigurationInvalidError, HttpRemoteError } from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { workWeixinProblemOf } from '../problem-details/work-weixin-problem-of.js';
import { WorkWeixinService, type ConfiguredSecret } from '../work-weixin.service.js';

/** Options of one health check: see {@link WorkWeixinHealthIndicator}. */
export interface WorkWeixinHealthOptions {
  /**
   * The tenant to check.
   * @default the same as for a call: the tenant of the context, then `defaultTenant`, then the only one
   */
  tenant?: string;
  /**
   * Milliseconds to wait for an access token. A fetch continues after that, and the next check finds its token.
   * @default 3_000
   */
  timeoutMs?: number;
  /** Aborts the check: `isHealthy` then throws. */
  signal?: AbortSignal;
  /**
   * Milliseconds for which a failure is cached. Until then, checks return it without a request to the server.
   * @default 10_000
   */
  keepFailureMs?: number;
}

const HEALTH_OPTIONS = { tenant: true, timeoutMs: true, signal: true, keepFailureMs: true } as const;
const MAX_CACHED = 1_000;

type Details = Record<string, unknown>;

interface Failure {
  readonly details: Details;
  readonly untilMs: number;
}

/**
 * Checks whether calls to the 企业微信 server can be authorized. The status is up if every secret of the tenant, those
 * of its apps included, has a valid access token, or gets one now. Tokens are cached until they expire, so a check every second makes twelve requests per day.
 * A rejected secret is not tried again for a minute. Works with terminus 11 and 12.
 *
 * @example
 * ```ts
 * @Get('ready')
 * @HealthCheck()
 * check() {
 *   return this.health.check([() => this.workWeixin.isHealthy('work-weixin')]);
 * }
 * ```
 */
@Injectable()
export class WorkWeixinHealthIndicator {
  private readonly failures = new Map<string, Failure>();

  constructor(
    @Inject(HealthIndicatorService) private readonly health: HealthIndicatorService,
    @Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService,
  ) {}

  /**
   * @param key the name of the result: `{ [key]: { status: 'up', tenant, credentials, apps } }`, or
   * `{ [key]: { status: 'down', tenant, app, message, errcode, hint, retryAfterMs } }`. It contains no secret
   * @throws CallAbortedError if the signal aborts the check; ConfigurationInvalidError if an option is unknown or `timeoutMs` is
   * out of range
   */
  async isHealthy<const TKey extends string>(
    key: TKey,
    options: WorkWeixinHealthOptions = {},
  ): Promise<HealthIndicatorResult<TKey>> {
    refuseUnknownKeys('WorkWeixinHealthIndicator', options, HEALTH_OPTIONS);
    const { timeoutMs = 3_000, signal, keepFailureMs = 10_000 } = options;
    if (!(timeoutMs >= 1 && timeoutMs < 2 ** 31)) {
      throw new ConfigurationInvalidError(
        'WorkWeixinHealthIndicator: timeoutMs must be from 1 to 2147483647',
      );
    }
    const session = this.health.check(key);
    let tenant: string | undefined;
    const wait = new AbortController();
    const leave = () => wait.abort(signal?.reason);
    const timer = setTimeout(() => wait.abort(), timeoutMs);
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
    try {
      tenant = this.workWeixin.tenantFor(options.tenant);
      const cached = this.cachedFailureOf(tenant);
      if (cached) return session.down(cached);
      const secrets = await this.authorizedSecrets(tenant, wait.signal);
      this.failures.delete(tenant);
      return session.up({ tenant, ...described(secrets) });
    } catch (error) {
      if (signal?.aborted) throw error;
      const details: Details = {
        ...(tenant !== undefined && { tenant }),
        ...(wait.signal.aborted ? { message: `${timeoutMs} 毫秒内没有取得 access_token` } : detailsOf(error)),
      };
      // After a timeout the fetch continues, so the next check costs no further request.
      if (tenant !== undefined && !wait.signal.aborted) this.cacheFailure(tenant, details, keepFailureMs);
      return session.down(details);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    }
  }

  /** The secrets of the tenant. Each has a valid token. */
  private async authorizedSecrets(tenant: string, signal: AbortSignal): Promise<ConfiguredSecret[]> {
    const secrets = await this.workWeixin.configuredSecrets({ tenant, signal });
    await Promise.all(
      secrets.map(({ kind, app }) => this.workWeixin.getAccessToken(kind, { tenant, signal, app })),
    );
    return secrets;
  }

  private cachedFailureOf(tenant: string): Details | undefined {
    const failure = this.failures.get(tenant);
    return failure && performance.now() < failure.untilMs ? failure.details : undefined;
  }

  private cacheFailure(tenant: string, details: Details, forMs: number): void {
    if (this.failures.size >= MAX_CACHED) this.failures.clear();
    this.failures.set(tenant, { details, untilMs: performance.now() + forMs });
  }
}

/** Kinds, and the names of apps if they have any. */
function described(secrets: readonly ConfiguredSecret[]): Details {
  const apps = secrets.flatMap(({ app }) => app ?? []);
  const credentials = [...new Set(secrets.map(({ kind }) => kind))];
  return apps.length === 0 ? { credentials } : { credentials, apps };
}

/** Only the name of an error from outside this package: its message may contain secrets. */
function detailsOf(error: unknown): Details {
  if (!(error instanceof HttpRemoteError)) {
    return { message: '无法取得 access_token', error: error instanceof Error ? error.name : 'unknown' };
  }
  const { title, app, errcode, meaning, hint, retryAfterMs } = workWeixinProblemOf(error);
  const details = { message: meaning ?? title, error: error.name, app, errcode, hint, retryAfterMs };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
