import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';
import type { WorkWxOutput } from '../declare/work-wx.output.js';

const ADVICE =
  '其余部分已生效，不要整体重发：检查 rejected 中列出的对象是否存在、是否在所用 secret 的可见范围内，修正后只重发这一部分';

/**
 * The server reports success, but did only part of what the call asked for, and the caller wants an error for that:
 * `partialFailure: 'throw'`. The rest was done, so the outcome is `unknown`: do not send the whole call again.
 *
 * Printed, logged or serialized it has the counts only. `rejected` and `output` may contain personal data.
 *
 * @example
 * ```ts
 * try {
 *   await workWeixin.send(input, { partialFailure: 'throw' });
 * } catch (error) {
 *   if (!(error instanceof PartialFailureError)) throw error;
 *   await retryLater(error.rejected);
 * }
 * ```
 */
export class PartialFailureError extends HttpRemoteError {
  readonly stage = 'check';
  /** How many were rejected, by property of the output. */
  readonly counts: Readonly<Record<string, number>>;
  /** What to do, in Chinese. */
  readonly advice = ADVICE;
  readonly #output: WorkWxOutput;

  constructor(output: WorkWxOutput, context: HttpRemoteErrorContext = {}) {
    const counts = countsOf(output.rejected ?? {});
    const parts = Object.entries(counts).map(([property, count]) => `${property} ${count}`);
    super(`partly done, rejected: ${parts.join(', ')}。${ADVICE}`, { outcome: 'unknown', ...context });
    this.counts = counts;
    this.#output = output;
  }

  /** The output of the call, as without the option. */
  get output(): WorkWxOutput {
    return this.#output;
  }

  /**
   * The output of one API, with its typed lists.
   *
   * @returns undefined if the call was one of another API
   * @example `error.outputOf(MessageSendWorkWxOutput)?.invalidUser`
   */
  outputOf<TOutput extends WorkWxOutput>(outputClass: new () => TOutput): TOutput | undefined {
    return this.#output instanceof outputClass ? this.#output : undefined;
  }

  /** What was rejected, by the property of the output that lists it. */
  get rejected(): NonNullable<WorkWxOutput['rejected']> {
    return this.#output.rejected ?? {};
  }

  static {
    branded(this, 'work-weixin:PartialFailureError');
  }
}

/** How many elements each list of a `rejected` has. */
export function countsOf(rejected: NonNullable<WorkWxOutput['rejected']>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(rejected).map(([property, list = []]) => [property, list.length] as const),
  );
}
