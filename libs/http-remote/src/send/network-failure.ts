/** System and DNS errors that come from a connection and not from a file. */
const SYSTEM =
  /^(?:ECONN\w+|E(?:NET|HOST)(?:UNREACH|DOWN|RESET)|EADDRNOTAVAIL|EAI_\w+|ENOTFOUND|ENOTCONN|EPIPE|EPROTO|ESHUTDOWN|ETIMEDOUT)$/;
const TLS =
  /^(?:ERR_SSL_\w+|ERR_TLS_(?:CERT_ALTNAME_INVALID|CERT_ALTNAME_FORMAT|HANDSHAKE_TIMEOUT)|(?:CERT|CRL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)_\w+|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;
/** An answer that breaks off, or that is not HTTP: `node:http`, `node:http2`, axios. */
const ANSWER =
  /^(?:HPE_\w+|ERR_HTTP2_(?:STREAM|SESSION|GOAWAY)\w*|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_(?:CLOSED|CONNECTION_TIMEOUT)|ERR_NETWORK|ERR_BAD_RESPONSE)$/;
const UNDICI = /^UND_ERR_\w+$/;
/** What undici says of arguments it cannot take. */
const UNDICI_MISUSE: ReadonlySet<string> = new Set([
  'UND_ERR_INFO',
  'UND_ERR_INVALID_ARG',
  'UND_ERR_INVALID_RETURN_VALUE',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
]);
/** Without a code: a signal of the transport's own ended the wait, or undici read something else than HTTP. */
const NAMES: ReadonlySet<unknown> = new Set(['AbortError', 'TimeoutError', 'HTTPParserError']);
const MAX_CAUSES = 4;

/**
 * The code of a failure of the network; undefined where the error is something else, such as a mistake in a program. `fetch`
 * says the reason in the `cause`.
 */
export function networkFailureOf(error: unknown): { readonly code: string | undefined } | undefined {
  for (const { code, name, syscall } of chainOf(error)) {
    if (typeof code === 'string' && isNetworkCode(code, syscall)) return { code };
    if (NAMES.has(name)) return { code: undefined };
  }
  return undefined;
}

/** What the error was made of in the first place. */
export function rootOf(error: unknown): unknown {
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
  // The system may have any reason not to connect, such as too many open files.
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true;
  if (UNDICI.test(code)) return !UNDICI_MISUSE.has(code);
  return SYSTEM.test(code) || TLS.test(code) || ANSWER.test(code);
}
