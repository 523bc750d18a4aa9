export interface HealthOptions {
  /** The names of the configured tenants. */
  readonly tenants: readonly string[];
  /**
   * Total time in milliseconds that a probe may wait for access tokens.
   * @default 3_000
   */
  readonly timeoutMs?: number;
}

export const HEALTH_OPTIONS = Symbol('HEALTH_OPTIONS');
