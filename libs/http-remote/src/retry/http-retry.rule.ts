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
const PASSING: ReadonlySet<number> = new Set([502, 503, 504]);
const CLOSED: ReadonlySet<string | undefined> = new Set(['UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);

/**
 * Repeats what never reached the remote, and what the remote refused for now (429). What may have been acted on — a reset,
 * 502, 503, 504 — is repeated where the API is idempotent.
 *
 * @see {@link RetryRule}
 */
export class HttpRetryRule extends RetryRule {
  isRepeatable(error: HttpRemoteError, { api }: HttpRemoteCall): boolean {
    if (error instanceof HttpStatusError) {
      return error.status === TOO_MANY_REQUESTS || (api.idempotent && PASSING.has(error.status));
    }
    return isPassing(error) && (api.idempotent || error.outcome === 'not-sent');
  }
}

function isPassing(error: HttpRemoteError): boolean {
  return (
    error instanceof TransportError &&
    !(error instanceof CallTimeoutError) &&
    !(error instanceof CallAbortedError) &&
    !(error instanceof ClientClosedError) &&
    !(error instanceof ResponseTooLargeError) &&
    !CLOSED.has(error.code)
  );
}
