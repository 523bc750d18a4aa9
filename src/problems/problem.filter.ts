import {
  Catch,
  HttpException,
  Inject,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { PROBLEM_MEDIA_TYPE, ProblemException, problem, problemNameOf, type Problem } from './problem.js';

const MAX_PATH_LENGTH = 200;

/** Details for bodies that Express's parsers reject. */
const PARSER_DETAILS: Readonly<Record<number, string>> = {
  413: '请求体超过了大小上限 BODY_LIMIT_KB',
  415: '不支持请求体的字符集或压缩格式：请发送 UTF-8 编码的 JSON',
};

/**
 * Responds with problem details (RFC 9457) to all errors that are not errors of a remote call: Nest's own exceptions,
 * unreadable bodies, unknown routes and unexpected errors. The texts are our own, because those of Nest and Express are English.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(@Inject(HttpAdapterHost) private readonly adapterHost: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { httpAdapter } = this.adapterHost;
    const [request, response] = host.getArgs<[unknown, unknown]>();
    const method = String(httpAdapter.getRequestMethod(request));
    const [path = ''] = String(httpAdapter.getRequestUrl(request)).split(/[?#]/, 1);
    const body: Problem = { ...problemOf(error, method, path), instance: path };
    // The message may contain anything, so it goes to the log and not to the caller.
    if (body.status >= 500 && !(error instanceof ProblemException))
      this.logger.error(error instanceof Error ? error.stack : 'a non-Error value was thrown');
    if (httpAdapter.isHeadersSent(response)) {
      httpAdapter.end(response);
      return;
    }
    httpAdapter.setHeader(response, 'content-type', `${PROBLEM_MEDIA_TYPE}; charset=utf-8`);
    httpAdapter.reply(response, JSON.stringify(body), body.status);
  }
}

function problemOf(error: unknown, method: string, path: string): Problem {
  if (error instanceof ProblemException) return problem(error.problemName, error.message);
  const status = statusOf(error);
  return { ...problem(problemNameOf(status), detailOf(error, status, method, path)), status };
}

/** The errors of Express's parsers have a status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error ? (error as Error & { status?: unknown }).status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function detailOf(error: unknown, status: number, method: string, path: string): string | undefined {
  if (status === 404) {
    const shown = path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH)}…` : path;
    return `没有 ${method} ${shown} 这个接口或页面`;
  }
  // Nest throws the same exception for both.
  if (status === 400 && error instanceof HttpException) {
    const { cause } = error;
    return cause instanceof Error && cause.name === 'URIError'
      ? '地址中的 % 编码不正确'
      : '请求体不是合法的 JSON';
  }
  return PARSER_DETAILS[status];
}
