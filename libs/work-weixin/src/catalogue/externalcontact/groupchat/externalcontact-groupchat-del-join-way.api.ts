import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { IsDefined, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../../declare/work-wx.output.js';

/**
 * 邀请者
 *
 * @see {@link ExternalcontactGroupchatDelJoinWayWorkWxInput}
 */
export class ExternalcontactGroupchatDelJoinWayInvitorDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 成员
 *
 * @see {@link ExternalcontactGroupchatDelJoinWayWorkWxInput}
 */
export class ExternalcontactGroupchatDelJoinWayMemberListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 成员类型 */
  @JsonName('type')
  type?: number;

  /** 加入时间 */
  @JsonName('join_time')
  joinTime?: number;

  /** 入群方式 */
  @JsonName('join_scene')
  joinScene?: number;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;

  /** 邀请者 */
  @JsonName('invitor', { type: () => ExternalcontactGroupchatDelJoinWayInvitorDto })
  invitor?: ExternalcontactGroupchatDelJoinWayInvitorDto;
}

/**
 * 管理员
 *
 * @see {@link ExternalcontactGroupchatDelJoinWayWorkWxInput}
 */
export class ExternalcontactGroupchatDelJoinWayAdminListDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 客户群
 *
 * @see {@link ExternalcontactGroupchatDelJoinWayWorkWxInput}
 */
export class ExternalcontactGroupchatDelJoinWayGroupChatDto extends HttpRemoteOutput {
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
  @JsonName('member_list', { type: () => [ExternalcontactGroupchatDelJoinWayMemberListDto] })
  memberList?: ExternalcontactGroupchatDelJoinWayMemberListDto[];

  /** 管理员列表 */
  @JsonName('admin_list', { type: () => [ExternalcontactGroupchatDelJoinWayAdminListDto] })
  adminList?: ExternalcontactGroupchatDelJoinWayAdminListDto[];
}

/** 删除客户群进群方式配置的返回结果，见 {@link ExternalcontactGroupchatDelJoinWayWorkWxInput} */
export class ExternalcontactGroupchatDelJoinWayWorkWxOutput extends WorkWxOutput {
  /** 客户群 */
  @JsonName('group_chat', { type: () => ExternalcontactGroupchatDelJoinWayGroupChatDto })
  groupChat?: ExternalcontactGroupchatDelJoinWayGroupChatDto;
}

/**
 * 删除客户群进群方式配置
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 * @see https://developer.work.weixin.qq.com/document/path/92229
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGroupchatDelJoinWayWorkWxInput.from({ configId: 'CONFIG_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/groupchat/del_join_way',
  desc: '删除客户群进群方式配置',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactGroupchatDelJoinWayWorkWxOutput,
  credential: ['externalContact', 'app'],
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92229',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGroupchatDelJoinWayWorkWxInput extends AuthWorkWxInput<ExternalcontactGroupchatDelJoinWayWorkWxOutput> {
  /** 联系方式配置ID */
  @JsonName('config_id')
  @IsDefined({ message: '联系方式配置ID不能为空' })
  @IsString({ message: '联系方式配置ID必须是字符串' })
  configId!: string;
}
