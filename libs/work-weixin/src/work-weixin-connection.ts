import { createHttpRemoteClient, type HttpRemoteClient } from 'nestjs-http-remote';
import { TenantContext } from './tenant/context/tenant-context.js';
import type { AccessTokenStore } from './access-token/access-token.store.js';
import {
  FallbackAccessTokenStore,
  fallbackAccessTokenStore,
} from './access-token/fallback-access-token.store.js';
import { CorpLimitsRegistry } from './limit/corp-limits.registry.js';
import { clientNameOf } from './tenant/client-name.js';
import { TenantSourceCache } from './tenant/tenant-source-cache.js';
import { StaticTenantDirectory } from './tenant/static-tenant-directory.js';
import type { TenantDirectory } from './tenant/tenant-directory.js';
import type { TenantOptions } from './tenant/tenant.options.js';
import { TenantRegistry } from './tenant/tenant.registry.js';
import {
  isSource,
  resolveWorkWeixinOptions,
  type ResolvedWorkWeixinOptions,
  type WorkWeixinModuleOptions,
} from './work-weixin.options.js';
import { WorkWeixinService } from './work-weixin.service.js';
import { TenantConnection } from './tenant/tenant-connection.js';

/** What one `forRoot` opened, and a service for the tenants of all of them. */
export class WorkWeixinConnection {
  private constructor(
    readonly service: WorkWeixinService,
    private readonly directory: TenantDirectory,
    private readonly pool: HttpRemoteClient,
    private readonly tokenStore: AccessTokenStore,
    private readonly corpLimits: CorpLimitsRegistry,
  ) {}

  /**
   * @param registry where the tenants are added
   * @throws ConfigurationInvalidError saying which option is wrong and why, or which tenant is configured twice
   */
  static open(
    given: WorkWeixinModuleOptions,
    registry = new TenantRegistry(new TenantContext()),
  ): WorkWeixinConnection {
    const options = resolveWorkWeixinOptions(given);
    const { defaultTenant, tenantResolver, shared } = options;
    const { baseUrl, timeoutMs, http, transport, now } = shared;
    // Never called: holds the connections that tenants share.
    const pool = createHttpRemoteClient('work-weixin', { baseUrl, http, transport });
    const tokenStore = fallbackAccessTokenStore(shared.tokenStore);
    const corpLimits = new CorpLimitsRegistry(now);
    const directory = openDirectory({ ...options, shared: { ...shared, tokenStore } }, pool, corpLimits);
    registry.add(directory, { defaultTenant, tenantResolver, timeoutMs });
    return new WorkWeixinConnection(new WorkWeixinService(registry), directory, pool, tokenStore, corpLimits);
  }

  async close(): Promise<void> {
    await this.directory.close();
    // Not before the calls on their way are over: they go through it.
    await Promise.allSettled([this.pool.close()]);
    await this.corpLimits.end();
    if (this.tokenStore instanceof FallbackAccessTokenStore) await this.tokenStore.close();
  }
}

function openDirectory(
  { tenants, shared, isUnnamed, tenantCache }: ResolvedWorkWeixinOptions,
  { transport }: HttpRemoteClient,
  corpLimits: CorpLimitsRegistry,
): TenantDirectory {
  const open = (name: string, own: TenantOptions) => {
    const clientName = clientNameOf(name, isUnnamed);
    return TenantConnection.open({ name, clientName, own, shared, transport, corpLimits });
  };
  if (isSource(tenants)) {
    return new TenantSourceCache({ source: tenants, open, now: shared.now, ...tenantCache });
  }
  return new StaticTenantDirectory(new Map(Array.from(tenants, ([name, own]) => [name, open(name, own)])));
}
