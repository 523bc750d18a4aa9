import type { SchemaObject } from './schema.types.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** What every error is answered with (RFC 9457), and the members this application adds. */
export const PROBLEM_SCHEMA: SchemaObject = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: '问题的种类' },
    title: { type: 'string', description: '该种问题的概述' },
    status: { type: 'integer', description: 'HTTP 状态码' },
    detail: { type: 'string', description: '这一次的原因' },
    instance: { type: 'string', format: 'uri-reference' },
    outcome: {
      type: 'string',
      enum: ['not-sent', 'refused', 'unknown'],
      description: '对服务器的影响：未发出、被拒绝、未知（可能已生效，重试前先查询）',
    },
    errcode: { type: 'integer', description: '企业微信错误码' },
    advice: { type: 'string', description: '处理建议' },
    hint: { type: 'string', description: '官方查询工具使用的 hint' },
    violations: {
      type: 'array',
      description: '不符合规则的字段',
      items: {
        type: 'object',
        properties: {
          property: { type: 'string' },
          rule: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
  additionalProperties: true,
};

/** The answers every route can give besides its own, by status. */
export const PROBLEMS: Readonly<Record<number, string>> = {
  400: '请求不是 JSON 对象，或没有指明租户',
  401: '缺少 API key，或 API key 不正确',
  404: '没有这个租户，或企业微信没有所指的成员、部门等',
  409: '与企业微信已有的数据冲突，例如 UserID 已存在',
  413: '请求体过大',
  415: '请求体不是 JSON',
  422: '字段不符合规则，什么也没有发出',
  429: '企业微信限制了调用频率',
  502: '企业微信没有给出可用的应答；结果可能未知',
  503: '本服务暂时不可用',
  504: '企业微信没有及时应答；结果可能未知',
};
