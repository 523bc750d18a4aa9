import type { OpenTenant } from './open-tenant.js';

/** The tenants of one `forRoot`. */
export abstract class TenantDirectory {
  /** The tenants known from the start. */
  abstract readonly names: readonly string[];
  /** Whether there may be others, which have to be asked for. */
  abstract readonly isOpenEnded: boolean;

  /** Whether the tenant is at hand without asking for it. */
  abstract has(name: string): boolean;

  /**
   * Undefined where there is no such tenant.
   *
   * @throws TenantUnavailableError, ConfigurationInvalidError
   */
  abstract find(name: string): Promise<OpenTenant | undefined> | OpenTenant | undefined;

  /** Forgets what was asked for and says whether there was anything. */
  abstract evict(name: string): boolean;

  /** Ends what the tenants opened. */
  abstract close(): Promise<void>;
}
