import {
  Inject,
  Injectable,
  Logger,
  Optional,
  type OnApplicationShutdown,
  type OnModuleDestroy,
} from '@nestjs/common';
import { OnWorkWeixinEvent } from '../callbacks/contract/on-work-weixin-event.decorator.js';
import { BotStreamsBusyError } from '../callbacks/errors/bot-streams-busy.error.js';
import type { BotStreamReply } from '../callbacks/reply/bot-replies.js';
import { BotStreamMessage } from '../events/bots/bot-stream.event.js';
import { settledWithin } from '../settled-within.js';
import { BotStream, type BotStreamProducer } from './bot-stream.js';
import type { StoredBotStream } from './bot-stream.store.js';
import { resolveBotStreamsOptions, type BotStreamsOptions } from './bot-streams.options.js';
import { readContent, replyOf, withSentence, type StreamContent } from './stream-content.js';
import { LOST_AFTER_MS } from './stream-publisher.js';
import { isStreamId, newStreamId, storeKeyOf, unseal } from './stream-seal.js';

/** Nothing provides it: an application that has options makes the instance. */
const NO_OPTIONS = Symbol('work-weixin:bot-streams-options');

/** For which the end of an answer is kept after 企业微信 has got it: it may ask again. */
const KEEP_ENDED_MS = 60_000;

/** For which a reply waits for the store: 企业微信 waits 5 s for the whole answer. */
const STORE_WITHIN_MS = 2_500;

/** Options of {@link BotStreams.start}. */
export interface BotStreamOptions {
  /** At most 256 bytes: what a member's opinion of the answer is called back with, a `BotFeedbackEvent`. */
  readonly feedbackId?: string;
}

/**
 * Answers of robots that are written while the member reads them. A handler starts one; 企业微信 requests the newest text until the end,
 * and this service answers. List it in the providers of a module. Several processes share their answers through Redis.
 *
 * @example
 * ```ts
 * @Injectable()
 * class Assistant {
 *   constructor(private readonly streams: BotStreams) {}
 *
 *   @OnWorkWeixinEvent(BotTextMessage, { reply: true })
 *   answer({ text }: BotTextMessage) {
 *     return this.streams.start(async (stream, signal) => {
 *       for await (const piece of this.model.answer(text?.content, { signal })) stream.append(piece);
 *     });
 *   }
 * }
 * ```
 * @example several processes
 * ```ts
 * const streams = { provide: BotStreams, useFactory: () => new BotStreams({ store: redisBotStreams(redis) }) };
 * ```
 */
@Injectable()
export class BotStreams implements OnModuleDestroy, OnApplicationShutdown {
  private readonly logger = new Logger('WorkWeixinBotStreams');
  private readonly options: ReturnType<typeof resolveBotStreamsOptions>;
  private readonly streams = new Map<string, BotStream>();
  /** The timers that remove the answers that have ended. */
  private readonly removals = new Map<BotStream, NodeJS.Timeout>();
  /** The answers whose end 企业微信 has got, the oldest first. */
  private readonly fetched = new Set<BotStream>();
  private imageBytes = 0;
  private isClosing = false;
  private hasWarned = false;

  /** @throws ConfigurationInvalidError that names the wrong option and the reason */
  constructor(@Optional() @Inject(NO_OPTIONS) options: BotStreamsOptions | null = {}) {
    this.options = resolveBotStreamsOptions(options ?? {});
  }

  /**
   * Starts an answer and returns its first reply. The answer ends when the promise of `produce` settles. If it rejects, its text gets
   * `brokenText`, and the log a line.
   *
   * @param produce writes the text. It runs in the context of the handler: calls of `WorkWeixinService` are made for its tenant
   * @throws BotStreamsBusyError if there are `maxStreams`, or the application closes
   */
  async start(produce: BotStreamProducer, { feedbackId }: BotStreamOptions = {}): Promise<BotStreamReply> {
    if (this.isClosing) throw new BotStreamsBusyError('closing');
    this.makeRoom();
    const id = newStreamId();
    const stream = new BotStream(id, this.options, (bytes) => this.takeBytes(bytes));
    this.streams.set(id, stream);
    void stream.ended.then(() => this.removeAfter(this.options.maxMs + KEEP_ENDED_MS, stream));
    void stream.run(produce);
    await settledWithin(this.options.firstWithinMs, stream.ended);
    await settledWithin(STORE_WITHIN_MS, stream.save());
    return this.deliver(stream, feedbackId);
  }

