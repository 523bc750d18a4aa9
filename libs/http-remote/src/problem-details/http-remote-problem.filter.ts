import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { problemOf, type ProblemDetails } from './problem-of.js';

/**
 * Responds to failed calls with RFC 9457 problem details, on Express and on Fastify. Override `problemOf` to change them.
 *
 * Configuration and declaration errors are logged, because their response has no details and no observer is notified. Outside
 * of HTTP the error is rethrown.
 *
 * @example `providers: [{ provide: APP_FILTER, useClass: HttpRemoteProblemFilter }]`
 * @example `app.useGlobalFilters(new HttpRemoteProblemFilter(app.get(HttpAdapterHost)));`
 */
@Catch(HttpRemoteError)
export class HttpRemoteProblemFilter implements ExceptionFilter<HttpRemoteError> {
  private readonly logger = new Logger('HttpRemote');

  constructor(@Inject(HttpAdapterHost) private readonly adapterHost: HttpAdapterHost) {}

  catch(error: HttpRemoteError, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const details = this.problemOf(error);
    if (isOurs(error) && details.status >= 500) this.logger.error(describeError(error), error.stack);
    const adapter = this.adapterHost.httpAdapter;
    const [request, response] = host.getArgs<[unknown, unknown]>();
    if (adapter.isHeadersSent(response)) {
      adapter.end(response);
      return;
    }
    const problem = { ...details, instance: pathOf(String(adapter.getRequestUrl(request))) };
    adapter.setHeader(response, 'content-type', 'application/problem+json; charset=utf-8');
    const seconds = retryAfterSecondsOf(problem);
    if (seconds !== undefined) adapter.setHeader(response, 'retry-after', String(seconds));
    // Send text: for an object an adapter chooses its own content type.
    adapter.reply(response, JSON.stringify(problem), problem.status);
  }

  /** @returns the response body; its `status` is also the status of the response */
  protected problemOf(error: HttpRemoteError): ProblemDetails {
    return problemOf(error);
  }
}

function isOurs({ stage }: HttpRemoteError): boolean {
  return stage === 'declare' || stage === 'configure';
}

/** Without the query: it may carry secrets, and the response may be logged. */
function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/** No `Retry-After` if the outcome is unknown: it would invite the caller to repeat a request that may have been executed. */
function retryAfterSecondsOf({ retryAfterMs, outcome }: ProblemDetails): number | undefined {
  if (retryAfterMs === undefined || outcome === 'unknown') return undefined;
  return Math.ceil(retryAfterMs / 1000);
}
