import { ArgumentsHost, Catch, ExceptionFilter, HttpStatus } from '@nestjs/common';
import type { Response } from 'express';
import { HttpRemoteError, InputInvalidError } from 'nestjs-http-remote';
import { isWorkWeixinApiError } from 'nestjs-work-weixin';

@Catch(HttpRemoteError)
export class RemoteErrorFilter implements ExceptionFilter<HttpRemoteError> {
  catch(error: HttpRemoteError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof InputInvalidError) {
      const fields = error.violations.map(({ property, message }) => ({ property, message }));
      response.status(HttpStatus.UNPROCESSABLE_ENTITY).json({ fields });
    } else if (isWorkWeixinApiError(error)) {
      const { errcode, meaning } = error;
      response.status(HttpStatus.CONFLICT).json({ errcode, meaning });
    } else {
      response.status(HttpStatus.BAD_GATEWAY).json({ outcome: error.outcome });
    }
  }
}
