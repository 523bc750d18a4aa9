import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** unionid 转换 external_userid（旧）的返回结果，见 {@link ExternalcontactUnionIdToExternalUserIdWorkWxInput} */
export class ExternalcontactUnionIdToExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}

/**
 * unionid 转换 external_userid（旧）
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中
 * @deprecated 官方文档（2026-02-28）已无此接口
 * @see https://developer.work.weixin.qq.com/document/path/93274
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactUnionIdToExternalUserIdWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/unionid_to_external_userid',
  desc: 'unionid 转换 external_userid（旧）',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactUnionIdToExternalUserIdWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93274',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactUnionIdToExternalUserIdWorkWxInput extends AuthWorkWxInput<ExternalcontactUnionIdToExternalUserIdWorkWxOutput> {
  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  @IsOptional()
  @IsString({ message: '微信UnionID必须是字符串' })
  unionId?: string;
}
