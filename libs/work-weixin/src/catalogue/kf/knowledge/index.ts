export { KfMiniprogramDto } from '../kf-miniprogram.dto.js';
export { KfTextDto } from '../kf-text.dto.js';
export {
  KfKnowledgeAddGroupWorkWxInput,
  KfKnowledgeAddGroupWorkWxOutput,
} from './kf-knowledge-add-group.api.js';
export {
  KfKnowledgeAddIntentAnswersDto,
  KfKnowledgeAddIntentAttachmentsDto,
  KfKnowledgeAddIntentImageDto,
  KfKnowledgeAddIntentItemsDto,
  KfKnowledgeAddIntentLinkDto,
  KfKnowledgeAddIntentQuestionDto,
  KfKnowledgeAddIntentSimilarQuestionsDto,
  KfKnowledgeAddIntentVideoDto,
  KfKnowledgeAddIntentWorkWxInput,
  KfKnowledgeAddIntentWorkWxOutput,
} from './kf-knowledge-add-intent.api.js';
export {
  KfKnowledgeDelGroupWorkWxInput,
  KfKnowledgeDelGroupWorkWxOutput,
} from './kf-knowledge-del-group.api.js';
export {
  KfKnowledgeDelIntentWorkWxInput,
  KfKnowledgeDelIntentWorkWxOutput,
} from './kf-knowledge-del-intent.api.js';
export {
  KfKnowledgeListGroupGroupListDto,
  KfKnowledgeListGroupWorkWxInput,
  KfKnowledgeListGroupWorkWxOutput,
} from './kf-knowledge-list-group.api.js';
export {
  KfKnowledgeListIntentImageDto,
  KfKnowledgeListIntentIntentListAnswersAttachmentsDto,
  KfKnowledgeListIntentIntentListAnswersDto,
  KfKnowledgeListIntentIntentListDto,
  KfKnowledgeListIntentItemsDto,
  KfKnowledgeListIntentLinkDto,
  KfKnowledgeListIntentMiniprogramDto,
  KfKnowledgeListIntentQuestionAnswersAttachmentsDto,
  KfKnowledgeListIntentQuestionAnswersDto,
  KfKnowledgeListIntentQuestionDto,
  KfKnowledgeListIntentSimilarQuestionsDto,
  KfKnowledgeListIntentVideoDto,
  KfKnowledgeListIntentWorkWxInput,
  KfKnowledgeListIntentWorkWxOutput,
} from './kf-knowledge-list-intent.api.js';
export {
  KfKnowledgeModGroupWorkWxInput,
  KfKnowledgeModGroupWorkWxOutput,
} from './kf-knowledge-mod-group.api.js';
export {
  KfKnowledgeModIntentAnswersDto,
  KfKnowledgeModIntentAttachmentsDto,
  KfKnowledgeModIntentImageDto,
  KfKnowledgeModIntentItemsDto,
  KfKnowledgeModIntentLinkDto,
  KfKnowledgeModIntentQuestionDto,
  KfKnowledgeModIntentSimilarQuestionsDto,
  KfKnowledgeModIntentVideoDto,
  KfKnowledgeModIntentWorkWxInput,
  KfKnowledgeModIntentWorkWxOutput,
} from './kf-knowledge-mod-intent.api.js';
