import { HttpRemoteOutput, JsonName, type OpenEnum } from 'nestjs-http-remote';
import { WorkWeixinEvent } from '../../callbacks/contract/work-weixin-event.decorator.js';
import { ZoneEnvelope } from '../envelope/zone-envelope.js';

/**
 * 学习完成的内容
 *
 * @see {@link ZoneKnowledgeBaseLearnDoneEvent}
 */
export class ZoneKnowledgeBaseLearnDoneEventKnowledgeBaseLearnDoneDto extends HttpRemoteOutput {
  /** 知识集ID */
  @JsonName('knowledge_base_id')
  knowledgeBaseId?: string;

  /** 知识集名称 */
  @JsonName('knowledge_base_name')
  knowledgeBaseName?: string;

  /** 文档ID */
  @JsonName('doc_id')
  docId?: number;

  /** 学习状态 */
  @JsonName('learn_status', { type: () => Number })
  learnStatus?: OpenEnum<0 | 1>;
}

/**
 * 內容学习完成(每个內容学习完成都会回调一次)
 *
 * 接收方：专区程序
 * @see https://developer.work.weixin.qq.com/document/path/99996
 */
@WorkWeixinEvent({
  id: 'zone/knowledge_base_learn_done',
  key: { event_type: 'knowledge_base_learn_done' },
  desc: '內容学习完成(每个內容学习完成都会回调一次)',
  docUrl: 'https://developer.work.weixin.qq.com/document/path/99996',
})
export class ZoneKnowledgeBaseLearnDoneEvent extends ZoneEnvelope {
  declare readonly eventType: 'knowledge_base_learn_done';

  /** 学习完成的内容 */
  @JsonName('knowledge_base_learn_done', {
    type: () => ZoneKnowledgeBaseLearnDoneEventKnowledgeBaseLearnDoneDto,
  })
  knowledgeBaseLearnDone?: ZoneKnowledgeBaseLearnDoneEventKnowledgeBaseLearnDoneDto;
}
