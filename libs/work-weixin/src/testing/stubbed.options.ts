import type { HttpTransport } from 'nestjs-http-remote';
import { withFastRetry } from 'nestjs-http-remote/testing';
import { UNNAMED } from '../tenant/client-name.js';
import { Credential, type WorkWeixinSecrets } from '../tenant/credential.js';
import { isObject } from '../tenant/credential.options.js';
import type { PerTenantOptions, TenantOptions } from '../tenant/tenant.options.js';
import { TenantSource } from '../tenant/tenant-source.js';
import type { WorkWeixinModuleOptions, WorkWeixinTenantsOptions } from '../work-weixin.options.js';

/** Adapts the application's options to a stub. Invalid options stay invalid; options that a test cannot use are dropped. */
export function stubbedOptions(
  given: WorkWeixinModuleOptions,
  transport: HttpTransport,
): WorkWeixinModuleOptions {
  const { tokenStore: _tokenStore, ...options } = given;
  const shared = { ...options, ...withoutNetwork(options), retry: withFastRetry(options.retry), transport };
  if (given.tenants === undefined) {
    const name = given.name ?? UNNAMED;
    return { ...shared, ...madeUpCorp(name, given) } as WorkWeixinModuleOptions;
  }
  return { ...shared, tenants: stubbedTenants(given.tenants) } as WorkWeixinModuleOptions;
}

function stubbedTenants(tenants: WorkWeixinTenantsOptions['tenants']): WorkWeixinTenantsOptions['tenants'] {
  if (!isObject(tenants) || Array.isArray(tenants)) return tenants;
  if (isSource(tenants)) return new StubbedTenantSource(tenants);
  return Object.fromEntries(
    Object.entries(tenants).map(([name, options]) => [name, stubbedTenant(name, options)]),
  );
}

function stubbedTenant(name: string, options: TenantOptions): TenantOptions {
  const retry = options.retry === undefined ? {} : { retry: withFastRetry(options.retry) };
  return {
    ...options,
    ...withoutNetwork(options),
    ...retry,
    ...madeUpCorp(name, options),
    transport: undefined,
  };
}

class StubbedTenantSource extends TenantSource {
  constructor(private readonly source: TenantSource) {
    super();
  }

  async find(tenant: string): Promise<TenantOptions | null | undefined> {
    const found = await this.source.find(tenant);
    return isObject(found) ? stubbedTenant(tenant, found) : found;
  }
}

function withoutNetwork({ limits }: PerTenantOptions): Pick<PerTenantOptions, 'http' | 'limits'> {
  return { http: undefined, limits: isObject(limits) ? { ...limits, redis: undefined } : limits };
}

/** A made-up secret replaces each configured one: no secret of the application reaches a test. */
function madeUpCorp(
  tenant: string,
  { corpId, secrets }: Partial<Pick<TenantOptions, 'corpId' | 'secrets'>>,
): Pick<TenantOptions, 'corpId' | 'secrets'> {
  const name = encodeURIComponent(tenant);
  const given = Object.entries(secrets ?? {}).filter(([, secret]) => Boolean(secret));
  const credentials =
    given.length === 0 ? Object.values(Credential) : given.map(([credential]) => credential);
  const madeUp = credentials.map((credential) => [credential, `stub-secret-${name}-${credential}`]);
  return {
    corpId: corpId || `wwstub-${name}`,
    secrets: Object.fromEntries(madeUp) as WorkWeixinSecrets,
  };
}

function isSource(tenants: object): tenants is TenantSource {
  return typeof (tenants as Partial<TenantSource>).find === 'function';
}
