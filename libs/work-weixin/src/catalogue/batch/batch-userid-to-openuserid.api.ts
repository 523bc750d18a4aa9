import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 全局成员ID
 *
 * @see {@link BatchUserIdToOpenUserIdWorkWxInput}
 */
export class BatchUserIdToOpenUserIdOpenUserIdListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;
}

/** userid的转换的返回结果，见 {@link BatchUserIdToOpenUserIdWorkWxInput} */
export class BatchUserIdToOpenUserIdWorkWxOutput extends WorkWxOutput {
  /** 全局成员ID列表 */
  @JsonName('open_userid_list', { type: () => [BatchUserIdToOpenUserIdOpenUserIdListDto] })
  openUserIdList?: BatchUserIdToOpenUserIdOpenUserIdListDto[];

  /** 无效成员列表 */
  @JsonName('invalid_userid_list', { type: () => [String] })
  invalidUserIdList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidUserIdList']);
  }
}

/**
 * userid的转换
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96516
 * @example
 * ```ts
 * await workWeixin.send(BatchUserIdToOpenUserIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'batch/userid_to_openuserid',
  desc: 'userid的转换',
  httpMethod: HttpMethod.Post,
  output: BatchUserIdToOpenUserIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96516',
})
export class BatchUserIdToOpenUserIdWorkWxInput extends AuthWorkWxInput<BatchUserIdToOpenUserIdWorkWxOutput> {
  /** 成员UserID列表。最多1000个 */
  @JsonName('userid_list')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '成员UserID列表最多支持1000个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
