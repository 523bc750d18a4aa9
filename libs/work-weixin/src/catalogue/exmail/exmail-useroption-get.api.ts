import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsArray, IsDefined, IsInt, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 功能设置
 *
 * @see {@link ExmailUserOptionGetWorkWxInput}
 */
export class ExmailUserOptionGetListDto extends HttpRemoteOutput {
  /** 功能设置类型。1-强制安全登录，2-IMAP/SMTP服务，3-POP/SMTP服务，4-安全登录 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3 | 4>;

  /** 功能设置值。1-启用，0-关闭 */
  @JsonName('value', { type: () => String })
  value?: OpenEnum<'1' | '0'>;
}

/**
 * 功能设置
 *
 * @see {@link ExmailUserOptionGetWorkWxInput}
 */
export class ExmailUserOptionGetOptionDto extends HttpRemoteOutput {
  /** 功能设置列表 */
  @JsonName('list', { type: () => [ExmailUserOptionGetListDto] })
  list?: ExmailUserOptionGetListDto[];
}

/** 获取用户功能属性的返回结果，见 {@link ExmailUserOptionGetWorkWxInput} */
export class ExmailUserOptionGetWorkWxOutput extends WorkWxOutput {
  /** 功能设置 */
  @JsonName('option', { type: () => ExmailUserOptionGetOptionDto })
  option?: ExmailUserOptionGetOptionDto;
}

/**
 * 获取用户功能属性
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/95513
 * @example
 * ```ts
 * await workWeixin.send(ExmailUserOptionGetWorkWxInput.from({ userId: 'zhangsan', type: [1] }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/useroption/get',
  desc: '获取用户功能属性',
  httpMethod: HttpMethod.Post,
  output: ExmailUserOptionGetWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95513',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailUserOptionGetWorkWxInput extends AuthWorkWxInput<ExmailUserOptionGetWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 功能设置类型列表。1-强制安全登录，2-IMAP/SMTP服务，3-POP/SMTP服务，4-安全登录 */
  @JsonName('type')
  @IsDefined({ message: '功能设置类型列表不能为空' })
  @IsArray({ message: '功能设置类型列表必须是数组' })
  @IsInt({ each: true, message: '功能设置类型列表的每一项必须是整数' })
  type!: OpenEnum<1 | 2 | 3 | 4>[];
}
