import {
  CallTimeoutError,
  InputInvalidError,
  decodeOutput,
  getRemoteApi,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { GetTokenWorkWxInput } from '../access-token/gettoken.api.js';
import { TagAddTagUsersWorkWxOutput } from '../catalogue/tag/tag-addtagusers.api.js';
import { UserWorkWxInput } from '../catalogue/user/user-get.api.js';
import { describeErrcode } from '../errcode/errcode-table.js';
import { Errcode } from '../errcode/errcode.js';
import { CredentialMissingError } from '../errors/credential-missing.error.js';
import { JobFailedError } from '../errors/job-failed.error.js';
import { JobTimeoutError } from '../errors/job-timeout.error.js';
import { JsSdkUrlInvalidError } from '../errors/js-sdk-url-invalid.error.js';
import { LoginStateInvalidError } from '../errors/login-state-invalid.error.js';
import { MediaExpiredError } from '../errors/media-expired.error.js';
import { PartialFailureError } from '../errors/partial-failure.error.js';
import { TenantMismatchError } from '../errors/tenant-mismatch.error.js';
import { TenantMissingError } from '../errors/tenant-missing.error.js';
import { TenantUnavailableError } from '../errors/tenant-unavailable.error.js';
import { TenantUnknownError } from '../errors/tenant-unknown.error.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import { workWeixinProblemOf, workWeixinProblemTypes } from './work-weixin-problem-of.js';

const api = getRemoteApi(UserWorkWxInput);
const refused = (errcode: number, errmsg = 'refused', of = api) =>
  new WorkWeixinApiError(errcode, errmsg, { api: of, tenant: 'acme', credential: 'contacts' });
const statusOf = (error: HttpRemoteError) => workWeixinProblemOf(error).status;
const typeOf = (error: HttpRemoteError) => workWeixinProblemOf(error).type.replace(/^urn:/, '');

describe('workWeixinProblemOf', () => {
  it('explains what an errcode means, what to do, and where to read more', () => {
    expect(workWeixinProblemOf(refused(60111, 'userid not found, hint: [1700000000_1_abc], from ip: 1.2.3.4'))).toEqual({
      type: 'urn:work-weixin:problem:not-found',
      title: '企业微信中没有所指的对象',
      status: 404,
      detail: '错误码 60111：UserID 不存在。成员不存在、已离职或不可见；删除时可视为已删除',
      api: 'user/get',
      stage: 'check',
      outcome: 'refused',
      tenant: 'acme',
      errcode: 60111,
      meaning: 'UserID 不存在',
      advice: '成员不存在、已离职或不可见；删除时可视为已删除',
      hint: '1700000000_1_abc',
      doc: 'https://developer.work.weixin.qq.com/document/path/90196',
    }); // prettier-ignore
  });

  it.each([
    ['UserNotFound', 404],
    ['DepartmentNotFound', 404],
    ['UserIdExists', 409],
    ['MobileExists', 409],
    ['DepartmentHasMembers', 409],
    ['ApiForbidden', 403],
    ['NoContactPermission', 403],
    ['UserIdOutOfVisibleRange', 403],
    ['FrequencyLimitExceeded', 429],
    ['ConcurrencyLimitExceeded', 429],
    ['SystemBusy', 503],
    ['DataVersionConflict', 503],
    ['InvalidMobile', 422],
    ['InvalidParameter', 422],
    ['ParentDepartmentNotFound', 422],
    ['InvalidSecret', 502],
    ['InvalidAccessToken', 502],
    ['AccessTokenExpired', 502],
    ['IpNotTrusted', 502],
    ['ApiRetired', 502],
  ] as const)('maps %s to %s', (name, status) => {
    expect(statusOf(refused(Errcode[name]))).toBe(status);
  });

  it('maps every known errcode to the status that its name and category imply', () => {
    for (const [name, errcode] of Object.entries(Errcode)) {
      const status = statusOf(refused(errcode));
      const info = describeErrcode(errcode);
      expect([name, status]).toEqual([name, expect.any(Number)]);
      // Never 401: the caller cannot log in for our token.
      expect([name, status]).not.toEqual([name, 401]);
      if (/NotFound$/.test(name) && !/^Parent/.test(name)) expect([name, status]).toEqual([name, 404]);
      if (/Exists$/.test(name)) expect([name, status]).toEqual([name, 409]);
      if (info?.category === 'token') expect([name, status]).toEqual([name, 502]);
      if (info?.category === 'idempotent') expect([404, 409]).toContain(status);
      if (info?.retryable) expect([409, 429, 503]).toContain(status);
    }
  });

  it('returns no meaning for an unknown code, and reports that the server rejected the call', () => {
    const problem = workWeixinProblemOf(refused(999_999));
    expect(problem).toMatchObject({ status: 502, detail: '错误码 999999', errcode: 999_999 });
    expect(problem).not.toHaveProperty('meaning');
  });

  it('never presents a failed token request as an error of the caller', () => {
    const gettoken = getRemoteApi(GetTokenWorkWxInput);
    expect(statusOf(refused(40001, '', gettoken))).toBe(502);
    expect(statusOf(refused(60011, '', gettoken))).toBe(502);
    expect(workWeixinProblemOf(refused(45009, '', gettoken).retryAfter(5))).toMatchObject({
      status: 503,
      retryAfterMs: 5,
    });
  });

  it('does not rely on an errcode if an earlier attempt may have been executed', () => {
    expect(workWeixinProblemOf(refused(60102).endingIn('unknown'))).toMatchObject({
      type: 'urn:http-remote:problem:no-usable-answer',
      status: 502,
      outcome: 'unknown',
      errcode: 60102,
      meaning: 'UserID 已存在',
    });
  });

  it.each([
    [new TenantMissingError('"acme", "globex"'), 400, 'work-weixin:problem:tenant-missing'],
    [new TenantUnknownError('initech', '"acme", "globex"'), 404, 'work-weixin:problem:tenant-unknown'],
    [new TenantUnavailableError('the database of acme'), 503, 'work-weixin:problem:tenant-unavailable'],
    [new CredentialMissingError('initech', ['contacts']), 500, 'work-weixin:problem:credential-missing'],
    [new TenantMismatchError('acme', 'globex'), 500, 'http-remote:problem:misconfigured'],
    [new CallTimeoutError('x', { stage: 'configure', outcome: 'not-sent' }), 504, 'http-remote:problem:timeout'],
    [new InputInvalidError([]), 422, 'http-remote:problem:input-invalid'],
  ])('describes %s without mentioning other tenants', (error, status, type) => {
    expect([statusOf(error), typeOf(error)]).toEqual([status, type]);
    expect(JSON.stringify(workWeixinProblemOf(error))).not.toMatch(/acme|globex/);
  }); // prettier-ignore

  it.each(['malformed', 'signature', 'expired', 'session'] as const)(
    'asks for a new login if the state is %s',
    (reason) => {
      expect(workWeixinProblemOf(new LoginStateInvalidError(reason))).toEqual({
        type: 'urn:work-weixin:problem:login-invalid',
        title: '登录无效，请重新登录',
        status: 400,
        detail: expect.stringMatching(/state|登录/),
        stage: 'validate',
        outcome: 'not-sent',
      });
    },
  );

  it('says which address of a page can be signed', () => {
    const problem = workWeixinProblemOf(new JsSdkUrlInvalidError('relative'));
    expect(problem).toMatchObject({ status: 422, detail: '请传入页面的 location.href，不要解码' });
  });

  it('describes a call that was done only in part with counts, and no ids', () => {
    const output = decodeOutput(TagAddTagUsersWorkWxOutput, { invalidlist: 'lisi|wangwu' });
    const problem = workWeixinProblemOf(new PartialFailureError(output, { api }));
    expect(problem).toMatchObject({
      type: 'urn:work-weixin:problem:partly-done',
      status: 422,
      outcome: 'unknown',
      detail: expect.stringMatching(/^未被接受：invalidList 2 个。其余部分已生效/) as string,
    });
    expect(JSON.stringify(problem)).not.toContain('lisi');
  });

  it('explains why a job failed, and which', () => {
    const job = { api, jobId: 'j1', tenant: 'acme', app: 'hr' };
    const guarded = new JobFailedError(job, { errcode: Errcode.MassDeletionGuarded, errmsg: 'too many' });
    expect(workWeixinProblemOf(guarded)).toMatchObject({
      type: 'urn:work-weixin:problem:conflict',
      status: 409,
      outcome: 'refused',
      detail: expect.stringMatching(/^错误码 45026：触发删除用户数的保护。文件须含/) as string,
      tenant: 'acme',
      app: 'hr',
      jobId: 'j1',
      errcode: 45026,
      advice: guarded.advice,
    });
    const gone = new JobFailedError(job, { errcode: Errcode.JobNotFound, outcome: 'unknown' });
    expect(workWeixinProblemOf(gone)).toMatchObject({ status: 404, outcome: 'unknown', errcode: 40088 });
    const failed = workWeixinProblemOf(new JobFailedError(job));
    expect(failed).toMatchObject({ type: 'urn:work-weixin:problem:job-failed', status: 502, jobId: 'j1' });
    expect(failed).not.toHaveProperty('errcode');
    const late = workWeixinProblemOf(new JobTimeoutError(job, 5));
    expect(late).toMatchObject({ type: 'urn:http-remote:problem:timeout', status: 504, jobId: 'j1' });
  });

  it('finds no file whose media has expired', () => {
    const error = new MediaExpiredError('m1', refused(Errcode.InvalidMediaId), api);
    expect(workWeixinProblemOf(error)).toMatchObject({ status: 404, errcode: 40007 });
    expect(statusOf(refused(Errcode.InvalidMediaId))).toBe(422);
  });

  it('lists every type that it returns', () => {
    const types = workWeixinProblemTypes().map(({ type }) => type);
    expect(types).toEqual([...new Set(types)]);
    for (const errcode of [...Object.values(Errcode), 999_999]) {
      expect(types).toContain(workWeixinProblemOf(refused(errcode)).type);
    }
  });
});
