import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 创建会话内容导出任务的返回结果，见 {@link ChatdataExportCreateJobWorkWxInput} */
export class ChatdataExportCreateJobWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 创建会话内容导出任务
 *
 * 权限说明：使用会话存档接口授权的Secret
 *
 * 频率限制：每企业每天1000次
 *
 * 注意：传入的凭证只能使用一次。结果不明时不会自动重试，凭证很可能已失效
 *
 * 异步接口：结果见 {@link ChatdataExportGetJobStatusWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/99620
 * @example
 * ```ts
 * await workWeixin.send(ChatdataExportCreateJobWorkWxInput.from({ code: 'CODE', mediaId: 'MEDIA_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'chatdata/export/create_job',
  desc: '创建会话内容导出任务',
  httpMethod: HttpMethod.Post,
  output: ChatdataExportCreateJobWorkWxOutput,
  credential: ['chatArchive'],
  effect: 'once',
  onceKind: 'consumes',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99620',
})
@WorkWxApi({ rates: [{ calls: 1000, perMs: 86_400_000, scope: 'corp' }] })
export class ChatdataExportCreateJobWorkWxInput extends AuthWorkWxInput<ChatdataExportCreateJobWorkWxOutput> {
  /** 会话展示组件code */
  @JsonName('code', { sensitive: true })
  @IsDefined({ message: '会话展示组件code不能为空' })
  @IsString({ message: '会话展示组件code必须是字符串' })
  code!: string;

  /** 素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '素材ID不能为空' })
  @IsString({ message: '素材ID必须是字符串' })
  mediaId!: string;
}
