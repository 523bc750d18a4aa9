import {
  CallAbortedError,
  ClientClosedError,
  type HttpRemoteError,
  HttpStatusError,
  LimitExceededError,
  ResponseTooLargeError,
  TransportError,
} from 'nestjs-http-remote';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

const TOO_MANY_REQUESTS = 429;

/** Whether a poll failed for now, so that the next one may succeed. `send` has retried it already. */
export function isTransientFailure(error: unknown): error is HttpRemoteError {
  if (isWorkWeixinApiError(error)) return error.retryable;
  if (error instanceof HttpStatusError) return error.status >= 500 || error.status === TOO_MANY_REQUESTS;
  if (error instanceof LimitExceededError) return true;
  return (
    error instanceof TransportError &&
    !(error instanceof CallAbortedError) &&
    !(error instanceof ClientClosedError) &&
    !(error instanceof ResponseTooLargeError)
  );
}
