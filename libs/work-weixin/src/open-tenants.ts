import { createHttpRemoteClient } from 'nestjs-http-remote';
import {
  FallbackAccessTokenStore,
  fallbackAccessTokenStore,
} from './access-token/fallback-access-token.store.js';
import { CorpLimitsRegistry } from './limit/corp-limits.registry.js';
import { clientNameOf } from './tenant/client-name.js';
import { TenantContext } from './tenant/context/tenant-context.js';
import { TenantSourceCache } from './tenant/tenant-source-cache.js';
import { Tenant } from './tenant/tenant.js';
import type { TenantOptions } from './tenant/tenant.options.js';
import { TenantRegistry } from './tenant/tenant.registry.js';
import { isSource, resolveWorkWeixinOptions, type WorkWeixinModuleOptions } from './work-weixin.options.js';
import { WorkWeixinService } from './work-weixin.service.js';

/** The tenants that one `forRoot` opened, and a service for the tenants of all of them. */
export class OpenedTenants {
  constructor(
    readonly service: WorkWeixinService,
    readonly close: () => Promise<void>,
  ) {}
}

/**
 * Opens the tenants of one `forRoot`, and adds them to the registry.
 *
 * @throws ConfigurationInvalidError naming the wrong option and the reason, or the tenant that is configured twice
 */
export function openTenants(
  given: WorkWeixinModuleOptions,
  registry = new TenantRegistry(new TenantContext()),
): OpenedTenants {
  const options = resolveWorkWeixinOptions(given);
  const { tenants, defaultTenant, tenantResolver, isUnnamed, tenantCache } = options;
  const { baseUrl, timeoutMs, http, transport, now } = options.shared;
  // Never sends: it owns the connections that tenants share.
  const pool = createHttpRemoteClient('work-weixin', { baseUrl, http, transport });
  const tokenStore = fallbackAccessTokenStore(options.shared.tokenStore);
  const shared = { ...options.shared, tokenStore };
  const corpLimits = new CorpLimitsRegistry(now);
  const open = (name: string, own: TenantOptions) =>
    new Tenant({
      name,
      clientName: clientNameOf(name, isUnnamed),
      own,
      shared,
      transport: pool.transport,
      corpLimits,
    });
  const opened = isSource(tenants)
    ? new TenantSourceCache({ source: tenants, open, now, ...tenantCache })
    : new Map(Array.from(tenants, ([name, own]) => [name, open(name, own)]));
  registry.add(opened, { defaultTenant, tenantResolver, timeoutMs });

  return new OpenedTenants(new WorkWeixinService(registry), async () => {
    if (opened instanceof TenantSourceCache) await opened.close();
    else await Promise.allSettled([...opened.values()].map((tenant) => tenant.close()));
    // The tenants' calls go through the pool: it closes after them.
    await Promise.allSettled([pool.close()]);
    await corpLimits.end();
    if (tokenStore instanceof FallbackAccessTokenStore) await tokenStore.close();
  });
}
