import type { HttpRemoteCall } from '../call/http-remote-call.js';
import type { HttpRemoteError } from '../errors/http-remote.error.js';

/** Tells which failed attempts are worth, and safe, to be repeated unchanged. */
export abstract class RetryRule {
  /** Asked after an attempt failed while sending, checking or decoding. */
  abstract isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean;
}
