import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 网页
 *
 * @see {@link CreateUserEvent}
 */
export class CreateUserEventWebDto extends HttpRemoteOutput {
  /** 标题 */
  @JsonName('Title')
  title?: string;

  /** 链接 */
  @JsonName('Url')
  url?: string;
}

/**
 * 文本
 *
 * @see {@link CreateUserEvent}
 */
export class CreateUserEventTextDto extends HttpRemoteOutput {
  /** 取值 */
  @JsonName('Value', { sensitive: true })
  value?: string;
}

/**
 * 扩展属性
 *
 * @see {@link CreateUserEvent}
 */
export class CreateUserEventExtAttrItemDto extends HttpRemoteOutput {
  /** 名称 */
  @JsonName('Name')
  name?: string;

  /** 类型。0-文本，1-网页 */
  @JsonName('Type', { type: () => Number })
  type?: OpenEnum<0 | 1>;

  /** 文本 */
  @JsonName('Text', { type: () => CreateUserEventTextDto })
  text?: CreateUserEventTextDto;

  /** 网页 */
  @JsonName('Web', { type: () => CreateUserEventWebDto })
  web?: CreateUserEventWebDto;
}

/**
 * 扩展属性
 *
 * @see {@link CreateUserEvent}
 */
export class CreateUserEventExtAttrDto extends HttpRemoteOutput {
  /** 扩展属性列表 */
  @JsonName('Item', { type: () => [CreateUserEventExtAttrItemDto] })
  item?: CreateUserEventExtAttrItemDto[];
}

/**
 * 新增成员事件
 *
 * 接收方：通讯录同步、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/90970
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_contact', ChangeType: 'create_user' },
  desc: '新增成员事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/90970',
})
export class CreateUserEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_contact';

  declare readonly changeType: 'create_user';

  /** 成员UserID */
  @JsonName('UserID')
  userId?: string;

  /** 名称 */
  @JsonName('Name')
  name?: string;

  /** 部门ID。以“,”连接为一个字符串 */
  @JsonName('Department', { type: () => [Number], separator: ',' })
  department?: number[];

  /** 主部门 */
  @JsonName('MainDepartment')
  mainDepartment?: number;

  /** 部门负责人标识列表。以“,”连接为一个字符串 */
  @JsonName('IsLeaderInDept', { type: () => [Number], separator: ',' })
  isLeaderInDept?: number[];

  /** 直属上级列表。以“,”连接为一个字符串 */
  @JsonName('DirectLeader', { type: () => [String], separator: ',' })
  directLeader?: string[];

  /** 职务。长度不超过64个字节 */
  @JsonName('Position')
  position?: string;

  /** 手机号码 */
  @JsonName('Mobile', { sensitive: true })
  mobile?: string;

  /** 性别。0-未定义，1-男，2-女 */
  @JsonName('Gender', { type: () => Number, sensitive: true })
  gender?: OpenEnum<0 | 1 | 2>;

  /** 邮箱 */
  @JsonName('Email', { sensitive: true })
  email?: string;

  /** 企业邮箱 */
  @JsonName('BizMail', { sensitive: true })
  bizMail?: string;

  /** 激活状态。1-已激活，2-已禁用，4-未激活，5-退出企业 */
  @JsonName('Status', { type: () => Number })
  status?: OpenEnum<1 | 2 | 4 | 5>;

  /** 头像链接 */
  @JsonName('Avatar', { sensitive: true })
  avatar?: string;

  /** 别名 */
  @JsonName('Alias')
  alias?: string;

  /** 座机 */
  @JsonName('Telephone', { sensitive: true })
  telephone?: string;

  /** 地址 */
  @JsonName('Address', { sensitive: true })
  address?: string;

  /** 扩展属性 */
  @JsonName('ExtAttr', { type: () => CreateUserEventExtAttrDto })
  extAttr?: CreateUserEventExtAttrDto;
}
