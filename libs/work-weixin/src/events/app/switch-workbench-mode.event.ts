import { JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 修改设置工作台自定义开关事件
 *
 * 接收方：自建应用、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92535
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'switch_workbench_mode' },
  desc: '修改设置工作台自定义开关事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92535',
})
export class SwitchWorkbenchModeEvent extends EventEnvelope {
  declare readonly event: 'switch_workbench_mode';

  /** 是否开启自定义工作台 */
  @JsonName('Mode', { type: () => Number })
  mode?: OpenEnum<1 | 0>;
}
