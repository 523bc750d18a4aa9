export { BotEnvelope, BotSenderDto } from '../envelope/bot-envelope.js';
export { BotEnterChatEvent, BotEnterChatEventEventDto } from './bot-enter-chat.event.js';
export {
  BotFeedbackEvent,
  BotFeedbackEventEventDto,
  BotFeedbackEventFeedbackEventDto,
} from './bot-feedback.event.js';
export { BotFileMessage, BotFileMessageFileDto } from './bot-file.event.js';
export { BotImageMessage, BotImageMessageImageDto } from './bot-image.event.js';
export {
  BotMixedMessage,
  BotMixedMessageFileDto,
  BotMixedMessageImageDto,
  BotMixedMessageMixedDto,
  BotMixedMessageMsgItemDto,
  BotMixedMessageQuoteDto,
  BotMixedMessageTextDto,
  BotMixedMessageVoiceDto,
} from './bot-mixed.event.js';
export { BotStreamMessage, BotStreamMessageStreamDto } from './bot-stream.event.js';
export {
  BotTemplateCardEvent,
  BotTemplateCardEventEventDto,
  BotTemplateCardEventOptionIdsDto,
  BotTemplateCardEventSelectedItemDto,
  BotTemplateCardEventSelectedItemsDto,
  BotTemplateCardEventTemplateCardEventDto,
} from './bot-template-card.event.js';
export {
  BotTextMessage,
  BotTextMessageFileDto,
  BotTextMessageImageDto,
  BotTextMessageMixedDto,
  BotTextMessageMsgItemDto,
  BotTextMessageQuoteDto,
  BotTextMessageTextDto,
  BotTextMessageVoiceDto,
} from './bot-text.event.js';
export { BotVoiceMessage, BotVoiceMessageVoiceDto } from './bot-voice.event.js';
