import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { JobCallbackDto } from './job-callback.dto.js';

/** 全量覆盖部门的返回结果，见 {@link BatchReplacePartyWorkWxInput} */
export class BatchReplacePartyWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;
}

/**
 * 全量覆盖部门
 *
 * 权限说明：使用通讯录同步的Secret；第三方应用可调用
 *
 * 异步接口：结果见 {@link BatchGetResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/90982
 * @example
 * ```ts
 * await workWeixin.send(BatchReplacePartyWorkWxInput.from({ mediaId: 'MEDIA_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'batch/replaceparty',
  desc: '全量覆盖部门',
  httpMethod: HttpMethod.Post,
  output: BatchReplacePartyWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90982',
})
export class BatchReplacePartyWorkWxInput extends AuthWorkWxInput<BatchReplacePartyWorkWxOutput> {
  /** 数据文件素材ID */
  @JsonName('media_id')
  @IsDefined({ message: '数据文件素材ID不能为空' })
  @IsString({ message: '数据文件素材ID必须是字符串' })
  mediaId!: string;

  /** 回调信息 */
  @JsonName('callback', { type: () => JobCallbackDto })
  @IsOptional()
  callback?: JobCallbackDto;
}
