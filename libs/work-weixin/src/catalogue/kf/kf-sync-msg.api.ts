import {
  ByteLength,
  HttpMethod,
  HttpRemoteApi,
  HttpRemoteOutput,
  JsonName,
  type OpenEnum,
} from 'nestjs-http-remote';
import { IsDefined, IsIn, IsInt, IsOptional, IsString, Max } from 'class-validator';
import { AuthWorkWxInput } from '../../declare/auth-work-wx.input.js';
import { WorkWxApi } from '../../declare/work-wx-api.decorator.js';
import { WorkWxOutput } from '../../declare/work-wx.output.js';
import { KfLocationDto } from './kf-location.dto.js';
import { KfMenuClickDto } from './kf-menu-click.dto.js';
import { KfMenuMiniprogramDto } from './kf-menu-miniprogram.dto.js';
import { KfMenuViewDto } from './kf-menu-view.dto.js';
import { KfMiniprogramDto } from './kf-miniprogram.dto.js';
import { KfWechatChannelsDto } from './kf-wechat-channels.dto.js';

/**
 * 文本消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgTextDto extends HttpRemoteOutput {
  /** 文本内容 */
  @JsonName('content', { sensitive: true })
  content?: string;

  /** 菜单ID */
  @JsonName('menu_id')
  menuId?: string;
}

/**
 * 图片消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgImageDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 语音消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgVoiceDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 视频消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgVideoDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 文件消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgFileDto extends HttpRemoteOutput {
  /** 素材ID */
  @JsonName('media_id')
  mediaId?: string;
}

/**
 * 链接消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgLinkDto extends HttpRemoteOutput {
  /** 链接标题 */
  @JsonName('title')
  title?: string;

  /** 链接描述 */
  @JsonName('desc')
  desc?: string;

  /** 链接地址 */
  @JsonName('url')
  url?: string;

  /** 图片链接 */
  @JsonName('pic_url')
  picUrl?: string;
}

/**
 * 名片消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgBusinessCardDto extends HttpRemoteOutput {
  /** 成员UserID */
  @JsonName('userid')
  userId?: string;
}

/**
 * 菜单项
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgListDto extends HttpRemoteOutput {
  /** 菜单项类型。click-回复菜单，view-超链接菜单，miniprogram-小程序菜单 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'click' | 'view' | 'miniprogram'>;

  /** 回复型菜单项 */
  @JsonName('click', { type: () => KfMenuClickDto })
  click?: KfMenuClickDto;

  /** 超链接型菜单项 */
  @JsonName('view', { type: () => KfMenuViewDto })
  view?: KfMenuViewDto;

  /** 小程序型菜单项 */
  @JsonName('miniprogram', { type: () => KfMenuMiniprogramDto })
  miniprogram?: KfMenuMiniprogramDto;
}

/**
 * 菜单消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgMsgMenuDto extends HttpRemoteOutput {
  /** 起始文本 */
  @JsonName('head_content')
  headContent?: string;

  /** 菜单项列表 */
  @JsonName('list', { type: () => [KfSyncMsgListDto] })
  list?: KfSyncMsgListDto[];

  /** 结束文本 */
  @JsonName('tail_content')
  tailContent?: string;
}

/**
 * 视频号商品消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgChannelsShopProductDto extends HttpRemoteOutput {
  /** 商品ID */
  @JsonName('product_id')
  productId?: string;

  /** 商品图片 */
  @JsonName('head_image')
  headImage?: string;

  /** 商品标题 */
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
 * 视频号订单消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgChannelsShopOrderDto extends HttpRemoteOutput {
  /** 订单ID */
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

  /** 订单缩略图 */
  @JsonName('image_url')
  imageUrl?: string;

  /** 店铺名称 */
  @JsonName('shop_nickname')
  shopNickname?: string;
}

/**
 * 聊天记录项
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgItemDto extends HttpRemoteOutput {
  /** 发送时间 */
  @JsonName('send_time')
  sendTime?: number;

  /** 消息类型 */
  @JsonName('msgtype')
  msgType?: string;

  /** 发送者名称 */
  @JsonName('sender_name')
  senderName?: string;

  /** 消息内容 */
  @JsonName('msg_content', { sensitive: true })
  msgContent?: string;
}

/**
 * 聊天记录消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgMergedMsgDto extends HttpRemoteOutput {
  /** 聊天记录标题 */
  @JsonName('title')
  title?: string;

  /** 聊天记录项列表 */
  @JsonName('item', { type: () => [KfSyncMsgItemDto] })
  item?: KfSyncMsgItemDto[];
}

/**
 * 视频号消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgChannelsDto extends HttpRemoteOutput {
  /** 子类型 */
  @JsonName('sub_type')
  subType?: number;

  /** 昵称 */
  @JsonName('nickname')
  nickname?: string;

  /** 视频号动态标题 */
  @JsonName('title')
  title?: string;
}

