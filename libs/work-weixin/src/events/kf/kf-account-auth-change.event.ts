import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { EventEnvelope } from '../envelope/event-envelope.js';

/**
 * 客服账号授权变更事件
 *
 * 接收方：微信客服、第三方应用的数据回调、代开发应用
 * @see https://developer.work.weixin.qq.com/document/path/97712
 */
@WorkWeixinEvent({
  key: { MsgType: 'event', Event: 'kf_account_auth_change' },
  desc: '客服账号授权变更事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97712',
})
export class KfAccountAuthChangeEvent extends EventEnvelope {
  declare readonly event: 'kf_account_auth_change';

  /** 新增授权的客服账号ID列表 */
  @JsonName('AuthAddOpenKfId', { type: () => [String], sensitive: false })
  authAddOpenKfId?: string[];

  /** 取消授权的客服账号ID列表 */
  @JsonName('AuthDelOpenKfId', { type: () => [String], sensitive: false })
  authDelOpenKfId?: string[];
}
