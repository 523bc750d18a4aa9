import {
  HttpRetryRule,
  HttpStatusError,
  type HttpRemoteCall,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/** Retries calls that the server was too busy for. With another errcode the same call would fail again. */
export class ErrcodeRetryRule extends HttpRetryRule {
  override isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean {
    if (isWorkWeixinApiError(error)) {
      return error.category === ErrcodeCategory.Retry && this.isHarmless(error, call);
    }
    // The server reports by errcode what to retry: a 429 comes from a gateway before it.
    return super.isRepeatable(error, call) && !(error instanceof HttpStatusError && error.status < 500);
  }
}
