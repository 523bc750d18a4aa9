import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 客户
 *
 * @see {@link ExternalcontactGetMomentCustomerListWorkWxInput}
 */
export class ExternalcontactGetMomentCustomerListCustomerListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;
}

/** 获取客户朋友圈发表时选择的可见范围的返回结果，见 {@link ExternalcontactGetMomentCustomerListWorkWxInput} */
export class ExternalcontactGetMomentCustomerListWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 客户列表 */
  @JsonName('customer_list', { type: () => [ExternalcontactGetMomentCustomerListCustomerListDto] })
  customerList?: ExternalcontactGetMomentCustomerListCustomerListDto[];
}

/**
 * 获取客户朋友圈发表时选择的可见范围
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/93333
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetMomentCustomerListWorkWxInput.from({ momentId: 'MOMENT_ID', userId: 'zhangsan' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_moment_customer_list',
  desc: '获取客户朋友圈发表时选择的可见范围',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetMomentCustomerListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'customerList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93333',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetMomentCustomerListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetMomentCustomerListWorkWxOutput,
  ExternalcontactGetMomentCustomerListCustomerListDto
> {
  /** 朋友圈ID */
  @JsonName('moment_id')
  @IsDefined({ message: '朋友圈ID不能为空' })
  @IsString({ message: '朋友圈ID必须是字符串' })
  momentId!: string;

  /** 成员UserID */
  @JsonName('userid')
  @IsDefined({ message: '成员UserID不能为空' })
  @IsString({ message: '成员UserID必须是字符串' })
  userId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;
}
