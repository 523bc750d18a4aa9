import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 导出任务
 *
 * @see {@link ZoneChatArchiveExportFinishedEvent}
 */
export class ZoneChatArchiveExportFinishedEventChatArchiveExportFinishedDto extends HttpRemoteOutput {
  /** 任务ID。长度不超过64个字符 */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 会话内容导出任务完成回调
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99997
 */
@WorkWeixinEvent({
  id: 'zone/chat_archive_export_finished',
  key: { event_type: 'chat_archive_export_finished' },
  desc: '会话内容导出任务完成回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99997',
})
export class ZoneChatArchiveExportFinishedEvent extends ZoneEnvelope {
  declare readonly eventType: 'chat_archive_export_finished';

  /** 导出任务 */
  @JsonName('chat_archive_export_finished', {
    type: () => ZoneChatArchiveExportFinishedEventChatArchiveExportFinishedDto,
  })
  chatArchiveExportFinished?: ZoneChatArchiveExportFinishedEventChatArchiveExportFinishedDto;
}
