import type { TenantOptions } from './tenant.options.js';

/**
 * Tenants from the application's own database, given to `forRoot` as `tenants`. It is called when a tenant is first used, and
 * again when `tenantCache.ttlMs` has passed. It is never called at startup, and never twice at a time for one tenant.
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
   * Returns the options of a tenant; undefined or null, which is not cached, if there is no such tenant. If it throws, or takes
   * longer than 30 s, an open tenant stays as it is, and calls of any other tenant throw TenantUnavailableError.
   */
  abstract find(tenant: string): Promise<TenantOptions | null | undefined> | TenantOptions | null | undefined;
}
