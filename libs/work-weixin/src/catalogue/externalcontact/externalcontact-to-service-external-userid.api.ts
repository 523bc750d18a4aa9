import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 代开发应用external_userid转换的返回结果，见 {@link ExternalcontactToServiceExternalUserIdWorkWxInput} */
export class ExternalcontactToServiceExternalUserIdWorkWxOutput extends WorkWxOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}

/**
 * 代开发应用external_userid转换
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/95195
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactToServiceExternalUserIdWorkWxInput.from({ accessToken: 'ACCESS_TOKEN', externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/to_service_external_userid',
  desc: '代开发应用external_userid转换',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactToServiceExternalUserIdWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95195',
})
export class ExternalcontactToServiceExternalUserIdWorkWxInput extends AuthWorkWxInput<ExternalcontactToServiceExternalUserIdWorkWxOutput> {
  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;
}
