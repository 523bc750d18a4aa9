import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 删除收集表事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/98095
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'doc_change', ChangeType: 'delete_form' },
  desc: '删除收集表事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98095',
})
export class DeleteFormEvent extends ChangeEventEnvelope {
  declare readonly event: 'doc_change';

  declare readonly changeType: 'delete_form';

  /** 收集表ID列表 */
  @JsonName('FormId', { type: () => [String] })
  formId?: string[];
}
