import type { Dispatcher } from 'undici';

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
export interface Started {
  /** Whether a connection was there and the request was about to be written to it, at least once. */
  hasBegun: boolean;
}

/** Watches one request on its way into an undici dispatcher. */
export class Sending implements Started {
  hasBegun = false;
  readonly dispatcher: Dispatcher;

  constructor(dispatcher: Dispatcher) {
    const watch = (handler: Dispatcher.DispatchHandler) => this.watch(handler);
    // Everything but `dispatch` is the pool's own.
    this.dispatcher = Object.create(dispatcher, {
      dispatch: {
        value: (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) =>
          dispatcher.dispatch(options, watch(handler)),
      },
    }) as Dispatcher;
  }

  /** undici calls the one or the other, by the handler's age, once a connection is there and before it writes. */
  private watch(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
    const start = handler.onRequestStart?.bind(handler);
    const connect = handler.onConnect?.bind(handler);
    if (start) {
      handler.onRequestStart = (...begun) => {
        this.hasBegun = true;
        start(...begun);
      };
    } else {
      handler.onConnect = (...begun) => {
        this.hasBegun = true;
        connect?.(...begun);
      };
    }
    return handler;
  }
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
