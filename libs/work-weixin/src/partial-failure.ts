import { getRemoteApi, type DtoClass } from 'nestjs-http-remote';
import { WorkWxOutput } from './declare/work-wx.output.js';
import { PartialFailureError } from './errors/partial-failure.error.js';

/**
 * What a call does if the server reports success and lists things that it did not do, such as `invaliduser`: it returns the output, whose
 * `rejected` has them, or throws a PartialFailureError.
 *
 * @see {@link WorkWxOutput.rejected}
 */
export type PartialFailureMode = 'return' | 'throw';

export function isPartialFailureMode(value: unknown): value is PartialFailureMode {
  return value === 'return' || value === 'throw';
}

/** Rejects if the result of a call, an output or an exchange, is that of a call that was only partly done. */
export async function throwingPartialFailure<T>(done: Promise<T>, input: object): Promise<T> {
  const result = await done;
  const output = outputOf(result);
  if (output?.rejected === undefined) return result;
  throw new PartialFailureError(output, { api: getRemoteApi(input.constructor as DtoClass) });
}

function outputOf(result: unknown): WorkWxOutput | undefined {
  if (result instanceof WorkWxOutput) return result;
  const { output } = (result ?? {}) as { readonly output?: unknown };
  return output instanceof WorkWxOutput ? output : undefined;
}
