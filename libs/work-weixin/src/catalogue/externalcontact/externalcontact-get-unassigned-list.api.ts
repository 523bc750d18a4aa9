import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 待分配客户
 *
 * @see {@link ExternalcontactGetUnassignedListWorkWxInput}
 */
export class ExternalcontactGetUnassignedListInfoDto extends HttpRemoteOutput {
  /** 原跟进成员UserID */
  @JsonName('handover_userid')
  handoverUserId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 离职时间 */
  @JsonName('dimission_time')
  dimissionTime?: number;
}

/** 获取待分配的离职成员列表的返回结果，见 {@link ExternalcontactGetUnassignedListWorkWxInput} */
export class ExternalcontactGetUnassignedListWorkWxOutput extends WorkWxOutput {
  /** 待分配客户列表 */
  @JsonName('info', { type: () => [ExternalcontactGetUnassignedListInfoDto] })
  info?: ExternalcontactGetUnassignedListInfoDto[];

  /** 是否最后一页 */
  @JsonName('is_last')
  isLast?: boolean;

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取待分配的离职成员列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/92124
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetUnassignedListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get_unassigned_list',
  desc: '获取待分配的离职成员列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGetUnassignedListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'info',
    limit: 'pageSize',
    end: { field: 'isLast', is: true },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92124',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetUnassignedListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetUnassignedListWorkWxOutput,
  ExternalcontactGetUnassignedListInfoDto
> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 每页数量。取值不超过1000 */
  @JsonName('page_size')
  @IsOptional()
  @IsInt({ message: '每页数量必须是整数' })
  @Max(1000, { message: '每页数量不能超过1000' })
  pageSize?: number;
}
