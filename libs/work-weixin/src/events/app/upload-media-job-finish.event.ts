import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 异步上传素材完成
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'upload_media_job_finish' },
  desc: '异步上传素材完成',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96219',
})
export class UploadMediaJobFinishEvent extends EventEnvelope {
  declare readonly event: 'upload_media_job_finish';

  /** 任务ID */
  @JsonName('JobId')
  jobId?: string;
}
