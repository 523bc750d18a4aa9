import { branded } from '../errors/branded.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';

/**
 * Some calls of the code under test had no reply, even if it caught their errors.
 *
 * @see {@link HttpRemoteStub}
 */
export class StubUnmetError extends HttpRemoteError {
  readonly stage = 'send';

  constructor(
    /** The errors of these calls, in order. */
    readonly errors: readonly HttpRemoteError[],
  ) {
    super(['calls without a reply in the stub:', ...errors.map(({ message }) => message)].join('\n  '));
  }

  static {
    branded(this, 'http-remote:StubUnmetError');
  }
}
