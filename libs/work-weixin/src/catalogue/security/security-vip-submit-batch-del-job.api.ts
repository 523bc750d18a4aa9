import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 取消高级功能账号的返回结果，见 {@link SecurityVipSubmitBatchDelJobWorkWxInput} */
export class SecurityVipSubmitBatchDelJobWorkWxOutput extends WorkWxOutput {
  /** 任务ID */
  @JsonName('jobid')
  jobId?: string;

  /** 无效成员列表 */
  @JsonName('invalid_userid_list', { type: () => [String] })
  invalidUserIdList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUserIdList']);
  }
}

/**
 * 取消高级功能账号
 *
 * 权限说明：自建应用须在管理端「安全与管理」的可调用应用列表中
 *
 * 异步接口：结果见 {@link SecurityVipGetBatchDelJobResultWorkWxInput}，用返回的 jobid 查询
 * @see https://developer.work.weixin.qq.com/document/path/99505
 * @example
 * ```ts
 * await workWeixin.send(SecurityVipSubmitBatchDelJobWorkWxInput.from({ userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'security/vip/submit_batch_del_job',
  desc: '取消高级功能账号',
  httpMethod: HttpMethod.Post,
  output: SecurityVipSubmitBatchDelJobWorkWxOutput,
  credential: ['security', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99505',
})
@WorkWxApi({ permission: '安全与管理' })
export class SecurityVipSubmitBatchDelJobWorkWxInput extends AuthWorkWxInput<SecurityVipSubmitBatchDelJobWorkWxOutput> {
  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
