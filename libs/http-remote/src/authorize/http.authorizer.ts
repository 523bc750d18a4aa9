import type { HttpRemoteError } from '../errors/http-remote.error.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireRequest } from '../wire/wire-request.js';

/** Returned by {@link HttpAuthorizer.authorize}. */
export interface AuthorizedRequest<TGrant> {
  readonly request: WireRequest;
  /** The proof that authorizes the request, such as a token. It is passed to `renew`. */
  readonly grant: TGrant;
}

/**
 * Adds the caller's proof of authorization to a request: a token, a header, a signature. Runs before every attempt.
 *
 * @example
 * ```ts
 * class ApiKeyAuthorizer extends HttpAuthorizer {
 *   authorize(request: WireRequest) {
 *     return { request: { ...request, headers: { ...request.headers, 'x-api-key': key } }, grant: undefined };
 *   }
 * }
 * ```
 */
export abstract class HttpAuthorizer<TGrant = unknown> {
  /**
   * Maximum number of renewals per call. More than one is for an authorizer that may get another outdated grant, for example
   * from a shared cache, and whose `renew` returns false in the end.
   */
  readonly maxRenewals: number = 1;

  abstract authorize(
    request: WireRequest,
    call: HttpRemoteCall,
  ): Promise<AuthorizedRequest<TGrant>> | AuthorizedRequest<TGrant>;

  /**
   * Called when an attempt failed with a response. If the grant was rejected, invalidate it and return true: the call is
   * authorized again and retried, up to `maxRenewals` times.
   */
  renew(_error: HttpRemoteError, _grant: TGrant, _call: HttpRemoteCall): Promise<boolean> | boolean {
    return false;
  }
}
