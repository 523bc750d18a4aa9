import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ArrayMaxSize, IsArray, IsDefined, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { rejectedIn } from '../../declare/rejected-in.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactProfileDto } from './contact-profile.dto.js';
import { WechatChannelsSourceDto } from './wechat-channels-source.dto.js';

/**
 * 外部联系人
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ExternalcontactBatchGetByUserExternalContactDto extends HttpRemoteOutput {
  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 外部联系人名称 */
  @JsonName('name')
  name?: string;

  /** 外部联系人职位 */
  @JsonName('position')
  position?: string;

  /** 外部联系人头像 */
  @JsonName('avatar', { sensitive: true })
  avatar?: string;

  /** 企业名称 */
  @JsonName('corp_name')
  corpName?: string;

  /** 企业主体名称 */
  @JsonName('corp_full_name')
  corpFullName?: string;

  /** 外部联系人类型 */
  @JsonName('type')
  type?: number;

  /** 性别 */
  @JsonName('gender', { sensitive: true })
  gender?: number;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  unionId?: string;

  /** 成员对外属性 */
  @JsonName('external_profile', { type: () => ContactProfileDto })
  externalProfile?: ContactProfileDto;
}

/**
 * 跟进信息
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ExternalcontactBatchGetByUserFollowInfoDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;

  /** 客户备注名 */
  @JsonName('remark')
  remark?: string;

  /** 客户描述 */
  @JsonName('description')
  description?: string;

  /** 创建时间 */
  @JsonName('createtime')
  createTime?: number;

  /** 标签ID列表 */
  @JsonName('tag_id', { type: () => [String] })
  tagId?: string[];

  /** 备注企业名称 */
  @JsonName('remark_corp_name')
  remarkCorpName?: string;

  /** 备注手机号列表 */
  @JsonName('remark_mobiles', { type: () => [String], sensitive: true })
  remarkMobiles?: string[];

  /** 操作人UserID */
  @JsonName('oper_userid')
  operUserId?: string;

  /** 添加来源 */
  @JsonName('add_way')
  addWay?: number;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => WechatChannelsSourceDto })
  wechatChannels?: WechatChannelsSourceDto;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;
}

/**
 * 外部联系人
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ExternalcontactBatchGetByUserExternalContactListDto extends HttpRemoteOutput {
  /** 外部联系人 */
  @JsonName('external_contact', { type: () => ExternalcontactBatchGetByUserExternalContactDto })
  externalContact?: ExternalcontactBatchGetByUserExternalContactDto;

  /** 跟进信息 */
  @JsonName('follow_info', { type: () => ExternalcontactBatchGetByUserFollowInfoDto })
  followInfo?: ExternalcontactBatchGetByUserFollowInfoDto;
}

/**
 * 失败信息
 *
 * @see {@link ExternalcontactBatchGetByUserWorkWxInput}
 */
export class ExternalcontactBatchGetByUserFailInfoDto extends HttpRemoteOutput {
  /** 无许可成员列表 */
  @JsonName('unlicensed_userid_list', { type: () => [String] })
  unlicensedUserIdList?: string[];
}

/** 批量获取客户详情的返回结果，见 {@link ExternalcontactBatchGetByUserWorkWxInput} */
export class ExternalcontactBatchGetByUserWorkWxOutput extends WorkWxOutput {
  /** 外部联系人列表 */
  @JsonName('external_contact_list', { type: () => [ExternalcontactBatchGetByUserExternalContactListDto] })
  externalContactList?: ExternalcontactBatchGetByUserExternalContactListDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 失败信息 */
  @JsonName('fail_info', { type: () => ExternalcontactBatchGetByUserFailInfoDto })
  failInfo?: ExternalcontactBatchGetByUserFailInfoDto;

  /** 调用成功但未被接受的部分，按属性列出；全部被接受时为 undefined */
  override get rejected() {
    return rejectedIn(this, ['failInfo.unlicensedUserIdList']);
  }
}

/**
 * 批量获取客户详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/92994
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactBatchGetByUserWorkWxInput.from({ userIdList: ['USER_ID_LIST'] }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/batch/get_by_user',
  desc: '批量获取客户详情',
  httpMethod: HttpMethod.Post,
  output: ExternalcontactBatchGetByUserWorkWxOutput,
  credential: ['externalContact', 'app'],
  effect: 'read',
  paging: { in: 'cursor', out: 'nextCursor', items: 'externalContactList', limit: 'limit', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92994',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactBatchGetByUserWorkWxInput extends AuthWorkWxInput<
  ExternalcontactBatchGetByUserWorkWxOutput,
  ExternalcontactBatchGetByUserExternalContactListDto
> {
  /** 成员UserID列表。最多100个 */
  @JsonName('userid_list')
  @IsDefined({ message: '成员UserID列表不能为空' })
  @IsArray({ message: '成员UserID列表必须是数组' })
  @ArrayMaxSize(100, { message: '成员UserID列表最多支持100个' })
  @IsString({ each: true, message: '成员UserID列表的每一项必须是字符串' })
  userIdList!: string[];

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;

  /** 分页大小。取值不超过100 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(100, { message: '分页大小不能超过100' })
  limit?: number;
}
