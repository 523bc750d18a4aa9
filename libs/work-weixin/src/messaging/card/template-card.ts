import type { InteractionCard } from './interaction-cards.js';
import type { ImageTextNoticeCard, NewsNoticeCard, TextNoticeCard } from './notice-cards.js';

/** A card of any kind, for the message of an app: see `textNotice`, `newsNotice`, `buttonInteraction`, `voteInteraction`, `multipleInteraction`. */
export type TemplateCard = TextNoticeCard | NewsNoticeCard | ImageTextNoticeCard | InteractionCard;
