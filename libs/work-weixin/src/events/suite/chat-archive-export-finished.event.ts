import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 会话内容导出任务完成回调
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/99620
 */
@WorkWeixinEvent({
  key: { InfoType: 'chat_archive_export_finished' },
  desc: '会话内容导出任务完成回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99620',
})
export class ChatArchiveExportFinishedNotice extends NoticeEnvelope {
  declare readonly infoType: 'chat_archive_export_finished';

  /** 任务ID。长度不超过64个字符 */
  @JsonName('JobId')
  jobId?: string;
}
