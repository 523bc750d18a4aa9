import type { HttpRemoteError } from '../errors/http-remote.error.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { WireRequest } from '../wire/wire-request.js';

/** What {@link HttpAuthorizer.authorize} gives. */
export interface AuthorizedRequest<TGrant> {
  readonly request: WireRequest;
  /** What the request was authorised with, handed back to `renew`. */
  readonly grant: TGrant;
}

/**
 * Adds to a request what proves the caller's right to make it: a token, a header, a signature. Runs before every attempt.
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
   * How often one call may be renewed. More than once is for an authorizer that may be handed grants as old as the refused
   * one, as by a shared cache, and whose `renew` knows when to stop.
   */
  readonly maxRenewals: number = 1;

  abstract authorize(
    request: WireRequest,
    call: HttpRemoteCall,
  ): Promise<AuthorizedRequest<TGrant>> | AuthorizedRequest<TGrant>;

  /**
   * Asked when an attempt failed with an answer. Whoever finds that the grant was refused drops it and returns true: the
   * call is authorised anew and repeated, up to `maxRenewals` times.
   */
  renew(_error: HttpRemoteError, _grant: TGrant, _call: HttpRemoteCall): Promise<boolean> | boolean {
    return false;
  }
}
