import { ApiError } from '../errors/api.error.js';
import type { JsonReader } from '../http/json.reader.js';
import { codePoints, isHttpUrl } from './text-measure.js';

/**
 * An extended attribute of a member.
 * @see https://developer.work.weixin.qq.com/document/path/100067
 */
export interface ExtAttr {
  /** 0 text, 1 web. */
  type: number;
  name: string;
  text?: { value: string };
  web?: { url: string; title: string };
}

export interface ExtAttrBody {
  type?: number;
  name?: string;
  text?: { value?: string };
  web?: { url?: string; title?: string };
}

/** Checks JSON types only. */
export function readExtAttrs(extattr: JsonReader): ExtAttrBody[] {
  return (extattr.objects('attrs') ?? []).map((attr) => {
    const text = attr.object('text');
    const web = attr.object('web');
    return {
      type: attr.integer('type'),
      name: attr.string('name'),
      text: text && { value: text.string('value') },
      web: web && { url: web.string('url'), title: web.string('title') },
    };
  });
}

/** @throws ApiError 60150 for an invalid type, 60151 for a value that is too long, 60152 for an invalid value */
export function checkExtAttr({ type, name, text, web }: ExtAttrBody): ExtAttr {
  if (type !== 0 && type !== 1) throw new ApiError(60150, 'type is 0 (text) or 1 (web)');
  if (!name) throw new ApiError(60152, 'name is missing');
  if (type === 0) {
    const value = text?.value;
    if (value === undefined) throw new ApiError(60152, `${name} needs text.value`);
    if (codePoints(value) > 64) throw new ApiError(60151, `${name} has more than 64 characters`);
    return { type, name, text: { value } };
  }
  const { url = '', title = '' } = web ?? {};
  if ((url === '') !== (title === ''))
    throw new ApiError(60152, `${name} needs both url and title, or neither`);
  if (url !== '' && !isHttpUrl(url)) throw new ApiError(60152, `${name} needs an http or https url`);
  if (codePoints(title) > 12) throw new ApiError(60151, `title of ${name} has more than 12 characters`);
  return { type, name, web: { url, title } };
}

/** An item with an empty value removes the attribute. Attributes without an item stay. */
export function mergeExtAttrs(
  current: readonly ExtAttr[],
  given: readonly ExtAttr[],
  known: ReadonlySet<string>,
): ExtAttr[] {
  const merged = new Map(current.map((attr) => [attr.name, attr]));
  for (const attr of given) {
    if (!known.has(attr.name)) continue;
    if (attr.text?.value || attr.web?.url) merged.set(attr.name, attr);
    else merged.delete(attr.name);
  }
  return [...merged.values()];
}
