import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeNoticeEnvelope } from '../envelope/change-notice-envelope.js';

/**
 * 删除部门事件
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
@WorkWeixinEvent({
  key: { InfoType: 'change_contact', ChangeType: 'delete_party' },
  desc: '删除部门事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90640',
  answerText: 'success',
})
export class SuiteDeletePartyNotice extends ChangeNoticeEnvelope {
  declare readonly infoType: 'change_contact';

  declare readonly changeType: 'delete_party';

  /** 部门ID */
  @JsonName('Id')
  id?: number;
}
