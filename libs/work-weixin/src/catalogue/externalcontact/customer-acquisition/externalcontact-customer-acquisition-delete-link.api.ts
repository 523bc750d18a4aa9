import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 删除获客链接的返回结果，见 {@link ExternalcontactCustomerAcquisitionDeleteLinkWorkWxInput} */
export class ExternalcontactCustomerAcquisitionDeleteLinkWorkWxOutput extends WorkWxOutput {}

/**
 * 删除获客链接
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97297
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionDeleteLinkWorkWxInput.from({ linkId: 'LINK_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/delete_link',
  desc: '删除获客链接',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionDeleteLinkWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97297',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionDeleteLinkWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionDeleteLinkWorkWxOutput> {
  /** 获客链接ID */
  @JsonName('link_id')
  @IsDefined({ message: '获客链接ID不能为空' })
  @IsString({ message: '获客链接ID必须是字符串' })
  linkId!: string;
}
