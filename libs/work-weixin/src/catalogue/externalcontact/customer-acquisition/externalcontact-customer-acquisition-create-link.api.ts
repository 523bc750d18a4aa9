import { CharacterLength, HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsBoolean, IsDefined, IsOptional } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { AcquisitionPriorityDto } from '../acquisition-priority.dto.js';
import { AcquisitionRangeDto } from '../acquisition-range.dto.js';

/**
 * 获客链接
 *
 * @see {@link ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput}
 */
export class ExternalcontactCustomerAcquisitionCreateLinkLinkDto extends HttpRemoteOutput {
  /** 获客链接ID */
  @JsonName('link_id')
  linkId?: string;

  /** 链接名称 */
  @JsonName('link_name')
  linkName?: string;

  /** 链接地址 */
  @JsonName('url')
  url?: string;

  /** 链接创建时间 */
  @JsonName('create_time')
  createTime?: number;
}

/** 创建获客链接的返回结果，见 {@link ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput} */
export class ExternalcontactCustomerAcquisitionCreateLinkWorkWxOutput extends WorkWxOutput {
  /** 获客链接 */
  @JsonName('link', { type: () => ExternalcontactCustomerAcquisitionCreateLinkLinkDto })
  link?: ExternalcontactCustomerAcquisitionCreateLinkLinkDto;
}

/**
 * 创建获客链接
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/97297
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput.from({ linkName: '获客链接名称' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/create_link',
  desc: '创建获客链接',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionCreateLinkWorkWxOutput,
  credential: ['app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97297',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionCreateLinkWorkWxInput extends AuthWorkWxInput<ExternalcontactCustomerAcquisitionCreateLinkWorkWxOutput> {
  /** 获客链接名称。长度不超过30个字符 */
  @JsonName('link_name')
  @IsDefined({ message: '获客链接名称不能为空' })
  @CharacterLength(0, 30, { message: '获客链接名称长度不能超过30个字符' })
  linkName!: string;

  /** 使用范围 */
  @JsonName('range', { type: () => AcquisitionRangeDto })
  @IsOptional()
  range?: AcquisitionRangeDto;

  /** 是否无需验证 */
  @JsonName('skip_verify')
  @IsOptional()
  @IsBoolean({ message: '是否无需验证必须是布尔值' })
  skipVerify?: boolean;

  /** 优先分配设置 */
  @JsonName('priority_option', { type: () => AcquisitionPriorityDto })
  @IsOptional()
  priorityOption?: AcquisitionPriorityDto;

  /** 是否标记客户来源 */
  @JsonName('mark_source')
  @IsOptional()
  @IsBoolean({ message: '是否标记客户来源必须是布尔值' })
  markSource?: boolean;
}
