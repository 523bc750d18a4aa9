/** Settles as the work does, unless the signal aborts first: then it rejects with the signal's reason, and ignores the work. */
export function untilAborted<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work();
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    const giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
    work()
      .finally(() => signal.removeEventListener('abort', giveUp))
      .then(resolve, reject);
  });
}
