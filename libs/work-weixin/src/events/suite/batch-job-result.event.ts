import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 异步任务
 *
 * @see {@link BatchJobResultNotice}
 */
export class BatchJobResultNoticeBatchJobDto extends HttpRemoteOutput {
  /** 任务ID。长度不超过64个字符 */
  @JsonName('JobId')
  jobId?: string;

  /** 任务类型 */
  @JsonName('JobType')
  jobType?: string;

  /** 错误码 */
  @JsonName('ErrCode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('ErrMsg')
  errMsg?: string;
}

/**
 * 异步任务完成通知
 *
 * 接收方：应用的指令回调、服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/94956
 */
@WorkWeixinEvent({
  key: { InfoType: 'batch_job_result' },
  desc: '异步任务完成通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94956',
})
export class BatchJobResultNotice extends NoticeEnvelope {
  declare readonly infoType: 'batch_job_result';

  /** 异步任务 */
  @JsonName('BatchJob', { type: () => BatchJobResultNoticeBatchJobDto })
  batchJob?: BatchJobResultNoticeBatchJobDto;

  /** 创建时间 */
  @JsonName('CreateTime')
  createTime?: number;
}
