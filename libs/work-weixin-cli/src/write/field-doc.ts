import type { ApiField, ApiLimits } from './api-definition.js';
import { docComment } from './source-text.js';

/** The doc comment of a property: its label, its documented values, its limits and notes. */
export function fieldDoc(field: ApiField): string {
  const { label, notes = [], deprecated } = field;
  const facts = [valuesText(field), ...limitTexts(field), joinedText(field), ...notes].filter(
    (text) => text !== '',
  );
  const text = [label, ...facts].filter((part) => part !== undefined).join('。');
  const lines = [
    ...(text === '' ? [] : [text]),
    ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`]),
  ];
  return docComment(lines, '  ');
}

/** `0-否，1-是` */
function valuesText({ values }: ApiField): string {
  if (values === undefined) return '';
  const labelled = values.known.filter((value) => Object.hasOwn(values.labels, String(value)));
  return labelled.map((value) => `${String(value)}-${values.labels[String(value)]}`).join('，');
}

/** A reader of the official page, or of a log, sees the text. */
function joinedText({ separator }: ApiField): string {
  return separator === undefined ? '' : `以“${separator}”连接为一个字符串`;
}

function limitTexts({ isArray, limits = {}, itemLimits = {} }: ApiField): string[] {
  if (!isArray) return valueLimits(limits, '');
  const { minItems, maxItems } = limits;
  const count =
    maxItems === undefined
      ? minItems === undefined || minItems === 0
        ? ''
        : `至少${minItems}个`
      : minItems === undefined || minItems === 0
        ? `最多${maxItems}个`
        : minItems === maxItems
          ? `必须是${maxItems}个`
          : `${minItems}~${maxItems}个`;
  return [count, ...valueLimits(itemLimits, '每一项')];
}

function valueLimits(limits: ApiLimits, of: string): string[] {
  const { minLength, maxLength, minBytes, maxBytes, min, max, pattern, truncated } = limits;
  const cut = truncated ? '，超过的部分会被截断' : '';
  const byteMin = minBytes ?? (maxBytes !== undefined && maxLength === undefined ? minLength : undefined);
  const charMin = byteMin === minLength && maxLength === undefined ? undefined : minLength;
  return [
    range(`${of}长度`, byteMin, maxBytes, '个字节', maxBytes === undefined ? '' : cut),
    range(`${of}长度`, charMin, maxLength, '个字符', maxLength === undefined ? '' : cut),
    range(`${of}取值`, min, max, '', ''),
    pattern === undefined ? '' : `${of}只能由 ${characters(pattern)} 组成`,
  ];
}

function range(
  what: string,
  min: number | undefined,
  max: number | undefined,
  unit: string,
  end: string,
): string {
  if (min === undefined && max === undefined) return '';
  if (max === undefined) return `${what}不小于${min}${unit}`;
  const text = min === undefined ? `不超过${max}` : min === max ? `为${max}` : `${min}~${max}`;
  return `${what}${text}${unit}${end}`;
}

/** The last set of characters of a pattern, as a reader writes it. */
function characters(pattern: string): string {
  const sets = [...pattern.matchAll(/\[([^\]]+)\]/g)].map(([, set = '']) => set.replaceAll('\\', ''));
  return sets.at(-1) ?? pattern;
}
