import { Catch, HttpException, HttpStatus, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { CallTimeoutError, HttpRemoteError, InputInvalidError, LimitExceededError } from 'nestjs-http-remote';
import { Errcode, isWorkWeixinApiError, type WorkWeixinApiError } from 'nestjs-work-weixin';

interface Response {
  setHeader(name: string, value: number): void;
}

/** Tells the caller of this application what the remote, or the input's rules, said. */
@Catch(HttpRemoteError)
export class WorkWeixinErrorFilter extends BaseExceptionFilter {
  override catch(error: HttpRemoteError, host: ArgumentsHost): void {
    const { retryAfterMs } = error;
    if (retryAfterMs !== undefined) {
      host
        .switchToHttp()
        .getResponse<Response>()
        .setHeader('retry-after', Math.ceil(retryAfterMs / 1000));
    }
    super.catch(toHttpException(error), host);
  }
}

function toHttpException(error: HttpRemoteError): Error {
  if (error instanceof InputInvalidError) {
    const { message, violations } = error;
    return new HttpException({ message, violations }, HttpStatus.UNPROCESSABLE_ENTITY);
  }
  const { outcome } = error;
  if (isWorkWeixinApiError(error)) {
    const { errcode, meaning = 'refused by the server', advice, hint } = error;
    return new HttpException({ message: meaning, outcome, errcode, advice, hint }, statusOf(error));
  }
  if (error instanceof LimitExceededError) {
    return new HttpException({ message: 'too many calls', outcome }, HttpStatus.SERVICE_UNAVAILABLE);
  }
  if (error instanceof CallTimeoutError) {
    return new HttpException({ message: 'no answer in time', outcome }, HttpStatus.GATEWAY_TIMEOUT);
  }
  if (error.stage === 'send' || error.stage === 'check' || error.stage === 'decode') {
    return new HttpException({ message: 'no usable answer', outcome }, HttpStatus.BAD_GATEWAY);
  }
  // Our own configuration or code: Nest logs it and answers 500 without details.
  return error;
}

function statusOf(error: WorkWeixinApiError): HttpStatus {
  if (error.is(Errcode.UserNotFound)) return HttpStatus.NOT_FOUND;
  return error.is(Errcode.FrequencyLimitExceeded) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_GATEWAY;
}
