import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 小程序属性值
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ContactAttrMiniprogramDto extends HttpRemoteOutput {
  /** 小程序appid */
  @JsonName('appid')
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  pagePath?: string;

  /** 小程序标题 */
  @JsonName('title')
  title?: string;
}
