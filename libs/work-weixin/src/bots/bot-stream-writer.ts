import { InputInvalidError } from 'nestjs-http-remote';
import { BotStreamImage } from '../callbacks/reply/bot-replies.js';
import { MAX_CONTENT_BYTES, withSentence, type StreamContent } from './stream-content.js';

/** 图片不超过10个，每个编码前不超过10MB */
const MAX_IMAGES = 10;
const MAX_IMAGE_BYTES = 10 * 2 ** 20;

/**
 * The answer of a robot while it is written: {@link BotStreams.start}. 企业微信 requests the newest text from time to time.
 *
 * Every method throws the reason of the stream's signal once it has aborted.
 *
 * @example
 * ```ts
 * streams.start(async (stream, signal) => {
 *   for await (const piece of model.answer(question, { signal })) stream.append(piece);
 * });
 * ```
 */
export interface BotStreamWriter {
  /** The id of the stream. Its holder can read the answer: keep it like a password. */
  readonly id: string;
  /** The whole text so far. */
  readonly content: string;
  /** How many bytes are left of the 20,480 that a text may have. */
  readonly bytesLeft: number;
  /**
   * Adds to the text: common Markdown, and `<think></think>` for what is shown as thinking.
   *
   * @throws InputInvalidError if the text gets longer than 20,480 bytes. It stays as it was
   */
  append(text: string): void;
  /**
   * Replaces the whole text.
   *
   * @throws InputInvalidError if it is longer than 20,480 bytes
   */
  write(content: string): void;
  /**
   * Adds a JPG or PNG, which is shown when the stream has ended: at most 10, of 10 MB each.
   *
   * @throws InputInvalidError if there are more, or it is larger or empty. BotStreamsBusyError if the streams of the process hold too many
   */
  image(bytes: Uint8Array): void;
}

export interface WriterParts {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly changed: () => void;
  /** Takes from what all streams of the process may hold. Throws if too little is left. */
  readonly takeBytes: (bytes: number) => void;
}

/** What a producer writes, and refreshes read. */
export class StreamWriter implements BotStreamWriter {
  private text = '';
  private readonly images: BotStreamImage[] = [];
  private isFinished = false;
  private takenBytes = 0;

  constructor(private readonly parts: WriterParts) {}

  get id(): string {
    return this.parts.id;
  }

  get content(): string {
    return this.text;
  }

  get bytesLeft(): number {
    return MAX_CONTENT_BYTES - Buffer.byteLength(this.text);
  }

  /** The bytes that its pictures took by `takeBytes`. */
  get imageBytes(): number {
    return this.takenBytes;
  }

  get newest(): StreamContent {
    const { text, isFinished, images } = this;
    // Pieces may be cut in the middle of an emoji, and a reply with half of one is invalid.
    const whole = isFinished ? text : text.replace(/[\ud800-\udbff]$/, '');
    return { content: whole.toWellFormed(), isFinished, images: isFinished ? images : [] };
  }

  append(text: string): void {
    this.write(this.text + text);
  }

  write(content: string): void {
    this.checkOpen();
    if (typeof content !== 'string') throw invalid('content', 'isString', '流式消息的内容必须是字符串');
    const bytes = Buffer.byteLength(content);
    if (bytes > MAX_CONTENT_BYTES) {
      const message = `流式消息的内容不超过${MAX_CONTENT_BYTES}个字节，此内容为${bytes}个字节`;
      throw invalid('content', 'byteLength', message);
    }
    this.text = content;
    this.parts.changed();
  }

  image(bytes: Uint8Array): void {
    this.checkOpen();
    if (!(bytes instanceof Uint8Array) || bytes.byteLength === 0)
      throw invalid('images', 'isBytes', '图片必须是JPG或PNG文件的内容，不能为空');
    if (this.images.length >= MAX_IMAGES)
      throw invalid('images', 'arrayMaxSize', `流式消息的图片最多${MAX_IMAGES}个`);
    if (bytes.byteLength > MAX_IMAGE_BYTES) {
      const message = `图片编码前不超过10MB（${MAX_IMAGE_BYTES}个字节），此图片为${bytes.byteLength}个字节`;
      throw invalid('images', 'maxBytes', message);
    }
    this.parts.takeBytes(bytes.byteLength);
    this.takenBytes += bytes.byteLength;
    this.images.push(BotStreamImage.of(bytes));
  }

  /** @param sentence added if the text is not complete */
  finish(sentence?: string): void {
    if (this.isFinished) return;
    if (sentence !== undefined) this.text = withSentence(this.text, sentence);
    this.isFinished = true;
  }

  private checkOpen(): void {
    this.parts.signal.throwIfAborted();
    if (this.isFinished) throw invalid('content', 'isFinished', '流式消息已结束，不能再写入');
  }
}

function invalid(property: string, rule: string, message: string): InputInvalidError {
  return new InputInvalidError([{ property, wirePath: `stream.${property}`, rule, message }]);
}
