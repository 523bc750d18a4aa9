import { codeOf, describeError } from '../errors/describe-error.js';
import { TransportFailedError } from '../errors/transport-failed.error.js';
import { TransportError } from '../errors/transport.error.js';
import { withheldCause } from '../errors/withheld-cause.js';
import { networkFailureOf, rootOf } from './network-failure.js';

/**
 * Keeps nothing of an error but its name, its code and where it was thrown: what else it says may hold the URL and its secrets.
 * Only what is known to be a failure of the network is called one.
 */
export function toTransportError(
  error: unknown,
  { isSent }: { readonly isSent: boolean },
): TransportError | TransportFailedError {
  const failure = networkFailureOf(error);
  if (!failure) {
    // HTTP clients wrap what they caught.
    const root = rootOf(error);
    return new TransportFailedError(`the transport failed: ${describeError(root)}${codeOf(root)}`, {
      cause: withheldCause(root),
    });
  }
  const { code } = failure;
  const why = code ?? describeError(error);
  return isSent
    ? new TransportError(`no complete answer came (${why})`, { code })
    : new TransportError(`no connection (${why})`, { code, outcome: 'not-sent' });
}
