export {
  WorkWeixinMessages,
  type FailedRecall,
  type MessageContent,
  type MessageToSend,
  type SendToManyOptions,
} from './work-weixin-messages.service.js';
export { MessageDelivery } from './message-delivery.js';
export type { MassDelivery, MessageBatch } from './mass-delivery.js';
export type { CardAudience, CardUpdate } from './card-update.js';

export {
  newsNotice,
  textNotice,
  type CardImageText,
  type ImageTextNotice,
  type ImageTextNoticeCard,
  type NewsNotice,
  type NewsNoticeCard,
  type TextNotice,
  type TextNoticeCard,
  type WithTaskOfCard,
} from './card/notice-cards.js';
export {
  buttonInteraction,
  multipleInteraction,
  voteInteraction,
  type ButtonInteraction,
  type ButtonInteractionCard,
  type CardButton,
  type CardSelect,
  type CardSubmit,
  type CardVote,
  type InteractionCard,
  type MultipleInteraction,
  type MultipleInteractionCard,
  type VoteInteraction,
  type VoteInteractionCard,
} from './card/interaction-cards.js';
export type { TemplateCard } from './card/template-card.js';
export type {
  CardEmphasis,
  CardEntries,
  CardFact,
  CardLink,
  CardMenu,
  CardQuote,
  CardSource,
} from './card/card-parts.js';

export {
  WorkWeixinRobot,
  type RobotArticle,
  type RobotCard,
  type RobotFile,
  type RobotMentions,
} from './robot/work-weixin-robot.js';
export type { RobotImage } from './robot/robot-image.js';
export { RobotAddressInvalidError } from '../errors/robot-address-invalid.error.js';
