import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DeviceDeleteBioInfoCommand}
 */
export class DeviceDeleteBioInfoCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'delete_bio_info';

  /** 页面类型 */
  @JsonName('page_type', { type: () => String })
  pageType?: OpenEnum<'fa' | 'fp'>;

  /** 操作ID */
  @JsonName('oper_id')
  operId?: string;

  /** 全局成员ID */
  @JsonName('open_userid')
  openUserId?: string;

  /** 用户类型 */
  @JsonName('user_type', { type: () => Number })
  userType?: OpenEnum<0 | 2>;
}

/**
 * 识别信息删除回调
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96116
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'delete_bio_info' },
  desc: '识别信息删除回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96116',
  answerWithinMs: 1000,
})
export class DeviceDeleteBioInfoCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DeviceDeleteBioInfoCommandCommandDto })
  command?: DeviceDeleteBioInfoCommandCommandDto;
}
