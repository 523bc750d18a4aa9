import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 客户群创建事件
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_external_chat', ChangeType: 'create' },
  desc: '客户群创建事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92277',
})
export class SuiteExternalChatCreateNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_external_chat';

  declare readonly changeType: 'create';

  /** 客户群ID */
  @JsonName('ChatId')
  chatId?: string;
}
