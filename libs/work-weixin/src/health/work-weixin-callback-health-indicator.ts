import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { readOptions, wholeNumber, mustBe, type OptionSchema } from 'nestjs-http-remote/kit';
import { CallbackMonitor, type CallbackActivity } from '../callbacks/observe/callback-monitor.js';

/** Options of one health check: see {@link WorkWeixinCallbackHealthIndicator}. */
export interface WorkWeixinCallbackHealthOptions {
  /**
   * Only the receivers of this tenant.
   * @default all tenants
   */
  tenant?: string;
  /**
   * Only the receivers of this name.
   * @default all receivers
   */
  receiver?: string;
  /**
   * The status is down if no callback succeeded for so many milliseconds. Choose more than the longest quiet time of the corp.
   * @default never down because of that
   */
  maxSilenceMs?: number;
  /**
   * The status is down if more callbacks are in work, of all receivers.
   * @default never down because of that
   */
  maxPending?: number;
}

const isText = mustBe('a text', (value) => typeof value === 'string');

const OPTIONS: OptionSchema<WorkWeixinCallbackHealthOptions> = {
  checks: {
    tenant: isText,
    receiver: isText,
    maxSilenceMs: wholeNumber(1),
    maxPending: wholeNumber(0),
  },
};

/**
 * Reports what this process has received: seconds since the last callback that succeeded, refusals, failures, and how many are in
 * work. The status is always up unless `maxSilenceMs` or `maxPending` is given: a quiet corp, a stranger's requests and a handler that fails are
 * no reason to restart a process. Works with terminus 11 and 12.
 *
 * @example
 * ```ts
 * @Get('ready')
 * @HealthCheck()
 * check() {
 *   return this.health.check([() => this.callbacks.isHealthy('callbacks', { maxPending: 900 })]);
 * }
 * ```
 */
@Injectable()
export class WorkWeixinCallbackHealthIndicator {
  private readonly startedMs = performance.now();

  constructor(
    @Inject(HealthIndicatorService) private readonly health: HealthIndicatorService,
    @Inject(CallbackMonitor) private readonly monitor: CallbackMonitor,
  ) {}

  /**
   * @param key the name of the result: `{ [key]: { status: 'up', pending, lastGoodSeconds, handled, refused, failed, lastRefusal,
   * lastFailure } }`. It contains nothing of a callback but the id of its event
   * @throws ConfigurationInvalidError if an option is wrong
   */
  isHealthy<const TKey extends string>(
    key: TKey,
    options: WorkWeixinCallbackHealthOptions = {},
  ): HealthIndicatorResult<TKey> {
    const { maxSilenceMs, maxPending, tenant, receiver } = readOptions(
      'WorkWeixinCallbackHealthIndicator',
      options,
      OPTIONS,
    );
    const session = this.health.check(key);
    const activity = this.monitor.activity({ tenant, receiver });
    const details = {
      ...(tenant !== undefined && { tenant }),
      ...(receiver !== undefined && { receiver }),
      ...detailsOf(activity),
    };
    const silenceMs = activity.lastGood?.agoMs ?? performance.now() - this.startedMs;
    if (maxSilenceMs !== undefined && silenceMs > maxSilenceMs)
      return session.down({ ...details, message: `${seconds(silenceMs)} 秒内没有成功接收回调` });
    if (maxPending !== undefined && activity.pending > maxPending)
      return session.down({ ...details, message: `${activity.pending} 个回调正在处理` });
    return session.up(details);
  }
}

function detailsOf({ pending, outcomes, lastGood, lastRefusal, lastFailure }: CallbackActivity): object {
  const { refused = 0, failed = 0, handled = 0, late = 0 } = outcomes;
  return {
    pending,
    handled: handled + late,
    refused,
    failed,
    ...(lastGood && { lastGoodSeconds: seconds(lastGood.agoMs) }),
    ...(lastRefusal && {
      lastRefusal: { reason: lastRefusal.reason, secondsAgo: seconds(lastRefusal.agoMs) },
    }),
    ...(lastFailure && {
      lastFailure: { event: lastFailure.eventId, secondsAgo: seconds(lastFailure.agoMs) },
    }),
  };
}

function seconds(ms: number): number {
  return Math.round(ms / 1000);
}
