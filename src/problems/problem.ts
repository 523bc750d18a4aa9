import { HttpException } from '@nestjs/common';

/** The application's own problems: status and title by the last part of their type. */
const PROBLEMS = {
  'request-malformed': [400, '请求有误'],
  'api-key-refused': [401, '缺少 API key，或 API key 不正确'],
  'route-not-found': [404, '没有这个地址'],
  'body-too-large': [413, '请求体过大'],
  'body-not-json': [415, '请求体不是 JSON'],
  'shutting-down': [503, '服务正在关闭'],
  'internal-error': [500, '服务内部出错'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

export type ProblemName = keyof typeof PROBLEMS;

/** RFC 9457, in the same form as the problems of the libraries. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Every problem of the application, for the OpenAPI document. */
export function ownProblems(): Problem[] {
  return (Object.keys(PROBLEMS) as ProblemName[]).map((name) => problem(name));
}

/** @param detail the specific reason, in Chinese */
export function problem(name: ProblemName, detail?: string): Problem {
  const [status, title] = PROBLEMS[name];
  return { type: `urn:hr-sync:problem:${name}`, title, status, ...(detail !== undefined && { detail }) };
}

/** Throw it to respond with a problem. */
export class ProblemException extends HttpException {
  constructor(
    readonly problemName: ProblemName,
    detail: string,
  ) {
    super(detail, PROBLEMS[problemName][0]);
  }
}

/** The problem for errors that only have a status: Nest's own, and those of Express's parsers. */
export function problemNameOf(status: number): ProblemName {
  const names = Object.keys(PROBLEMS) as ProblemName[];
  return (
    names.find((name) => PROBLEMS[name][0] === status) ??
    (status < 500 ? 'request-malformed' : 'internal-error')
  );
}
