import { ByteLength, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsNotEmpty } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除成员的返回结果，见 {@link DeleteUserWorkWxInput} */
export class DeleteUserWorkWxOutput extends WorkWxOutput {}

/**
 * 删除成员
 *
 * 权限说明：仅通讯录同步助手或第三方通讯录应用可调用
 *
 * 特殊说明：若是绑定了腾讯企业邮，则会同时删除邮箱账号
 * @see https://developer.work.weixin.qq.com/document/path/90198
 */
@HttpRemoteApi({
  action: 'user/delete',
  desc: '删除成员',
  httpMethod: HttpMethod.Get,
  output: DeleteUserWorkWxOutput,
  credential: ['contacts'],
  // A retry fails with 60111, so a successful deletion would look like a member that never existed.
  idempotent: false,
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90198',
})
export class DeleteUserWorkWxInput extends AuthWorkWxInput<DeleteUserWorkWxOutput> {
  /** 成员UserID。对应管理端的账号 */
  @JsonName('userid')
  @IsNotEmpty({ message: '用户ID不能为空' })
  @ByteLength(1, 64, { message: '用户ID长度必须在1-64个字节之间' })
  userId!: string;
}
