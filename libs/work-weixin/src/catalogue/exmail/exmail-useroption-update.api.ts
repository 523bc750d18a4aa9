import { HttpMethod, HttpRemoteApi, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 更改用户功能属性的返回结果，见 {@link ExmailUserOptionUpdateWorkWxInput} */
export class ExmailUserOptionUpdateWorkWxOutput extends WorkWxOutput {}

/**
 * 功能设置
 *
 * @see {@link ExmailUserOptionUpdateWorkWxInput}
 */
export class ExmailUserOptionUpdateListDto {
  /** 功能设置类型。1-强制安全登录，2-IMAP/SMTP服务，3-POP/SMTP服务，4-安全登录 */
  @JsonName('type')
  @IsDefined({ message: '功能设置类型不能为空' })
  @IsInt({ message: '功能设置类型必须是整数' })
  type!: OpenEnum<1 | 2 | 3 | 4>;

  /** 功能设置值。1-启用，0-关闭 */
  @JsonName('value')
  @IsDefined({ message: '功能设置值不能为空' })
  @IsIn(['1', '0'], { message: '功能设置值只能是1(启用)或0(关闭)' })
  value!: '1' | '0';
}

/**
 * 功能设置
 *
 * @see {@link ExmailUserOptionUpdateWorkWxInput}
 */
export class ExmailUserOptionUpdateOptionDto {
  /** 功能设置列表 */
  @JsonName('list', { type: () => [ExmailUserOptionUpdateListDto] })
  @IsOptional()
  list?: ExmailUserOptionUpdateListDto[];
}

/**
 * 更改用户功能属性
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98008
 * @example
 * ```ts
 * await workWeixin.send(ExmailUserOptionUpdateWorkWxInput.from({ userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/useroption/update',
  desc: '更改用户功能属性',
  httpMethod: HttpMethod.Post,
  output: ExmailUserOptionUpdateWorkWxOutput,
  credential: ['exmail', 'app'],
  effect: 'idempotent-write',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98008',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailUserOptionUpdateWorkWxInput extends AuthWorkWxInput<ExmailUserOptionUpdateWorkWxOutput> {
  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 功能设置 */
  @JsonName('option', { type: () => ExmailUserOptionUpdateOptionDto })
  @IsOptional()
  option?: ExmailUserOptionUpdateOptionDto;
}
