import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 小程序
 *
 * @see {@link KfMsgMenuMessage}
 */
export class KfMsgMenuMessageMiniprogramDto extends HttpRemoteOutput {
  /** 小程序AppID */
  @JsonName('appid')
  appId?: string;

  /** 小程序页面路径 */
  @JsonName('pagepath')
  pagePath?: string;

  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 链接型菜单项
 *
 * @see {@link KfMsgMenuMessage}
 */
export class KfMsgMenuMessageViewDto extends HttpRemoteOutput {
  /** 链接 */
  @JsonName('url')
  url?: string;

  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 回复型菜单项
 *
 * @see {@link KfMsgMenuMessage}
 */
export class KfMsgMenuMessageClickDto extends HttpRemoteOutput {
  /** 菜单项ID */
  @JsonName('id')
  id?: string;

  /** 内容 */
  @JsonName('content', { sensitive: true })
  content?: string;
}

/**
 * 菜单项
 *
 * @see {@link KfMsgMenuMessage}
 */
export class KfMsgMenuMessageMsgMenuListDto extends HttpRemoteOutput {
  /** 类型 */
  @JsonName('type', { type: () => String })
  type?: OpenEnum<'click' | 'view' | 'miniprogram'>;

  /** 回复型菜单项 */
  @JsonName('click', { type: () => KfMsgMenuMessageClickDto })
  click?: KfMsgMenuMessageClickDto;

  /** 链接型菜单项 */
  @JsonName('view', { type: () => KfMsgMenuMessageViewDto })
  view?: KfMsgMenuMessageViewDto;

  /** 小程序 */
  @JsonName('miniprogram', { type: () => KfMsgMenuMessageMiniprogramDto })
  miniprogram?: KfMsgMenuMessageMiniprogramDto;
}

/**
 * 菜单消息
 *
 * @see {@link KfMsgMenuMessage}
 */
export class KfMsgMenuMessageMsgMenuDto extends HttpRemoteOutput {
  /** 起始文本 */
  @JsonName('head_content')
  headContent?: string;

  /** 菜单项列表 */
  @JsonName('list', { type: () => [KfMsgMenuMessageMsgMenuListDto] })
  list?: KfMsgMenuMessageMsgMenuListDto[];

  /** 结束文本 */
  @JsonName('tail_content')
  tailContent?: string;
}

/**
 * 菜单消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/msgmenu',
  key: { msgtype: 'msgmenu' },
  desc: '菜单消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfMsgMenuMessage extends KfEnvelope {
  declare readonly msgType: 'msgmenu';

  /** 菜单消息 */
  @JsonName('msgmenu', { type: () => KfMsgMenuMessageMsgMenuDto })
  msgMenu?: KfMsgMenuMessageMsgMenuDto;
}
