import { setMaxListeners } from 'node:events';
import { Logger } from '@nestjs/common';
import { describeError } from 'nestjs-http-remote/kit';
import { BotStreamEndedError } from '../callbacks/errors/bot-stream-ended.error.js';
import type { BotStreamReply } from '../callbacks/reply/bot-replies.js';
import type { ResolvedBotStreamsOptions } from './bot-streams.options.js';
import { StreamWriter, type BotStreamWriter } from './bot-stream-writer.js';
import { StreamPublisher } from './stream-publisher.js';
import { replyOf } from './stream-content.js';

/**
 * Writes an answer: see {@link BotStreams.start}.
 *
 * @param stream takes the text
 * @param signal aborts when the answer is ended from outside, with a BotStreamEndedError
 */
export type BotStreamProducer = (stream: BotStreamWriter, signal: AbortSignal) => unknown;

const logger = new Logger('WorkWeixinBotStreams');

/** One answer of this process: it runs its producer, and has the newest text. */
export class BotStream {
  /** Resolves when the text no longer changes. */
  readonly ended: Promise<void>;
  private readonly writer: StreamWriter;
  private readonly publisher: StreamPublisher | undefined;
  private readonly controller = new AbortController();
  private resolveEnded: () => void = () => undefined;
  private saved: Promise<void> | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(
    readonly id: string,
    private readonly options: ResolvedBotStreamsOptions,
    takeBytes: (bytes: number) => void,
  ) {
    const { store, maxMs } = options;
    // A producer may make many calls at once.
    setMaxListeners(0, this.controller.signal);
    this.ended = new Promise((resolve) => (this.resolveEnded = resolve));
    this.writer = new StreamWriter({
      id,
      signal: this.controller.signal,
      changed: () => this.publisher?.changed(),
      takeBytes,
    });
    this.publisher = store && new StreamPublisher(store, id, () => this.writer.newest);
    this.timer = setTimeout(() => this.end('time'), maxMs).unref();
  }

  get isEnded(): boolean {
    return this.saved !== undefined;
  }

  get imageBytes(): number {
    return this.writer.imageBytes;
  }

  /** Never rejects: what the producer throws ends the answer. */
  async run(produce: BotStreamProducer): Promise<void> {
    try {
      await produce(this.writer, this.controller.signal);
      this.finish();
    } catch (error) {
      // After its end a producer throws because of the signal.
      if (this.isEnded) return;
      logger.error(`the answer of a robot is not complete: ${describeError(error)}${framesOf(error)}`);
      this.finish(this.options.brokenText);
    }
  }

  /** Ends an answer that its producer has not ended. */
  end(reason: 'time' | 'closing'): void {
    if (this.isEnded) return;
    this.finish(this.options.brokenText);
    this.controller.abort(new BotStreamEndedError(reason));
  }

  /** The reply with the newest text. */
  reply(feedbackId?: string): BotStreamReply {
    return replyOf(this.id, this.writer.newest, feedbackId);
  }

  /** Resolves when another process can read the newest text. */
  async save(): Promise<void> {
    await (this.saved ?? this.publisher?.save());
  }

  /** Nobody requests it any more. */
  forget(): void {
    this.publisher?.stop();
  }

  private finish(sentence?: string): void {
    if (this.isEnded) return;
    clearTimeout(this.timer);
    this.writer.finish(sentence);
    this.saved = this.publisher?.end() ?? Promise.resolve();
    this.resolveEnded();
  }
}

/** Where a producer threw. Its message may quote what a member wrote. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return '';
  const frames = error.stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return frames.map((line) => `\n${line}`).join('');
}
