import { HttpException } from '@nestjs/common';

/** The application's own problems: status and title by the last part of their type. */
const PROBLEMS = {
  'request-malformed': [400, '请求有误'],
  'api-key-refused': [401, '缺少 API key，或 API key 不正确'],
  'members-only': [403, '仅限企业成员'],
  'route-not-found': [404, '没有这个地址'],
  'sandbox-only': [404, '只有沙箱才能查看'],
  'length-missing': [411, '请求没有说明大小'],
  'body-too-large': [413, '请求体过大'],
  'body-not-json': [415, '请求体不是 JSON'],
  'body-not-bytes': [415, '请求体不是文件的字节'],
  'agent-id-missing': [501, '没有配置应用的 AgentId'],
  'login-not-configured': [501, '没有配置登录'],
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

/** Problems of the routes behind the pages, which the OpenAPI document does not describe. */
const OF_PAGES: ReadonlySet<ProblemName> = new Set<ProblemName>([
  ...(['members-only', 'sandbox-only', 'length-missing', 'body-not-bytes'] as const),
  ...(['agent-id-missing', 'login-not-configured'] as const),
]);

/** Every problem of the gateway, for the OpenAPI document. */
export function ownProblems(): Problem[] {
  const names = Object.keys(PROBLEMS) as ProblemName[];
  return names.filter((name) => !OF_PAGES.has(name)).map((name) => problem(name));
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
