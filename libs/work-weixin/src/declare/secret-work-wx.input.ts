import { HttpRemoteInput, branded } from 'nestjs-http-remote';
import type { TenantSecret } from '../tenant/tenant-secret.js';

/** The base of an input that carries a secret instead of an access token. `gettoken` is the only one. */
export abstract class SecretWorkWxInput<TOutput = unknown> extends HttpRemoteInput<TOutput> {
  /** Named in error messages; not sent as such. */
  secret?: TenantSecret;

  static {
    branded(this, 'work-weixin:SecretWorkWxInput');
  }
}
