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
import { GetTokenWorkWxInput } from '../access-token/gettoken.api.js';
import { givenTokenOf } from '../declare/auth-work-wx.input.js';
import { WRONG_JSON_FORMAT } from '../declare/work-wx.output.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';

const NAMED_SECRET = /((?:access_token|corpsecret)(?:=|%3D|\\?"\s{0,8}:\s{0,8}\\?"))(?:(?!%26)[^&\s"'\\])+/gi;

/**
 * An answer means failure where it has an `errcode` other than 0; a missing one is success.
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
   * @throws HttpStatusError where a status other than 2xx comes without an errcode
   * @throws ResponseUnreadableError where a status of 2xx comes with something else than the API's answer
   */
  check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void {
    const isSuccessStatus = response.status >= 200 && response.status < 300;
    // A file's answer has no place for an errcode but its headers.
    const { 'error-code': errcode, 'error-msg': errmsg } = response.headers;
    const answer = isSuccessStatus && errcode === undefined ? read() : readOrNothing(read);
    // A gateway that gave up waiting may speak of an errcode, too.
    const outcome = response.status >= 500 ? 'unknown' : undefined;
    if (isObject(answer)) this.checkErrcode(answer, call, outcome);
    if (errcode !== undefined) this.checkErrcode({ errcode, errmsg }, call, outcome);
    if (!isSuccessStatus) this.statusCheck.check(response, read, this.masking(call));
    if (!isObject(answer) && isJson(call)) throw unreadable('the answer is no JSON object', call);
  }

  /** The call, which keeps the tenant's other secrets out of what it masks as well. */
  private masking(call: HttpRemoteCall): Pick<HttpRemoteCall, 'api' | 'mask'> {
    return { api: call.api, mask: (text) => this.mask(text, call) };
  }

  /** Also tokens that nobody here knows, by the name in front of them. */
  private mask(text: string, call: HttpRemoteCall): string {
    return call.mask(text, this.tenant.masked()).replaceAll(NAMED_SECRET, '$1***');
  }

  private checkErrcode(
    { errcode, errmsg }: Readonly<Record<string, unknown>>,
    call: HttpRemoteCall,
    outcome: HttpRemoteOutcome | undefined,
  ): void {
    const code = codeOf(errcode);
    if (Number.isNaN(code)) throw unreadable('the errcode of the answer is no number', call);
    const words = typeof errmsg === 'string' ? errmsg : '';
    if (code !== 0) {
      const { tenant } = this;
      throw new WorkWeixinApiError(code, this.mask(words, call), {
        api: call.api,
        tenant: tenant.name,
        credential: this.credentialOf(call),
        outcome,
      });
    }
    if (words.includes(WRONG_JSON_FORMAT)) {
      this.logger.warn(
        `${call.api.action}: the server says "${WRONG_JSON_FORMAT}" and may have applied only a part of the request`,
      );
    }
  }

  private credentialOf({ input, api }: HttpRemoteCall): string | undefined {
    if (input instanceof GetTokenWorkWxInput) return input.credential;
    return givenTokenOf(input) === undefined ? this.tenant.credentialFor(api) : undefined;
  }
}

/** Not a number where it is none: `true` or `[1]` must not be read as 1. */
function codeOf(errcode: unknown): number {
  if (errcode === undefined) return 0;
  if (typeof errcode === 'string' && /^-?\d{1,15}$/.test(errcode)) return Number(errcode);
  return typeof errcode === 'number' && Number.isInteger(errcode) ? errcode : NaN;
}

/** Behind a status such as 502 stands a gateway's own page more often than an answer. */
function readOrNothing(read: () => unknown): unknown {
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
