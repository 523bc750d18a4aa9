/** Returns the error that `work` fails with. @throws {Error} if it succeeds */
export async function failureOf<E = unknown>(work: Promise<unknown> | (() => unknown)): Promise<E> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    return error as E;
  }
  throw new Error('expected a failure, but the work succeeded');
}
