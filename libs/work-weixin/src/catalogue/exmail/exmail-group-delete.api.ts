import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 删除邮件群组的返回结果，见 {@link ExmailGroupDeleteWorkWxInput} */
export class ExmailGroupDeleteWorkWxOutput extends WorkWxOutput {}

/**
 * 删除邮件群组
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/97996
 * @example
 * ```ts
 * await workWeixin.send(ExmailGroupDeleteWorkWxInput.from({ groupId: 'GROUP_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/group/delete',
  desc: '删除邮件群组',
  httpMethod: HttpMethod.Post,
  output: ExmailGroupDeleteWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97996',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailGroupDeleteWorkWxInput extends AuthWorkWxInput<ExmailGroupDeleteWorkWxOutput> {
  /** 邮件群组ID */
  @JsonName('groupid')
  @IsDefined({ message: '邮件群组ID不能为空' })
  @IsString({ message: '邮件群组ID必须是字符串' })
  groupId!: string;
}
