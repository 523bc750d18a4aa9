/** The part of an Express response that tells whether its caller is still there. */
export interface CallerResponse {
  readonly writableFinished: boolean;
  once(event: 'close', listener: () => void): void;
}

/** Aborts if the caller disconnects before the response is complete. */
export function disconnectSignalOf(response: CallerResponse): AbortSignal {
  const disconnect = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) disconnect.abort();
  });
  return disconnect.signal;
}
