import { UNNAMED, clientNameOf } from '../tenant/client-name.js';

/** The possible names of a tenant's client. */
export function clientsOf(tenant: string): string[] {
  const named = clientNameOf(tenant, false);
  return tenant === UNNAMED ? [clientNameOf(tenant, true), named] : [named];
}
