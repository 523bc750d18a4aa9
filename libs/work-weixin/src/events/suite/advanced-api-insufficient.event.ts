import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 会话存档接口信息
 *
 * @see {@link AdvancedApiInsufficientNotice}
 */
export class AdvancedApiInsufficientNoticeChatArchiveApiDto extends HttpRemoteOutput {
  /** 会话存档版本 */
  @JsonName('Edition', { type: () => Number })
  edition?: OpenEnum<2 | 3>;
}

/**
 * 接口不足通知
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/100306
 */
@WorkWeixinEvent({
  key: { InfoType: 'advanced_api_insufficient' },
  desc: '接口不足通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100306',
})
export class AdvancedApiInsufficientNotice extends NoticeEnvelope {
  declare readonly infoType: 'advanced_api_insufficient';

  /** 高级功能接口类型 */
  @JsonName('AdvanceApiType')
  advanceApiType?: number;

  /** 会话存档接口信息 */
  @JsonName('ChatArchiveApi', { type: () => AdvancedApiInsufficientNoticeChatArchiveApiDto })
  chatArchiveApi?: AdvancedApiInsufficientNoticeChatArchiveApiDto;
}
