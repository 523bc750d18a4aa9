import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 额度
 *
 * @see {@link ExternalcontactGetCustomerAcquisitionQuotaWorkWxInput}
 */
export class ExternalcontactGetCustomerAcquisitionQuotaQuotaListDto extends HttpRemoteOutput {
  /** 额度过期时间 */
  @JsonName('expire_date')
  expireDate?: number;

  /** 剩余额度 */
  @JsonName('balance')
  balance?: number;
}

/** 查询剩余使用量的返回结果，见 {@link ExternalcontactGetCustomerAcquisitionQuotaWorkWxInput} */
export class ExternalcontactGetCustomerAcquisitionQuotaWorkWxOutput extends WorkWxOutput {
  /** 历史累计使用量 */
  @JsonName('total')
  total?: number;

  /** 剩余额度 */
  @JsonName('balance')
  balance?: number;

  /** 额度列表 */
  @JsonName('quota_list', { type: () => [ExternalcontactGetCustomerAcquisitionQuotaQuotaListDto] })
  quotaList?: ExternalcontactGetCustomerAcquisitionQuotaQuotaListDto[];
}

/**
 * 查询剩余使用量
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97375
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetCustomerAcquisitionQuotaWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition_quota',
  desc: '查询剩余使用量',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetCustomerAcquisitionQuotaWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97375',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetCustomerAcquisitionQuotaWorkWxInput extends AuthWorkWxInput<ExternalcontactGetCustomerAcquisitionQuotaWorkWxOutput> {}
