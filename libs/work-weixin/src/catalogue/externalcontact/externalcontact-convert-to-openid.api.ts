import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 外部联系人openid转换的返回结果，见 {@link ExternalcontactConvertToOpenIdWorkWxInput} */
export class ExternalcontactConvertToOpenIdWorkWxOutput extends WorkWxOutput {
  /** 用户OpenID */
  @JsonName('openid', { sensitive: true })
  openId?: string;
}

/**
 * 外部联系人openid转换
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92323
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactConvertToOpenIdWorkWxInput.from({ externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/convert_to_openid',
  desc: '外部联系人openid转换',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactConvertToOpenIdWorkWxOutput,
  credential: ['externalContact', 'school', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92323',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactConvertToOpenIdWorkWxInput extends AuthWorkWxInput<ExternalcontactConvertToOpenIdWorkWxOutput> {
  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}
