import { instanceOf, mustBe, readOptions, wholeNumber, type OptionSchema } from 'nestjs-http-remote/kit';
import type { BotStreamStore } from './bot-stream.store.js';

/** The options of {@link BotStreams}. */
export interface BotStreamsOptions {
  /**
   * Shares the running answers among processes: {@link redisBotStreams}. Without it, a refresh must reach the process that writes the
   * answer.
   * @default none: the memory of the process
   */
  store?: BotStreamStore;
  /**
   * How many answers a process may have, those included whose end 企业微信 has not fetched yet.
   * @default 1_000
   */
  maxStreams?: number;
  /**
   * How many bytes the pictures of all these answers may have.
   * @default 268_435_456
   */
  maxImageBytes?: number;
  /**
   * Milliseconds after which an answer is ended. 企业微信 requests it for six minutes after the message.
   * @default 350_000
   */
  maxMs?: number;
  /**
   * Milliseconds that the first reply waits for the end of the answer: a short one is then complete at once.
   * @default 300
   */
  firstWithinMs?: number;
  /**
   * Milliseconds that closing the application waits for running answers. Without a `store` it does not wait: no process could return them.
   * @default 10_000
   */
  drainMs?: number;
  /**
   * Written below an answer that is not complete: it failed, took too long, or its process has ended.
   * @default '（回答中断了，请重新提问）'
   */
  brokenText?: string;
}

export type ResolvedBotStreamsOptions = Readonly<Required<Omit<BotStreamsOptions, 'store'>>> &
  Pick<BotStreamsOptions, 'store'>;

const SIX_MINUTES_MS = 360_000;

const OPTIONS: OptionSchema<BotStreamsOptions> = {
  checks: {
    store: instanceOf('a BotStreamStore, such as redisBotStreams(redis)', 'save', 'read'),
    maxStreams: wholeNumber(1),
    maxImageBytes: wholeNumber(0),
    maxMs: wholeNumber(1, SIX_MINUTES_MS),
    firstWithinMs: wholeNumber(0, 3_000),
    drainMs: wholeNumber(0, 86_400_000),
    brokenText: mustBe(
      'a text of 1 to 1,000 characters',
      (value) => typeof value === 'string' && value.length >= 1 && value.length <= 1_000,
    ),
  },
  elsewhere: { redis: 'store: redisBotStreams(redis)', timeoutMs: 'maxMs' },
};

/**
 * Checks the options and fills in the defaults.
 *
 * @throws ConfigurationInvalidError that names the wrong option and the reason
 */
export function resolveBotStreamsOptions(given: BotStreamsOptions): ResolvedBotStreamsOptions {
  const {
    store,
    maxStreams = 1_000,
    maxImageBytes = 2 ** 28,
    maxMs = 350_000,
    firstWithinMs = 300,
    drainMs = 10_000,
    brokenText = '（回答中断了，请重新提问）',
  } = readOptions('BotStreams', given, OPTIONS);
  return { store, maxStreams, maxImageBytes, maxMs, firstWithinMs, drainMs, brokenText };
}
