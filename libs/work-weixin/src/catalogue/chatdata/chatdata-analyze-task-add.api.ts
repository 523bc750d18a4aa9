import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 消息加密信息
 *
 * @see {@link ChatdataAnalyzeTaskAddWorkWxInput}
 */
export class ChatdataAnalyzeTaskAddOutputEncryptInfoDto extends HttpRemoteOutput {
  /** 消息密钥 */
  @JsonName('secret_key', { sensitive: true })
  secretKey?: string;
}

/**
 * 失败
 *
 * @see {@link ChatdataAnalyzeTaskAddWorkWxInput}
 */
export class ChatdataAnalyzeTaskAddFailListDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 消息加密信息 */
  @JsonName('encrypt_info', { type: () => ChatdataAnalyzeTaskAddOutputEncryptInfoDto })
  encryptInfo?: ChatdataAnalyzeTaskAddOutputEncryptInfoDto;
}

/** 创建分析任务的返回结果，见 {@link ChatdataAnalyzeTaskAddWorkWxInput} */
export class ChatdataAnalyzeTaskAddWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;

  /** 失败列表 */
  @JsonName('fail_list', { type: () => [ChatdataAnalyzeTaskAddFailListDto] })
  failList?: ChatdataAnalyzeTaskAddFailListDto[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failList']);
  }
}

/**
 * 消息加密信息
 *
 * @see {@link ChatdataAnalyzeTaskAddWorkWxInput}
 */
export class ChatdataAnalyzeTaskAddEncryptInfoDto {
  /** 消息密钥 */
  @JsonName('secret_key', { sensitive: true })
  @IsDefined({ message: '消息密钥不能为空' })
  @IsString({ message: '消息密钥必须是字符串' })
  secretKey!: string;
}

/**
 * 消息
 *
 * @see {@link ChatdataAnalyzeTaskAddWorkWxInput}
 */
export class ChatdataAnalyzeTaskAddMsgListDto {
  /** 消息ID */
  @JsonName('msgid')
  @IsDefined({ message: '消息ID不能为空' })
  @IsString({ message: '消息ID必须是字符串' })
  msgId!: string;

  /** 消息加密信息 */
  @JsonName('encrypt_info', { type: () => ChatdataAnalyzeTaskAddEncryptInfoDto })
  @IsOptional()
  encryptInfo?: ChatdataAnalyzeTaskAddEncryptInfoDto;
}

/**
 * 创建分析任务
 *
 * 权限说明：使用会话存档接口授权的Secret
 * @see https://developer.work.weixin.qq.com/document/path/99527
 * @example
 * ```ts
 * await workWeixin.send(ChatdataAnalyzeTaskAddWorkWxInput.from({ analyzeTask: 1, msgList: [{ msgId: 'MSG_ID' }] }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/analyze_task_add',
  desc: '创建分析任务',
  httpMethod: HttpMethod.Post,
  output: ChatdataAnalyzeTaskAddWorkWxOutput,
  credential: ['chatArchive'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99527',
})
export class ChatdataAnalyzeTaskAddWorkWxInput extends AuthWorkWxInput<ChatdataAnalyzeTaskAddWorkWxOutput> {
  /** 分析任务类型。1-情感分析，2-反垃圾分析，3-摘要提取 */
  @JsonName('analyze_task')
  @IsDefined({ message: '分析任务类型不能为空' })
  @IsIn([1, 2, 3], { message: '分析任务类型只能是1(情感分析)、2(反垃圾分析)或3(摘要提取)' })
  analyzeTask!: 1 | 2 | 3;

  /** 任务ID */
  @JsonName('jobid')
  @IsOptional()
  @IsString({ message: '任务ID必须是字符串' })
  jobId?: string;

  /** 消息列表。最多1000个 */
  @JsonName('msg_list', { type: () => [ChatdataAnalyzeTaskAddMsgListDto] })
  @IsDefined({ message: '消息列表不能为空' })
  @IsArray({ message: '消息列表必须是数组' })
  @ArrayMaxSize(1000, { message: '消息列表最多支持1000个' })
  msgList!: ChatdataAnalyzeTaskAddMsgListDto[];
}
