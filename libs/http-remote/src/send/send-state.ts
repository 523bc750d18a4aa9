const NOT_SENT = Symbol('not-sent');

// What fails with one of these has not got as far as a connection. ETIMEDOUT and ECONNRESET may come later, too.
const BEFORE_CONNECTION: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What is known of one request, and of its repeats by an interceptor of the host's. */
export interface SendState {
  /** Whether a connection was there and the request was about to be written to it, at least once. */
  hasBegun: boolean;
}

/** Says of an error that nothing of its request left this process. */
export function markNotSent<T extends object>(error: T): T {
  return Object.assign(error, { [NOT_SENT]: true });
}

export function isNotSent(error: unknown): boolean {
  const {
    code,
    syscall,
    [NOT_SENT]: mark,
  } = (error ?? {}) as { code?: unknown; syscall?: unknown; [NOT_SENT]?: true };
  return mark === true || syscall === 'connect' || BEFORE_CONNECTION.has(code);
}
