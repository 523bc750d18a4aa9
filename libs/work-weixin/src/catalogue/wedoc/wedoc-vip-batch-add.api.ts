import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 分配高级功能账号的返回结果，见 {@link WedocVipBatchAddWorkWxInput} */
export class WedocVipBatchAddWorkWxOutput extends WorkWxOutput {
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
 * 权限说明：自建应用须在管理端「文档」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/99516
 * @example
 * ```ts
 * await workWeixin.send(WedocVipBatchAddWorkWxInput.from({ userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'wedoc/vip/batch_add',
  desc: '分配高级功能账号',
  httpMethod: HttpMethod.Post,
  output: WedocVipBatchAddWorkWxOutput,
  credential: ['wedoc', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99516',
})
@WorkWxApi({ permission: '文档' })
export class WedocVipBatchAddWorkWxInput extends AuthWorkWxInput<WedocVipBatchAddWorkWxOutput> {
  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];
}
