import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ServiceEncryptInfoDto } from './service-encrypt-info.dto.js';

/**
 * 批量分析结果
 *
 * @see {@link ChatdataAnalyzeTaskResultWorkWxInput}
 */
export class ChatdataAnalyzeTaskResultAnalyzeResultDto extends HttpRemoteOutput {
  /** 结果ID */
  @JsonName('result_id')
  resultId?: string;

  /** 结果加密信息 */
  @JsonName('service_encrypt_info', { type: () => ServiceEncryptInfoDto })
  serviceEncryptInfo?: ServiceEncryptInfoDto;
}

/**
 * 分析结果
 *
 * @see {@link ChatdataAnalyzeTaskResultWorkWxInput}
 */
export class ChatdataAnalyzeTaskResultAnalyzeResultListDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 情感分析结果。0-无情感，1-正面，2-负面 */
  @JsonName('sentiment_result', { type: () => Number })
  sentimentResult?: OpenEnum<0 | 1 | 2>;

  /** 反垃圾分析结果。0-无违规，1-政治敏感，2-色情 */
  @JsonName('spam_result', { type: () => Number })
  spamResult?: OpenEnum<0 | 1 | 2>;
}

/** 获取任务结果的返回结果，见 {@link ChatdataAnalyzeTaskResultWorkWxInput} */
export class ChatdataAnalyzeTaskResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态。0-未完成，1-已完成，2-执行失败 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2>;

  /** 批量分析结果 */
  @JsonName('analyze_result', { type: () => ChatdataAnalyzeTaskResultAnalyzeResultDto })
  analyzeResult?: ChatdataAnalyzeTaskResultAnalyzeResultDto;

  /** 分析结果列表 */
  @JsonName('analyze_result_list', { type: () => [ChatdataAnalyzeTaskResultAnalyzeResultListDto] })
  analyzeResultList?: ChatdataAnalyzeTaskResultAnalyzeResultListDto[];
}

/**
 * 获取任务结果
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/99527
 * @example
 * ```ts
 * await workWeixin.send(ChatdataAnalyzeTaskResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/analyze_task_result',
  desc: '获取任务结果',
  httpMethod: HttpMethod.Post,
  output: ChatdataAnalyzeTaskResultWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99527',
})
export class ChatdataAnalyzeTaskResultWorkWxInput extends AuthWorkWxInput<ChatdataAnalyzeTaskResultWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;
}