/**
 * 事件消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgEventDto extends HttpRemoteOutput {
  /** 事件类型。enter_session-用户进入会话，msg_send_fail-消息发送失败，servicer_status_change-接待状态变更，session_status_change-会话状态变更，user_recall_msg-用户撤回消息，servicer_recall_msg-接待人员撤回消息，reject_customer_msg_switch_change-拒收消息变更 */
  @JsonName('event_type', { type: () => String })
  eventType?: OpenEnum<
    | 'enter_session'
    | 'msg_send_fail'
    | 'servicer_status_change'
    | 'session_status_change'
    | 'user_recall_msg'
    | 'servicer_recall_msg'
    | 'reject_customer_msg_switch_change'
  >;

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 进入会话场景值 */
  @JsonName('scene')
  scene?: string;

  /** 场景参数 */
  @JsonName('scene_param')
  sceneParam?: string;

  /** 欢迎语凭证 */
  @JsonName('welcome_code', { sensitive: true })
  welcomeCode?: string;

  /** 视频号信息 */
  @JsonName('wechat_channels', { type: () => KfWechatChannelsDto })
  wechatChannels?: KfWechatChannelsDto;

  /** 发送失败的消息ID */
  @JsonName('fail_msgid')
  failMsgId?: string;

  /** 失败类型。0-未知原因，1-客服账号已删除，2-应用已关闭，4-会话已过期，5-会话已关闭，6-超过条数限制，8-主体未验证，10-用户拒收，11-成员未登录App，12-禁发的消息类型，13-安全限制 */
  @JsonName('fail_type', { type: () => Number })
  failType?: OpenEnum<0 | 1 | 2 | 4 | 5 | 6 | 8 | 10 | 11 | 12 | 13>;

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  servicerUserId?: string;

  /** 接待状态。1-接待中，2-停止接待 */
  @JsonName('status', { type: () => Number })
  status?: OpenEnum<1 | 2>;

  /** 停止接待类型。0-停止接待，1-暂时挂起 */
  @JsonName('stop_type', { type: () => Number })
  stopType?: OpenEnum<0 | 1>;

  /** 变更类型。1-接入会话，2-转接会话，3-结束会话，4-重新接入会话 */
  @JsonName('change_type', { type: () => Number })
  changeType?: OpenEnum<1 | 2 | 3 | 4>;

  /** 原接待人员UserID */
  @JsonName('old_servicer_userid')
  oldServicerUserId?: string;

  /** 新接待人员UserID */
  @JsonName('new_servicer_userid')
  newServicerUserId?: string;

  /** 事件消息code */
  @JsonName('msg_code', { sensitive: true })
  msgCode?: string;

  /** 撤回的消息ID */
  @JsonName('recall_msgid')
  recallMsgId?: string;

  /** 拒收开关。1-拒收，0-取消拒收 */
  @JsonName('reject_switch', { type: () => Number })
  rejectSwitch?: OpenEnum<1 | 0>;
}

/**
 * 消息
 *
 * @see {@link KfSyncMsgWorkWxInput}
 */
export class KfSyncMsgMsgListDto extends HttpRemoteOutput {
  /** 消息ID */
  @JsonName('msgid')
  msgId?: string;

  /** 客服账号ID */
  @JsonName('open_kfid')
  openKfId?: string;

  /** 外部联系人ID */
  @JsonName('external_userid')
  externalUserId?: string;

  /** 发送时间 */
  @JsonName('send_time')
  sendTime?: number;

  /** 消息来源。3-微信客户，4-系统推送，5-接待人员 */
  @JsonName('origin', { type: () => Number })
  origin?: OpenEnum<3 | 4 | 5>;

  /** 接待人员UserID */
  @JsonName('servicer_userid')
  servicerUserId?: string;

  /** 消息类型。text-文本，image-图片，voice-语音，video-视频，file-文件，location-地理位置，link-图文链接，business_card-名片，miniprogram-小程序，msgmenu-菜单，channels_shop_product-视频号商品，channels_shop_order-视频号订单，merged_msg-聊天记录，channels-视频号，meeting-会议，calendar-日程，note-笔记，event-事件 */
  @JsonName('msgtype', { type: () => String })
  msgType?: OpenEnum<
    | 'text'
    | 'image'
    | 'voice'
    | 'video'
    | 'file'
    | 'location'
    | 'link'
    | 'business_card'
    | 'miniprogram'
    | 'msgmenu'
    | 'channels_shop_product'
    | 'channels_shop_order'
    | 'merged_msg'
    | 'channels'
    | 'meeting'
    | 'calendar'
    | 'note'
    | 'event'
  >;

  /** 文本消息 */
  @JsonName('text', { type: () => KfSyncMsgTextDto })
  text?: KfSyncMsgTextDto;

  /** 图片消息 */
  @JsonName('image', { type: () => KfSyncMsgImageDto })
  image?: KfSyncMsgImageDto;

  /** 语音消息 */
  @JsonName('voice', { type: () => KfSyncMsgVoiceDto })
  voice?: KfSyncMsgVoiceDto;

