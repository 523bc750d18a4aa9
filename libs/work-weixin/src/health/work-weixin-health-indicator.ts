import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { ConfigurationInvalidError, HttpRemoteError } from 'nestjs-http-remote';
import { refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { workWeixinProblemOf } from '../problem-details/work-weixin-problem-of.js';
import { Credential } from '../tenant/credential.js';
import { WorkWeixinService } from '../work-weixin.service.js';

/** Of which tenant, and how long a probe may take: see {@link WorkWeixinHealthIndicator}. */
export interface WorkWeixinHealthOptions {
  /** @default as for a call: the ambient one, then `defaultTenant`, then the only one */
  tenant?: string;
  /**
   * Milliseconds to wait for an access token. Where it is fetched, that goes on: the next probe finds it.
   * @default 3_000
   */
  timeoutMs?: number;
  /** Ends the wait: `isHealthy` then throws. */
  signal?: AbortSignal;
  /**
   * Milliseconds for which a failure is told again without asking the server again.
   * @default 10_000
   */
  keepFailureMs?: number;
}

const HEALTH_OPTIONS = { tenant: true, timeoutMs: true, signal: true, keepFailureMs: true } as const;
const MAX_KEPT = 1_000;

type Details = Record<string, unknown>;

interface Failure {
  readonly details: Details;
  readonly untilMs: number;
}

/**
 * Whether calls of the 企业微信 server can be authorised: up where every secret of the tenant has a living access token, or
 * gets one now. A token is kept as long as it lives, so that a probe every second asks the server twelve times a day; a
 * refused secret is not tried again for a minute. For terminus 11 and 12.
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
   * @param key what the result is called: `{ [key]: { status: 'up', tenant, credentials } }`, or
   * `{ status: 'down', tenant, message, errcode, hint, retryAfterMs }`, none of which is a secret
   * @throws CallAbortedError where the signal ends the wait; ConfigurationInvalidError where an option is unknown, or no time
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
      const kept = this.keptOf(tenant);
      if (kept) return session.down(kept);
      const credentials = await this.authorised(tenant, wait.signal);
      this.failures.delete(tenant);
      return session.up({ tenant, credentials });
    } catch (error) {
      if (signal?.aborted) throw error;
      const details: Details = {
        ...(tenant !== undefined && { tenant }),
        ...(wait.signal.aborted ? { message: `${timeoutMs} 毫秒内没有取得 access_token` } : detailsOf(error)),
      };
      // What ran out of time goes on, and costs no request to ask for again.
      if (tenant !== undefined && !wait.signal.aborted) this.keep(tenant, details, keepFailureMs);
      return session.down(details);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    }
  }

  /** The tenant's credentials, each of which has a token. */
  private async authorised(tenant: string, signal: AbortSignal): Promise<Credential[]> {
    const asked = await Promise.all(
      Object.values(Credential).map((credential) => this.hasToken(credential, tenant, signal)),
    );
    return asked.filter((credential) => credential !== undefined);
  }

  private async hasToken(
    credential: Credential,
    tenant: string,
    signal: AbortSignal,
  ): Promise<Credential | undefined> {
    try {
      await this.workWeixin.getAccessToken(credential, { tenant, signal });
      return credential;
    } catch (error) {
      // A tenant need not have every secret there can be.
      if (error instanceof CredentialMissingError) return undefined;
      throw error;
    }
  }

  private keptOf(tenant: string): Details | undefined {
    const failure = this.failures.get(tenant);
    return failure && performance.now() < failure.untilMs ? failure.details : undefined;
  }

  private keep(tenant: string, details: Details, forMs: number): void {
    if (this.failures.size >= MAX_KEPT) this.failures.clear();
    this.failures.set(tenant, { details, untilMs: performance.now() + forMs });
  }
}

/** Of an error that is not ours only the name: its words may hold secrets. */
function detailsOf(error: unknown): Details {
  if (!(error instanceof HttpRemoteError)) {
    return { message: '无法取得 access_token', error: error instanceof Error ? error.name : 'unknown' };
  }
  const { title, errcode, meaning, hint, retryAfterMs } = workWeixinProblemOf(error);
  const details = { message: meaning ?? title, error: error.name, errcode, hint, retryAfterMs };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
