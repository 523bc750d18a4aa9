import { HttpRemoteInput, branded } from 'nestjs-http-remote';

/** The base of an input that carries a secret instead of an access token. `gettoken` is the only one. */
export abstract class SecretWorkWxInput<TOutput = unknown> extends HttpRemoteInput<TOutput> {
  /** Names the secret in error messages; not sent. */
  credential?: string;

  static {
    branded(this, 'work-weixin:SecretWorkWxInput');
  }
}
