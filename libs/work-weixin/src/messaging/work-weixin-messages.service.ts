import { Inject, Injectable } from '@nestjs/common';
import { ConfigurationInvalidError, type PlainInput } from 'nestjs-http-remote';
import { kindOf, refuseUnknownKeys } from 'nestjs-http-remote/kit';
import { callerOf } from '../caller-of.js';
import { MessageRecallWorkWxInput } from '../catalogue/message/message-recall.api.js';
import { MessageSendWorkWxInput } from '../catalogue/message/message-send.api.js';
import {
  MessageUpdateTemplateCardWorkWxInput,
  type MessageUpdateTemplateCardWorkWxOutput,
} from '../catalogue/message/message-update-template-card.api.js';
import { CALL_OPTIONS, WorkWeixinService, type WorkWeixinCallOptions } from '../work-weixin.service.js';
import { updateOf, type CardAudience, type CardUpdate } from './card-update.js';
import { massDelivery, type MassDelivery, type MessageBatch } from './mass-delivery.js';
import { MassSending } from './mass-sending.js';
import { MessageDelivery } from './message-delivery.js';
import { recipientsIn } from './recipients.js';
import { WorkWeixinRobot } from './robot/work-weixin-robot.js';

/** A message and its recipients: {@link WorkWeixinMessages.send}. `agentId` is that of the app that sends, unless it is given. */
export type MessageToSend = PlainInput<MessageSendWorkWxInput>;

/** A message without recipients: {@link WorkWeixinMessages.sendToMany}. */
export type MessageContent = WithoutRecipients<MessageToSend>;

type WithoutRecipients<T> = T extends unknown ? Omit<T, 'toUser' | 'toParty' | 'toTag'> : never;

/** Options of {@link WorkWeixinMessages.sendToMany}. */
export interface SendToManyOptions extends Omit<WorkWeixinCallOptions, 'partialFailure'> {
  /**
   * How many members one call sends to.
   * @default 1_000, which is the most
   */
  batchSize?: number;
  /**
   * How many calls run at the same time, at most 16.
   * @default 1
   */
  concurrency?: number;
  /** Called after each call, successful or not. If it throws, sending stops and `sendToMany` rejects. */
  onBatch?: (batch: MessageBatch) => void;
}

const { partialFailure: _, ...CALL } = CALL_OPTIONS;
/** For `refuseUnknownKeys`: the error of a call would not list those of this method. */
const SEND_TO_MANY_OPTIONS: Readonly<Record<keyof Required<SendToManyOptions>, true>> = {
  ...CALL,
  batchSize: true,
  concurrency: true,
  onBatch: true,
};

/** A message that could not be recalled: {@link WorkWeixinMessages.recallAll}. */
export interface FailedRecall {
  readonly msgId: string;
  readonly error: unknown;
}

const MAX_BATCH = 1_000;
const MAX_CONCURRENCY = 16;

/**
 * Messages of an app: to members, departments and tags. Nothing that the server rejects is lost: partial success is a result.
 *
 * List it in the providers of a module. Every method takes the options of a call last: `tenant`, `app`, `signal`, `timeoutMs` …
 *
 * @example
 * ```ts
 * const delivery = await messages.send({ toUser: ['zhangsan', 'lisi'], msgType: 'text', text: { content: '部署完成' } });
 * if (!delivery.isComplete) logger.warn(`not sent to ${delivery.invalidUserIds.length} members`);
 * ```
 */
@Injectable()
export class WorkWeixinMessages {
  constructor(@Inject(WorkWeixinService) private readonly workWeixin: WorkWeixinService) {}

  /**
   * Sends a message to at most 1,000 members, 100 departments and 100 tags. `toUser: ['@all']` is everybody whom the app sees.
   *
   * @throws WorkWeixinApiError 81013 if no recipient is valid. PartialFailureError if `partialFailure` is `throw` and some are not.
   * Other errors: see {@link WorkWeixinService.send}. If the outcome is `unknown`, the message may have been sent
   */
  async send(
    message: MessageToSend | MessageSendWorkWxInput,
    options?: WorkWeixinCallOptions,
  ): Promise<MessageDelivery> {
    return new MessageDelivery(await this.workWeixin.send(inputOf(message), options));
  }

