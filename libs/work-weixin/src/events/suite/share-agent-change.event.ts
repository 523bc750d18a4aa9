import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 企业互联共享应用事件回调
 *
 * 接收方：应用的指令回调
 *
 * 应答内容为“success”
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
@WorkWeixinEvent({
  key: { InfoType: 'share_agent_change' },
  desc: '企业互联共享应用事件回调',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/93373',
  answerText: 'success',
})
export class ShareAgentChangeNotice extends NoticeEnvelope {
  declare readonly infoType: 'share_agent_change';

  /** 旧的多应用套件中的应用ID */
  @JsonName('AppId')
  appId?: number;

  /** 企业ID */
  @JsonName('CorpId')
  corpId?: string;

  /** 应用ID */
  @JsonName('AgentId')
  agentId?: number;
}
