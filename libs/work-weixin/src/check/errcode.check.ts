import { Logger } from '@nestjs/common';
import { HttpStatusCheck, ResponseCheck, type HttpRemoteCall, type WireResponse } from 'nestjs-http-remote';
import { GetTokenWorkWxInput } from '../authorize/gettoken.api.js';
import { AuthWorkWxInput } from '../contract/auth.work-wx-input.js';
import { WRONG_JSON_FORMAT } from '../contract/work-wx.output.js';
import { WorkWeixinApiError } from '../errors/work-weixin-api.error.js';
import type { Tenant } from '../tenant/tenant.js';

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

  /** @throws WorkWeixinApiError, HttpStatusError where a status other than 2xx comes without an errcode */
  check(response: WireResponse, read: () => unknown, call: HttpRemoteCall): void {
    const isSuccessStatus = response.status >= 200 && response.status < 300;
    const { errcode, errmsg = '' } = isSuccessStatus ? fieldsOf(read()) : fieldsOrNone(read);
    if (errcode !== undefined && Number(errcode) !== 0) {
      throw new WorkWeixinApiError(Number(errcode), this.tenant.mask(String(errmsg)), {
        api: call.api,
        tenant: this.tenant.name,
        credential: this.credentialOf(call),
      });
    }
    this.statusCheck.check(response, read, call);
    if (String(errmsg).includes(WRONG_JSON_FORMAT)) {
      this.logger.warn(
        `${call.api.action}: the server says "${WRONG_JSON_FORMAT}" and may have applied only a part of the request`,
      );
    }
  }

  private credentialOf({ input, api }: HttpRemoteCall): string | undefined {
    if (input instanceof GetTokenWorkWxInput) return input.credential;
    if (input instanceof AuthWorkWxInput && input.accessToken !== undefined) return undefined;
    return this.tenant.credentialFor(api);
  }
}

interface AnswerFields {
  readonly errcode?: unknown;
  readonly errmsg?: string | number;
}

function fieldsOf(data: unknown): AnswerFields {
  return typeof data === 'object' && data !== null ? data : {};
}

/** Behind a status such as 502 stands a gateway's own page more often than an answer. */
function fieldsOrNone(read: () => unknown): AnswerFields {
  try {
    return fieldsOf(read());
  } catch {
    return {};
  }
}
