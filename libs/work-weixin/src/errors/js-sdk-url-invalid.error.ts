import { HttpRemoteError, branded, type HttpRemoteErrorContext } from 'nestjs-http-remote';

/**
 * Why the URL of a page cannot be signed.
 *
 * @see {@link JsSdkUrlInvalidError}
 */
export type JsSdkUrlFault = 'missing' | 'relative' | 'encoded' | 'scheme' | 'characters';

const MESSAGES: Readonly<Record<JsSdkUrlFault, string>> = {
  missing: 'is missing: the page passes its location.href',
  relative: 'is a path without a host: the page passes its whole location.href, not its pathname',
  encoded: 'is percent-encoded as a whole: decode the parameter once before you pass it',
  scheme: 'does not start with http:// or https://: the page passes its whole location.href',
  characters:
    'contains white space or characters that a browser percent-encodes: pass location.href as the browser returns it, and do not decode it',
};

/**
 * The URL cannot be that of a page, so the client would reject its signature. Nothing was sent. The error does not contain the URL.
 *
 * @see {@link JsSdk.config}
 */
export class JsSdkUrlInvalidError extends HttpRemoteError {
  readonly stage = 'validate';

  constructor(
    /** What is wrong with it. */
    readonly reason: JsSdkUrlFault,
    context: HttpRemoteErrorContext = {},
  ) {
    super(`the URL of the page ${MESSAGES[reason]}`, context);
  }

  static {
    branded(this, 'work-weixin:JsSdkUrlInvalidError');
  }
}
