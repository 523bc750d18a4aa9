import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import type { HttpRemoteCall } from './http-remote-call.js';

/**
 * Errors of a host's own ports become typed ones. Nothing is kept of them but name and code: what else they say may hold
 * the URL and its secrets.
 */
export function asTypedError(
  error: unknown,
  call: HttpRemoteCall,
  wrap: (what: string, code?: string) => HttpRemoteError,
): unknown {
  if (error === call.endedBy && error !== undefined) return error;
  if (error instanceof HttpRemoteError) return error.api ? error : error.about(call.api);
  const text = codeOf(error);
  const what = describeError(error);
  return wrap(text === undefined ? what : `${what} ${text}`, text).about(call.api);
}

function codeOf(error: unknown): string | undefined {
  try {
    const { code } = (error ?? {}) as { readonly code?: unknown };
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}
