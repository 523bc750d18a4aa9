import { AtLeastOneOf, HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 禁用/启用邮箱账号的返回结果，见 {@link ExmailAccountSwitchEmailWorkWxInput} */
export class ExmailAccountSwitchEmailWorkWxOutput extends WorkWxOutput {}

/**
 * 禁用/启用邮箱账号
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95512
 * @example
 * ```ts
 * await workWeixin.send(ExmailAccountSwitchEmailWorkWxInput.from({ userId: 'zhangsan', type: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/account/act_email',
  desc: '禁用/启用邮箱账号',
  httpMethod: HttpMethod.Post,
  output: ExmailAccountSwitchEmailWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95512',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailAccountSwitchEmailWorkWxInput extends AuthWorkWxInput<ExmailAccountSwitchEmailWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @AtLeastOneOf(['userId', 'publicEmailId'], { message: '成员UserID和业务邮箱ID至少需要填写一个' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId?: string;

  /** 业务邮箱ID */
  @JsonName('publicemail_id')
  @IsOptional()
  @IsInt({ message: '业务邮箱ID必须是整数' })
  publicEmailId?: number;

  /** 启用或禁用 */
  @JsonName('type')
  @IsDefined({ message: '启用或禁用不能为空' })
  @IsInt({ message: '启用或禁用必须是整数' })
  type!: number;
}
