import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 视频号订单消息
 *
 * @see {@link KfChannelsShopOrderMessage}
 */
export class KfChannelsShopOrderMessageChannelsShopOrderDto extends HttpRemoteOutput {
  /** 订单号 */
  @JsonName('order_id')
  orderId?: string;

  /** 商品标题 */
  @JsonName('product_titles')
  productTitles?: string;

  /** 价格描述 */
  @JsonName('price_wording')
  priceWording?: string;

  /** 订单状态 */
  @JsonName('state')
  state?: string;

  /** 图片链接 */
  @JsonName('image_url')
  imageUrl?: string;

  /** 店铺名称 */
  @JsonName('shop_nickname')
  shopNickname?: string;
}

/**
 * 视频号订单消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/channels_shop_order',
  key: { msgtype: 'channels_shop_order' },
  desc: '视频号订单消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfChannelsShopOrderMessage extends KfEnvelope {
  declare readonly msgType: 'channels_shop_order';

  /** 视频号订单消息 */
  @JsonName('channels_shop_order', { type: () => KfChannelsShopOrderMessageChannelsShopOrderDto })
  channelsShopOrder?: KfChannelsShopOrderMessageChannelsShopOrderDto;
}
