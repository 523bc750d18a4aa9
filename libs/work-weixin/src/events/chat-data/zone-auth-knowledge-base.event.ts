import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 授权的知识集
 *
 * @see {@link ZoneAuthKnowledgeBaseEvent}
 */
export class ZoneAuthKnowledgeBaseEventAuthKnowledgeBaseDto extends HttpRemoteOutput {
  /** 知识集ID */
  @JsonName('knowledge_base_id')
  knowledgeBaseId?: string;

  /** 知识集名称 */
  @JsonName('knowledge_base_name')
  knowledgeBaseName?: string;
}

/**
 * 授权知识集
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99996
 */
@WorkWeixinEvent({
  id: 'zone/auth_knowledge_base',
  key: { event_type: 'auth_knowledge_base' },
  desc: '授权知识集',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99996',
})
export class ZoneAuthKnowledgeBaseEvent extends ZoneEnvelope {
  declare readonly eventType: 'auth_knowledge_base';

  /** 授权的知识集 */
  @JsonName('auth_knowledge_base', {
    type: () => ZoneAuthKnowledgeBaseEventAuthKnowledgeBaseDto,
    sensitive: false,
  })
  authKnowledgeBase?: ZoneAuthKnowledgeBaseEventAuthKnowledgeBaseDto;
}
