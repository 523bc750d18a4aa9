import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import type { MediaType } from '../media/media.store.js';
import { codePoints, fitsTwelveChinese, isHttpUrl, utf8Bytes } from '../member/text-measure.js';
import { cutBytes, cutCharacters } from './cut-text.js';
import { checkSendable, type FindMedia } from './sendable-media.check.js';
import { checkBytes, listOf, requireFilled, requireText } from './required.js';
import { checkTemplateCard } from './template-card.check.js';

/** The payload of a message as its receivers see it. */
export type MessageContent = Readonly<Record<string, unknown>>;

/** Checks a payload and cuts its long texts. @throws ApiError */
export type ReadContent = (payload: JsonReader, findMedia: FindMedia) => MessageContent;

const TEXT_BYTES = 2048;
const MPNEWS_BYTES = 666 * 1024;
const MAX_ARTICLES = 8;

/** The payloads of message/send, by `msgtype`. */
export const APP_CONTENTS: ReadonlyMap<string, ReadContent> = new Map<string, ReadContent>([
  ['text', readText],
  ['image', (payload, findMedia) => readFile(payload, 'image', findMedia)],
  ['voice', (payload, findMedia) => readFile(payload, 'voice', findMedia)],
  ['file', (payload, findMedia) => readFile(payload, 'file', findMedia)],
  ['video', readVideo],
  ['textcard', (payload) => readTextcard(payload, cutCharacters)],
  ['news', (payload) => ({ articles: articlesOf(payload).map(readAppArticle) })],
  ['mpnews', readMpnews],
  ['markdown', readMarkdown],
  ['miniprogram_notice', readMiniprogramNotice],
  ['interactive_taskcard', readTaskcard],
  ['template_card', readTemplateCard],
]);

/** The payloads of appchat/send. Some of them have other rules than in message/send. */
export const CHAT_CONTENTS: ReadonlyMap<string, ReadContent> = new Map<string, ReadContent>([
  ['text', readChatText],
  ['textcard', (payload) => readTextcard(payload, cutBytes)],
  ['news', (payload) => ({ articles: articlesOf(payload).map(readLinkedArticle) })],
  ['markdown', readChatMarkdown],
  ...['image', 'voice', 'file', 'video', 'mpnews'].flatMap((kind) => {
    const read = APP_CONTENTS.get(kind);
    return read === undefined ? [] : [[kind, read] as const];
  }),
]);

function readText(payload: JsonReader): MessageContent {
  return { ...payload.json(), content: cutBytes(contentOf(payload), TEXT_BYTES) };
}

/** Page 90248: the text is not cut. */
function readChatText(payload: JsonReader): MessageContent {
  const content = contentOf(payload);
  if (utf8Bytes(content) > TEXT_BYTES) {
    throw new ApiError(45002, `${payload.place('content')} takes at most ${TEXT_BYTES} bytes`);
  }
  checkMentions(payload);
  return payload.json();
}

function readMarkdown(payload: JsonReader): MessageContent {
  contentOf(payload);
  checkBytes(payload, 'content', TEXT_BYTES);
  return payload.json();
}

function readChatMarkdown(payload: JsonReader): MessageContent {
  checkMentions(payload);
  return readMarkdown(payload);
}

/** @throws ApiError 40058 if the lists of mentioned members are not lists of texts */
export function checkMentions(payload: JsonReader): void {
  payload.strings('mentioned_list');
  payload.strings('mentioned_mobile_list');
}

function contentOf(payload: JsonReader): string {
  const content = payload.string('content');
  if (!content) throw new ApiError(44004, payload.place('content'));
  return content;
}

function readFile(payload: JsonReader, type: MediaType, findMedia: FindMedia): MessageContent {
  checkSendable(payload, 'media_id', findMedia, type);
  return payload.json();
}

function readVideo(payload: JsonReader, findMedia: FindMedia): MessageContent {
  return { ...readFile(payload, 'video', findMedia), ...cutTexts(payload, { title: 128, description: 512 }) };
}

function readTextcard(payload: JsonReader, cut: (text: string, max: number) => string): MessageContent {
  const title = cut(requireFilled(payload, 'title'), 128);
  const description = cut(requireFilled(payload, 'description'), 512);
  checkUrl(payload, 'url', requireFilled(payload, 'url'));
  const button = payload.string('btntxt');
  const btntxt = button === undefined ? {} : { btntxt: cutCharacters(button, 4) };
  return { ...payload.json(), title, description, ...btntxt };
}

/** @throws ApiError 40058 for a URL that is too long or has another scheme */
function checkUrl(reader: JsonReader, name: string, url: string): void {
  checkBytes(reader, name, 2048);
  if (!isHttpUrl(url)) throw new ApiError(40058, `${reader.place(name)} must start with http:// or https://`);
}

