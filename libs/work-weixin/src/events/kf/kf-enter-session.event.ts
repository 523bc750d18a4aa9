import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 视频号信息
 *
 * @see {@link KfEnterSessionEvent}
 */
export class KfEnterSessionEventWechatChannelsDto extends HttpRemoteOutput {
  /** 昵称 */
  @JsonName('nickname')
  nickname?: string;

  /** 场景。1-视频号主页，2-直播间商品列表页，3-商品橱窗页，4-小店商品详情页，5-小店订单页 */
  @JsonName('scene', { type: () => Number })
  scene?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 店铺名称 */
  @JsonName('shop_nickname')
  shopNickname?: string;
}

/**
 * 事件内容
 *
 * @see {@link KfEnterSessionEvent}
 */
export class KfEnterSessionEventEventDto extends HttpRemoteOutput {
  /** 事件类型 */
  @JsonName('event_type', { type: () => String })
  eventType?: 'enter_session';

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 场景 */
  @JsonName('scene')
  scene?: string;

  /** 场景参数 */
  @JsonName('scene_param')
  sceneParam?: string;

  /** 欢迎语凭证 */
  @JsonName('welcome_code', { sensitive: true })
  welcomeCode?: string;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => KfEnterSessionEventWechatChannelsDto })
  wechatChannels?: KfEnterSessionEventWechatChannelsDto;
}

/**
 * 用户进入会话事件
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/event/enter_session',
  key: { msgtype: 'event', 'event.event_type': 'enter_session' },
  desc: '用户进入会话事件',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfEnterSessionEvent extends KfEnvelope {
  declare readonly msgType: 'event';

  /** 事件内容 */
  @JsonName('event', { type: () => KfEnterSessionEventEventDto })
  event?: KfEnterSessionEventEventDto;
}
