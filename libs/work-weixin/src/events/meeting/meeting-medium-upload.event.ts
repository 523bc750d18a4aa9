import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 上传结果
 *
 * @see {@link MeetingMediumUploadEvent}
 */
export class MeetingMediumUploadEventUploadInfoDto extends HttpRemoteOutput {
  /** 素材链接 */
  @JsonName('MediumUrl')
  mediumUrl?: string;

  /** 素材类型 */
  @JsonName('MediumType', { type: () => Number })
  mediumType?: OpenEnum<1 | 2 | 3>;

  /** 上传状态 */
  @JsonName('UploadStatus', { type: () => Number })
  uploadStatus?: OpenEnum<1 | 0>;

  /** 失败原因 */
  @JsonName('ErrorMsg')
  errorMsg?: string;
}

/**
 * 素材上传结果
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/98775
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'meeting_change', ChangeType: 'medium_upload' },
  desc: '素材上传结果',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98775',
})
export class MeetingMediumUploadEvent extends ChangeEventEnvelope {
  declare readonly event: 'meeting_change';

  declare readonly changeType: 'medium_upload';

  /** 会议ID */
  @JsonName('MeetingId')
  meetingId?: string;

  /** 是否全部上传成功 */
  @JsonName('AllUploadStatus', { type: () => String })
  allUploadStatus?: OpenEnum<'true' | 'false'>;

  /** 上传结果列表 */
  @JsonName('UploadInfo', { type: () => [MeetingMediumUploadEventUploadInfoDto] })
  uploadInfo?: MeetingMediumUploadEventUploadInfoDto[];
}
