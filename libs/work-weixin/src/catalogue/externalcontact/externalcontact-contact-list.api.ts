import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsInt, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';

/**
 * 信息
 *
 * @see {@link ExternalcontactContactListWorkWxInput}
 */
export class ExternalcontactContactListInfoListDto extends HttpRemoteOutput {
  /** 是否为客户 */
  @JsonName('is_customer')
  isCustomer?: boolean;

  /** 脱敏昵称 */
  @JsonName('name')
  name?: string;

  /** 会中临时ID */
  @JsonName('tmp_openid')
  tmpOpenId?: string;

  /** 跟进成员UserID */
  @JsonName('follow_userid')
  followUserId?: string;

  /** 群名称 */
  @JsonName('chat_name')
  chatName?: string;

  /** 添加时间 */
  @JsonName('add_time')
  addTime?: number;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;
}

/** 获取已服务的外部联系人的返回结果，见 {@link ExternalcontactContactListWorkWxInput} */
export class ExternalcontactContactListWorkWxOutput extends WorkWxOutput {
  /** 信息列表 */
  @JsonName('info_list', { type: () => [ExternalcontactContactListInfoListDto] })
  infoList?: ExternalcontactContactListInfoListDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取已服务的外部联系人
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/99434
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactContactListWorkWxInput.from({}));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/contact_list',
  desc: '获取已服务的外部联系人',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactContactListWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'infoList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99434',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactContactListWorkWxInput extends AuthWorkWxInput<
  ExternalcontactContactListWorkWxOutput,
  ExternalcontactContactListInfoListDto
> {
  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  limit?: number;
}
