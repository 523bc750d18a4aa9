import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { KfEnvelope } from '../envelope/kf-envelope.js';

/**
 * 聊天记录
 *
 * @see {@link KfMergedMessage}
 */
export class KfMergedMessageMergedMsgItemDto extends HttpRemoteOutput {
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
 * @see {@link KfMergedMessage}
 */
export class KfMergedMessageMergedMsgDto extends HttpRemoteOutput {
  /** 标题 */
  @JsonName('title')
  title?: string;

  /** 聊天记录列表 */
  @JsonName('item', { type: () => [KfMergedMessageMergedMsgItemDto] })
  item?: KfMergedMessageMergedMsgItemDto[];
}

/**
 * 聊天记录消息
 *
 * 不推送：收到 KfMsgOrEvent 后由 kf/sync_msg 拉取
 * @see https://developer.work.weixin.qq.com/document/path/94670
 */
@WorkWeixinEvent({
  id: 'kf/merged_msg',
  key: { msgtype: 'merged_msg' },
  desc: '聊天记录消息',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/94670',
})
export class KfMergedMessage extends KfEnvelope {
  declare readonly msgType: 'merged_msg';

  /** 聊天记录消息 */
  @JsonName('merged_msg', { type: () => KfMergedMessageMergedMsgDto })
  mergedMsg?: KfMergedMessageMergedMsgDto;
}
