import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** unionid转换为第三方external_userid的返回结果，见 {@link IdconvertUnionIdToExternalUserIdWorkWxInput} */
export class IdconvertUnionIdToExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 临时外部联系人ID */
  @JsonName('pending_id')
  pendingId?: string;
}

/**
 * unionid转换为第三方external_userid
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95900
 * @example
 * ```ts
 * await workWeixin.send(IdconvertUnionIdToExternalUserIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', unionId: 'UNION_ID', openId: 'OPEN_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'idconvert/unionid_to_external_userid',
  desc: 'unionid转换为第三方external_userid',
  httpMethod: HttpMethod.Post,
  output: IdconvertUnionIdToExternalUserIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95900',
})
export class IdconvertUnionIdToExternalUserIdWorkWxInput extends AuthWorkWxInput<IdconvertUnionIdToExternalUserIdWorkWxOutput> {
  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  @IsDefined({ message: '微信UnionID不能为空' })
  @IsString({ message: '微信UnionID必须是字符串' })
  unionId!: string;

  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  @IsDefined({ message: '用户OpenID不能为空' })
  @IsString({ message: '用户OpenID必须是字符串' })
  openId!: string;

  /** 主体类型。0-企业主体，1-服务商主体 */
  @JsonName('subject_type')
  @IsOptional()
  @IsIn([0, 1], { message: '主体类型只能是0(企业主体)或1(服务商主体)' })
  subjectType?: 0 | 1;

  /** 大批量调用凭据 */
  @JsonName('mass_call_ticket', { sensitive: true })
  @IsOptional()
  @IsString({ message: '大批量调用凭据必须是字符串' })
  massCallTicket?: string;
}
