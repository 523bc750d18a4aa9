import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 删除文档事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97834
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'doc_change', ChangeType: 'delete_doc' },
  desc: '删除文档事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97834',
})
export class DeleteDocEvent extends ChangeEventEnvelope {
  declare readonly event: 'doc_change';

  declare readonly changeType: 'delete_doc';

  /** 文档ID列表 */
  @JsonName('DocId', { type: () => [String] })
  docId?: string[];
}