  /**
   * Sends a message to any number of members, in batches. Each member gets it once, whatever the case of its id. A batch that fails
   * does not hide what the others did: the result has a list for members to whom the message was sent, was surely not sent, or may have been.
   *
   * Sending stops, and the remaining members are `notSent`, if the signal aborts, if the server refuses for a reason that applies to
   * all batches, such as the content, the frequency limit or a permission, and after three failures in a row.
   *
   * @param userIds a list, a set or anything else that yields ids
   * @throws InputInvalidError if the message breaks a rule of its class, ConfigurationInvalidError if an option is wrong,
   * CredentialMissingError and other errors of the first batch before it was sent. Nothing was sent
   * @example
   * ```ts
   * const { notSent, unknown } = await messages.sendToMany(userIds, { msgType: 'text', text: { content: '放假通知' } }, { signal });
   * ```
   */
  async sendToMany(
    userIds: Iterable<string> & object,
    message: MessageContent,
    options: SendToManyOptions = {},
  ): Promise<MassDelivery> {
    refuseUnknownKeys('sendToMany()', options, SEND_TO_MANY_OPTIONS);
    checkList(userIds);
    const { batchSize = MAX_BATCH, concurrency = 1, onBatch, ...callOptions } = options;
    checkCount('batchSize', batchSize, MAX_BATCH);
    checkCount('concurrency', concurrency, MAX_CONCURRENCY);
    const { batches, unfit } = recipientsIn(userIds, batchSize);
    // One tenant for all batches, also if the context changes.
    const caller = callerOf(this.workWeixin, callOptions);
    const own = { ...callOptions, ...caller, partialFailure: 'return' } as const;
    const { signal } = own;
    const sending = new MassSending(batches, (members) => this.sendBatch(members, message, own), {
      concurrency,
      signal,
      onBatch,
    });
    return massDelivery(await sending.run(), unfit);
  }

  /**
   * Recalls a message for all its recipients, within 24 hours. Repeating it is not an error. Only the app that sent it may do so: give the
   * same `tenant` and `app`.
   *
   * @throws WorkWeixinApiError 42052 if the message is older than 24 hours, 40058 if there is no such message
   * @example `await messages.recall(delivery)`
   */
  async recall(message: string | MessageDelivery, options?: WorkWeixinCallOptions): Promise<void> {
    const msgId = typeof message === 'string' ? message : message.msgId;
    await this.workWeixin.send(MessageRecallWorkWxInput.from({ msgId: msgId ?? '' }), options);
  }

  /**
   * Recalls the messages of {@link WorkWeixinMessages.sendToMany}, one after the other.
   *
   * @returns those that could not be recalled, and why. If the signal aborts, also those that were not tried
   */
  async recallAll(
    { msgIds }: Pick<MassDelivery, 'msgIds'>,
    options?: WorkWeixinCallOptions,
  ): Promise<FailedRecall[]> {
    const failed: FailedRecall[] = [];
    for (const msgId of msgIds) {
      await this.recall(msgId, options).catch((error: unknown) => failed.push({ msgId, error }));
    }
    return failed;
  }

  /**
   * Updates an interactive card: the text of its button, or the whole card. The response code, of the callback or of the sending, can be
   * used once within 72 hours. If no response arrives, the call is not repeated, and its error has `isProbablySpent`.
   *
   * @param audience whose card changes
   * @throws WorkWeixinApiError 60140 if the code was used, is too old or unknown
   * @example `await messages.updateCard(event.responseCode, { userIds: [event.fromUserName] }, { buttonText: '已同意' })`
   */
  updateCard(
    responseCode: string,
    audience: CardAudience,
    update: CardUpdate,
    options?: WorkWeixinCallOptions,
  ): Promise<MessageUpdateTemplateCardWorkWxOutput> {
    const input = MessageUpdateTemplateCardWorkWxInput.from({ responseCode, ...updateOf(audience, update) });
    return this.workWeixin.send(input, options);
  }

  /**
   * A group robot (群机器人), by its key or the whole address of its webhook.
   *
   * @throws RobotAddressInvalidError
   */
  robot(keyOrUrl: string, options?: WorkWeixinCallOptions): WorkWeixinRobot {
    return new WorkWeixinRobot(this.workWeixin, keyOrUrl, options);
  }

  private async sendBatch(
    userIds: readonly string[],
    message: MessageContent,
    options: WorkWeixinCallOptions,
  ): Promise<MessageBatch> {
    const input = inputOf({ ...message, toUser: userIds });
    try {
      return { userIds, delivery: await this.send(input, options) };
    } catch (error) {
      return { userIds, error };
    }
  }
}

function inputOf(message: MessageToSend | MessageSendWorkWxInput): MessageSendWorkWxInput {
  return message instanceof MessageSendWorkWxInput ? message : MessageSendWorkWxInput.from(message);
}

/** A text yields its letters: it would be sent to members whose ids are letters. */
function checkList(userIds: unknown): void {
  if (typeof userIds === 'object' && userIds !== null && Symbol.iterator in userIds) return;
  throw new ConfigurationInvalidError(
    `sendToMany: userIds must be a list of ids, such as ['zhangsan'], not ${kindOf(userIds)}`,
  );
}

function checkCount(option: string, count: number, most: number): void {
  if (Number.isSafeInteger(count) && count >= 1 && count <= most) return;
  throw new ConfigurationInvalidError(`sendToMany: ${option} must be a whole number from 1 to ${most}`);
}
