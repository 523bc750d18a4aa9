import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 专用密码
 *
 * @see {@link ExmailPublicmailGetAuthCodeListWorkWxInput}
 */
export class ExmailPublicmailGetAuthCodeListAuthCodeListDto extends HttpRemoteOutput {
  /** 专用密码ID */
  @JsonName('auth_code_id', { sensitive: false })
  authCodeId?: number;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 最后使用时间 */
  @JsonName('last_use_time')
  lastUseTime?: number;

  /** 备注 */
  @JsonName('remark')
  remark?: string;
}

/** 获取客户端专用密码列表的返回结果，见 {@link ExmailPublicmailGetAuthCodeListWorkWxInput} */
export class ExmailPublicmailGetAuthCodeListWorkWxOutput extends WorkWxOutput {
  /** 专用密码列表 */
  @JsonName('auth_code_list', {
    type: () => [ExmailPublicmailGetAuthCodeListAuthCodeListDto],
    sensitive: false,
  })
  authCodeList?: ExmailPublicmailGetAuthCodeListAuthCodeListDto[];
}

/**
 * 获取客户端专用密码列表
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/100183
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailGetAuthCodeListWorkWxInput.from({ id: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/get_auth_code_list',
  desc: '获取客户端专用密码列表',
  httpMethod: HttpMethod.Post,
  output: ExmailPublicmailGetAuthCodeListWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100183',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailGetAuthCodeListWorkWxInput extends AuthWorkWxInput<ExmailPublicmailGetAuthCodeListWorkWxOutput> {
  /** 公共邮箱ID */
  @JsonName('id')
  @IsDefined({ message: '公共邮箱ID不能为空' })
  @IsInt({ message: '公共邮箱ID必须是整数' })
  id!: number;
}
