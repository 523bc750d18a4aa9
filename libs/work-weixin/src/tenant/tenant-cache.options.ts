import { ConfigurationInvalidError } from 'nestjs-http-remote';
import { kindOf, refuseUnknownKeys } from 'nestjs-http-remote/kit';

/** How tenants of a {@link TenantSource} are kept. */
export interface TenantCacheOptions {
  /**
   * Tenants of the source that are kept open at one time; the one not used for longest makes room. 1 to 1,000,000.
   * @default 1_000
   */
  max?: number;
  /**
   * Milliseconds after which the source is asked again. A tenant configured as before stays open.
   * @default 300_000
   */
  ttlMs?: number;
}

const MOST_TENANTS = 1_000_000;

/** @throws ConfigurationInvalidError saying which option is wrong and why */
export function resolveTenantCache(given: TenantCacheOptions = {}): Required<TenantCacheOptions> {
  const wrong = (what: string): never => {
    throw new ConfigurationInvalidError(`WorkWeixinModule: tenantCache${what}`);
  };
  if (typeof given !== 'object' || given === null)
    wrong(` must be an object, not ${kindOf(given)}: write { max, ttlMs }`);
  refuseUnknownKeys(
    'WorkWeixinModule: tenantCache',
    given,
    { max: true, ttlMs: true },
    { size: 'max', maxSize: 'max' },
  );
  const { max = 1_000, ttlMs = 300_000 } = given;
  if (!isWhole(max, MOST_TENANTS)) wrong(`.max must be a whole number from 1 to ${MOST_TENANTS}`);
  if (!isWhole(ttlMs, Number.MAX_SAFE_INTEGER)) wrong('.ttlMs must be a whole number of at least 1');
  return { max, ttlMs };
}

function isWhole(value: unknown, max: number): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max;
}
