import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';
import { OwnerFilterDto } from '../owner-filter.dto.js';

/**
 * 客户群
 *
 * @see {@link ExternalcontactGroupchatListWorkWxInput}
 */
export class ExternalcontactGroupchatListGroupChatListDto extends HttpRemoteOutput {
  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;

  /** 客户群跟进状态。0-跟进人正常，1-跟进人离职，2-离职继承中，3-离职继承完成 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<0 | 1 | 2 | 3>;
}

/** 获取客户群列表的返回结果，见 {@link ExternalcontactGroupchatListWorkWxInput} */
export class ExternalcontactGroupchatListWorkWxOutput extends WorkWxOutput {
  /** 客户群列表 */
  @JsonName('group_chat_list', { type: () => [ExternalcontactGroupchatListGroupChatListDto] })
  groupChatList?: ExternalcontactGroupchatListGroupChatListDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取客户群列表
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/92120
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatListWorkWxInput.from({ limit: 100 }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/list',
  desc: '获取客户群列表',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'groupChatList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92120',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGroupchatListWorkWxOutput,
  ExternalcontactGroupchatListGroupChatListDto
> {
  /** 跟进状态过滤。0-不过滤，1-离职待继承，2-离职继承中，3-离职继承完成 */
  @JsonName('status_filter')
  @IsOptional()
  @IsInt({ message: '跟进状态过滤必须是整数' })
  statusFilter?: OpenEnum<0 | 1 | 2 | 3>;

  /** 群主过滤 */
  @JsonName('owner_filter', { type: () => OwnerFilterDto })
  @IsOptional()
  ownerFilter?: OwnerFilterDto;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值1~1000 */
  @JsonName('limit')
  @IsDefined({ message: '分页大小不能为空' })
  @IsInt({ message: '分页大小必须是整数' })
  @Min(1, { message: '分页大小必须在1-1000之间' })
  @Max(1000, { message: '分页大小必须在1-1000之间' })
  limit!: number;
}
