import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 企业微信域名IP变更事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/100080
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'security', ChangeType: 'change_domain_ip' },
  desc: '企业微信域名IP变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/100080',
})
export class ChangeDomainIpEvent extends ChangeEventEnvelope {
  declare readonly event: 'security';

  declare readonly changeType: 'change_domain_ip';
}
