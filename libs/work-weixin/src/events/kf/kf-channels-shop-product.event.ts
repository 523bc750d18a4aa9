import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 视频号商品消息
 *
 * @see {@link KfChannelsShopProductMessage}
 */
export class KfChannelsShopProductMessageChannelsShopProductDto extends HttpRemoteOutput {
  /** 商品ID */
  @JsonName('product_id')
  productId?: string;

  /** 商品图片 */
  @JsonName('head_image')
  headImage?: string;

  /** 标题 */
  @JsonName('title')
  title?: string;

  /** 商品价格 */
  @JsonName('sales_price')
  salesPrice?: string;

  /** 店铺名称 */
  @JsonName('shop_nickname')
  shopNickname?: string;

  /** 店铺头像 */
  @JsonName('shop_head_image')
  shopHeadImage?: string;
}

/**
 * 视频号商品消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/channels_shop_product',
  key: { msgtype: 'channels_shop_product' },
  desc: '视频号商品消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfChannelsShopProductMessage extends KfEnvelope {
  declare readonly msgType: 'channels_shop_product';

  /** 视频号商品消息 */
  @JsonName('channels_shop_product', { type: () => KfChannelsShopProductMessageChannelsShopProductDto })
  channelsShopProduct?: KfChannelsShopProductMessageChannelsShopProductDto;
}
