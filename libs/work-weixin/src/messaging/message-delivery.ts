import type { MessageSendWorkWxOutput } from '../catalogue/message/message-send.api.js';

/**
 * What became of a message that the server accepted. It accepts a message if it can send it to one recipient, and lists the others.
 *
 * @see {@link WorkWeixinMessages.send}
 */
export class MessageDelivery {
  constructor(
    /** The output of the call. */
    readonly output: MessageSendWorkWxOutput,
  ) {}

  /** The id to recall the message with, within 24 hours. */
  get msgId(): string | undefined {
    return this.output.msgId;
  }

  /** The code to update an interactive card with: once, within 72 hours. Keep it out of logs. */
  get responseCode(): string | undefined {
    return this.output.responseCode;
  }

  /** Members that do not exist or that the app does not see, in lower case. */
  get invalidUserIds(): readonly string[] {
    return this.output.rejected?.invalidUser ?? [];
  }

  /** Departments that do not exist or that the app does not see. */
  get invalidPartyIds(): readonly number[] {
    return this.output.rejected?.invalidParty ?? [];
  }

  /** Tags that do not exist or that the app does not see. */
  get invalidTagIds(): readonly number[] {
    return this.output.rejected?.invalidTag ?? [];
  }

  /** Members without a license for the app, in lower case. */
  get unlicensedUserIds(): readonly string[] {
    return this.output.rejected?.unlicensedUser ?? [];
  }

  /** Whether the server accepted every recipient. */
  get isComplete(): boolean {
    return this.output.rejected === undefined;
  }
}
