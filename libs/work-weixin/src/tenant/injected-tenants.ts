/** A class, however it is built. */
export type AnyClass = abstract new (...args: never[]) => unknown;

// All that applications of one process share: what decorators said.
const NAMES = new Set<string>();
const NAMES_BY_CLASS = new WeakMap<AnyClass, Set<string>>();

/** Notes that a tenant's service is to be injected; with the class that wants it, where that is known. */
export function declareTenant(tenant: string, wantedBy?: AnyClass): void {
  NAMES.add(tenant);
  if (!wantedBy) return;
  NAMES_BY_CLASS.set(wantedBy, (NAMES_BY_CLASS.get(wantedBy) ?? new Set()).add(tenant));
}

export function declaredTenants(): string[] {
  return [...NAMES];
}

/** The tenants that a class and those it extends want. */
export function tenantsWantedBy(wanting: AnyClass): string[] {
  const own = [...(NAMES_BY_CLASS.get(wanting) ?? [])];
  const parent: unknown = Object.getPrototypeOf(wanting);
  return typeof parent === 'function' ? [...own, ...tenantsWantedBy(parent as AnyClass)] : own;
}
