import type { HttpRemoteCall, HttpRemoteError } from 'nestjs-http-remote';

/** A call for tests of ports. It ends when `signal` aborts. */
export function callOf({
  signal = new AbortController().signal,
  ...more
}: Partial<HttpRemoteCall> = {}): HttpRemoteCall {
  const stops = new Set<(reason: HttpRemoteError) => void>();
  signal.addEventListener('abort', () => stops.forEach((stop) => stop(signal.reason as HttpRemoteError)));
  return {
    input: {},
    inputName: 'Input',
    api: { action: 'user/get', desc: 'user/get', httpMethod: 'GET' } as HttpRemoteCall['api'],
    client: 'erp',
    signal,
    get endedBy() {
      return signal.aborted ? (signal.reason as HttpRemoteError) : undefined;
    },
    throwIfEnded: () => signal.throwIfAborted(),
    remainingMs: Infinity,
    mask: (text) => text,
    onEnd: (stop) => stops.add(stop),
    offEnd: (stop) => stops.delete(stop),
    ...more,
  };
}
