import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsIn, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 邀请者
 *
 * @see {@link ExternalcontactGroupchatGetWorkWxInput}
 */
export class ExternalcontactGroupchatGetInvitorDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 成员
 *
 * @see {@link ExternalcontactGroupchatGetWorkWxInput}
 */
export class ExternalcontactGroupchatGetMemberListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员类型。1-企业成员，2-外部联系人 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 加入时间 */
  @JsonName('join_time')
  joinTime?: number;

  /** 入群方式。1-成员直接邀请，2-成员邀请链接，3-扫描群二维码 */
  @JsonName('join_scene', { type: () => Number })
  joinScene?: OpenEnum<1 | 2 | 3>;

  /** 邀请者 */
  @JsonName('invitor', { type: () => ExternalcontactGroupchatGetInvitorDto })
  invitor?: ExternalcontactGroupchatGetInvitorDto;

  /** 群昵称 */
  @JsonName('group_nickname')
  groupNickname?: string;

  /** 成员名字 */
  @JsonName('name')
  name?: string;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  unionId?: string;
}

/**
 * 管理员
 *
 * @see {@link ExternalcontactGroupchatGetWorkWxInput}
 */
export class ExternalcontactGroupchatGetAdminListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 客户群
 *
 * @see {@link ExternalcontactGroupchatGetWorkWxInput}
 */
export class ExternalcontactGroupchatGetGroupChatDto extends HttpRemoteOutput {
  /** 客户群ID */
  @JsonName('chat_id')
  chatId?: string;

  /** 群名称 */
  @JsonName('name')
  name?: string;

  /** 群主UserID */
  @JsonName('owner')
  owner?: string;

  /** 群创建时间 */
  @JsonName('create_time')
  createTime?: number;

  /** 群公告 */
  @JsonName('notice')
  notice?: string;

  /** 成员列表 */
  @JsonName('member_list', { type: () => [ExternalcontactGroupchatGetMemberListDto] })
  memberList?: ExternalcontactGroupchatGetMemberListDto[];

  /** 管理员列表 */
  @JsonName('admin_list', { type: () => [ExternalcontactGroupchatGetAdminListDto] })
  adminList?: ExternalcontactGroupchatGetAdminListDto[];

  /** 群成员版本号 */
  @JsonName('member_version')
  memberVersion?: string;
}

/** 获取客户群详情的返回结果，见 {@link ExternalcontactGroupchatGetWorkWxInput} */
export class ExternalcontactGroupchatGetWorkWxOutput extends WorkWxOutput {
  /** 客户群 */
  @JsonName('group_chat', { type: () => ExternalcontactGroupchatGetGroupChatDto })
  groupChat?: ExternalcontactGroupchatGetGroupChatDto;
}

/**
 * 获取客户群详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92122
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatGetWorkWxInput.from({ chatId: 'CHAT_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/get',
  desc: '获取客户群详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatGetWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92122',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatGetWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupchatGetWorkWxOutput> {
  /** 客户群ID */
  @JsonName('chat_id')
  @IsDefined({ message: '客户群ID不能为空' })
  @IsString({ message: '客户群ID必须是字符串' })
  chatId!: string;

  /** 是否返回成员名字。0-不返回，1-返回 */
  @JsonName('need_name')
  @IsOptional()
  @IsIn([0, 1], { message: '是否返回成员名字只能是0(不返回)或1(返回)' })
  needName?: 0 | 1;
}
