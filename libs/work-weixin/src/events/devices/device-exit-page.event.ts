import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { DeviceEnvelope } from '../envelope/device-envelope.js';

/**
 * 指令内容
 *
 * @see {@link DeviceExitPageCommand}
 */
export class DeviceExitPageCommandCommandDto extends HttpRemoteOutput {
  /** 指令类型 */
  @JsonName('command_type', { type: () => String })
  commandType?: 'exit_page';

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
 * 取消录入识别信息指令
 *
 * 接收方：设备型号
 *
 * 须在1秒内应答
 * @see https://developer.work.weixin.qq.com/document/path/96009
 */
@WorkWeixinEvent({
  key: { msg_type: 'command', 'command.command_type': 'exit_page' },
  desc: '取消录入识别信息指令',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/96009',
  answerWithinMs: 1000,
})
export class DeviceExitPageCommand extends DeviceEnvelope {
  declare readonly msgType: 'command';

  /** 指令内容 */
  @JsonName('command', { type: () => DeviceExitPageCommandCommandDto })
  command?: DeviceExitPageCommandCommandDto;
}
