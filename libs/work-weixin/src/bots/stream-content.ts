import { BotStreamReply } from '../callbacks/reply/bot-replies.js';

/** 流式消息的内容最长不超过20480个字节 */
export const MAX_CONTENT_BYTES = 20_480;

/** The content that a stream shows at the moment. */
export interface StreamContent {
  readonly content: string;
  readonly isFinished: boolean;
  readonly images: readonly StreamImage[];
}

/** A picture as a reply has it. */
export interface StreamImage {
  readonly base64: string;
  readonly md5: string;
}

/** The text with a sentence below it. The text is cut if there is no room for the sentence. */
export function withSentence(content: string, sentence: string): string {
  const end = content === '' ? sentence : `\n\n${sentence}`;
  const room = MAX_CONTENT_BYTES - Buffer.byteLength(end);
  const bytes = Buffer.from(content);
  // As a stream: the decoder drops a character of which only a part is left.
  const text =
    bytes.length <= room ? content : new TextDecoder().decode(bytes.subarray(0, room), { stream: true });
  return text + end;
}

/** Undefined if it is something else. */
export function readContent(text: string): StreamContent | undefined {
  try {
    return JSON.parse(text) as StreamContent;
  } catch {
    return undefined;
  }
}

/** The reply of a stream. */
export function replyOf(
  id: string,
  { content, isFinished, images }: StreamContent,
  feedbackId?: string,
): BotStreamReply {
  return BotStreamReply.from({
    id,
    finish: isFinished,
    content,
    ...(images.length > 0 && { images: [...images] }),
    ...(feedbackId !== undefined && { feedbackId }),
  });
}