function checkCharacters(reader: JsonReader, name: string, max: number): void {
  const text = reader.string(name);
  if (text !== undefined && codePoints(text) > max) {
    throw new ApiError(40058, `${reader.place(name)} takes at most ${max} characters`);
  }
}

/** @throws ApiError 45008 for more than 8 articles, 40058 without one */
export function articlesOf(payload: JsonReader): JsonReader[] {
  const articles = payload.objects('articles');
  if (articles !== undefined && articles.length > MAX_ARTICLES) {
    throw new ApiError(45008, `${payload.place('articles')} takes at most ${MAX_ARTICLES}`);
  }
  return listOf(payload, 'articles', 1, MAX_ARTICLES);
}

function readAppArticle(article: JsonReader): MessageContent {
  const [appid, pagepath] = [article.string('appid'), article.string('pagepath')];
  if (Boolean(appid) !== Boolean(pagepath)) {
    throw new ApiError(40058, `${article.place('appid')} and pagepath need each other`);
  }
  checkBytes(article, 'pagepath', 128);
  return readArticle(article, !appid);
}

/** An article with a `url`, which no mini program can replace. */
export function readLinkedArticle(article: JsonReader): MessageContent {
  return readArticle(article, true);
}

function readArticle(article: JsonReader, needsUrl: boolean): MessageContent {
  requireFilled(article, 'title');
  if (needsUrl) requireFilled(article, 'url');
  checkBytes(article, 'url', 2048);
  checkBytes(article, 'picurl', 2048);
  article.string('btntxt');
  return { ...article.json(), ...cutTexts(article, { title: 128, description: 512 }) };
}

function readMpnews(payload: JsonReader, findMedia: FindMedia): MessageContent {
  return { articles: articlesOf(payload).map((article) => readMpnewsArticle(article, findMedia)) };
}

function readMpnewsArticle(article: JsonReader, findMedia: FindMedia): MessageContent {
  requireFilled(article, 'title');
  checkSendable(article, 'thumb_media_id', findMedia, 'image');
  checkBytes(article, 'author', 64);
  article.string('content_source_url');
  if (utf8Bytes(requireText(article, 'content')) > MPNEWS_BYTES) {
    throw new ApiError(45002, `${article.place('content')} takes at most 666 KB`);
  }
  return { ...article.json(), ...cutTexts(article, { title: 128, digest: 512 }) };
}

/** The texts that are given, each cut to a number of bytes. */
function cutTexts(reader: JsonReader, maxBytes: Readonly<Record<string, number>>): MessageContent {
  const texts = Object.entries(maxBytes).flatMap(([name, max]) => {
    const text = reader.string(name);
    return text === undefined ? [] : [[name, cutBytes(text, max)] as const];
  });
  return Object.fromEntries(texts);
}

function readMiniprogramNotice(payload: JsonReader): MessageContent {
  requireFilled(payload, 'appid');
  checkBytes(payload, 'page', 1024);
  checkChineseTitle(payload, 'title', requireText(payload, 'title'));
  const description = payload.string('description');
  if (description) checkChineseTitle(payload, 'description', description);
  payload.boolean('emphasis_first_item');
  for (const item of listOf(payload, 'content_item', 0, 10)) {
    for (const [name, max] of [
      ['key', 10],
      ['value', 30],
    ] as const) {
      checkCharacters(item, name, max);
    }
  }
  return payload.json();
}

/** 4 to 12 Chinese characters. */
function checkChineseTitle(payload: JsonReader, name: string, text: string): void {
  if (codePoints(text) >= 4 && fitsTwelveChinese(text)) return;
  throw new ApiError(40058, `${payload.place(name)} takes 4 to 12 characters`);
}

function readTaskcard(payload: JsonReader): MessageContent {
  const { title, description } = {
    title: cutCharacters(requireFilled(payload, 'title'), 128),
    description: cutCharacters(requireFilled(payload, 'description'), 512),
  };
  checkBytes(payload, 'url', 2048);
  const keys = new Set<string>();
  for (const button of listOf(payload, 'btn', 1, 2)) {
    const key = requireFilled(button, 'key');
    if (keys.has(key)) throw new ApiError(42051, `${button.place('key')} is given twice`);
    keys.add(key);
    requireFilled(button, 'name');
    button.string('replace_name');
    button.string('color');
    button.boolean('is_bold');
  }
  return { ...payload.json(), title, description };
}

function readTemplateCard(payload: JsonReader, findMedia: FindMedia): MessageContent {
  checkTemplateCard(payload, findMedia);
  return payload.json();
}
