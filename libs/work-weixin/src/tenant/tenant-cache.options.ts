import { objectOf, wholeNumber } from 'nestjs-http-remote/kit';

/** How tenants of a {@link TenantSource} are cached. */
export interface TenantCacheOptions {
  /**
   * Maximum number of tenants of the source that are open at the same time. The least recently used one is closed for a new
   * one. 1 to 1,000,000.
   * @default 1_000
   */
  max?: number;
  /**
   * Milliseconds until the source is called again. A tenant whose options have not changed stays open.
   * @default 300_000
   */
  ttlMs?: number;
}

export const tenantCacheOption = objectOf<TenantCacheOptions>(
  {
    checks: { max: wholeNumber(1, 1_000_000), ttlMs: wholeNumber(1) },
    elsewhere: { size: 'max', maxSize: 'max' },
  },
  'an object { max, ttlMs }',
);

/** Fills in the defaults. */
export function resolveTenantCache({
  max = 1_000,
  ttlMs = 300_000,
}: TenantCacheOptions = {}): Required<TenantCacheOptions> {
  return { max, ttlMs };
}
