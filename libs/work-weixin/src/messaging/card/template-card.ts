import type { InteractionCard } from './interaction-cards.js';
import type { ImageTextNoticeCard, NewsNoticeCard, TextNoticeCard } from './notice-cards.js';

/**
 * A card of any kind, for the message of an app.
 *
 * @see {@link textNotice}
 * @see {@link newsNotice}
 * @see {@link buttonInteraction}
 * @see {@link voteInteraction}
 * @see {@link multipleInteraction}
 */
export type TemplateCard = TextNoticeCard | NewsNoticeCard | ImageTextNoticeCard | InteractionCard;