  /** 视频消息 */
  @JsonName('video', { type: () => KfSyncMsgVideoDto })
  video?: KfSyncMsgVideoDto;

  /** 文件消息 */
  @JsonName('file', { type: () => KfSyncMsgFileDto })
  file?: KfSyncMsgFileDto;

  /** 地理位置消息 */
  @JsonName('location', { type: () => KfLocationDto })
  location?: KfLocationDto;

  /** 链接消息 */
  @JsonName('link', { type: () => KfSyncMsgLinkDto })
  link?: KfSyncMsgLinkDto;

  /** 名片消息 */
  @JsonName('business_card', { type: () => KfSyncMsgBusinessCardDto })
  businessCard?: KfSyncMsgBusinessCardDto;

  /** 小程序消息 */
  @JsonName('miniprogram', { type: () => KfMiniprogramDto })
  miniprogram?: KfMiniprogramDto;

  /** 菜单消息 */
  @JsonName('msgmenu', { type: () => KfSyncMsgMsgMenuDto })
  msgMenu?: KfSyncMsgMsgMenuDto;

  /** 视频号商品消息 */
  @JsonName('channels_shop_product', { type: () => KfSyncMsgChannelsShopProductDto })
  channelsShopProduct?: KfSyncMsgChannelsShopProductDto;

  /** 视频号订单消息 */
  @JsonName('channels_shop_order', { type: () => KfSyncMsgChannelsShopOrderDto })
  channelsShopOrder?: KfSyncMsgChannelsShopOrderDto;

  /** 聊天记录消息 */
  @JsonName('merged_msg', { type: () => KfSyncMsgMergedMsgDto })
  mergedMsg?: KfSyncMsgMergedMsgDto;

  /** 视频号消息 */
  @JsonName('channels', { type: () => KfSyncMsgChannelsDto })
  channels?: KfSyncMsgChannelsDto;

  /** 事件消息 */
  @JsonName('event', { type: () => KfSyncMsgEventDto })
  event?: KfSyncMsgEventDto;
}

/** 接收消息和事件的返回结果，见 {@link KfSyncMsgWorkWxInput} */
export class KfSyncMsgWorkWxOutput extends WorkWxOutput {
  /** 下一页游标 */
  @JsonName('next_cursor')
  nextCursor?: string;

  /** 是否还有更多。0-否，1-是 */
  @JsonName('has_more', { type: () => Number })
  hasMore?: OpenEnum<0 | 1>;

  /** 消息列表 */
  @JsonName('msg_list', { type: () => [KfSyncMsgMsgListDto] })
  msgList?: KfSyncMsgMsgListDto[];
}

/**
 * 接收消息和事件
 *
 * 权限说明：自建应用须在管理端「微信客服」的可调用应用列表中；第三方应用和代开发应用可调用
 *
 * 分页：`paginate()` 逐页读取，`items()` 逐条读取。最后的游标可以保存，下次从该处继续读取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 * @example
 * ```ts
 * await workWeixin.send(KfSyncMsgWorkWxInput.from({ openKfId: 'OPEN_KF_ID' }));
 * ```
 */
@HttpRemoteApi({
  action: 'kf/sync_msg',
  desc: '接收消息和事件',
  httpMethod: HttpMethod.Post,
  output: KfSyncMsgWorkWxOutput,
  credential: ['kf', 'app'],
  effect: 'read',
  paging: {
    in: 'cursor',
    out: 'nextCursor',
    items: 'msgList',
    limit: 'limit',
    end: { field: 'hasMore', is: 0 },
  },
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
@WorkWxApi({ permission: '微信客服' })
export class KfSyncMsgWorkWxInput extends AuthWorkWxInput<KfSyncMsgWorkWxOutput, KfSyncMsgMsgListDto> {
  /** 分页游标。长度不超过64个字节 */
  @JsonName('cursor')
  @IsOptional()
  @ByteLength(0, 64, { message: '分页游标长度不能超过64个字节' })
  cursor?: string;

  /** 回调令牌。长度不超过128个字节 */
  @JsonName('token', { sensitive: true })
  @IsOptional()
  @ByteLength(0, 128, { message: '回调令牌长度不能超过128个字节' })
  token?: string;

  /** 分页大小。取值不超过1000 */
  @JsonName('limit')
  @IsOptional()
  @IsInt({ message: '分页大小必须是整数' })
  @Max(1000, { message: '分页大小不能超过1000' })
  limit?: number;

  /** 语音格式。0-Amr，1-Silk */
  @JsonName('voice_format')
  @IsOptional()
  @IsIn([0, 1], { message: '语音格式只能是0(Amr)或1(Silk)' })
  voiceFormat?: 0 | 1;

  /** 客服账号ID */
  @JsonName('open_kfid')
  @IsDefined({ message: '客服账号ID不能为空' })
  @IsString({ message: '客服账号ID必须是字符串' })
  openKfId!: string;
}
