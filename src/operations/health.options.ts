export interface HealthOptions {
  /** The tenants that must be callable for the application to be ready. */
  readonly tenants: readonly string[];
  /**
   * Milliseconds a tenant's access token may take to come.
   * @default 3_000
   */
  readonly timeoutMs?: number;
}

export const HEALTH_OPTIONS = Symbol('HEALTH_OPTIONS');
