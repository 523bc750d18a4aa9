import { Catch } from '@nestjs/common';
import { HttpRemoteError } from 'nestjs-http-remote';
import { HttpRemoteProblemFilter } from 'nestjs-http-remote/problem-details';
import { workWeixinProblemOf, type WorkWeixinProblemDetails } from './work-weixin-problem-of.js';

/**
 * Responds to failed calls with RFC 9457 problem details that explain the server's errcode, on Express and on Fastify. It
 * replaces `HttpRemoteProblemFilter`: an application needs only this one.
 *
 * @example `providers: [{ provide: APP_FILTER, useClass: WorkWeixinProblemFilter }]`
 */
@Catch(HttpRemoteError)
export class WorkWeixinProblemFilter extends HttpRemoteProblemFilter {
  protected override problemOf(error: HttpRemoteError): WorkWeixinProblemDetails {
    return workWeixinProblemOf(error);
  }
}
