import { Catch, Inject, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { describeError } from '../errors/describe-error.js';
import { HttpRemoteError } from '../errors/http-remote.error.js';
import { problemOf, type ProblemDetails } from './problem-of.js';

/**
 * Answers failed calls with RFC 9457 problem details, on Express and on Fastify. Override `problemOf` to tell them otherwise.
 *
 * Errors of configuration and declarations are logged: their answer says nothing of them, and no observer is told. Outside
 * of HTTP an error passes on as it is.
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
    const told = this.problemOf(error);
    if (isOurs(error) && told.status >= 500) this.logger.error(describeError(error), error.stack);
    const adapter = this.adapterHost.httpAdapter;
    const [request, response] = host.getArgs<[unknown, unknown]>();
    if (adapter.isHeadersSent(response)) {
      adapter.end(response);
      return;
    }
    const problem = { ...told, instance: pathOf(String(adapter.getRequestUrl(request))) };
    adapter.setHeader(response, 'content-type', 'application/problem+json; charset=utf-8');
    const seconds = retryAfterSecondsOf(problem);
    if (seconds !== undefined) adapter.setHeader(response, 'retry-after', String(seconds));
    // As text: an adapter has its own mind about the content type of an object.
    adapter.reply(response, JSON.stringify(problem), problem.status);
  }

  /** @returns the answer's body; its `status` is the answer's */
  protected problemOf(error: HttpRemoteError): ProblemDetails {
    return problemOf(error);
  }
}

function isOurs({ stage }: HttpRemoteError): boolean {
  return stage === 'declare' || stage === 'configure';
}

/** A query may carry what is nobody's business in a body that is logged. */
function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

/** Whoever is told a time repeats the request then, which what may have been carried out must not invite to. */
function retryAfterSecondsOf({ retryAfterMs, outcome }: ProblemDetails): number | undefined {
  if (retryAfterMs === undefined || outcome === 'unknown') return undefined;
  return Math.ceil(retryAfterMs / 1000);
}
