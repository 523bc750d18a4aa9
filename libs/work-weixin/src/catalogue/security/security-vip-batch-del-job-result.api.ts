import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 任务结果
 *
 * @see {@link SecurityVipGetBatchDelJobResultWorkWxInput}
 */
export class SecurityVipGetBatchDelJobResultJobResultDto extends HttpRemoteOutput {
  /** 成功的成员列表 */
  @JsonName('succ_userid_list', { type: () => [String] })
  succUserIdList?: string[];

  /** 失败的成员列表 */
  @JsonName('fail_userid_list', { type: () => [String] })
  failUserIdList?: string[];
}

/** 查询取消高级功能账号结果的返回结果，见 {@link SecurityVipGetBatchDelJobResultWorkWxInput} */
export class SecurityVipGetBatchDelJobResultWorkWxOutput extends WorkWxOutput {
  /** 任务结果 */
  @JsonName('job_result', { type: () => SecurityVipGetBatchDelJobResultJobResultDto })
  jobResult?: SecurityVipGetBatchDelJobResultJobResultDto;
}

/**
 * 查询取消高级功能账号结果
 *
 * 权限说明：自建应用须在管理端「安全与管理」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99505
 * @example
 * ```ts
 * await workWeixin.send(SecurityVipGetBatchDelJobResultWorkWxInput.from({ jobId: 'JOB_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/vip/batch_del_job_result',
  desc: '查询取消高级功能账号结果',
  httpMethod: HttpMethod.Post,
  output: SecurityVipGetBatchDelJobResultWorkWxOutput,
  credential: ['security', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99505',
})
@WorkWxApi({ permission: '安全与管理' })
export class SecurityVipGetBatchDelJobResultWorkWxInput extends AuthWorkWxInput<SecurityVipGetBatchDelJobResultWorkWxOutput> {
  /** 任务ID */
  @JsonName('jobid')
  @IsDefined({ message: '任务ID不能为空' })
  @IsString({ message: '任务ID必须是字符串' })
  jobId!: string;
}
