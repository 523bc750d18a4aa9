/**
 * Calls of one API. An omitted limit does not apply.
 *
 * @see {@link SandboxOptions.limits}
 * @see {@link WECOM_DEFAULT_LIMITS}
 */
export interface CallRate {
  /** More calls per minute block the API for 60 seconds. */
  perMinute?: number;
  /** More calls per hour block the API for 60 minutes. */
  perHour?: number;
}

/**
 * Rate limits of a sandbox. Every limit but `webhookPerMinute` and `messagesPerMember` is off by default, and is a whole
 * number of at least 1.
 * @see https://developer.work.weixin.qq.com/document/path/90312
 */
export interface SandboxLimits {
  /** Limit per corp and API: 45009. */
  perCorpApi?: CallRate;
  /** Limit per calling address and API, across all corps: 45009. */
  perIpApi?: CallRate;
  /**
   * Calls of one API that one corp has in flight, from the first line of the request to the last byte of the
   * response: 45033.
   */
  concurrentPerCorpApi?: number;
  /** `gettoken` calls per secret and minute. More of them block the secret for 60 seconds: 45009. */
  gettokenPerMinute?: number;
  /** Wrong secrets per address and hour. More of them block every `gettoken` from this address for an hour: 45009. */
  wrongSecretsPerHour?: number;
  /** Tickets per corp and hour, of each of `get_jsapi_ticket` and `ticket/get`: 45009. */
  corpTicketsPerHour?: number;
  /** Tickets per app and hour, of each of `get_jsapi_ticket` and `ticket/get`: 45009. */
  appTicketsPerHour?: number;
  /** `media/uploadimg` calls per corp and natural day (UTC+8). More of them block it for the rest of the day: 45009. */
  uploadimgPerDay?: number;
  /** `media/uploadimg` calls per corp in 30 days. More of them block it for 30 days: 45009. */
  uploadimgPerMonth?: number;
  /** Calls of `auth/get_tfa_info`, and of `user/tfa_succ`, that one corp has in flight: 45033. */
  concurrentTfa?: number;
  /**
   * Messages of one group robot per minute, rejected ones included. More of them block the key for 60 seconds: 45009.
   * Unlike the other limits it always applies, because a test can reach it, and so can a program.
   * @default 20
   */
  webhookPerMinute?: number;
  /**
   * Messages of one app to one member. The excess is dropped, and the app gets no error. It always applies.
   * @default { perMinute: 30, perHour: 1000 }
   */
  messagesPerMember?: CallRate;
}

/**
 * The known limits of the real server. The limits per corp and per address are documented; WeCom staff published the
 * number of wrong secrets. There are no published limits for concurrency and `gettoken`, so these two stay off.
 *
 * @example `await startSandbox({ limits: WECOM_DEFAULT_LIMITS })`
 */
export const WECOM_DEFAULT_LIMITS: Readonly<SandboxLimits> = Object.freeze({
  perCorpApi: Object.freeze({ perMinute: 10_000, perHour: 150_000 }),
  perIpApi: Object.freeze({ perMinute: 20_000, perHour: 600_000 }),
  wrongSecretsPerHour: 2000,
  corpTicketsPerHour: 400,
  appTicketsPerHour: 100,
  uploadimgPerDay: 1000,
  uploadimgPerMonth: 3000,
  concurrentTfa: 20,
});

const RATES = ['perCorpApi', 'perIpApi', 'messagesPerMember'] as const;
const NUMBERS = [
  'concurrentPerCorpApi',
  'gettokenPerMinute',
  'wrongSecretsPerHour',
  'webhookPerMinute',
  'corpTicketsPerHour',
  'appTicketsPerHour',
  'uploadimgPerDay',
  'uploadimgPerMonth',
  'concurrentTfa',
] as const;

/** @throws TypeError with the invalid limit and the expected value */
export function checkLimits(limits: SandboxLimits): void {
  checkNames('limits', limits, [...RATES, ...NUMBERS]);
  for (const name of NUMBERS) checkNumber(name, limits[name]);
  for (const name of RATES) {
    const rate = limits[name];
    if (rate === undefined) continue;
    checkNames(`limits: ${name}`, rate, ['perMinute', 'perHour']);
    checkNumber(`${name}.perMinute`, rate.perMinute);
    checkNumber(`${name}.perHour`, rate.perHour);
  }
}

function checkNames(what: string, given: object, known: readonly string[]): void {
  // A caller without TypeScript can pass any value.
  if (Object(given) !== given) throw new TypeError(`${what} must be an object with ${known.join(', ')}`);
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw new TypeError(`${what} has no ${other}; it takes ${known.join(', ')}`);
}

function checkNumber(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 1)) return;
  throw new TypeError(`limits: ${name} must be a whole number of at least 1`);
}
