/**
 * What a `state` carries from the authorize URL to the return.
 *
 * @see {@link WorkWeixinLogin.readState}
 */
export interface LoginState {
  /** The tenant for which the login was started. */
  readonly tenant: string;
  /** The app that the login chose; missing if it chose none. */
  readonly app?: string;
  /** The `data` of {@link AuthorizeRequest}, such as the path to return to. */
  readonly data?: string;
}
