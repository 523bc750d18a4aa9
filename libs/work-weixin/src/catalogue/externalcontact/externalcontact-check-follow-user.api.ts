import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsArray, IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 已授权
 *
 * @see {@link ExternalcontactCheckFollowUserWorkWxInput}
 */
export class ExternalcontactCheckFollowUserAuthorizedDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  userId?: string[];

  /** 部门ID */
  @JsonName('partyid', { type: 'json' })
  partyId?: unknown;
}

/**
 * 未授权
 *
 * @see {@link ExternalcontactCheckFollowUserWorkWxInput}
 */
export class ExternalcontactCheckFollowUserUnauthorizedDto extends HttpRemoteOutput {
  /** 成员UserID列表 */
  @JsonName('userid', { type: () => [String] })
  userId?: string[];

  /** 部门ID列表 */
  @JsonName('partyid', { type: () => [Number] })
  partyId?: number[];
}

/** 检查用户是否配置了客户联系功能使用权限的返回结果，见 {@link ExternalcontactCheckFollowUserWorkWxInput} */
export class ExternalcontactCheckFollowUserWorkWxOutput extends WorkWxOutput {
  /** 已授权列表 */
  @JsonName('authorized', { type: () => ExternalcontactCheckFollowUserAuthorizedDto, sensitive: false })
  authorized?: ExternalcontactCheckFollowUserAuthorizedDto;

  /** 未授权列表 */
  @JsonName('unauthorized', { type: () => ExternalcontactCheckFollowUserUnauthorizedDto, sensitive: false })
  unauthorized?: ExternalcontactCheckFollowUserUnauthorizedDto;
}

/**
 * 检查用户是否配置了客户联系功能使用权限
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/96312
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCheckFollowUserWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/check_follow_user',
  desc: '检查用户是否配置了客户联系功能使用权限',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCheckFollowUserWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96312',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCheckFollowUserWorkWxInput extends AuthWorkWxInput<ExternalcontactCheckFollowUserWorkWxOutput> {
  /** 成员UserID列表 */
  @JsonName('userid')
  @IsOptional()
  @IsArray({ message: '成员UserID列表必须是数组' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userId?: string[];

  /** 部门ID列表 */
  @JsonName('partyid')
  @IsOptional()
  @IsArray({ message: '部门ID列表必须是数组' })
  @IsInt({ each: true, message: '部门ID列表的每一项必须是整数' })
  partyId?: number[];
}
