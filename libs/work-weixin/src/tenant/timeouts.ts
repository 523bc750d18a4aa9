/** Settles as the work does; rejects with a TimeoutError if the work takes longer. A later result of the work is ignored. */
export function withTimeout<T>(limitMs: number, work: () => Promise<T> | T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      const error = new Error(`not settled within ${limitMs} ms`);
      error.name = 'TimeoutError';
      reject(error);
    }, limitMs);
    // Work that hangs must not keep the process alive.
    timer.unref();
    void (async () => work())()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Settles as the promise does; resolves to the value if the promise takes longer. */
export function valueOrAfter<T>(limitMs: number, promise: Promise<T>, value: T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => resolve(value), limitMs);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
