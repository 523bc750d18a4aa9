import type { WorkWeixinCallOptions, WorkWeixinService } from './work-weixin.service.js';

/** The tenant and the app of several calls that belong together: the tenant is the one at the time of the first. */
export function callerOf(
  workWeixin: Pick<WorkWeixinService, 'tenantFor'>,
  options: Pick<WorkWeixinCallOptions, 'tenant' | 'app'>,
): { readonly tenant: string; readonly app?: string } {
  // Those of a polluted Object.prototype would be of another corp.
  const { tenant, app } = Object.assign(Object.create(null), options) as typeof options;
  return { tenant: workWeixin.tenantFor(tenant), ...(app !== undefined && { app }) };
}
