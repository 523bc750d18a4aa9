/** Waits for a promise, but not for longer than that. Rejects as the promise does. */
export async function settledWithin(ms: number, settling: Promise<unknown> | undefined): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  try {
    return await Promise.race([Promise.resolve(settling).then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
