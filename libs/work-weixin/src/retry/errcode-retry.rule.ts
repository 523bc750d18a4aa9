import { HttpRetryRule, type HttpRemoteCall, type HttpRemoteError } from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/** Repeats what the server says it was too busy for; with other errcodes the same call would fail again. */
export class ErrcodeRetryRule extends HttpRetryRule {
  override isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean {
    return isWorkWeixinApiError(error)
      ? error.category === ErrcodeCategory.Retry
      : super.isRepeatable(error, call);
  }
}
