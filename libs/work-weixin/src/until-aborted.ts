/** The work's result, or the signal's reason if that comes first. The work's own failure is then no longer heard. */
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
