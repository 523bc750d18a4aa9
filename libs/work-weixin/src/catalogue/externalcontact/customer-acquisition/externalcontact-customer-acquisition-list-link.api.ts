import { HttpMethod, HttpRemoteApi, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/** 获取获客链接列表的返回结果，见 {@link ExternalcontactCustomerAcquisitionListLinkWorkWxInput} */
export class ExternalcontactCustomerAcquisitionListLinkWorkWxOutput extends WorkWxOutput {
  /** 获客链接ID列表 */
  @JsonName('link_id_list', { type: () => [String] })
  linkIdList?: string[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取获客链接列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/97297
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactCustomerAcquisitionListLinkWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/customer_acquisition/list_link',
  desc: '获取获客链接列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactCustomerAcquisitionListLinkWorkWxOutput,
  credential: ['app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'linkIdList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97297',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactCustomerAcquisitionListLinkWorkWxInput extends AuthWorkWxInput<
  ExternalcontactCustomerAcquisitionListLinkWorkWxOutput,
  string
> {
  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
