import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 提交分析任务的返回结果，见 {@link ChatdataAnalyzeTaskSubmitWorkWxInput} */
export class ChatdataAnalyzeTaskSubmitWorkWxOutput extends WorkWxOutput {}

/**
 * 提交分析任务
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 异步接口：结果见 {@link ChatdataAnalyzeTaskResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/99527
 * @example
 * ```ts
 * await workWeixin.send(ChatdataAnalyzeTaskSubmitWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/analyze_task_submit',
  desc: '提交分析任务',
  httpMethod: HttpMethod.Post,
  output: ChatdataAnalyzeTaskSubmitWorkWxOutput,
  credential: ['chatArchive'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99527',
})
export class ChatdataAnalyzeTaskSubmitWorkWxInput extends AuthWorkWxInput<ChatdataAnalyzeTaskSubmitWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;
}
