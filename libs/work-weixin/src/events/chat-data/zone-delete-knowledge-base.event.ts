import { HttpRemoteOutput, JsonName } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 删除的知识集
 *
 * @see {@link ZoneDeleteKnowledgeBaseEvent}
 */
export class ZoneDeleteKnowledgeBaseEventDeleteKnowledgeBaseDto extends HttpRemoteOutput {
  /** 知识集ID */
  @JsonName('knowledge_base_id')
  knowledgeBaseId?: string;

  /** 知识集名称 */
  @JsonName('knowledge_base_name')
  knowledgeBaseName?: string;
}

/**
 * 删除授权的知识集
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99996
 */
@WorkWeixinEvent({
  id: 'zone/delete_knowledge_base',
  key: { event_type: 'delete_knowledge_base' },
  desc: '删除授权的知识集',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99996',
})
export class ZoneDeleteKnowledgeBaseEvent extends ZoneEnvelope {
  declare readonly eventType: 'delete_knowledge_base';

  /** 删除的知识集 */
  @JsonName('delete_knowledge_base', { type: () => ZoneDeleteKnowledgeBaseEventDeleteKnowledgeBaseDto })
  deleteKnowledgeBase?: ZoneDeleteKnowledgeBaseEventDeleteKnowledgeBaseDto;
}
