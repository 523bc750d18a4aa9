import { Catch, HttpException, HttpStatus, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { CallTimeoutError, HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import { Errcode, isWorkWeixinApiError } from 'nestjs-work-weixin';

/** Tells the caller of this application what the remote, or the input's rules, said. */
@Catch(HttpRemoteError)
export class WorkWeixinErrorFilter extends BaseExceptionFilter {
  override catch(error: HttpRemoteError, host: ArgumentsHost): void {
    super.catch(toHttpException(error), host);
  }
}

function toHttpException(error: HttpRemoteError): Error {
  if (error instanceof InputInvalidError) {
    const { message, violations } = error;
    return new HttpException({ message, violations }, HttpStatus.UNPROCESSABLE_ENTITY);
  }
  if (isWorkWeixinApiError(error)) {
    const { errcode, meaning, advice, hint } = error;
    const status = error.is(Errcode.UserNotFound) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_GATEWAY;
    return new HttpException({ message: meaning ?? 'refused by the server', errcode, advice, hint }, status);
  }
  if (error instanceof CallTimeoutError)
    return new HttpException('no answer in time', HttpStatus.GATEWAY_TIMEOUT);
  if (error.stage === 'send' || error.stage === 'check' || error.stage === 'decode') {
    return new HttpException('no usable answer', HttpStatus.BAD_GATEWAY);
  }
  // Our own configuration or code: Nest logs it and answers 500 without details.
  return error;
}
