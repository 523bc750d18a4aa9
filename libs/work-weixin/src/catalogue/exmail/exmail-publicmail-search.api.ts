import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 公共邮箱
 *
 * @see {@link ExmailPublicmailSearchWorkWxInput}
 */
export class ExmailPublicmailSearchListDto extends HttpRemoteOutput {
  /** 公共邮箱ID */
  @JsonName('id')
  id?: number;

  /** 公共邮箱地址 */
  @JsonName('email', { sensitive: true })
  email?: string;

  /** 公共邮箱名称 */
  @JsonName('name')
  name?: string;
}

/** 模糊搜索公共邮箱的返回结果，见 {@link ExmailPublicmailSearchWorkWxInput} */
export class ExmailPublicmailSearchWorkWxOutput extends WorkWxOutput {
  /** 公共邮箱列表 */
  @JsonName('list', { type: () => [ExmailPublicmailSearchListDto] })
  list?: ExmailPublicmailSearchListDto[];
}

/**
 * 模糊搜索公共邮箱
 *
 * 权限说明：自建应用须在管理端「邮件」的可调用应用列表中
 * @see https://developer.work.weixin.qq.com/document/path/98003
 * @example
 * ```ts
 * await workWeixin.send(ExmailPublicmailSearchWorkWxInput.from({ fuzzy: 1 }));
 * ```
 */
@HttpRemoteApi({
  action: 'exmail/publicmail/search',
  desc: '模糊搜索公共邮箱',
  httpMethod: HttpMethod.Get,
  output: ExmailPublicmailSearchWorkWxOutput,
  credential: ['exmail', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/98003',
})
@WorkWxApi({ permission: '邮件' })
export class ExmailPublicmailSearchWorkWxInput extends AuthWorkWxInput<ExmailPublicmailSearchWorkWxOutput> {
  /** 是否模糊搜索 */
  @JsonName('fuzzy')
  @IsDefined({ message: '是否模糊搜索不能为空' })
  @IsInt({ message: '是否模糊搜索必须是整数' })
  fuzzy!: number;

  /** 邮箱地址 */
  @JsonName('email', { sensitive: true })
  @IsOptional()
  @IsString({ message: '邮箱地址必须是字符串' })
  email?: string;
}
