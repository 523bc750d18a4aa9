import type { HttpTransport } from 'nestjs-http-remote';
import { withFastRetry } from 'nestjs-http-remote/testing';
import { UNNAMED } from '../tenant/client-name.js';
import { Credential, type WorkWeixinApps, type WorkWeixinSecrets } from '../tenant/credential.js';
import { DEFAULT_APP, isObject } from '../tenant/credential.options.js';
import type { PerTenantOptions, TenantOptions } from '../tenant/tenant.options.js';
import { TenantSource } from '../tenant/tenant-source.js';
import type { WorkWeixinModuleOptions, WorkWeixinTenantsOptions } from '../work-weixin.options.js';
import { stubbedCallbacks } from './stubbed-callbacks.options.js';

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

type Corp = Pick<TenantOptions, 'corpId' | 'secrets' | 'apps' | 'callbacks'>;

/** The AgentId of apps that a test leaves without one. */
const STUB_AGENT_ID = 1_000_002;

/** A made-up secret replaces each configured one: no secret of the application reaches a test. */
function madeUpCorp(tenant: string, { corpId, secrets, apps, callbacks }: Partial<Corp>): Corp {
  const name = encodeURIComponent(tenant);
  const madeUp = (kind: string) => `stub-secret-${name}-${kind}`;
  const kinds = filledKeysOf(secrets);
  const appNames = isObject(apps) ? Object.keys(apps) : [];
  const isEmpty = kinds.length === 0 && appNames.length === 0;
  const madeUpApps = appNames.map((app) => [
    app,
    { agentId: apps?.[app]?.agentId ?? STUB_AGENT_ID, secret: madeUp(`app-${encodeURIComponent(app)}`) },
  ]);
  return {
    corpId: corpId || `wwstub-${name}`,
    secrets: Object.fromEntries((isEmpty ? SECRETS_OF_NO_APP : kinds).map((kind) => [kind, madeUp(kind)])),
    callbacks: stubbedCallbacks(callbacks, isEmpty || secrets?.app ? [DEFAULT_APP, ...appNames] : appNames),
    apps: (isEmpty
      ? { [DEFAULT_APP]: { agentId: STUB_AGENT_ID, secret: madeUp(Credential.App) } }
      : Object.fromEntries(madeUpApps)) as WorkWeixinApps,
  };
}

/** With the app beside them, every API of the corp can be called. */
const SECRETS_OF_NO_APP = [Credential.Contacts, Credential.MsgAudit];

function filledKeysOf(secrets: WorkWeixinSecrets | undefined): string[] {
  return Object.entries(secrets ?? {}).flatMap(([kind, secret]) => (secret ? [kind] : []));
}

function isSource(tenants: object): tenants is TenantSource {
  return typeof (tenants as Partial<TenantSource>).find === 'function';
}
