import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 取消授权的知识集
 *
 * @see {@link ZoneUnauthKnowledgeBaseEvent}
 */
export class ZoneUnauthKnowledgeBaseEventUnauthKnowledgeBaseDto extends HttpRemoteOutput {
  /** 知识集ID */
  @JsonName('knowledge_base_id')
  knowledgeBaseId?: string;

  /** 知识集名称 */
  @JsonName('knowledge_base_name')
  knowledgeBaseName?: string;
}

/**
 * 取消授权知识集
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99996
 */
@WorkWeixinEvent({
  id: 'zone/unauth_knowledge_base',
  key: { event_type: 'unauth_knowledge_base' },
  desc: '取消授权知识集',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99996',
})
export class ZoneUnauthKnowledgeBaseEvent extends ZoneEnvelope {
  declare readonly eventType: 'unauth_knowledge_base';

  /** 取消授权的知识集 */
  @JsonName('unauth_knowledge_base', {
    type: () => ZoneUnauthKnowledgeBaseEventUnauthKnowledgeBaseDto,
    sensitive: false,
  })
  unauthKnowledgeBase?: ZoneUnauthKnowledgeBaseEventUnauthKnowledgeBaseDto;
}
