import { type CallbackFields, type CallbackValue, isCallbackFields } from '../callback/callback-fields.js';
import type { CallbackResult } from '../callback/callback-delivery.js';
import { cutBytes } from '../message/cut-text.js';
import type { MessageContent } from '../message/message-content.js';

const TEXT_BYTES = 2048;

/** A passive reply of an app as its reader sees it, with the names of message/send. */
export interface AppReply {
  readonly msgtype: string;
  readonly content: MessageContent;
}

/** @returns `undefined` for a reply that is no message */
export function readAppReply({ reply }: CallbackResult): AppReply | undefined {
  if (!isCallbackFields(reply)) return undefined;
  const msgtype = textOf(reply.MsgType);
  const content = contentOf(msgtype, reply);
  return content && { msgtype, content };
}

function contentOf(msgtype: string, reply: CallbackFields): MessageContent | undefined {
  if (msgtype === 'text') return { content: cutBytes(textOf(reply.Content), TEXT_BYTES) };
  if (msgtype === 'image') return { media_id: textOf(partOf(reply.Image).MediaId) };
  if (msgtype === 'voice') return { media_id: textOf(partOf(reply.Voice).MediaId) };
  if (msgtype === 'video') {
    const { MediaId, Title, Description } = partOf(reply.Video);
    return { media_id: textOf(MediaId), title: textOf(Title), description: textOf(Description) };
  }
  if (msgtype !== 'news') return undefined;
  const { item = [] } = partOf(reply.Articles);
  const articles: readonly CallbackValue[] = Array.isArray(item) ? item : [item];
  return {
    articles: articles.map((article) => {
      const { Title, Description, Url, PicUrl } = partOf(article);
      return {
        title: textOf(Title),
        description: textOf(Description),
        url: textOf(Url),
        picurl: textOf(PicUrl),
      };
    }),
  };
}

export function partOf(value: CallbackValue | undefined): CallbackFields {
  return isCallbackFields(value) ? value : {};
}

export function textOf(value: CallbackValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
