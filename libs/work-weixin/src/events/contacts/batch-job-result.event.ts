import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 异步任务
 *
 * @see {@link BatchJobResultEvent}
 */
export class BatchJobResultEventBatchJobDto extends HttpRemoteOutput {
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
 * 接收方：通讯录同步、自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90973
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'batch_job_result' },
  desc: '异步任务完成通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90973',
})
export class BatchJobResultEvent extends EventEnvelope {
  declare readonly event: 'batch_job_result';

  /** 异步任务 */
  @JsonName('BatchJob', { type: () => BatchJobResultEventBatchJobDto })
  batchJob?: BatchJobResultEventBatchJobDto;
}
