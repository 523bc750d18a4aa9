import { AuthorizationFailedError } from '../errors/authorization-failed.error.js';
import { CallAbortedError } from '../errors/call-aborted.error.js';
import { CallTimeoutError } from '../errors/call-timeout.error.js';
import { ClientClosedError } from '../errors/client-closed.error.js';
import type { HttpRemoteError, HttpRemoteOutcome, HttpRemoteStage } from '../errors/http-remote.error.js';
import { HttpStatusError } from '../errors/http-status.error.js';
import { InputInvalidError, type Violation } from '../errors/input-invalid.error.js';

/** One broken rule as a caller may see it: a {@link Violation} without the refused value. */
export type ProblemViolation = Omit<Violation, 'value'>;

/**
 * An RFC 9457 problem, as the body of an answer of type `application/problem+json`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface ProblemDetails {
  /** What kind of problem it is, for programs: `urn:http-remote:problem:input-invalid`. A name, not a page to be read. */
  readonly type: string;
  /** The same for people, in Chinese; the same for every problem of a type. */
  readonly title: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** What this one is about, and what the caller may do, in Chinese. */
  readonly detail?: string;
  /** The path of the request that failed, without its query; a filter adds it. */
  readonly instance?: string;
  /** The remote API that was called, as `user/create`. */
  readonly api?: string;
  /** Where in the way of the call it failed. Left out where that is the host's own business. */
  readonly stage?: HttpRemoteStage;
  /** What the call may have done to the remote. */
  readonly outcome?: HttpRemoteOutcome;
  /** The broken rules, where the input breaks some: all of them, or the first 100. */
  readonly violations?: readonly ProblemViolation[];
  /** How many more rules are broken. Left out if `violations` has all of them. */
  readonly omittedViolations?: number;
  /** Milliseconds after which it is worth trying again, where that is known. */
  readonly retryAfterMs?: number;
}

/** The problems this package tells: status and title by the last part of their type. */
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
  // Nginx's own: the caller has gone and will not read it, but access logs will show it.
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

/** What the remote's own status says about the request, and not about our right to send it. */
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
 * What a host may tell its own caller of a failed call. It holds no message of the error, which may speak of the host's
 * other affairs, and no value of the input.
 *
 * @example
 * ```ts
 * problemOf(error); // { type: 'urn:http-remote:problem:timeout', title: '调用超时', status: 504, outcome: 'unknown', … }
 * ```
 */
export function problemOf(error: HttpRemoteError): ProblemDetails {
  const name = nameOf(error);
  const { api, stage, outcome, retryAfterMs } = error;
  // What is wrong inside is for the log, not for the caller.
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

/** The value is the caller's own, yet answers are logged and cached along the way. */
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
