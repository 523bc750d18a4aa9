import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 推送suite_ticket
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/90628
 */
@WorkWeixinEvent({
  key: { InfoType: 'suite_ticket' },
  desc: '推送suite_ticket',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90628',
  answerText: 'success',
})
export class SuiteTicketNotice extends NoticeEnvelope {
  declare readonly infoType: 'suite_ticket';

  /** 套件票据。长度不超过512个字节 */
  @JsonName('SuiteTicket', { sensitive: true })
  suiteTicket?: string;
}
