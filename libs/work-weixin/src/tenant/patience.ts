/** What the work comes to; an error where it takes longer. What comes of it then is no longer heard. */
export function settledWithin<T>(limitMs: number, work: () => Promise<T> | T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      const late = new Error(`not settled within ${limitMs} ms`);
      late.name = 'TimeoutError';
      reject(late);
    }, limitMs);
    // Work that hangs must not keep the process alive.
    timer.unref();
    void (async () => work())()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** What the promise comes to, or the other thing where that takes longer. */
export function thisOrAfter<T>(limitMs: number, promise: Promise<T>, other: T): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => resolve(other), limitMs);
    void promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
