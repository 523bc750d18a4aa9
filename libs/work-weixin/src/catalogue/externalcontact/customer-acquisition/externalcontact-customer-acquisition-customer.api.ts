import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 客户
 *
 * @see {@link ExternalcontactCustomerAcquisitionListCustomerWorkWxInput}
 */
export class ExternalcontactCustomerAcquisitionListCustomerCustomerListDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 会话状态。0-客户未发消息，1-客户已发消息，2-未知 */
  @JsonName('chat_status', { type: () => Number })
  chatStatus?: OpenEnum<0 | 1 | 2>;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;
}

/** 获取由获客链接添加的客户信息的返回结果，见 {@link ExternalcontactCustomerAcquisitionListCustomerWorkWxInput} */
export class ExternalcontactCustomerAcquisitionListCustomerWorkWxOutput extends WorkWxOutput {
  /** 客户列表 */
  @JsonName('customer_list', { type: () => [ExternalcontactCustomerAcquisitionListCustomerCustomerListDto] })
  customerList?: ExternalcontactCustomerAcquisitionListCustomerCustomerListDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取由获客链接添加的客户信息
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/97298
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionListCustomerWorkWxInput.from({ linkId: 'LINK_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/customer',
  desc: '获取由获客链接添加的客户信息',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionListCustomerWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'customerList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97298',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionListCustomerWorkWxInput extends AuthWorkWxInput<
  ExternalcontactCustomerAcquisitionListCustomerWorkWxOutput,
  ExternalcontactCustomerAcquisitionListCustomerCustomerListDto
> {
  /** 获客链接ID */
  @JsonName('link_id')
  @IsDefined({ message: '获客链接ID不能为空' })
  @IsString({ message: '获客链接ID必须是字符串' })
  linkId!: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
