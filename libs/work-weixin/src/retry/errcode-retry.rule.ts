import {
  HttpRetryRule,
  HttpStatusError,
  type HttpRemoteCall,
  type HttpRemoteError,
} from 'nestjs-http-remote';
import { ErrcodeCategory } from '../errcode/errcode-category.js';
import { isWorkWeixinApiError } from '../errors/work-weixin-api.error.js';

/** Repeats what the server says it was too busy for; with other errcodes the same call would fail again. */
export class ErrcodeRetryRule extends HttpRetryRule {
  override isRepeatable(error: HttpRemoteError, call: HttpRemoteCall): boolean {
    if (isWorkWeixinApiError(error)) {
      return error.category === ErrcodeCategory.Retry && (call.api.idempotent || error.outcome !== 'unknown');
    }
    // The server says by an errcode what is worth repeating; a 429 is that of something before it.
    return super.isRepeatable(error, call) && !(error instanceof HttpStatusError && error.status < 500);
  }
}
