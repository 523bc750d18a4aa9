import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 创建上下游空间事件
 *
 * 接收方：自建应用
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_chain', ChangeType: 'create_chain' },
  desc: '创建上下游空间事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95796',
})
export class CreateChainEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_chain';

  declare readonly changeType: 'create_chain';

  /** 上下游ID */
  @JsonName('ChainId')
  chainId?: string;
}
