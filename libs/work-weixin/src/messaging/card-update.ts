import type { PlainInput } from 'nestjs-http-remote';
import type { MessageUpdateTemplateCardWorkWxInput } from '../catalogue/message/message-update-template-card.api.js';
import type {
  ButtonInteractionCard,
  MultipleInteractionCard,
  VoteInteractionCard,
} from './card/interaction-cards.js';
import type { ImageTextNoticeCard, NewsNoticeCard, TextNoticeCard } from './card/notice-cards.js';

/** Whose card is updated: {@link WorkWeixinMessages.updateCard}. */
export interface CardAudience {
  /** At most 1,000. */
  readonly userIds?: readonly string[];
  /** At most 100. */
  readonly partyIds?: readonly number[];
  /** At most 100. */
  readonly tagIds?: readonly number[];
  /** Everybody who got the card. */
  readonly all?: boolean;
}

/**
 * How a card is updated: {@link WorkWeixinMessages.updateCard}. Its button gets another text; or it is replaced. A new interactive card may
 * show a text in place of its button, and questions that cannot be answered any more.
 */
export type CardUpdate =
  | { readonly buttonText: string; readonly card?: never }
  | {
      readonly card: TextNoticeCard | NewsNoticeCard | ImageTextNoticeCard;
      readonly replaceText?: never;
      readonly isClosed?: never;
      readonly buttonText?: never;
    }
  | {
      readonly card: ButtonInteractionCard;
      readonly replaceText?: string;
      readonly isClosed?: never;
      readonly buttonText?: never;
    }
  | {
      readonly card: VoteInteractionCard | MultipleInteractionCard;
      readonly replaceText?: string;
      readonly isClosed?: boolean;
      readonly buttonText?: never;
    };

/** An update that replaces the card. */
export type NewCard = Exclude<CardUpdate, { readonly buttonText: string }>;

type Update = Omit<PlainInput<MessageUpdateTemplateCardWorkWxInput>, 'responseCode'>;

/** The update as `from()` takes it. */
export function updateOf({ userIds, partyIds, tagIds, all }: CardAudience, update: CardUpdate): Update {
  const audience = {
    ...(userIds && { userIds }),
    ...(partyIds && { partyIds }),
    ...(tagIds && { tagIds }),
    ...(all && { atAll: 1 }),
  };
  if (update.card === undefined) return { ...audience, button: { replaceName: update.buttonText } };
  return { ...audience, templateCard: updatedCard(update) };
}

/** A card as an update takes it. It keeps its task: an update does not take one. */
export function updatedCard({
  card: given,
  replaceText,
  isClosed = false,
}: NewCard): NonNullable<Update['templateCard']> {
  const { taskId: _taskId, ...card } = given as typeof given & { readonly taskId?: string };
  const closed = isClosed ? { disable: true } : {};
  return {
    ...card,
    ...('checkbox' in card && { checkbox: { ...card.checkbox, ...closed } }),
    ...('selectList' in card && { selectList: card.selectList.map((list) => ({ ...list, ...closed })) }),
    ...(replaceText !== undefined && { replaceText }),
  };
}
