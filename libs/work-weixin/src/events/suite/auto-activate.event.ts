import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 账号
 *
 * @see {@link AutoActivateNotice}
 */
export class AutoActivateNoticeAccountListDto extends HttpRemoteOutput {
  /** 激活码 */
  @JsonName('ActiveCode', { sensitive: true })
  activeCode?: string;

  /** 类型 */
  @JsonName('Type', { type: () => Number })
  type?: OpenEnum<1 | 2>;

  /** 过期时间 */
  @JsonName('ExpireTime')
  expireTime?: number;

  /** 成员UserID */
  @JsonName('UserId')
  userId?: string;

  /** 原状态 */
  @JsonName('PreviousStatus', { type: () => Number })
  previousStatus?: OpenEnum<1 | 2 | 3>;

  /** 原激活码 */
  @JsonName('PreviousActiveCode', { sensitive: true })
  previousActiveCode?: string;
}

/**
 * 自动激活回调通知
 *
 * 接收方：服务商的系统事件
 * @see https://developer.work.weixin.qq.com/document/path/95994
 */
@WorkWeixinEvent({
  key: { InfoType: 'auto_activate' },
  desc: '自动激活回调通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/95994',
})
export class AutoActivateNotice extends NoticeEnvelope {
  declare readonly infoType: 'auto_activate';

  /** 场景 */
  @JsonName('Scene', { type: () => Number })
  scene?: OpenEnum<1 | 2 | 3>;

  /** 账号列表 */
  @JsonName('AccountList', { type: () => [AutoActivateNoticeAccountListDto] })
  accountList?: AutoActivateNoticeAccountListDto[];
}
