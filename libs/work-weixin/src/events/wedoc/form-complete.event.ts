import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 收集表完成事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97835
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'doc_change', ChangeType: 'form_complete' },
  desc: '收集表完成事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97835',
})
export class FormCompleteEvent extends ChangeEventEnvelope {
  declare readonly event: 'doc_change';

  declare readonly changeType: 'form_complete';

  /** 收集表ID列表 */
  @JsonName('FormId', { type: () => [String] })
  formId?: string[];
}
