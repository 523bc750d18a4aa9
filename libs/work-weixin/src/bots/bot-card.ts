import type { PlainInput } from 'nestjs-http-remote';
import type { AibotRespondTemplateCardDto } from '../catalogue/aibot/aibot-response.api.js';
import type { TemplateCard } from '../messaging/card/template-card.js';

type Card = PlainInput<AibotRespondTemplateCardDto>;

/** A card as robots take it: their buttons have no type. What robots do not have, such as a file as a fact, fails when it is validated. */
export function botCardOf(card: TemplateCard, { feedbackId }: { readonly feedbackId?: string } = {}): Card {
  const fields =
    'buttonList' in card
      ? { ...card, buttonList: card.buttonList.map(({ type: _type, ...button }) => button) }
      : card;
  return {
    ...(fields as Card),
    ...(feedbackId !== undefined && { feedback: { id: feedbackId } }),
  };
}
