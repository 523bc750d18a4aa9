import { CallAbortedError, CallTimeoutError, type HttpRemoteError } from 'nestjs-http-remote';
import { problemOf, problemTypes, type ProblemDetails } from 'nestjs-http-remote/problem-details';
import { AppMissingError } from '../errors/app-missing.error.js';
import { AppRefusedError } from '../errors/app-refused.error.js';
import { AppUnknownError } from '../errors/app-unknown.error.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { JobFailedError } from '../errors/job-failed.error.js';
import { JobTimeoutError } from '../errors/job-timeout.error.js';
import { JsSdkUrlInvalidError } from '../errors/js-sdk-url-invalid.error.js';
import { LoginStateInvalidError, type LoginStateFault } from '../errors/login-state-invalid.error.js';
import { MediaExpiredError } from '../errors/media-expired.error.js';
import { PartialFailureError } from '../errors/partial-failure.error.js';
import { TenantMissingError } from '../errors/tenant-missing.error.js';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import { TenantUnknownError } from '../errors/tenant-unknown.error.js';
import { isWorkWeixinApiError, type WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { Credential, isCallerCredential } from '../tenant/credential.js';
import { problemOfErrcode } from './errcode-problem.js';

/** Problem details that explain the errcode: see {@link workWeixinProblemOf}. */
export interface WorkWeixinProblemDetails extends ProblemDetails {
  /** The tenant of the call, as the caller named it. */
  readonly tenant?: string;
  readonly errcode?: number;
  /** The meaning of the errcode, in Chinese; missing for codes that `Errcode` does not name. */
  readonly meaning?: string;
  /** The advice on what to do, in Chinese. If a permission is lacking, it names the secret of the call and the `permission`. */
  readonly advice?: string;
  /** The app of the call, if it chooses one, or if an app's secret authorized it. */
  readonly app?: string;
  /** The list of the admin console in which an app must stand to call the API, such as `客户联系`. */
  readonly permission?: string;
  /** The trace id for the vendor's query tool and support. */
  readonly hint?: string;
  /** The API's page in the official documentation. */
  readonly doc?: string;
  /** The id of the job that failed, or that goes on. */
  readonly jobId?: string;
}

const PROBLEMS = {
  'not-found': [404, '企业微信中没有所指的对象'],
  conflict: [409, '与企业微信中的现状冲突'],
  forbidden: [403, '企业微信不允许该操作'],
  'too-many-calls': [429, '调用企业微信过于频繁'],
  busy: [503, '企业微信暂时不可用，请稍后再试'],
  rejected: [422, '企业微信不接受请求的内容'],
  'credential-refused': [502, '企业微信不接受本服务的凭证'],
  refused: [502, '企业微信拒绝了请求'],
  'tenant-missing': [400, '没有指明企业'],
  'tenant-unknown': [404, '没有这个企业'],
  'tenant-unavailable': [503, '暂时无法确定企业，请稍后再试'],
  'credential-missing': [500, '该企业没有可调用此接口的 secret'],
  'app-missing': [500, '该企业有多个应用，请求没有指明用哪一个'],
  'app-unknown': [404, '该企业没有这个应用'],
  'app-refused': [500, '此接口不能用应用的 secret 调用'],
  'login-invalid': [400, '登录无效，请重新登录'],
  'page-invalid': [422, '无法为该页面地址签名'],
  'job-failed': [502, '企业微信的任务没有完成'],
  'partly-done': [422, '企业微信只完成了请求的一部分'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

const LOGIN_FAULTS: Readonly<Record<LoginStateFault, string>> = {
  malformed: '返回的 state 不完整或不是本服务生成的',
  signature: '返回的 state 已被修改或不是本服务生成的',
  expired: '登录用时过长，state 已过期',
  session: '登录不是在此浏览器中发起的',
};

type ProblemName = keyof typeof PROBLEMS;

const PREFIX = 'urn:work-weixin:problem:';

/** All problem types of {@link workWeixinProblemOf} with status and title, for documentation. */
export function workWeixinProblemTypes(): Pick<ProblemDetails, 'type' | 'title' | 'status'>[] {
  return [...(Object.keys(PROBLEMS) as ProblemName[]).map(described), ...problemTypes()];
}

/**
 * Converts a failed call to the 企业微信 server into problem details that the application can send to its own caller. Errors
 * that do not come from the server or from tenants become those of `problemOf` in `nestjs-http-remote`. The result never
 * mentions other tenants.
 *
 * @example
 * ```ts
 * workWeixinProblemOf(error); // { type: 'urn:work-weixin:problem:not-found', status: 404, errcode: 60111, … }
 * ```
 */
export function workWeixinProblemOf(error: HttpRemoteError): WorkWeixinProblemDetails {
  const { api, stage, outcome, retryAfterMs } = error;
  if (isWorkWeixinApiError(error)) return withErrcode(error);
  if (error instanceof JobFailedError) return ofFailedJob(error);
  if (error instanceof JobTimeoutError) return { ...problemOf(error), ...definedIn(error, JOB) };
  const named = nameOf(error);
  if (named === undefined) return problemOf(error);
  const [name, detail] = named;
  return {
    ...described(name),
    detail,
    ...(api && { api: api.action }),
    stage,
    outcome,
    ...('tenant' in error && { tenant: String(error.tenant) }),
    ...('app' in error && { app: String(error.app) }),
    ...('permission' in error && { permission: String(error.permission) }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function withErrcode(error: WorkWeixinApiError): WorkWeixinProblemDetails {
  const { errcode, meaning, advice, hint, docUrl: doc, tenant, app, permission } = error;
  const known = { tenant, app, errcode, meaning, advice, permission, hint, doc };
  const problem = { ...problemOf(error), ...(Object.fromEntries(definedOf(known)) as Partial<typeof known>) };
  // With an unknown outcome the errcode is unreliable: an earlier attempt may have been executed, or a gateway responded.
  if (error.outcome === 'unknown') return problem;
  // The address of a file of ours leads to nothing now.
  const name = error instanceof MediaExpiredError ? 'not-found' : problemOfErrcode(error);
  return { ...problem, ...described(name), detail: detailOf(error) };
}

/** The errcode is that of the job: it is reliable even if nothing is known about the effect. */
function ofFailedJob(error: JobFailedError): WorkWeixinProblemDetails {
  const { errcode } = error;
  const problem = { ...problemOf(error), ...definedIn(error, JOB) };
  if (errcode === undefined) return { ...problem, ...described('job-failed'), detail: '请重新提交任务' };
  const { api, category } = error;
  const name = problemOfErrcode({ api, errcode, category, retryable: false });
  return { ...problem, ...described(name), detail: detailOf({ ...error, errcode }) };
}

function detailOf({
  errcode,
  meaning,
  advice,
}: Pick<WorkWeixinApiError, 'errcode' | 'meaning' | 'advice'>): string {
  const text = [meaning, advice].filter((each) => each !== undefined).join('。');
  return `错误码 ${errcode}${text && `：${text}`}`;
}

function nameOf(error: HttpRemoteError): readonly [name: ProblemName, detail: string] | undefined {
  // Looking up a tenant can also time out.
  if (error instanceof CallTimeoutError || error instanceof CallAbortedError) return undefined;
  if (error instanceof TenantMissingError)
    return ['tenant-missing', '本服务有多个企业，请指明请求是为哪一个企业'];
  if (error instanceof TenantUnknownError) return ['tenant-unknown', '请检查企业的名称'];
  if (error instanceof TenantUnavailableError) return ['tenant-unavailable', '请求没有发出'];
  if (error instanceof AppUnknownError) return ['app-unknown', '请检查应用的名称'];
  if (error instanceof AppMissingError)
    return ['app-missing', `请指明应用，例如 { app: '${error.apps[0]}' }`];
  if (error instanceof AppRefusedError) {
    return ['app-refused', `此接口只接受 ${error.credentials.join(' 或 ')}，调用时请不要指明应用`];
  }
  if (error instanceof LoginStateInvalidError) return ['login-invalid', LOGIN_FAULTS[error.reason]];
  if (error instanceof JsSdkUrlInvalidError) return ['page-invalid', '请传入页面的 location.href，不要解码'];
  if (error instanceof PartialFailureError) return ['partly-done', partsOf(error)];
  if (error instanceof CredentialMissingError) return ['credential-missing', adviceFor(error)];
  return undefined;
}

/** How many were rejected. Not which: they may be personal data. */
function partsOf({ counts, advice }: PartialFailureError): string {
  const parts = Object.entries(counts).map(([property, count]) => `${property} ${count} 个`);
  return `未被接受：${parts.join('，')}。${advice}`;
}

function adviceFor({ credentials, permission }: CredentialMissingError): string {
  const secrets = credentials.filter((credential) => !isCallerCredential(credential));
  if (secrets.length === 0)
    return `没有 secret 能取得此接口所需的 ${credentials.join(' 或 ')} 凭证，请在输入中设置 accessToken`;
  const options = secrets.map((kind) => (kind === Credential.Any ? '任意一个 secret' : `secrets.${kind}`));
  const list = permission === undefined ? '' : `；应用须在管理端“${permission}”的可调用接口的应用之列`;
  return `请为该企业配置 ${options.join(' 或 ')}${list}`;
}

function described(name: ProblemName): Pick<ProblemDetails, 'type' | 'title' | 'status'> {
  const [status, title] = PROBLEMS[name];
  return { type: `${PREFIX}${name}`, title, status };
}

const JOB = ['tenant', 'app', 'jobId', 'errcode', 'meaning', 'advice'] as const;

/** Those of the properties that an error has. */
function definedIn(
  error: HttpRemoteError,
  names: typeof JOB,
): Pick<WorkWeixinProblemDetails, (typeof JOB)[number]> {
  const fields = error as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(definedOf(Object.fromEntries(names.map((name) => [name, fields[name]]))));
}

function definedOf(fields: object): [string, unknown][] {
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}
