import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { ResponseTooLargeError } from '../errors/response-too-large.error.js';
import { TransportError } from '../errors/transport.error.js';
import { RetryRule } from './retry.rule.js';

const TOO_MANY_REQUESTS = 429;
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);
const CLOSED_CODES: ReadonlySet<string | undefined> = new Set(['UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);

/**
 * Retries requests that never reached the remote, and those it rejected for now (429). After a reset, 502, 503 or 504 the
 * request may have been executed: then the `effect` of the API decides. `read` and `idempotent-write` are retried, `write` is
 * not. `once` is retried once if it issues something, and never if it consumes something.
 *
 * @see {@link RetryRule}
 */
export class HttpRetryRule extends RetryRule {
  isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean {
    if (error instanceof HttpStatusError && error.status === TOO_MANY_REQUESTS) return true;
    return isTransient(error) && this.isHarmless(error, call);
  }
}

function isTransient(error: HttpRemoteError): boolean {
  if (error instanceof HttpStatusError) return TRANSIENT_STATUSES.has(error.status);
  return (
    error instanceof TransportError &&
    !(error instanceof CallTimeoutError) &&
    !(error instanceof CallAbortedError) &&
    !(error instanceof ClientClosedError) &&
    !(error instanceof ResponseTooLargeError) &&
    !CLOSED_CODES.has(error.code)
  );
}
