import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { ExtAttrDto } from './ext-attr.dto.js';
import { ExternalProfileDto, WechatChannelsDto } from './external-profile.dto.js';

/**
 * 成员的视频号信息
 *
 * @see {@link UserWorkWxInput}
 */
export class MemberWechatChannelsDto extends WechatChannelsDto {
  /** 对外展示视频号状态。0表示企业视频号已被确认，可正常使用，1表示企业视频号待确认 */
  @JsonName('status')
  status?: number;
}

/**
 * 成员返回的对外属性
 *
 * @see {@link UserWorkWxInput}
 */
export class MemberExternalProfileDto extends ExternalProfileDto {
  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => MemberWechatChannelsDto })
  override wechatChannels?: MemberWechatChannelsDto;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of the base of a mixin (TS2545)
type OutputClass = abstract new (...args: any[]) => HttpRemoteOutput;

function memberFieldsOn<TBase extends OutputClass>(Base: TBase) {
  abstract class MemberFields extends Base {
    /** 成员UserID。对应管理端的账号，企业内必须唯一。不区分大小写，长度为1~64个字节 */
    @JsonName('userid')
    userId?: string;

    /** 成员名称。第三方应用获取时可能以userid代替 */
    @JsonName('name')
    name?: string;

    /** 成员所属部门id列表，仅返回该应用有查看权限的部门id */
    @JsonName('department', { type: () => [Number] })
    department?: number[];

    /** 部门内的排序值，数量与department一致，数值越大排序越前面。有效的值范围是[0, 2^32)。成员授权模式下不返回 */
    @JsonName('order', { type: () => [Number] })
    order?: number[];

    /** 职务信息 */
    @JsonName('position')
    position?: string;

    /** 手机号码。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('mobile', { sensitive: true })
    mobile?: string;

    /** 性别。0表示未定义，1表示男性，2表示女性。没有权限时也返回0 */
    @JsonName('gender', { type: () => Number, sensitive: true })
    gender?: 0 | 1 | 2;

    /** 邮箱。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('email', { sensitive: true })
    email?: string;

    /** 企业邮箱。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('biz_mail', { sensitive: true })
    bizMail?: string;

    /** 表示在所在的部门内是否为部门负责人，数量与department一致。0-否，1-是 */
    @JsonName('is_leader_in_dept', { type: () => [Number] })
    isLeaderInDept?: (0 | 1)[];

    /** 直属上级UserID，最多1个 */
    @JsonName('direct_leader', { type: () => [String] })
    directLeader?: string[];

    /** 头像url。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('avatar', { sensitive: true })
    avatar?: string;

    /** 头像缩略图url。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('thumb_avatar', { sensitive: true })
    thumbAvatar?: string;

    /** 座机 */
    @JsonName('telephone', { sensitive: true })
    telephone?: string;

    /** 别名 */
    @JsonName('alias')
    alias?: string;

    /** 激活状态：1表示已激活，2表示已禁用，4表示未激活，5表示退出企业 */
    @JsonName('status')
    status?: number;

    /** 扩展属性 */
    @JsonName('extattr', { type: () => ExtAttrDto })
    extAttr?: ExtAttrDto;

    /** 员工个人二维码url，扫描可添加为外部联系人。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('qr_code', { sensitive: true })
    qrCode?: string;

    /** 对外职务。如果设置了该值，则以此作为对外展示的职务，否则以position来展示 */
    @JsonName('external_position')
    externalPosition?: string;

    /** 成员对外属性 */
    @JsonName('external_profile', { type: () => MemberExternalProfileDto })
    externalProfile?: MemberExternalProfileDto;

    /** 地址。2022年6月20号20点后新创建的应用不再返回，需通过OAuth2手工授权获取 */
    @JsonName('address', { sensitive: true })
    address?: string;

    /** 全局唯一的成员标识，仅第三方应用可获取 */
    @JsonName('open_userid')
    openUserId?: string;

    /** 主部门，仅当应用对主部门有查看权限时返回 */
    @JsonName('main_department')
    mainDepartment?: number;

    /** 英文名。仅见于官方文档user/list的示例，旧字段 */
    @JsonName('english_name')
    englishName?: string;
  }
  return MemberFields;
}

/**
 * 成员
 *
 * @see {@link UserWorkWxInput}
 * @see {@link DeptUserDetailListWorkWxInput}
 */
export class MemberDto extends memberFieldsOn(HttpRemoteOutput) {}

/**
 * Adds the fields of a member to a base class: user/get returns them with an errcode, user/list without. The return type names
 * MemberDto because the compiler drops doc comments when it writes out the fields in another file.
 *
 * @example `export class UserWorkWxOutput extends withMemberFields(WorkWxOutput) {}`
 */
export function withMemberFields<TBase extends OutputClass>(
  Base: TBase,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin (TS2545)
): TBase & (abstract new (...args: any[]) => MemberDto) {
  return memberFieldsOn(Base);
}
