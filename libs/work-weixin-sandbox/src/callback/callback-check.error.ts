/**
 * A callback URL did not pass the check of the admin console. The message is one sentence with the reason.
 *
 * @see {@link Callbacks.check}
 */
export class CallbackCheckError extends Error {
  /** `CallbackCheckError`, in logs and across builds of the package. */
  override readonly name = 'CallbackCheckError';

  /** @internal */
  constructor(
    /** Name of the receiver in the corp's seed. */
    readonly receiver: string,
    problem: string,
    /** The HTTP status of the answer; `undefined` without an answer. */
    readonly status?: number,
  ) {
    super(`the URL of ${receiver} ${problem}`);
  }
}
