const LIBRARY = 'work-weixin';
/** The tenant name of a corp that is configured without a name. */
export const UNNAMED = 'default';

/** The name of a tenant's client in call records. */
export function clientNameOf(tenant: string, isUnnamed: boolean): string {
  return isUnnamed ? LIBRARY : `${LIBRARY}/${tenant}`;
}
