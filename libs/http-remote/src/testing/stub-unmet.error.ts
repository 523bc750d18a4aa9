import { branded } from '../errors/branded.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * Some calls of the code under test had no reply, whatever became of their errors.
 *
 * @see {@link HttpRemoteStub}
 */
export class StubUnmetError extends HttpRemoteError {
  readonly stage = 'send';

  constructor(
    /** What these calls ended with, in their order. */
    readonly errors: readonly HttpRemoteError[],
  ) {
    super(['calls the stub has no reply for:', ...errors.map(({ message }) => message)].join('\n  '));
  }

  static {
    branded(this, 'http-remote:StubUnmetError');
  }
}
