import { randomBytes } from 'node:crypto';
import type { Environment } from './environment.js';

export interface LoginSettings {
  /** The origin of the service, to which logins return. `undefined` if it is not configured. */
  readonly publicUrl: string | undefined;
  /** Whether a login may return to the loopback address that the browser uses: only to try the sandbox out. */
  readonly allowsLoopback: boolean;
  /** At least one; the first signs. Without a configured one it is generated for this run. */
  readonly stateSecrets: readonly string[];
  /** The pages of the vendor, if others stand in for them. */
  readonly authorizePage: string | undefined;
  readonly ssoLoginPage: string | undefined;
}

export function loginSettingsOf(variables: Environment): LoginSettings {
  const { PUBLIC_URL: publicUrl, STATE_SECRET: secrets } = variables;
  return {
    publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    allowsLoopback: variables.isTryOut,
    stateSecrets: secrets.length > 0 ? secrets : [randomBytes(32).toString('base64url')],
    authorizePage: variables.LOGIN_AUTHORIZE_PAGE,
    ssoLoginPage: variables.LOGIN_SSO_PAGE,
  };
}
