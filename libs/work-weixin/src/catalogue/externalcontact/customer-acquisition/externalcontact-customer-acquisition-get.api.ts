import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { AcquisitionPriorityDto } from '../acquisition-priority.dto.js';
import { AcquisitionRangeDto } from '../acquisition-range.dto.js';

/**
 * 获客链接
 *
 * @see {@link ExternalcontactCustomerAcquisitionGetWorkWxInput}
 */
export class ExternalcontactCustomerAcquisitionGetLinkDto extends HttpRemoteOutput {
  /** 链接名称 */
  @JsonName('link_name')
  linkName?: string;

  /** 链接地址 */
  @JsonName('url')
  url?: string;

  /** 链接创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 是否无需验证 */
  @JsonName('skip_verify')
  skipVerify?: boolean;

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  markSource?: boolean;
}

/** 获取获客链接详情的返回结果，见 {@link ExternalcontactCustomerAcquisitionGetWorkWxInput} */
export class ExternalcontactCustomerAcquisitionGetWorkWxOutput extends WorkWxOutput {
  /** 获客链接 */
  @JsonName('link', { type: () => ExternalcontactCustomerAcquisitionGetLinkDto })
  link?: ExternalcontactCustomerAcquisitionGetLinkDto;

  /** 使用范围 */
  @JsonName('range', { type: () => AcquisitionRangeDto })
  range?: AcquisitionRangeDto;

  /** 优先分配设置 */
  @JsonName('priority_option', { type: () => AcquisitionPriorityDto })
  priorityOption?: AcquisitionPriorityDto;
}

/**
 * 获取获客链接详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97297
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionGetWorkWxInput.from({ linkId: 'LINK_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/get',
  desc: '获取获客链接详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionGetWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97297',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionGetWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionGetWorkWxOutput> {
  /** 获客链接ID */
  @JsonName('link_id')
  @IsDefined({ message: '获客链接ID不能为空' })
  @IsString({ message: '获客链接ID必须是字符串' })
  linkId!: string;
}
