import type { CallbackResult } from '../callback/callback-delivery.js';

/**
 * The answer of a smart robot so far.
 *
 * @see {@link BotExchange}
 */
export interface BotAnswer {
  /** Such as `stream` or `template_card`. */
  readonly msgtype: string;
  /** The whole text so far. */
  readonly content?: string;
  /** The card, under its names on the wire. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** The number of pictures behind the text. */
  readonly images: number;
  /** Whether there is nothing to come. */
  readonly isFinished: boolean;
}

/** The state of an exchange, which its owner changes. */
export interface BotExchangeState {
  readonly first: CallbackResult;
  readonly msgid: string;
  readonly responseUrl?: string;
  answer?: BotAnswer;
  refreshes: number;
  problem?: string;
}

/**
 * A message to a smart robot and its answer. For the next text of a stream the sandbox calls the robot again, until the robot
 * sets `finish` or six minutes of `sandbox.clock` have passed.
 *
 * @example
 * ```ts
 * const exchange = await sandbox.client.bot.send('robot', { text: '你好' }, { from: 'zhangsan' });
 * const answer = await exchange.ended;
 * console.log(answer?.content);
 * ```
 */
export class BotExchange {
  /** @internal */
  constructor(
    private readonly state: BotExchangeState,
    /**
     * Resolves with the last answer when the stream has ended, at once if there is none; `undefined` without an answer that
     * the server takes.
     */
    readonly ended: Promise<BotAnswer | undefined>,
  ) {}

  /** The delivery of the message, with the decrypted first answer. */
  get first(): CallbackResult {
    return this.state.first;
  }

  /** The `msgid` of the message. */
  get msgid(): string {
    return this.state.msgid;
  }

  /** Where the robot can answer once more, within an hour. A secret. */
  get responseUrl(): string | undefined {
    return this.state.responseUrl;
  }

  /** The newest answer. */
  get answer(): BotAnswer | undefined {
    return this.state.answer;
  }

  /** How many times the sandbox called for the next text of a stream. */
  get refreshes(): number {
    return this.state.refreshes;
  }

  /** The fault of an answer, as a sentence. The stream goes on. */
  get problem(): string | undefined {
    return this.state.problem;
  }
}
