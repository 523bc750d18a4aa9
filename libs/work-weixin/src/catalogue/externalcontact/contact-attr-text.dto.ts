import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';

/**
 * 文本属性值
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ContactAttrTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('value', { sensitive: true })
  value?: string;
}
