import { Catch } from '@nestjs/common';
import { HttpRemoteError } from 'nestjs-http-remote';
import { HttpRemoteProblemFilter } from 'nestjs-http-remote/problem-details';
import { workWeixinProblemOf, type WorkWeixinProblemDetails } from './work-weixin-problem-of.js';

/**
 * Answers failed calls with RFC 9457 problem details that say what the server's errcode means, on Express and on Fastify.
 * It does all that `HttpRemoteProblemFilter` does, so the application needs no second one.
 *
 * @example `providers: [{ provide: APP_FILTER, useClass: WorkWeixinProblemFilter }]`
 */
@Catch(HttpRemoteError)
export class WorkWeixinProblemFilter extends HttpRemoteProblemFilter {
  protected override problemOf(error: HttpRemoteError): WorkWeixinProblemDetails {
    return workWeixinProblemOf(error);
  }
}
