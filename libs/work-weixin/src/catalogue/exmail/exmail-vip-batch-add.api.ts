import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 分配高级功能账号的返回结果，见 {@link ExmailVipBatchAddWorkWxInput} */
export class ExmailVipBatchAddWorkWxOutput extends WorkWxOutput {
  /** 成功的成员列表 */
  @JsonName('succ_userid_list', { type: () => [String] })
  succUserIdList?: string[];

  /** 失败的成员列表 */
  @JsonName('fail_userid_list', { type: () => [String] })
  failUserIdList?: string[];

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failUserIdList']);
  }
}

/**
 * 分配高级功能账号
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99316
 * @example
 * ```ts
 * await workWeixin.send(ExmailVipBatchAddWorkWxInput.from({ userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/vip/batch_add',
  desc: '分配高级功能账号',
  httpMethod: HttpMethod.Post,
  output: ExmailVipBatchAddWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99316',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailVipBatchAddWorkWxInput extends AuthWorkWxInput<ExmailVipBatchAddWorkWxOutput> {
  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
