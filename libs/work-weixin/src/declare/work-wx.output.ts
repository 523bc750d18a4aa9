import { Exclude } from 'class-transformer';
import { HttpRemoteOutput, JsonName, branded } from 'nestjs-http-remote';

/** The server adds this to `errmsg` if it could not read all of a request. */
export const WRONG_JSON_FORMAT = 'Warning: wrong json format';

/**
 * The fields of every response. A field that the server omits is `undefined`: some APIs omit `errcode` on success.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90313
 */
export class WorkWxOutput extends HttpRemoteOutput {
  /** 返回码。0表示成功；其他值会作为 WorkWeixinApiError 抛出。部分接口成功时不返回 */
  @JsonName('errcode', { type: () => Number })
  errCode?: number;

  /** 对返回码的文本描述，仅供阅读，内容随时可能变化 */
  @JsonName('errmsg', { type: () => String })
  errMsg?: string;

  /**
   * Set if the server reports success, but could not read all of the request: it may have applied only part of it.
   */
  // A plain object passed to plainToInstance may have a field of that name, and a subclass inherits no setter.
  @Exclude({ toClassOnly: true })
  get warning(): string | undefined {
    return this.errMsg?.includes(WRONG_JSON_FORMAT) ? this.errMsg : undefined;
  }

  /**
   * What the server did not do although it reports success, by the property that lists it: `{ invalidUser: ['lisi'] }`. `undefined` if it
   * did all of it, and for an API that has no such lists. See `partialFailure` for callers who want an error instead.
   */
  @Exclude({ toClassOnly: true })
  get rejected(): Readonly<Record<string, readonly unknown[] | undefined>> | undefined {
    return undefined;
  }

  static {
    branded(this, 'work-weixin:WorkWxOutput');
  }
}
