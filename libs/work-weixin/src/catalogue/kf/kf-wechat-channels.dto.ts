import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';

/**
 * 视频号信息
 *
 * @see {@link KfCustomerBatchGetWorkWxInput}
 */
export class KfWechatChannelsDto extends HttpRemoteOutput {
  /** 视频号名称 */
  @JsonName('nickname')
  nickname?: string;

  /** 视频号场景值。1-视频号主页，2-直播间商品列表页，3-商品橱窗页，4-小店商品详情页，5-小店订单页 */
  @JsonName('scene', { type: () => Number })
  scene?: OpenEnum<1 | 2 | 3 | 4 | 5>;

  /** 店铺名称 */
  @JsonName('shop_nickname')
  shopNickname?: string;
}
