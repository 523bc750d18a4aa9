import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinCallback } from '../../callbacks/contract/work-weixin-callback.js';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';

/**
 * 加密的通知数据
 *
 * @see {@link PaymentNotice}
 */
export class PaymentNoticeResourceDto extends HttpRemoteOutput {
  /** 加密算法 */
  @JsonName('algorithm')
  algorithm?: string;

  /** 密文 */
  @JsonName('ciphertext', { sensitive: true })
  ciphertext?: string;

  /** 附加数据 */
  @JsonName('associated_data')
  associatedData?: string;

  /** 随机字符串 */
  @JsonName('nonce')
  nonce?: string;
}

/**
 * 支付通知外层
 *
 * 接收方：对外收款应用
 * @see https://developer.work.weixin.qq.com/document/path/97478
 */
@WorkWeixinEvent({
  id: 'payment/notification',
  key: { resource: 'notification' },
  desc: '支付通知外层',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97478',
})
export class PaymentNotice extends WorkWeixinCallback {
  /** 通知类型 */
  @JsonName('notify_type')
  notifyType?: string;

  /** 通知ID */
  @JsonName('id')
  id?: string;

  /** 创建时间 */
  @JsonName('create_time')
  createTime?: string;

  /** 事件类型 */
  @JsonName('event_type')
  eventType?: string;

  /** 通知数据类型 */
  @JsonName('resource_type')
  resourceType?: string;

  /** 加密的通知数据 */
  @JsonName('resource', { type: () => PaymentNoticeResourceDto })
  resource?: PaymentNoticeResourceDto;

  /** 通知说明 */
  @JsonName('summary')
  summary?: string;
}
