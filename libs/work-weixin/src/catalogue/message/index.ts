export { CardActionMenuDto } from './card-action-menu.dto.js';
export { CardActionDto } from './card-action.dto.js';
export { CardButtonSelectionDto } from './card-button-selection.dto.js';
export { CardButtonDto } from './card-button.dto.js';
export { CardCheckboxOptionDto } from './card-checkbox-option.dto.js';
export { CardEmphasisContentDto } from './card-emphasis-content.dto.js';
export { CardHorizontalContentDto } from './card-horizontal-content.dto.js';
export { CardImageTextAreaDto } from './card-image-text-area.dto.js';
export { CardImageDto } from './card-image.dto.js';
export { CardJumpDto } from './card-jump.dto.js';
export { CardMainTitleDto } from './card-main-title.dto.js';
export { CardMenuActionDto } from './card-menu-action.dto.js';
export { CardOptionDto } from './card-option.dto.js';
export { CardQuoteAreaDto } from './card-quote-area.dto.js';
export { CardSourceDto } from './card-source.dto.js';
export { CardSubmitButtonDto } from './card-submit-button.dto.js';
export { CardVerticalContentDto } from './card-vertical-content.dto.js';
export {
  MessageGetStatisticsStatisticsDto,
  MessageGetStatisticsWorkWxInput,
  MessageGetStatisticsWorkWxOutput,
} from './message-get-statistics.api.js';
export { MessageRecallWorkWxInput, MessageRecallWorkWxOutput } from './message-recall.api.js';
export {
  MessageSendCheckboxDto,
  MessageSendContentItemDto,
  MessageSendFileDto,
  MessageSendImageDto,
  MessageSendMarkdownDto,
  MessageSendMiniprogramNoticeDto,
  MessageSendMpNewsArticlesDto,
  MessageSendMpNewsDto,
  MessageSendNewsArticlesDto,
  MessageSendNewsDto,
  MessageSendSelectListDto,
  MessageSendTemplateCardDto,
  MessageSendTextCardDto,
  MessageSendTextDto,
  MessageSendVideoDto,
  MessageSendVoiceDto,
  MessageSendWorkWxInput,
  MessageSendWorkWxOutput,
} from './message-send.api.js';
export {
  MessageUpdateTaskCardWorkWxInput,
  MessageUpdateTaskCardWorkWxOutput,
} from './message-update-taskcard.api.js';
export {
  MessageUpdateTemplateCardButtonDto,
  MessageUpdateTemplateCardCheckboxDto,
  MessageUpdateTemplateCardSelectListDto,
  MessageUpdateTemplateCardTemplateCardDto,
  MessageUpdateTemplateCardWorkWxInput,
  MessageUpdateTemplateCardWorkWxOutput,
} from './message-update-template-card.api.js';
