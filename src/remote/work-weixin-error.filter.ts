import { Catch, HttpException, HttpStatus, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import { isWorkWeixinApiError } from 'nestjs-work-weixin';

/** Tells the caller of this application what the remote, or the input's rules, said. */
@Catch(HttpRemoteError)
export class WorkWeixinErrorFilter extends BaseExceptionFilter {
  override catch(error: HttpRemoteError, host: ArgumentsHost): void {
    super.catch(toHttpException(error), host);
  }
}

function toHttpException(error: HttpRemoteError): HttpException {
  if (error instanceof InputInvalidError) {
    return new HttpException(
      { message: error.message, violations: error.violations },
      HttpStatus.UNPROCESSABLE_ENTITY,
    );
  }
  if (isWorkWeixinApiError(error)) {
    const { errcode, meaning, advice, hint } = error;
    return new HttpException(
      { message: error.message, errcode, meaning, advice, hint },
      HttpStatus.BAD_GATEWAY,
    );
  }
  return new HttpException({ message: error.message, stage: error.stage }, HttpStatus.BAD_GATEWAY);
}
