import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ContactAttrDto } from './contact-attr.dto.js';
import { ContactWechatChannelsDto } from './contact-wechat-channels.dto.js';

/**
 * 成员对外属性
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ContactProfileDto extends HttpRemoteOutput {
  /** 对外属性列表 */
  @JsonName('external_attr', { type: () => [ContactAttrDto] })
  externalAttr?: ContactAttrDto[];

  /** 企业对外简称 */
  @JsonName('external_corp_name')
  externalCorpName?: string;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => ContactWechatChannelsDto })
  wechatChannels?: ContactWechatChannelsDto;
}
