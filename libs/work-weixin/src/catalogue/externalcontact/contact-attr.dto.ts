import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { ContactAttrMiniprogramDto } from './contact-attr-miniprogram.dto.js';
import { ContactAttrTextDto } from './contact-attr-text.dto.js';
import { ContactAttrWebDto } from './contact-attr-web.dto.js';

/**
 * 对外属性
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ContactAttrDto extends HttpRemoteOutput {
  /** 属性类型。0-文本，1-网页，2-小程序 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<0 | 1 | 2>;

  /** 属性名称 */
  @JsonName('name')
  name?: string;

  /** 文本属性值 */
  @JsonName('text', { type: () => ContactAttrTextDto })
  text?: ContactAttrTextDto;

  /** 网页属性值 */
  @JsonName('web', { type: () => ContactAttrWebDto })
  web?: ContactAttrWebDto;

  /** 小程序属性值 */
  @JsonName('miniprogram', { type: () => ContactAttrMiniprogramDto })
  miniprogram?: ContactAttrMiniprogramDto;
}
