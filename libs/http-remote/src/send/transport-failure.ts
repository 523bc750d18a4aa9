import { codeOf, describeError } from '../errors/describe-error.js';
import { TransportFailedError } from '../errors/transport-failed.error.js';
import { TransportError } from '../errors/transport.error.js';
import { withheldCause } from '../errors/withheld-cause.js';

/** System and DNS errors of connections, not of files. */
const SYSTEM =
  /^(?:ECONN\w+|E(?:NET|HOST)(?:UNREACH|DOWN|RESET)|EADDRNOTAVAIL|EAI_\w+|ENOTFOUND|ENOTCONN|EPIPE|EPROTO|ESHUTDOWN|ETIMEDOUT)$/;
const TLS =
  /^(?:ERR_SSL_\w+|ERR_TLS_(?:CERT_ALTNAME_INVALID|CERT_ALTNAME_FORMAT|HANDSHAKE_TIMEOUT)|(?:CERT|CRL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)_\w+|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;
/** A response that breaks off or is not HTTP: `node:http`, `node:http2`, axios. */
const RESPONSE =
  /^(?:HPE_\w+|ERR_HTTP2_(?:STREAM|SESSION|GOAWAY)\w*|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_(?:CLOSED|CONNECTION_TIMEOUT)|ERR_NETWORK|ERR_BAD_RESPONSE)$/;
const UNDICI = /^UND_ERR_\w+$/;
/** Codes of undici for wrong arguments. */
const UNDICI_MISUSE: ReadonlySet<string> = new Set([
  'UND_ERR_INFO',
  'UND_ERR_INVALID_ARG',
  'UND_ERR_INVALID_RETURN_VALUE',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
]);
/** Errors without a code: a signal of the transport aborted the request, or undici could not parse the response as HTTP. */
const NAMES: ReadonlySet<unknown> = new Set(['AbortError', 'TimeoutError', 'HTTPParserError']);
const MAX_CAUSES = 4;

/**
 * Keeps only the name, code and stack of an error: its message may hold the URL with its secrets. Only known network failures
 * become a TransportError.
 */
export function toTransportError(
  error: unknown,
  { isSent }: { readonly isSent: boolean },
): TransportError | TransportFailedError {
  const failure = networkFailureOf(error);
  if (!failure) {
    // HTTP clients wrap the errors they catch.
    const root = rootOf(error);
    return new TransportFailedError(`the transport failed: ${describeError(root)}${codeOf(root)}`, {
      cause: withheldCause(root),
    });
  }
  const { code } = failure;
  const why = code ?? describeError(error);
  return isSent
    ? new TransportError(`no complete response (${why})`, { code })
    : new TransportError(`no connection (${why})`, { code, outcome: 'not-sent' });
}

/**
 * The code of a network failure; undefined if the error is something else, such as a programming mistake. `fetch` gives the
 * reason in the `cause`.
 */
export function networkFailureOf(error: unknown): { readonly code: string | undefined } | undefined {
  for (const { code, name, syscall } of chainOf(error)) {
    if (typeof code === 'string' && isNetworkCode(code, syscall)) return { code };
    if (NAMES.has(name)) return { code: undefined };
  }
  return undefined;
}

/** The innermost cause of the error. */
function rootOf(error: unknown): unknown {
  return chainOf(error).at(-1) ?? error;
}

/** The error and its causes. */
function chainOf(error: unknown): Readonly<Record<string, unknown>>[] {
  const chain: Readonly<Record<string, unknown>>[] = [];
  let each = error;
  while (chain.length < MAX_CAUSES && typeof each === 'object' && each !== null) {
    chain.push(each as Readonly<Record<string, unknown>>);
    each = (each as { readonly cause?: unknown }).cause;
  }
  return chain;
}

function isNetworkCode(code: string, syscall: unknown): boolean {
  // The system may refuse a connection for any reason, such as too many open files.
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (UNDICI.test(code)) return !UNDICI_MISUSE.has(code);
  return SYSTEM.test(code) || TLS.test(code) || RESPONSE.test(code);
}
