export interface HealthOptions {
  /** The tenants that calls can be made for. */
  readonly tenants: readonly string[];
  /**
   * Milliseconds a probe may wait for access tokens in all.
   * @default 3_000
   */
  readonly timeoutMs?: number;
}

export const HEALTH_OPTIONS = Symbol('HEALTH_OPTIONS');
