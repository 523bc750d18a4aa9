import { createHash } from 'node:crypto';
import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import { isJpeg, isPng } from '../media/file-format.js';
import { utf8Bytes } from '../member/text-measure.js';
import { checkSendable, type FindMedia } from './sendable-media.check.js';
import {
  articlesOf,
  checkMentions,
  type MessageContent,
  type ReadContent,
  readLinkedArticle,
} from './message-content.js';
import { requireFilled, requireText } from './required.js';
import { checkTemplateCard } from './template-card.check.js';

const TEXT_BYTES = 2048;
const MARKDOWN_BYTES = 4096;
const IMAGE_BYTES = 2 * 1024 * 1024;

/**
 * The payloads of webhook/send, by `msgtype`. Unlike those of apps, long texts are rejected.
 * @see https://developer.work.weixin.qq.com/document/path/99110
 */
export const ROBOT_CONTENTS: ReadonlyMap<string, ReadContent> = new Map<string, ReadContent>([
  ['text', (payload) => readText(payload, TEXT_BYTES)],
  ['markdown', (payload) => readText(payload, MARKDOWN_BYTES)],
  ['markdown_v2', (payload) => readText(payload, MARKDOWN_BYTES)],
  ['image', readImage],
  ['news', (payload) => ({ articles: articlesOf(payload).map(readLinkedArticle) })],
  ['file', (payload, findMedia) => readFile(payload, 'file', findMedia)],
  ['voice', (payload, findMedia) => readFile(payload, 'voice', findMedia)],
  ['template_card', readCard],
]);

function readText(payload: JsonReader, maxBytes: number): MessageContent {
  const content = requireText(payload, 'content');
  if (content === '') throw new ApiError(93017, payload.place('content'));
  if (utf8Bytes(content) > maxBytes) {
    throw new ApiError(40058, `${payload.place('content')} takes at most ${maxBytes} bytes`);
  }
  checkMentions(payload);
  return payload.json();
}

function readImage(payload: JsonReader): MessageContent {
  const base64 = requireFilled(payload, 'base64');
  const md5 = requireFilled(payload, 'md5');
  const bytes = decodeBase64(base64);
  if (bytes === undefined) throw new ApiError(40058, `${payload.place('base64')} is not Base64`);
  if (bytes.length > IMAGE_BYTES) throw new ApiError(93018, 'at most 2 MB before Base64');
  if (createHash('md5').update(bytes).digest('hex') !== md5.toLowerCase()) {
    throw new ApiError(40058, `${payload.place('md5')} does not match the bytes of base64`);
  }
  if (!isJpeg(bytes) && !isPng(bytes)) {
    throw new ApiError(40058, 'the image must be JPG or PNG');
  }
  return payload.json();
}

/** Buffer.from ignores other characters, and the rest of the text after a `=`. */
function decodeBase64(text: string): Buffer | undefined {
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0;
  return isBase64 ? Buffer.from(text, 'base64') : undefined;
}

function readFile(payload: JsonReader, type: 'file' | 'voice', findMedia: FindMedia): MessageContent {
  requireFilled(payload, 'media_id');
  checkSendable(payload, 'media_id', findMedia, type);
  return payload.json();
}

function readCard(payload: JsonReader, findMedia: FindMedia): MessageContent {
  checkTemplateCard(payload, findMedia, 'robot');
  return payload.json();
}
