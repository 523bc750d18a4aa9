import { Exclude } from 'class-transformer';
import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/** What the server adds to `errmsg` where it could not read all of a request. */
export const WRONG_JSON_FORMAT = 'Warning: wrong json format';

/**
 * What every answer may hold. Fields the server left out are `undefined`: some APIs leave `errcode` out on success.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90313
 */
export class WorkWxOutput extends HttpRemoteOutput {
  @JsonName('errcode', { type: () => Number })
  errCode?: number;

  /** For people; may change at any time. */
  @JsonName('errmsg', { type: () => String })
  errMsg?: string;

  /**
   * Set where the server answered with success, yet says that it could not read all of the request: it may have applied
   * only a part of it.
   */
  // A plain object that plainToInstance reads may have a field of that name, and a subclass inherits no setter.
  @Exclude({ toClassOnly: true })
  get warning(): string | undefined {
    return this.errMsg?.includes(WRONG_JSON_FORMAT) ? this.errMsg : undefined;
  }
}
