import { codeOf, describeError } from './describe-error.js';
import { HttpRemoteError } from './http-remote.error.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';

/**
 * Errors of a host's own ports become typed ones. Nothing is kept of them but name and code: what else they say may hold
 * the URL and its secrets.
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
