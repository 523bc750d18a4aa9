import { Logger } from '@nestjs/common';
import {
  HttpStatusCheck,
  ResponseCheck,
  ResponseType,
  ResponseUnreadableError,
  type HttpRemoteCall,
  type HttpRemoteOutcome,
  type WireResponse,
} from 'nestjs-http-remote';
import { usesManagedToken } from '../declare/auth-work-wx.input.js';
import { SecretWorkWxInput } from '../declare/secret-work-wx.input.js';
import { getWorkWxApi } from '../declare/work-wx-api.decorator.js';
import { WRONG_JSON_FORMAT, WorkWxOutput } from '../declare/work-wx.output.js';
import { countsOf } from '../errors/partial-failure.error.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { TenantSecret } from '../tenant/tenant-secret.js';
import type { Tenant } from '../tenant/tenant.js';

const NAMED_SECRET = /((?:access_token|corpsecret)(?:=|%3D|\\?"\s{0,8}:\s{0,8}\\?"))(?:(?!%26)[^&\s"'\\])+/gi;

/**
 * Fails a call if its response has an `errcode` other than 0. A missing errcode is success.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90313
 */
export class ErrcodeCheck extends ResponseCheck {
  private readonly logger = new Logger('WorkWeixin');
  private readonly statusCheck = new HttpStatusCheck();

  constructor(private readonly tenant: Tenant) {
    super();
  }

  /**
   * @throws WorkWeixinApiError
   * @throws HttpStatusError if the status is not 2xx and the response has no errcode
   * @throws ResponseUnreadableError if the status is 2xx and the body is not the API's response
   */
  check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void {
    const isSuccessStatus = response.status >= 200 && response.status < 300;
    // A file response can carry an errcode only in its headers.
    const { 'error-code': errcode, 'error-msg': errmsg } = response.headers;
    const body = isSuccessStatus && errcode === undefined ? read() : readOrUndefined(read);
    // A gateway that timed out may also send an errcode: it does not prove that the call was rejected.
    const outcome = response.status >= 500 ? 'unknown' : undefined;
    if (isObject(body)) this.checkErrcode(body, call, outcome);
    if (errcode !== undefined) this.checkErrcode({ errcode, errmsg }, call, outcome);
    if (!isSuccessStatus) this.statusCheck.check(response, read, this.masking(call));
    if (!isObject(body) && isJson(call)) throw unreadable('the response is not a JSON object', call);
  }

  override rejected(output: unknown): Readonly<Record<string, number>> | undefined {
    // The same for every class of outputs, and undefined for the response of `request()`, unless that has such a field.
    const rejected = (output as Partial<WorkWxOutput> | undefined)?.rejected;
    return rejected !== undefined && output instanceof WorkWxOutput ? countsOf(rejected) : undefined;
  }

  override secrets(): Iterable<string> {
    return this.tenant.masked();
  }

  /** The call, with a mask that also covers the tenant's other secrets. */
  private masking(call: HttpRemoteCall): Pick<HttpRemoteCall, 'api' | 'mask'> {
    return { api: call.api, mask: (text) => this.mask(text, call) };
  }

  /** Also masks tokens of other processes, which it recognizes by the parameter name in front of them. */
  private mask(text: string, call: HttpRemoteCall): string {
    return call.mask(text, this.tenant.masked()).replaceAll(NAMED_SECRET, '$1***');
  }

  private checkErrcode(
    { errcode, errmsg }: Readonly<Record<string, unknown>>,
    call: HttpRemoteCall,
    outcome: HttpRemoteOutcome | undefined,
  ): void {
    const code = codeOf(errcode);
    if (Number.isNaN(code)) throw unreadable('the errcode of the response is not a number', call);
    const message = typeof errmsg === 'string' ? errmsg : '';
    if (code !== 0) {
      const { tenant } = this;
      const secret = this.secretOf(call);
      throw new WorkWeixinApiError(code, this.mask(message, call), {
        api: call.api,
        tenant: tenant.name,
        credential: secret?.kind,
        app: secret?.app,
        permission: getWorkWxApi(call.input.constructor).permission,
        outcome,
      });
    }
    if (message.includes(WRONG_JSON_FORMAT)) {
      this.logger.warn(
        `${call.api.action}: the server responded "${WRONG_JSON_FORMAT}": it may have applied only part of the request`,
      );
    }
  }

  /** The secret that authorized the call; undefined if none did. */
  private secretOf(call: HttpRemoteCall): TenantSecret | undefined {
    if (call.input instanceof SecretWorkWxInput) return call.input.secret;
    return usesManagedToken(call.input) ? this.tenant.secretOf(call) : undefined;
  }
}

/** NaN if it is not an integer: `true` or `[1]` must not be read as 1. */
function codeOf(errcode: unknown): number {
  if (errcode === undefined) return 0;
  if (typeof errcode === 'string' && /^-?\d{1,15}$/.test(errcode)) return Number(errcode);
  return typeof errcode === 'number' && Number.isInteger(errcode) ? errcode : NaN;
}

/** With a status such as 502 the body is usually a gateway's own page. */
function readOrUndefined(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isJson({ api }: HttpRemoteCall): boolean {
  return api.responseType === ResponseType.Json;
}

function unreadable(what: string, { api }: HttpRemoteCall): ResponseUnreadableError {
  return new ResponseUnreadableError(what, { api });
}
