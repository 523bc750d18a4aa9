import type { TenantOptions } from './tenant.options.js';

/**
 * Tenants from the host's own database, given to `forRoot` as `tenants`. Asked when a tenant is first used and again once
 * `tenantCache.ttlMs` has passed: once at a time for each tenant, never at start-up.
 *
 * @example
 * ```ts
 * @Injectable()
 * export class CorpSource extends TenantSource {
 *   constructor(private readonly corps: CorpRepository) {
 *     super();
 *   }
 *   async find(tenant: string) {
 *     const corp = await this.corps.findOneBy({ tenant });
 *     return corp ? { corpId: corp.corpId, secrets: { app: corp.appSecret } } : undefined;
 *   }
 * }
 *
 * WorkWeixinModule.forRootAsync({
 *   imports: [CorpModule],
 *   inject: [CorpSource],
 *   useFactory: (source: CorpSource) => ({ tenants: source }),
 * });
 * ```
 */
export abstract class TenantSource {
  /**
   * What a tenant is configured with; undefined or null where there is no such tenant, which is not remembered. Where it throws, or
   * takes longer than 30 s, an open tenant goes on as it is and any other call gets a TenantUnavailableError.
   */
  abstract find(tenant: string): Promise<TenantOptions | null | undefined> | TenantOptions | null | undefined;
}
