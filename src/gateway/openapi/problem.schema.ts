import { workWeixinProblemTypes } from 'nestjs-work-weixin/problem-details';
import type { SchemaObject } from './schema.types.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** What every error is answered with: RFC 9457, and what it says of a call of 企业微信. */
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
};

/** What this application adds to the problems of calls. */
const OF_OUR_OWN: readonly { readonly status: number; readonly title: string }[] = [
  { status: 400, title: '请求体不是 JSON 对象' },
  { status: 401, title: '缺少 API key，或 API key 不正确' },
  { status: 413, title: '请求体过大' },
  { status: 415, title: '请求体不是 JSON' },
];

/** The caller of an aborted call has gone. */
const NEVER_READ = 499;

/** What each error status of a route means. */
export const PROBLEMS: ReadonlyMap<number, string> = titlesByStatus();

function titlesByStatus(): Map<number, string> {
  const titles = new Map<number, string>();
  const all = [...OF_OUR_OWN, ...workWeixinProblemTypes()].filter(({ status }) => status !== NEVER_READ);
  for (const { status, title } of all.sort((one, other) => one.status - other.status)) {
    const known = titles.get(status);
    titles.set(status, known === undefined ? title : `${known}；${title}`);
  }
  return titles;
}
