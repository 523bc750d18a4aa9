import type { HttpRemoteClient } from 'nestjs-http-remote';
import type { AccessTokenProvider } from '../access-token/access-token-provider.js';

/** A tenant ready to be called. */
export interface OpenTenant {
  readonly sender: HttpRemoteClient;
  readonly tokens: AccessTokenProvider;
  /** Milliseconds a call of the tenant may take where it does not say itself. */
  readonly timeoutMs: number;
  /** Keeps the tenant open while the work is under way. */
  use<T>(work: () => Promise<T>): Promise<T>;
  /** Closes the tenant once no work is under way; settles when it is closed. */
  retire(): Promise<void>;
  /** Ends what the tenant opened by itself, after what is on its way. May be called again. */
  close(): Promise<void>;
}

/** @throws ConfigurationInvalidError where an option is wrong */
export type OpenTenantWith<TOptions> = (name: string, options: TOptions) => OpenTenant;
