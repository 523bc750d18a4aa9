import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除公共邮箱的返回结果，见 {@link ExmailPublicmailDeleteWorkWxInput} */
export class ExmailPublicmailDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除公共邮箱
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98001
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailDeleteWorkWxInput.from({ id: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/delete',
  desc: '删除公共邮箱',
  httpMethod: HttpMethod.Post,
  output: ExmailPublicmailDeleteWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98001',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailDeleteWorkWxInput extends AuthWorkWxInput<ExmailPublicmailDeleteWorkWxOutput> {
  /** 公共邮箱ID */
  @JsonName('id')
  @IsDefined({ message: '公共邮箱ID不能为空' })
  @IsInt({ message: '公共邮箱ID必须是整数' })
  id!: number;
}
