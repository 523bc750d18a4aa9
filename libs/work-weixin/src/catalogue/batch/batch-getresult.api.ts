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
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 处理结果
 *
 * @see {@link BatchGetResultWorkWxInput}
 */
export class BatchGetResultResultDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 错误码 */
  @JsonName('errcode')
  errCode?: number;

  /** 错误信息 */
  @JsonName('errmsg')
  errMsg?: string;

  /** 操作类型 */
  @JsonName('action')
  action?: number;

  /** 部门ID */
  @JsonName('partyid')
  partyId?: number;
}

/** 获取异步任务结果的返回结果，见 {@link BatchGetResultWorkWxInput} */
export class BatchGetResultWorkWxOutput extends WorkWxOutput {
  /** 任务状态。1-任务开始，2-任务进行中，3-任务已完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 3>;

  /** 任务类型。sync_user-增量更新成员，replace_user-全量覆盖成员，replace_party-全量覆盖部门 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'sync_user' | 'replace_user' | 'replace_party'>;

  /** 任务总条数 */
  @JsonName('total')
  total?: number;

  /** 任务进度百分比 */
  @JsonName('percentage')
  percentage?: number;

  /** 处理结果列表 */
  @JsonName('result', { type: () => [BatchGetResultResultDto] })
  result?: BatchGetResultResultDto[];
}

/**
 * 获取异步任务结果
 *
 * 权限说明：使用通讯录同步的Secret；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/90983
 * @example
 * ```ts
 * await workWeixin.send(BatchGetResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'batch/getresult',
  desc: '获取异步任务结果',
  httpMethod: HttpMethod.Get,
  output: BatchGetResultWorkWxOutput,
  credential: ['contacts'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90983',
})
export class BatchGetResultWorkWxInput extends AuthWorkWxInput<BatchGetResultWorkWxOutput> {
  /** 任务ID。长度不超过64个字节 */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @ByteLength(0, 64, { message: '任务ID长度不能超过64个字节' })
  jobId!: string;
}
