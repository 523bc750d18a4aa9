import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 暖场上传结果
 *
 * @see {@link MeetingWebinarWarmUpUploadEvent}
 */
export class MeetingWebinarWarmUpUploadEventWarmUpInfoDto extends HttpRemoteOutput {
  /** 暖场图片链接 */
  @JsonName('WarmUpPicture')
  warmUpPicture?: string;

  /** 暖场视频链接 */
  @JsonName('WarmUpVideo')
  warmUpVideo?: string;

  /** 上传状态 */
  @JsonName('UploadStatus', { type: () => Number })
  uploadStatus?: OpenEnum<1 | 0>;

  /** 失败原因 */
  @JsonName('ErrorMsg')
  errorMsg?: string;
}

/**
 * 网络研讨会暖场上传结果
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98773
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'webinar_warm_up_upload' },
  desc: '网络研讨会暖场上传结果',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98773',
})
export class MeetingWebinarWarmUpUploadEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'webinar_warm_up_upload';

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;

  /** 暖场上传结果 */
  @JsonName('WarmUpInfo', { type: () => MeetingWebinarWarmUpUploadEventWarmUpInfoDto })
  warmUpInfo?: MeetingWebinarWarmUpUploadEventWarmUpInfoDto;
}
