import { workWeixinProblemTypes } from 'nestjs-work-weixin/problem-details';
import { PROBLEM_MEDIA_TYPE, ownProblems } from '../../problems/problem.js';
import type { SchemaObject } from './schema-types.js';

/** The body of every error response: RFC 9457, with details about the call of 企业微信. */
export const PROBLEM_SCHEMA: SchemaObject = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: '问题的种类' },
    title: { type: 'string', description: '该种问题的概述' },
    status: { type: 'integer', description: 'HTTP 状态码' },
    detail: { type: 'string', description: '这一次的原因' },
    instance: { type: 'string', format: 'uri-reference', description: '出错的请求路径' },
    api: { type: 'string', description: '所调用的接口' },
    tenant: { type: 'string', description: '租户' },
    app: { type: 'string', description: '调用所用的应用' },
    stage: { type: 'string', description: '出错的环节' },
    outcome: {
      type: 'string',
      enum: ['not-sent', 'refused', 'unknown'],
      description: '对服务器的影响：未发出、被拒绝、未知（可能已生效，再次发送之前请先查询）',
    },
    errcode: { type: 'integer', description: '企业微信错误码' },
    meaning: { type: 'string', description: '错误码的含义' },
    advice: { type: 'string', description: '处理建议' },
    hint: { type: 'string', description: '官方查询工具使用的 hint' },
    doc: { type: 'string', format: 'uri', description: '官方文档' },
    retryAfterMs: { type: 'number', description: '多少毫秒之后值得重试' },
    violations: {
      type: 'array',
      description: '不符合规则的字段',
      items: {
        type: 'object',
        required: ['property', 'wirePath', 'rule', 'message'],
        properties: {
          property: { type: 'string' },
          wirePath: { type: 'string' },
          rule: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
    omittedViolations: { type: 'integer', description: 'violations 之外还有多少处不符合规则' },
  },
  // An example that Swagger UI derives from the properties would show "string" fifteen times.
  example: {
    type: 'urn:http-remote:problem:input-invalid',
    title: '请求参数不符合要求',
    status: 422,
    detail: '请检查：userId',
    instance: '/work-weixin/user/create',
    api: 'user/create',
    stage: 'validate',
    outcome: 'not-sent',
    violations: [{ property: 'userId', wirePath: 'userid', rule: 'isNotEmpty', message: '用户ID不能为空' }],
  },
};

/** The status of an aborted call, whose caller has disconnected. */
const NEVER_READ = 499;

/** The meaning of each error status of a route. */
const PROBLEMS: ReadonlyMap<number, string> = titlesByStatus();

/**
 * All error statuses of a route in one response, because Swagger UI repeats the schema and its example for each response.
 */
export const PROBLEM_RESPONSE = {
  description: ['出错：', ...[...PROBLEMS].map(([status, titles]) => `- \`${status}\` ${titles}`)].join('\n'),
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

function titlesByStatus(): Map<number, string> {
  const titles = new Map<number, string>();
  const all = [...ownProblems(), ...workWeixinProblemTypes()].filter(
    ({ type, status }) => status !== NEVER_READ && !type.endsWith(':route-not-found'),
  );
  for (const { status, title } of all.sort((one, other) => one.status - other.status)) {
    const known = titles.get(status);
    titles.set(status, known === undefined ? title : `${known}；${title}`);
  }
  return titles;
}
