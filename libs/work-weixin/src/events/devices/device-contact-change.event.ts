import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 删除的用户
 *
 * @see {@link DeviceContactChangeEvent}
 */
export class DeviceContactChangeEventDeleteUserDto extends HttpRemoteOutput {
  /** 全局成员ID。长度不超过64个字节 */
  @JsonName('open_userid')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('user_type', { type: () => Number })
  userType?: OpenEnum<0 | 2>;
}

/**
 * 更新的用户
 *
 * @see {@link DeviceContactChangeEvent}
 */
export class DeviceContactChangeEventUpdateUserDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('user_type')
  userType?: number;
}

/**
 * 新增的用户
 *
 * @see {@link DeviceContactChangeEvent}
 */
export class DeviceContactChangeEventCreateUserDto extends HttpRemoteOutput {
  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('user_type')
  userType?: number;
}

/**
 * 事件内容
 *
 * @see {@link DeviceContactChangeEvent}
 */
export class DeviceContactChangeEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'contact_change';

  /** 通讯录版本号 */
  @JsonName('perm_version')
  permVersion?: number;

  /** 新增的用户列表 */
  @JsonName('create_user', { type: () => [DeviceContactChangeEventCreateUserDto] })
  createUser?: DeviceContactChangeEventCreateUserDto[];

  /** 更新的用户列表 */
  @JsonName('update_user', { type: () => [DeviceContactChangeEventUpdateUserDto] })
  updateUser?: DeviceContactChangeEventUpdateUserDto[];

  /** 删除的用户列表 */
  @JsonName('delete_user', { type: () => [DeviceContactChangeEventDeleteUserDto] })
  deleteUser?: DeviceContactChangeEventDeleteUserDto[];
}

/**
 * 通讯录变更事件
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/95989
 */
@WorkWeixinEvent({
  key: { msg_type: 'event', 'event.event_type': 'contact_change' },
  desc: '通讯录变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95989',
  answerWithinMs: 1000,
})
export class DeviceContactChangeEvent extends DeviceEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => DeviceContactChangeEventEventDto })
  event?: DeviceContactChangeEventEventDto;
}
