import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 应用管理员变更通知
 *
 * 接收方：第三方应用的数据回调
 * @see https://developer.work.weixin.qq.com/document/path/95038
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_app_admin' },
  desc: '应用管理员变更通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95038',
})
export class ChangeAppAdminEvent extends EventEnvelope {
  declare readonly event: 'change_app_admin';
}
