import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取会话内容导出任务结果的返回结果，见 {@link ChatdataExportGetJobStatusWorkWxInput} */
export class ChatdataExportGetJobStatusWorkWxOutput extends WorkWxOutput {
  /** 任务状态。1-等待开始，2-进行中，3-已完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3>;

  /** 结果ID */
  @JsonName('result_id')
  resultId?: string;

  /** 结果错误码 */
  @JsonName('result_errcode')
  resultErrCode?: number;

  /** 结果错误信息 */
  @JsonName('result_errmsg')
  resultErrMsg?: string;
}

/**
 * 获取会话内容导出任务结果
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/99620
 * @example
 * ```ts
 * await workWeixin.send(ChatdataExportGetJobStatusWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/export/get_job_status',
  desc: '获取会话内容导出任务结果',
  httpMethod: HttpMethod.Post,
  output: ChatdataExportGetJobStatusWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99620',
})
export class ChatdataExportGetJobStatusWorkWxInput extends AuthWorkWxInput<ChatdataExportGetJobStatusWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;
}
