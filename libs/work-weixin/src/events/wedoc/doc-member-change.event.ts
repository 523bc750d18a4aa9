import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 修改文档成员事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97833
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'doc_change', ChangeType: 'doc_member_change' },
  desc: '修改文档成员事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97833',
})
export class DocMemberChangeEvent extends ChangeEventEnvelope {
  declare readonly event: 'doc_change';

  declare readonly changeType: 'doc_member_change';

  /** 文档ID列表 */
  @JsonName('DocId', { type: () => [String] })
  docId?: string[];
}
