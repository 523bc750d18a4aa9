import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 结果明细
 *
 * @see {@link MediaGetUploadByUrlResultWorkWxInput}
 */
export class MediaGetUploadByUrlResultDetailDto extends HttpRemoteOutput {
  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;

  /** 创建时间 */
  @JsonName('created_at')
  createdAt?: string;
}

/** 查询异步任务结果的返回结果，见 {@link MediaGetUploadByUrlResultWorkWxInput} */
export class MediaGetUploadByUrlResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态。1-处理中，2-已完成，3-异常失败 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3>;

  /** 结果明细 */
  @JsonName('detail', { type: () => MediaGetUploadByUrlResultDetailDto })
  detail?: MediaGetUploadByUrlResultDetailDto;
}

/**
 * 查询异步任务结果
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96219
 * @example
 * ```ts
 * await workWeixin.send(MediaGetUploadByUrlResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'media/get_upload_by_url_result',
  desc: '查询异步任务结果',
  httpMethod: HttpMethod.Post,
  output: MediaGetUploadByUrlResultWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96219',
})
@WorkWxApi({ permission: '客户联系' })
export class MediaGetUploadByUrlResultWorkWxInput extends AuthWorkWxInput<MediaGetUploadByUrlResultWorkWxOutput> {
  /** 任务ID。长度不超过128个字节 */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @ByteLength(0, 128, { message: '任务ID长度不能超过128个字节' })
  jobId!: string;
}
