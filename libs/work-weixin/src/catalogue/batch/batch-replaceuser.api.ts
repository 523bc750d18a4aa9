import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { JobCallbackDto } from './job-callback.dto.js';

/** 全量覆盖成员的返回结果，见 {@link BatchReplaceUserWorkWxInput} */
export class BatchReplaceUserWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 全量覆盖成员
 *
 * 权限说明：使用通讯录同步的Secret；第三方应用可调用
 *
 * 异步接口：结果见 {@link BatchGetResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/90981
 * @example
 * ```ts
 * await workWeixin.send(BatchReplaceUserWorkWxInput.from({ mediaId: 'MEDIA_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'batch/replaceuser',
  desc: '全量覆盖成员',
  httpMethod: HttpMethod.Post,
  output: BatchReplaceUserWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90981',
})
export class BatchReplaceUserWorkWxInput extends AuthWorkWxInput<BatchReplaceUserWorkWxOutput> {
  /** 数据文件素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '数据文件素材ID不能为空' })
  @IsString({ message: '数据文件素材ID必须是字符串' })
  mediaId!: string;

  /** 是否发送邀请 */
  @JsonName('to_invite')
  @IsOptional()
  @IsBoolean({ message: '是否发送邀请必须是布尔值' })
  toInvite?: boolean;

  /** 回调信息 */
  @JsonName('callback', { type: () => JobCallbackDto })
  @IsOptional()
  callback?: JobCallbackDto;
}
