const LIBRARY = 'work-weixin';
/** A corp that was given no name. */
export const UNNAMED = 'default';

/** What call records call the client of a tenant. */
export function clientNameOf(tenant: string, isUnnamed: boolean): string {
  return isUnnamed ? LIBRARY : `${LIBRARY}/${tenant}`;
}

/** The way back. */
export function tenantOfClient(clientName: string): string {
  return clientName === LIBRARY ? UNNAMED : clientName.slice(LIBRARY.length + 1);
}
