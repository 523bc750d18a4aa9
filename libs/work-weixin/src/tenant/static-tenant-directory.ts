import type { OpenTenant } from './open-tenant.js';
import { TenantDirectory } from './tenant-directory.js';

/** Tenants written down in the options: all known, and checked, from the start. */
export class StaticTenantDirectory extends TenantDirectory {
  readonly isOpenEnded = false;

  constructor(private readonly tenants: ReadonlyMap<string, OpenTenant>) {
    super();
  }

  get names(): readonly string[] {
    return [...this.tenants.keys()];
  }

  has(name: string): boolean {
    return this.tenants.has(name);
  }

  find(name: string): OpenTenant | undefined {
    return this.tenants.get(name);
  }

  evict(): boolean {
    return false;
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.tenants.values()].map((tenant) => tenant.close()));
  }
}
