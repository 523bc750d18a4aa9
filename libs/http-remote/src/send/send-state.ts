import type { Readable } from 'node:stream';

const NOT_SENT = Symbol('not-sent');

// Errors with these codes happen before a connection is open. ETIMEDOUT and ECONNRESET may also happen later.
const BEFORE_CONNECTION: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The state of one request, including its retries by an interceptor of the application. */
export interface SendState {
  /** Whether, at least once, a connection was open and the request was about to be written to it. */
  isRequestWritten: boolean;
}

/** The state of one request whose response is a stream. */
export interface StreamState extends SendState {
  /** The body of the last response: an interceptor of the application may fail, or send again, without reading it. */
  body: Readable | undefined;
}

/** Marks an error of a request that has not left this process. */
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
