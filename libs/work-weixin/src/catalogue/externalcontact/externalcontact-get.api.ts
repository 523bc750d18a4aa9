import { HttpMethod, HttpRemoteApi, HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { IsDefined, IsOptional, IsString } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { ContactProfileDto } from './contact-profile.dto.js';
import { WechatChannelsSourceDto } from './wechat-channels-source.dto.js';

/**
 * 关注者信息
 *
 * @see {@link ExternalcontactGetWorkWxInput}
 */
export class ExternalcontactGetSubscriberInfoDto extends HttpRemoteOutput {
  /** 标签ID列表 */
  @JsonName('tag_id', { type: () => [String] })
  tagId?: string[];

  /** 备注手机号列表 */
  @JsonName('remark_mobiles', { type: () => [String], sensitive: true })
  remarkMobiles?: string[];

  /** 家长备注 */
  @JsonName('remark')
  remark?: string;
}

/**
 * 外部联系人
 *
 * @see {@link ExternalcontactGetWorkWxInput}
 */
export class ExternalcontactGetExternalContactDto extends HttpRemoteOutput {
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

  /** 外部联系人类型。1-微信用户，2-企业微信用户 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 性别。0-未定义，1-男，2-女 */
  @JsonName('gender', { type: () => Number, sensitive: true })
  gender?: OpenEnum<0 | 1 | 2>;

  /** 微信UnionID */
  @JsonName('unionid', { sensitive: true })
  unionId?: string;

  /** 成员对外属性 */
  @JsonName('external_profile', { type: () => ContactProfileDto })
  externalProfile?: ContactProfileDto;

  /** 是否关注学校通知 */
  @JsonName('is_subscribe')
  isSubscribe?: number;

  /** 关注者信息 */
  @JsonName('subscriber_info', { type: () => ExternalcontactGetSubscriberInfoDto })
  subscriberInfo?: ExternalcontactGetSubscriberInfoDto;

  /** 外部关联键。官方页面未列出 */
  @JsonName('foreign_key')
  foreignKey?: string;
}

/**
 * 标签
 *
 * @see {@link ExternalcontactGetWorkWxInput}
 */
export class ExternalcontactGetTagsDto extends HttpRemoteOutput {
  /** 标签组名称 */
  @JsonName('group_name')
  groupName?: string;

  /** 标签名称 */
  @JsonName('tag_name')
  tagName?: string;

  /** 标签ID */
  @JsonName('tag_id')
  tagId?: string;

  /** 标签类型。1-企业设置，2-用户自定义，3-规则组标签 */
  @JsonName('type', { type: () => Number })
  type?: OpenEnum<1 | 2 | 3>;

  /** 备注企业名称 */
  @JsonName('remark_corp_name')
  remarkCorpName?: string;

  /** 备注手机号列表 */
  @JsonName('remark_mobiles', { type: () => [Number], sensitive: true })
  remarkMobiles?: number[];
}

/**
 * 跟进成员
 *
 * @see {@link ExternalcontactGetWorkWxInput}
 */
export class ExternalcontactGetFollowUserDto extends HttpRemoteOutput {
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

  /** 标签列表 */
  @JsonName('tags', { type: () => [ExternalcontactGetTagsDto] })
  tags?: ExternalcontactGetTagsDto[];

  /** 备注企业名称 */
  @JsonName('remark_corp_name')
  remarkCorpName?: string;

  /** 备注手机号列表 */
  @JsonName('remark_mobiles', { type: () => [String], sensitive: true })
  remarkMobiles?: string[];

  /** 操作人UserID */
  @JsonName('oper_userid')
  operUserId?: string;

  /** 添加来源。0-未知来源，1-扫描二维码，2-搜索手机号，3-名片分享，4-群聊，5-手机通讯录，6-微信联系人，8-安装第三方应用时添加，9-搜索邮箱，10-视频号添加，11-日程参与人，12-会议参与人，13-好友申请，14-智慧硬件专属客服，15-上门服务客服，16-获客链接，17-定制开发，18-需求回复，21-第三方售前客服，22-可能的商务伙伴，24-接受微信好友申请，201-内部成员共享，202-管理员或负责人分配 */
  @JsonName('add_way', { type: () => Number })
  addWay?: OpenEnum<
    0 | 1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 21 | 22 | 24 | 201 | 202
  >;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => WechatChannelsSourceDto })
  wechatChannels?: WechatChannelsSourceDto;

  /** 自定义状态参数 */
  @JsonName('state')
  state?: string;
}

/** 获取客户详情的返回结果，见 {@link ExternalcontactGetWorkWxInput} */
export class ExternalcontactGetWorkWxOutput extends WorkWxOutput {
  /** 外部联系人 */
  @JsonName('external_contact', { type: () => ExternalcontactGetExternalContactDto })
  externalContact?: ExternalcontactGetExternalContactDto;

  /** 跟进成员列表 */
  @JsonName('follow_user', { type: () => [ExternalcontactGetFollowUserDto] })
  followUser?: ExternalcontactGetFollowUserDto[];

  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;
}

/**
 * 获取客户详情
 *
 * 权限说明：自建应用须在管理端「客户联系」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取
 * @see https://developer.work.weixin.qq.com/document/path/92114
 * @example
 * ```ts
 * await workWeixin.send(ExternalcontactGetWorkWxInput.from({ externalUserId: 'woAJ2GCAAAXtWyujaWJHDDGi0mACHAAA' }));
 * ```
 */
@HttpRemoteApi({
  action: 'externalcontact/get',
  desc: '获取客户详情',
  httpMethod: HttpMethod.Get,
  output: ExternalcontactGetWorkWxOutput,
  credential: ['externalContact', 'app'],
  paging: { in: 'cursor', out: 'nextCursor', items: 'followUser', end: 'empty' },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92114',
})
@WorkWxApi({ permission: '客户联系' })
export class ExternalcontactGetWorkWxInput extends AuthWorkWxInput<
  ExternalcontactGetWorkWxOutput,
  ExternalcontactGetFollowUserDto
> {
  /** 外部联系人ID */
  @JsonName('external_userid')
  @IsDefined({ message: '外部联系人ID不能为空' })
  @IsString({ message: '外部联系人ID必须是字符串' })
  externalUserId!: string;

  /** 分页游标 */
  @JsonName('cursor')
  @IsOptional()
  @IsString({ message: '分页游标必须是字符串' })
  cursor?: string;
}
