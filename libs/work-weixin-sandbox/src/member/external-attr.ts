import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import { codePoints, fitsTwelveChinese, isHttpUrl } from './text-measure.js';

/**
 * An attribute that is visible to customers outside the corp.
 * @see https://developer.work.weixin.qq.com/document/path/92230
 */
export interface ExternalAttr {
  /** 0 text, 1 web, 2 mini program. */
  type: number;
  name: string;
  text?: { value: string };
  web?: { url: string; title: string };
  miniprogram?: { appid: string; title: string; pagepath?: string };
}

export interface ExternalAttrBody {
  type?: number;
  name?: string;
  text?: { value?: string };
  web?: { url?: string; title?: string };
  miniprogram?: { appid?: string; title?: string; pagepath?: string };
}

/** Checks JSON types only. */
export function readExternalAttr(attr: JsonReader): ExternalAttrBody {
  const text = attr.object('text');
  const web = attr.object('web');
  const mini = attr.object('miniprogram');
  return {
    type: attr.integer('type'),
    name: attr.string('name'),
    text: text && { value: text.string('value') },
    web: web && { url: web.string('url'), title: web.string('title') },
    miniprogram: mini && {
      appid: mini.string('appid'),
      title: mini.string('title'),
      pagepath: mini.string('pagepath'),
    },
  };
}

/** @throws ApiError 90100 to 90106 */
export function checkExternalAttr(body: ExternalAttrBody): ExternalAttr {
  const { type, name } = body;
  if (type === undefined || ![0, 1, 2].includes(type)) throw new ApiError(90100, 'type is 0, 1 or 2');
  if (!name) throw new ApiError(90106, 'name is missing');
  if (type === 0) return { type, name, text: checkText(name, body.text) };
  if (type === 1) return { type, name, web: checkWeb(name, body.web) };
  return { type, name, miniprogram: checkMiniprogram(name, body.miniprogram) };
}

function checkText(name: string, text: ExternalAttrBody['text']): { value: string } {
  const { value = '' } = text ?? {};
  // 32 according to the page, 12 according to the outdated text of 90101.
  if (codePoints(value) > 32) throw new ApiError(90101, `${name} has more than 32 characters`);
  return { value };
}

function checkWeb(name: string, web: ExternalAttrBody['web']): { url: string; title: string } {
  if (web === undefined) throw new ApiError(90106, `${name} needs web`);
  const { url = '', title = '' } = web;
  if (url !== '' && title === '') throw new ApiError(90102, `${name} has a url but no title`);
  if (codePoints(title) > 12) throw new ApiError(90102, `title of ${name} has more than 12 characters`);
  if (title !== '' && url === '') throw new ApiError(90103, `${name} has a title but no url`);
  if (url !== '' && !isHttpUrl(url)) throw new ApiError(90103, `${name} needs an http or https url`);
  return { url, title };
}

function checkMiniprogram(name: string, miniprogram: ExternalAttrBody['miniprogram']) {
  if (miniprogram === undefined) throw new ApiError(90106, `${name} needs miniprogram`);
  const { appid = '', title = '', pagepath } = miniprogram;
  if (appid !== '' && title === '') throw new ApiError(90104, `${name} has an appid but no title`);
  if (!fitsTwelveChinese(title)) {
    throw new ApiError(90104, `title of ${name} has more than 12 Chinese characters`);
  }
  if (title !== '' && appid === '') throw new ApiError(90106, `${name} has a title but no appid`);
  if (pagepath && appid === '') throw new ApiError(90105, `${name} has a pagepath but no appid`);
  return { appid, title, ...(pagepath ? { pagepath } : {}) };
}
