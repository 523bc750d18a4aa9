import { codeOf, describeError } from './describe-error.js';
import { HttpRemoteError } from './http-remote.error.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';

/**
 * Wraps an error of an application's own port in a typed one. Only its name and code are kept: the rest may hold the URL and
 * its secrets.
 */
export function toHttpRemoteError(
  error: unknown,
  call: HttpRemoteCall,
  wrap: (what: string, error: unknown) => HttpRemoteError,
): unknown {
  if (error === call.endedBy && error !== undefined) return error;
  if (error instanceof HttpRemoteError) return error.api ? error : error.about(call.api);
  return wrap(describeError(error) + codeOf(error), error).about(call.api);
}
