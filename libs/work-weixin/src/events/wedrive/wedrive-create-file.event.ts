import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 文件变更事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97900
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'wedrive_file_change', ChangeType: 'create_file' },
  desc: '文件变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97900',
})
export class WedriveCreateFileEvent extends ChangeEventEnvelope {
  declare readonly event: 'wedrive_file_change';

  declare readonly changeType: 'create_file';

  /** 文件ID列表 */
  @JsonName('FileId', { type: () => [String] })
  fileId?: string[];
}
