import { UNNAMED, clientNameOf } from '../tenant/client-name.js';

/** The names a tenant's client may have. */
export function clientsOf(tenant: string): string[] {
  const named = clientNameOf(tenant, false);
  return tenant === UNNAMED ? [clientNameOf(tenant, true), named] : [named];
}
