import { Inject, Injectable } from '@nestjs/common';
import {
  AibotRespondWorkWxInput,
  type AibotRespondWorkWxOutput,
} from '../catalogue/aibot/aibot-response.api.js';
import type { BotCardFeedback } from '../callbacks/reply/bot-card-replies.js';
import type { TemplateCard } from '../messaging/card/template-card.js';
import { WorkWeixinService, type WorkWeixinCallOptions } from '../work-weixin.service.js';
import { botCardOf } from './bot-card.js';
import { responseCodeOf } from './response-code.js';

/**
 * A message or event with a `responseUrl`, such as a `BotTextMessage`; or the address alone, as it was stored.
 *
 * @see {@link BotResponses}
 */
export type BotRespondable = string | { readonly responseUrl?: string };

/**
 * Options of a call, and the id of a `BotFeedbackEvent`.
 *
 * @see {@link BotResponses}
 */
export type BotResponseOptions = WorkWeixinCallOptions & BotCardFeedback;

/**
 * Later answers of a robot, by the `response_url` of a message or of a click on a card: one answer, within an hour. In a group it
 * quotes the message. The address is all that it takes to answer, so keep it like a password; no log or error shows it.
 *
 * List it in the providers of a module. Every method throws ResponseUrlInvalidError if there is no such address, and what
 * {@link WorkWeixinService.send} throws. An answer whose outcome is `unknown` is not sent again: the address may be used up.
 *
 * @example
 * ```ts
 * @OnWorkWeixinEvent(BotTextMessage)
 * async report(message: BotTextMessage) {
 *   await this.responses.markdown(message, await this.reports.write(message.text?.content));
 * }
 * ```
 */
@Injectable()
export class BotResponses {
  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  /** Sends Markdown of at most 20,480 bytes. */
  async markdown(
    to: BotRespondable,
    content: string,
    { feedbackId, ...options }: BotResponseOptions = {},
  ): Promise<AibotRespondWorkWxOutput> {
    const feedback = feedbackId === undefined ? {} : { feedback: { id: feedbackId } };
    const input = AibotRespondWorkWxInput.from({
      responseCode: codeOf(to),
      msgType: 'markdown',
      markdown: { content, ...feedback },
    });
    return this.workWeixin.send(input, options);
  }

  /** Sends a card that a builder of `nestjs-work-weixin/messaging` made. Not into groups. */
  async card(
    to: BotRespondable,
    card: TemplateCard,
    { feedbackId, ...options }: BotResponseOptions = {},
  ): Promise<AibotRespondWorkWxOutput> {
    const input = AibotRespondWorkWxInput.from({
      responseCode: codeOf(to),
      msgType: 'template_card',
      templateCard: botCardOf(card, feedbackId === undefined ? {} : { feedbackId }),
    });
    return this.workWeixin.send(input, options);
  }
}

function codeOf(to: BotRespondable): string {
  return responseCodeOf(typeof to === 'string' ? to : to.responseUrl);
}
