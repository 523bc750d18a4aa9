import { branded } from 'nestjs-http-remote';

/**
 * The stage of a callback, in their order: the request, its signature, its encryption, its content, whether it was handled before,
 * which handlers it goes to, what they do, and the reply.
 *
 * @see {@link CallbackError.stage}
 */
export type CallbackStage =
  'receive' | 'verify' | 'decrypt' | 'decode' | 'claim' | 'dispatch' | 'handle' | 'reply';

/**
 * The base of the errors of callbacks: see {@link CallbackRecord.error}. It holds no token, key or plain text.
 *
 * @example `if (record.error instanceof CallbackError) failures.inc({ stage: record.error.stage });`
 */
export abstract class CallbackError extends Error {
  /** The stage at which the error occurred. */
  abstract readonly stage: CallbackStage;

  static {
    branded(this, 'work-weixin:CallbackError');
  }
}
