import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取邮件内容的返回结果，见 {@link ExmailAppReadMailWorkWxInput} */
export class ExmailAppReadMailWorkWxOutput extends WorkWxOutput {
  /** 邮件内容 */
  @JsonName('mail_data', { sensitive: true })
  mailData?: string;
}

/**
 * 获取邮件内容
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97979
 * @example
 * ```ts
 * await workWeixin.send(ExmailAppReadMailWorkWxInput.from({ mailId: 'MAIL_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/app/read_mail',
  desc: '获取邮件内容',
  httpMethod: HttpMethod.Post,
  output: ExmailAppReadMailWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97979',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailAppReadMailWorkWxInput extends AuthWorkWxInput<ExmailAppReadMailWorkWxOutput> {
  /** 邮件ID */
  @JsonName('mail_id')
  @IsDefined({ message: '邮件ID不能为空' })
  @IsString({ message: '邮件ID必须是字符串' })
  mailId!: string;
}
