import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ChangeEventEnvelope } from '../envelope/change-event-envelope.js';

/**
 * 企业客户标签创建事件
 *
 * 接收方：客户联系、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'change_external_tag', ChangeType: 'create' },
  desc: '企业客户标签创建事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/92130',
})
export class ExternalTagCreateEvent extends ChangeEventEnvelope {
  declare readonly event: 'change_external_tag';

  declare readonly changeType: 'create';

  /** 标签或标签组ID */
  @JsonName('Id')
  id?: string;

  /** 标签类型 */
  @JsonName('TagType')
  tagType?: string;

  /** 规则组ID */
  @JsonName('StrategyId')
  strategyId?: number;
}
