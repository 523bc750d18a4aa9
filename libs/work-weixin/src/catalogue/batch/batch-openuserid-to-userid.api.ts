import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 成员UserID
 *
 * @see {@link BatchOpenUserIdToUserIdWorkWxInput}
 */
export class BatchOpenUserIdToUserIdUserIdListDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/** userid转换的返回结果，见 {@link BatchOpenUserIdToUserIdWorkWxInput} */
export class BatchOpenUserIdToUserIdWorkWxOutput extends WorkWxOutput {
  /** 成员UserID列表 */
  @JsonName('userid_list', { type: () => [BatchOpenUserIdToUserIdUserIdListDto] })
  userIdList?: BatchOpenUserIdToUserIdUserIdListDto[];

  /** 无效全局成员ID列表 */
  @JsonName('invalid_open_userid_list', { type: () => [String] })
  invalidOpenUserIdList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['invalidOpenUserIdList']);
  }
}

/**
 * userid转换
 * @see https://developer.work.weixin.qq.com/document/path/95884
 * @example
 * ```ts
 * await workWeixin.send(BatchOpenUserIdToUserIdWorkWxInput.from({ openUserIdList: ['OPEN_USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'batch/openuserid_to_userid',
  desc: 'userid转换',
  httpMethod: HttpMethod.Post,
  output: BatchOpenUserIdToUserIdWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95884',
})
export class BatchOpenUserIdToUserIdWorkWxInput extends AuthWorkWxInput<BatchOpenUserIdToUserIdWorkWxOutput> {
  /** 全局成员ID列表。最多1000个 */
  @JsonName('open_userid_list')
  @IsDefined({ message: '全局成员ID列表不能为空' })
  @IsArray({ message: '全局成员ID列表必须是数组' })
  @ArrayMaxSize(1000, { message: '全局成员ID列表最多支持1000个' })
  @IsString({ each: true, message: '全局成员ID列表的每一项必须是字符串' })
  openUserIdList!: string[];

  /** 源应用ID */
  @JsonName('source_agentid')
  @IsOptional()
  @IsInt({ message: '源应用ID必须是整数' })
  sourceAgentId?: number;
}