  /**
   * Answers a refresh with the newest text. The callback module calls it.
   *
   * @returns undefined if the stream is not one of this service
   */
  @OnWorkWeixinEvent(BotStreamMessage, { reply: true })
  async refresh({ stream }: BotStreamMessage): Promise<BotStreamReply | undefined> {
    const { id = '' } = stream ?? {};
    const own = this.streams.get(id);
    if (own) return this.deliver(own);
    if (!isStreamId(id)) return undefined;
    const stored = await this.stored(id);
    // 企业微信 requests it again.
    return stored === 'unavailable' ? undefined : replyOf(id, this.contentOf(id, stored));
  }

  /** Waits for running answers if another process can return them, then ends them. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    const { store, drainMs } = this.options;
    const streams = [...this.streams.values()];
    if (store) await settledWithin(drainMs, Promise.all(streams.map(({ ended }) => ended)));
    for (const stream of streams) stream.end('closing');
    await settledWithin(drainMs, Promise.all(streams.map((stream) => stream.save())));
    for (const stream of streams) this.remove(stream);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.options.store?.close?.();
  }

  private async stored(id: string): Promise<StoredBotStream | undefined | 'unavailable'> {
    let found: StoredBotStream | undefined | 'unavailable' = 'unavailable';
    const read = async () => (found = await this.options.store?.read(storeKeyOf(id)));
    await settledWithin(
      STORE_WITHIN_MS,
      read().catch(() => undefined),
    );
    return found;
  }

  private contentOf(id: string, stored: StoredBotStream | undefined): StreamContent {
    const text = stored && unseal(id, stored.value);
    const found = text === undefined ? undefined : readContent(text);
    if (stored && found && (found.isFinished || stored.ageMs < LOST_AFTER_MS)) return found;
    if (!this.options.store && !this.hasWarned) {
      this.hasWarned = true;
      this.logger.warn(
        '企业微信 requests an answer that this process does not have: it was restarted, or several processes need ' +
          'new BotStreams({ store: redisBotStreams(redis) })',
      );
    }
    // Otherwise the member would see it unfinished for ever.
    return {
      content: withSentence(found?.content ?? '', this.options.brokenText),
      isFinished: true,
      images: [],
    };
  }

  private deliver(stream: BotStream, feedbackId?: string): BotStreamReply {
    if (stream.isEnded && !this.fetched.has(stream)) {
      this.fetched.add(stream);
      this.removeAfter(KEEP_ENDED_MS, stream);
    }
    return stream.reply(feedbackId);
  }

  private removeAfter(ms: number, stream: BotStream): void {
    if (this.isClosing) return;
    clearTimeout(this.removals.get(stream));
    this.removals.set(stream, setTimeout(() => this.remove(stream), ms).unref());
  }

  private remove(stream: BotStream): void {
    clearTimeout(this.removals.get(stream));
    this.removals.delete(stream);
    this.fetched.delete(stream);
    stream.forget();
    if (this.streams.delete(stream.id)) this.imageBytes -= stream.imageBytes;
  }

  private makeRoom(): void {
    if (this.streams.size < this.options.maxStreams) return;
    const [oldest] = this.fetched;
    if (!oldest) throw new BotStreamsBusyError('streams');
    this.remove(oldest);
  }

  private takeBytes(bytes: number): void {
    if (this.imageBytes + bytes > this.options.maxImageBytes) throw new BotStreamsBusyError('images');
    this.imageBytes += bytes;
  }
}
