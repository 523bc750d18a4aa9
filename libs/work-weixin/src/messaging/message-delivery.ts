import type { MessageSendWorkWxOutput } from '../catalogue/message/message-send.api.js';

/**
 * A message that the server accepted. The server accepts it if it can send it to one recipient, and lists the others.
 *
 * @see {@link WorkWeixinMessages.send}
 */
export class MessageDelivery {
  /** The id to recall the message with, within 24 hours. */
  readonly msgId: string | undefined;
  /** Members that do not exist or that the app does not see, in lower case. */
  readonly invalidUserIds: readonly string[];
  /** Departments that do not exist or that the app does not see. */
  readonly invalidPartyIds: readonly number[];
  /** Tags that do not exist or that the app does not see. */
  readonly invalidTagIds: readonly number[];
  /** Members without a license for the app, in lower case. */
  readonly unlicensedUserIds: readonly string[];
  /** Whether the server accepted every recipient. */
  readonly isComplete: boolean;
  readonly #output: MessageSendWorkWxOutput;

  constructor(output: MessageSendWorkWxOutput) {
    const { msgId, rejected } = output;
    this.msgId = msgId;
    this.invalidUserIds = rejected?.invalidUser ?? [];
    this.invalidPartyIds = rejected?.invalidParty ?? [];
    this.invalidTagIds = rejected?.invalidTag ?? [];
    this.unlicensedUserIds = rejected?.unlicensedUser ?? [];
    this.isComplete = rejected === undefined;
    this.#output = output;
  }

  /** The output of the call. */
  get output(): MessageSendWorkWxOutput {
    return this.#output;
  }

  /**
   * The code to update an interactive card with: once, within 72 hours. It is no part of the printed or serialized delivery: keep it out
   * of logs.
   */
  get responseCode(): string | undefined {
    return this.#output.responseCode;
  }
}
