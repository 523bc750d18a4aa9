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

const LONGEST_PATH = 200;

/** What Express's parsers refuse, in words for our callers. */
const PARSER_DETAILS: Readonly<Record<number, string>> = {
  413: '请求体超过了大小上限 BODY_LIMIT_KB',
  415: '不支持请求体的字符集或压缩格式：请发送 UTF-8 编码的 JSON',
};

/**
 * Answers everything that is no error of a remote call with problem details (RFC 9457): Nest's own exceptions, bodies that
 * cannot be read, routes there are not, and what nobody foresaw. In our own words: those of Nest and Express are English.
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
    const answer: Problem = { ...problemOf(error, method, path), instance: path };
    // Its words may hold anything: they are for the log's reader, by the name only where it is not known.
    if (answer.status >= 500) this.logger.error(error instanceof Error ? error.stack : 'no error was thrown');
    if (httpAdapter.isHeadersSent(response)) {
      httpAdapter.end(response);
      return;
    }
    httpAdapter.setHeader(response, 'content-type', `${PROBLEM_MEDIA_TYPE}; charset=utf-8`);
    httpAdapter.reply(response, JSON.stringify(answer), answer.status);
  }
}

function problemOf(error: unknown, method: string, path: string): Problem {
  if (error instanceof ProblemException) return problem(error.problemName, error.message);
  const status = statusOf(error);
  return { ...problem(problemNameOf(status), detailOf(error, status, method, path)), status };
}

/** Express's parsers throw errors with a status of their own. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error ? (error as Error & { status?: unknown }).status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function detailOf(error: unknown, status: number, method: string, path: string): string | undefined {
  if (status === 404) {
    const shown = path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path;
    return `没有 ${method} ${shown} 这个接口或页面`;
  }
  // Nest makes one exception of both.
  if (status === 400 && error instanceof HttpException) {
    const { cause } = error;
    return cause instanceof Error && cause.name === 'URIError'
      ? '地址中的 % 编码不正确'
      : '请求体不是合法的 JSON';
  }
  return PARSER_DETAILS[status];
}
