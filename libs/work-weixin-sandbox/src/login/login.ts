import type { Credential } from '../corp/credential.js';

/** What an app may learn about a member: the userid only, or personal data too. */
export const LOGIN_SCOPES = ['snsapi_base', 'snsapi_privateinfo'] as const;

/**
 * The scope of a login.
 *
 * @see {@link OauthCodeOptions}
 */
export type LoginScope = (typeof LOGIN_SCOPES)[number];

/** Who logged in. */
export type LoginPerson =
  | { readonly kind: 'member'; readonly userid: string }
  /** The userid has the form `CorpId/userid`. */
  | { readonly kind: 'linked'; readonly userid: string }
  | { readonly kind: 'guest'; readonly openid: string; readonly externalUserid?: string };

/** A login that an app can read with a code. */
export interface Login {
  readonly person: LoginPerson;
  /** The apps that may use the code. */
  readonly apps: readonly Credential[];
  readonly scope: LoginScope;
  /** The URL that the login returned to; `undefined` if a test made the code. */
  readonly redirect?: URL;
}
