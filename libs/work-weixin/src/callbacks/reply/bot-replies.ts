import { createHash } from 'node:crypto';
import { ArrayMaxSize, IsArray, IsBoolean, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { ByteLength, JsonName } from 'nestjs-http-remote';
import { CallbackReply, type CallbackReplyFormat } from '../contract/callback-reply.js';

/**
 * 文本消息 of a robot. The vendor accepts it as the answer to `bot/event/enter_chat` only: answer messages by a {@link BotStreamReply}.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 * @example `return BotTextReply.from({ content: '你好，有什么可以帮你？' });`
 */
export class BotTextReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'json';

  /** 文本内容 */
  @JsonName('content')
  @IsString()
  @IsNotEmpty()
  content!: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>) {
    return { msgtype: 'text', text: fields };
  }
}

/**
 * A picture of a {@link BotStreamReply}: JPG or PNG, at most 10 MB.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 */
export class BotStreamImage {
  /** 图片内容的base64编码 */
  @JsonName('base64')
  @IsString()
  @IsNotEmpty()
  base64!: string;

  /** 图片内容（base64编码前）的md5值 */
  @JsonName('md5')
  @IsString()
  @IsNotEmpty()
  md5!: string;

  /**
   * Of the bytes of a file.
   *
   * @example `BotStreamReply.from({ id, finish: true, images: [BotStreamImage.of(bytes)] })`
   */
  static of(bytes: Uint8Array): BotStreamImage {
    const md5 = createHash('md5').update(bytes).digest('hex');
    return Object.assign(new BotStreamImage(), { base64: Buffer.from(bytes).toString('base64'), md5 });
  }
}

/**
 * 流式消息 of a robot: the answer to a message, and to each `bot/stream`, which requests the newest text. 企业微信 sends it until `finish` is
 * true, for six minutes at most.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 * @example
 * ```ts
 * @OnWorkWeixinEvent(BotTextMessage, { reply: true })
 * start({ msgId }: BotTextMessage) {
 *   return BotStreamReply.from({ id: this.answers.start(msgId), finish: false, content: '<think></think>' });
 * }
 * ```
 */
export class BotStreamReply extends CallbackReply {
  static override readonly format: CallbackReplyFormat = 'json';

  /** 自定义的唯一id，首次回复时设置，此后以此id刷新 */
  @JsonName('id')
  @IsString()
  @IsNotEmpty()
  id!: string;

  /** 流式消息是否结束 */
  @JsonName('finish')
  @IsBoolean()
  finish!: boolean;

  /** 至今的全部内容（不是增量），最长不超过20480个字节，支持常见的markdown格式 */
  @JsonName('content')
  @IsOptional()
  @IsString()
  @ByteLength(0, 20_480)
  content?: string;

  /** 图文混排的图片，仅 finish 为 true 时有效，最多10个 */
  @JsonName('images', { type: () => [BotStreamImage] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  images?: BotStreamImage[];

  /** 反馈id，首次回复时设置，用户反馈时会触发回调，不超过256个字节 */
  @JsonName('feedbackId')
  @IsOptional()
  @IsString()
  @ByteLength(1, 256)
  feedbackId?: string;

  static override messageOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return { msgtype: 'stream', stream: streamOf(fields) };
  }
}

/** The object `stream` of a message. */
export function streamOf({ images, feedbackId, ...stream }: Readonly<Record<string, unknown>>) {
  const items = (images as readonly unknown[] | undefined)?.map((image) => ({ msgtype: 'image', image }));
  return {
    ...stream,
    ...(items ? { msg_item: items } : {}),
    ...(feedbackId === undefined ? {} : { feedback: { id: feedbackId } }),
  };
}
