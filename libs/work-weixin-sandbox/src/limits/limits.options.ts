/**
 * Calls of one API; what is left out is not limited.
 *
 * @see {@link SandboxOptions.limits}
 * @see {@link WECOM_DEFAULT_LIMITS}
 */
export interface CallRate {
  /** More of them block the API for 60 seconds. */
  perMinute?: number;
  /** More of them block the API for 60 minutes. */
  perHour?: number;
}

/**
 * How often a sandbox may be called. Every limit is off unless given, and is a whole number of at least 1.
 * @see https://developer.work.weixin.qq.com/document/path/90312
 */
export interface SandboxLimits {
  /** For each corp and API: 45009. */
  perCorpApi?: CallRate;
  /** For each calling address and API, whichever corp it calls for: 45009. */
  perIpApi?: CallRate;
  /** Calls of one API that one corp has under way, from the request's first line to the answer's last byte: 45033. */
  concurrentPerCorpApi?: number;
  /** `gettoken` with one and the same secret: 45009 for 60 seconds. */
  gettokenPerMinute?: number;
  /** Wrong secrets from one address: every `gettoken` from there is 45009 for an hour. */
  wrongSecretsPerHour?: number;
}

/**
 * The limits that are known of the real server: documented per corp and per address; the number of wrong secrets was
 * given by its staff. It publishes no figure for concurrency and for `gettoken`, so these two stay off.
 *
 * @example `await startSandbox({ limits: WECOM_DEFAULT_LIMITS })`
 */
export const WECOM_DEFAULT_LIMITS: Readonly<SandboxLimits> = Object.freeze({
  perCorpApi: Object.freeze({ perMinute: 10_000, perHour: 150_000 }),
  perIpApi: Object.freeze({ perMinute: 20_000, perHour: 600_000 }),
  wrongSecretsPerHour: 2000,
});

const RATES = ['perCorpApi', 'perIpApi'] as const;
const NUMBERS = ['concurrentPerCorpApi', 'gettokenPerMinute', 'wrongSecretsPerHour'] as const;

/** @throws TypeError saying which limit and why */
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
  // A caller without TypeScript may give anything.
  if (Object(given) !== given) throw new TypeError(`${what} must be an object with ${known.join(', ')}`);
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined) throw new TypeError(`${what} has no ${other}; it takes ${known.join(', ')}`);
}

function checkNumber(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 1)) return;
  throw new TypeError(`limits: ${name} must be a whole number of at least 1`);
}
