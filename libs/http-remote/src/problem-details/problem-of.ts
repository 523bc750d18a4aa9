import { AuthorizationFailedError } from '../errors/authorization-failed.error.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import type { HttpRemoteError, HttpRemoteOutcome, HttpRemoteStage } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';

/** A broken rule for the caller: a {@link Violation} without the rejected value. */
export type ProblemViolation = Omit<Violation, 'value'>;

/**
 * An RFC 9457 problem, the body of a response of type `application/problem+json`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface ProblemDetails {
  /** The type of the problem, for programs: `urn:http-remote:problem:input-invalid`. A name, not the address of a page. */
  readonly type: string;
  /** The type for people, in Chinese; the same for every problem of a type. */
  readonly title: string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** A description of this failure and of what the caller can do, in Chinese. */
  readonly detail?: string;
  /** The path of the request that failed, without its query; a filter adds it. */
  readonly instance?: string;
  /** The remote API that was called, such as `user/create`. */
  readonly api?: string;
  /** The stage at which the call failed. Left out for mistakes of the application itself. */
  readonly stage?: HttpRemoteStage;
  /** The effect the call may have had on the remote. */
  readonly outcome?: HttpRemoteOutcome;
  /** The rules that the input breaks, if any: all of them, or the first 100. */
  readonly violations?: readonly ProblemViolation[];
  /** The number of broken rules that `violations` leaves out. Left out itself if there are none. */
  readonly omittedViolations?: number;
  /** Milliseconds after which a retry makes sense, if known. */
  readonly retryAfterMs?: number;
}

/** The problems of this package: status and title by the last part of their type. */
const PROBLEMS = {
  'input-invalid': [422, '请求参数不符合要求'],
  'input-not-encodable': [422, '请求参数无法发送'],
  'not-found': [404, '远程服务中没有所指的对象'],
  conflict: [409, '与远程服务中的现状冲突'],
  forbidden: [403, '远程服务不允许该操作'],
  rejected: [422, '远程服务不接受请求的内容'],
  'too-many-calls': [429, '调用过于频繁'],
  busy: [503, '暂时无法调用，请稍后再试'],
  unreachable: [503, '连接不上远程服务'],
  refused: [502, '远程服务拒绝了请求'],
  'no-usable-answer': [502, '没有得到远程服务的有效应答'],
  'not-authorized': [502, '未能取得调用远程服务的授权'],
  timeout: [504, '调用超时'],
  // Nginx's own status: the caller has disconnected and does not read it, but access logs show it.
  aborted: [499, '调用方已取消请求'],
  misconfigured: [500, '服务的配置或程序有误'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

type ProblemName = keyof typeof PROBLEMS;

const PREFIX = 'urn:http-remote:problem:';

const EFFECTS: Readonly<Record<HttpRemoteOutcome, string>> = {
  'not-sent': '请求没有送达远程服务，没有产生任何影响',
  refused: '远程服务没有执行该请求',
  unknown: '远程服务可能已经执行了请求，再次发送之前请先查询结果',
};

/** Statuses of the remote that are about the request, not about our right to send it. */
const BY_STATUS: ReadonlyMap<number, ProblemName> = new Map([
  [400, 'rejected'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [410, 'not-found'],
  [412, 'conflict'],
  [422, 'rejected'],
  [429, 'too-many-calls'],
]);

const BY_STAGE: Readonly<Record<HttpRemoteStage, ProblemName>> = {
  declare: 'misconfigured',
  configure: 'misconfigured',
  validate: 'input-invalid',
  encode: 'input-not-encodable',
  limit: 'busy',
  authorize: 'not-authorized',
  send: 'unreachable',
  check: 'refused',
  decode: 'no-usable-answer',
  retry: 'no-usable-answer',
};

/** Every type of {@link problemOf} with its status and title, for documentation. */
export function problemTypes(): Pick<ProblemDetails, 'type' | 'title' | 'status'>[] {
  return (Object.keys(PROBLEMS) as ProblemName[]).map(described);
}

/**
 * Describes a failed call for the application's own caller. It contains neither the error's message, which may reveal
 * internals of the application, nor values of the input.
 *
 * @example
 * ```ts
 * problemOf(error); // { type: 'urn:http-remote:problem:timeout', title: '调用超时', status: 504, outcome: 'unknown', … }
 * ```
 */
export function problemOf(error: HttpRemoteError): ProblemDetails {
  const name = nameOf(error);
  const { api, stage, outcome, retryAfterMs } = error;
  // Internal mistakes belong in the log, not in a response.
  if (name === 'misconfigured') return described(name);
  const invalid = error instanceof InputInvalidError ? error : undefined;
  const violations = invalid?.violations.map(withoutValue);
  return {
    ...described(name),
    detail: invalid ? listOf(invalid) : EFFECTS[outcome],
    ...(api && { api: api.action }),
    stage,
    outcome,
    ...(violations && { violations }),
    ...(invalid && invalid.omitted > 0 && { omittedViolations: invalid.omitted }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function nameOf(error: HttpRemoteError): ProblemName {
  const { outcome, stage, retryAfterMs } = error;
  if (error instanceof CallTimeoutError) return 'timeout';
  if (error instanceof CallAbortedError) return 'aborted';
  if (error instanceof ClientClosedError && outcome !== 'unknown') return 'busy';
  if (error instanceof AuthorizationFailedError) return 'not-authorized';
  if (outcome === 'unknown') return 'no-usable-answer';
  if (error instanceof HttpStatusError) return BY_STATUS.get(error.status) ?? 'refused';
  return stage === 'limit' && retryAfterMs !== undefined ? 'too-many-calls' : BY_STAGE[stage];
}

function described(name: ProblemName): Pick<ProblemDetails, 'type' | 'title' | 'status'> {
  const [status, title] = PROBLEMS[name];
  return { type: `${PREFIX}${name}`, title, status };
}

/** The caller sent the value itself, but responses may be logged and cached on their way. */
function withoutValue({ property, wirePath, rule, message }: Violation): ProblemViolation {
  return { property, wirePath, rule, message };
}

const MAX_NAMED = 20;

function listOf({ violations, omitted }: InputInvalidError): string {
  const properties = [...new Set(violations.map(({ property }) => property))];
  const named = properties.slice(0, MAX_NAMED).join('、');
  if (properties.length <= MAX_NAMED && omitted === 0) return `请检查：${named}`;
  return `请检查：${named} 等，共 ${violations.length + omitted} 处`;
}
