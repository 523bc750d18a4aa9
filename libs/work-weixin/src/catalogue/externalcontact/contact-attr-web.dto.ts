import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 网页属性值
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ContactAttrWebDto extends HttpRemoteOutput {
  /** 网页链接 */
  @JsonName('url')
  url?: string;

  /** 网页标题 */
  @JsonName('title')
  title?: string;
}
