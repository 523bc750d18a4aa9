import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 关联应用
 *
 * @see {@link ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxInput}
 */
export class ExternalcontactCustomerAcquisitionGetCompAuthInfoAuthAppsDto extends HttpRemoteOutput {
  /** 应用ID */
  @JsonName('agentid')
  agentId?: number;
}

/** 获取组件授权信息的返回结果，见 {@link ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxInput} */
export class ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxOutput extends WorkWxOutput {
  /** 额度扣除方式。0-扣企业，1-扣服务商 */
  @JsonName('pay_mode', { type: () => Number })
  payMode?: OpenEnum<0 | 1>;

  /** 代付价格 */
  @JsonName('price')
  price?: number;

  /** 链接授权方式。0-企业选择链接，1-关联应用创建 */
  @JsonName('link_auth_mode', { type: () => Number, sensitive: false })
  linkAuthMode?: OpenEnum<0 | 1>;

  /** 关联应用列表 */
  @JsonName('auth_apps', {
    type: () => [ExternalcontactCustomerAcquisitionGetCompAuthInfoAuthAppsDto],
    sensitive: false,
  })
  authApps?: ExternalcontactCustomerAcquisitionGetCompAuthInfoAuthAppsDto[];
}

/**
 * 获取组件授权信息
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；自建应用须在管理端「获客助手组件」的可调用应用列表中；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/99610
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/get_comp_auth_info',
  desc: '获取组件授权信息',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxOutput,
  credential: ['authCorp'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99610',
})
@WorkWxApi({ permission: '获客助手组件' })
export class ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionGetCompAuthInfoWorkWxOutput> {}
