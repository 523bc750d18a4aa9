import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/** 获取客户可建联成员的返回结果，见 {@link ExternalcontactCustomerAcquisitionAppGetPermitWorkWxInput} */
export class ExternalcontactCustomerAcquisitionAppGetPermitWorkWxOutput extends WorkWxOutput {
  /** 成员列表 */
  @JsonName('user_list', { type: () => [String] })
  userList?: string[];

  /** 部门列表 */
  @JsonName('department_list', { type: () => [Number] })
  departmentList?: number[];

  /** 标签列表 */
  @JsonName('tag_list', { type: () => [Number] })
  tagList?: number[];
}

/**
 * 获取客户可建联成员
 *
 * 权限说明：须使用服务商代企业获取的 access_token，由调用方填写 accessToken；自建应用须在管理端「营销获客」的可调用应用列表中；第三方应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/101146
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionAppGetPermitWorkWxInput.from({ accessToken: 'ACCESS_TOKEN' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition_app/get_permit',
  desc: '获取客户可建联成员',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactCustomerAcquisitionAppGetPermitWorkWxOutput,
  credential: ['authCorp'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/101146',
})
@WorkWxApi({ permission: '营销获客' })
export class ExternalcontactCustomerAcquisitionAppGetPermitWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionAppGetPermitWorkWxOutput> {}
