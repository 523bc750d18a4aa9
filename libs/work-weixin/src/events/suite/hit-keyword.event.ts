import { JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { NoticeEnvelope } from '../envelope/notice-envelope.js';

/**
 * 命中关键词规则通知
 *
 * 接收方：应用的指令回调
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
@WorkWeixinEvent({
  key: { InfoType: 'hit_keyword' },
  desc: '命中关键词规则通知',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/97244',
})
export class HitKeywordNotice extends NoticeEnvelope {
  declare readonly infoType: 'hit_keyword';

  /** 拉取消息的凭证。长度不超过128个字节 */
  @JsonName('Token', { sensitive: true })
  token?: string;

  /** 任务ID。官方页面未列出 */
  @JsonName('JobId')
  jobId?: string;
}
