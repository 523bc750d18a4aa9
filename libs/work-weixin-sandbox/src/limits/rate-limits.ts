import type { Credential } from '../corp/credential.js';
import { ConcurrencyLimit } from './concurrency-limit.js';
import { DayLimit } from './day-limit.js';
import type { CallRate, SandboxLimits } from './limits.options.js';
import { WindowLimit } from './window-limit.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Page 99110. */
const WEBHOOK_PER_MINUTE = 20;
const MONTH_MS = 30 * 24 * HOUR_MS;
/** Their own limit of calls in flight: page 90312. */
const TFA_PATHS: ReadonlySet<string> = new Set(['auth/get_tfa_info', 'user/tfa_succ']);
const nothing = () => undefined;

/** All rate limits of one sandbox. An omitted limit does not apply. */
export class RateLimits {
  private readonly corps: readonly WindowLimit[];
  private readonly addresses: readonly WindowLimit[];
  private readonly tokenFetches: readonly WindowLimit[];
  private readonly wrongSecrets: readonly WindowLimit[];
  private readonly robots: readonly WindowLimit[];
  private readonly corpTickets: readonly WindowLimit[];
  private readonly appTickets: readonly WindowLimit[];
  private readonly images: readonly (WindowLimit | DayLimit)[];
  private readonly concurrency: ConcurrencyLimit;
  private readonly tfaConcurrency: ConcurrencyLimit;

  constructor(limits: SandboxLimits) {
    const { perCorpApi, perIpApi, concurrentPerCorpApi, gettokenPerMinute, wrongSecretsPerHour } = limits;
    const { webhookPerMinute = WEBHOOK_PER_MINUTE, concurrentTfa = Infinity } = limits;
    const { uploadimgPerDay, uploadimgPerMonth } = limits;
    this.corps = windows(perCorpApi, 'calls of one API for a corp');
    this.addresses = windows(perIpApi, 'calls of one API from an address');
    this.tokenFetches = windows({ perMinute: gettokenPerMinute }, 'calls of gettoken with one secret');
    this.wrongSecrets = windows({ perHour: wrongSecretsPerHour }, 'wrong secrets from an address');
    this.robots = windows({ perMinute: webhookPerMinute }, 'messages of one robot');
    this.corpTickets = windows({ perHour: limits.corpTicketsPerHour }, 'tickets of a corp');
    this.appTickets = windows({ perHour: limits.appTicketsPerHour }, 'tickets of an app');
    this.images = [
      ...(uploadimgPerDay === undefined ? [] : [new DayLimit(uploadimgPerDay, 'permanent images')]),
      ...(uploadimgPerMonth === undefined
        ? []
        : [new WindowLimit(uploadimgPerMonth, MONTH_MS, 'permanent images')]),
    ];
    this.concurrency = new ConcurrencyLimit(concurrentPerCorpApi ?? Infinity);
    this.tfaConcurrency = new ConcurrencyLimit(concurrentTfa);
  }

  /** Counts a call of an API from an address. @throws ApiError 45009 */
  admitAddress(path: string, ip: string, nowMs: number): void {
    admit(this.addresses, `${ip} ${path}`, nowMs);
  }

  /** Counts a call of an API for a corp. @throws ApiError 45009 */
  admitCorp(path: string, corpId: string, nowMs: number): void {
    admit(this.corps, `${corpId} ${path}`, nowMs);
  }

  /** Counts a message of a group robot. @throws ApiError 45009 */
  admitRobot(key: string, nowMs: number): void {
    admit(this.robots, key, nowMs);
  }

  /** Counts a `gettoken` with a correct secret. @throws ApiError 45009 */
  admitTokenFetch({ corpId, name }: Credential, nowMs: number): void {
    admit(this.tokenFetches, `${corpId} ${name}`, nowMs);
  }

  /** Counts a ticket that an app fetches. @throws ApiError 45009 */
  admitTicket(path: string, { corpId, name }: Credential, nowMs: number): void {
    admit(this.appTickets, `${path} ${corpId} ${name}`, nowMs);
    admit(this.corpTickets, `${path} ${corpId}`, nowMs);
  }

  /** Counts a permanent image. @throws ApiError 45009 */
  admitImage(corpId: string, nowMs: number): void {
    admit(this.images, corpId, nowMs);
  }

  /** @throws ApiError 45009 while the address is blocked because of wrong secrets */
  assertMayFetchTokens(ip: string, nowMs: number): void {
    for (const window of this.wrongSecrets) window.assertOpen(ip, nowMs);
  }

  /** Counts a wrong secret. @throws ApiError 45009 if there are too many */
  countWrongSecret(ip: string, nowMs: number): void {
    for (const window of this.wrongSecrets) window.count(ip, nowMs);
  }

  /** Counts a call as in flight. @returns a function that ends this; `undefined` if there are too many (45033) */
  acquire(path: string, corpId: string | undefined): (() => void) | undefined {
    if (corpId === undefined) return nothing;
    const key = `${corpId} ${path}`;
    const release = this.concurrency.acquire(key);
    if (release === undefined || !TFA_PATHS.has(path)) return release;
    const releaseTfa = this.tfaConcurrency.acquire(key);
    if (releaseTfa === undefined) {
      release();
      return undefined;
    }
    return () => {
      release();
      releaseTfa();
    };
  }
}

function windows({ perMinute, perHour }: CallRate = {}, what: string): WindowLimit[] {
  return [
    ...(perMinute === undefined ? [] : [new WindowLimit(perMinute, MINUTE_MS, what)]),
    ...(perHour === undefined ? [] : [new WindowLimit(perHour, HOUR_MS, what)]),
  ];
}

function admit(limits: readonly (WindowLimit | DayLimit)[], key: string, nowMs: number): void {
  // Check all before counting: a call that the hourly limit rejects must not count against the minute.
  for (const limit of limits) limit.assertOpen(key, nowMs);
  for (const limit of limits) limit.count(key, nowMs);
}
