import type { CompactDetail } from './compact-api.js';
import type { ValueShape } from './described-api.js';

/** 2023-11-14 22:13:20 UTC. The same in every response, so that tests can expect it. */
const SAMPLE_SECONDS = 1_700_000_000;

/** A sample is a success: nothing in the request was invalid. */
const FAILURE = /^(invalid|illegal|unlicensed|fail|err_|error_|not_found|not_exist|no_perm|unauth)/;

/** By name, the first match decides. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/errmsg$/, 'ok'],
  [/cursor$|next_key$/, ''],
  [/mail/, 'sample@sandbox.example'],
  [/mobile|phone|telephone/, '13800000000'],
  [/url|link|avatar|icon|thumb/, 'https://sandbox.example/sample'],
  [/(^|_)ip(_list)?$/, '127.0.0.1'],
  [/user_?id$|user$|userlist$|userid_list$/, 'zhangsan'],
  [/date$/, '2023-11-14'],
  [/time$|_at$/, String(SAMPLE_SECONDS)],
  [/latitude|^lat$/, '39.908'],
  [/longitude|^lng$/, '116.397'],
  [/gender/, '1'],
  [/amount|fee$|price|money/, '100'],
  [/name|title|label/, '示例'],
];

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/errcode$|has_more$|^next_/, 0],
  [/time$|_at$|timestamp|date$/, SAMPLE_SECONDS],
  [/latitude|^lat$/, 39.908],
  [/longitude|^lng$/, 116.397],
  [/amount|fee$|price|money/, 100],
];

const FLAGS: readonly (readonly [RegExp, boolean])[] = [[/^has_more$/, false]];

/** Whether a field lists what a call could not do. */
export function namesFailure(name: string): boolean {
  return FAILURE.test(name.toLowerCase());
}

/** Names whose values identify something, so that elements of a list must differ. */
export function identifies(name: string): boolean {
  return /id$|ids$|id_list$|spnum|no$|code$|key$/i.test(name);
}

/**
 * A plausible value, the same for every call.
 * @param index number of the element in its list, starting at 0
 */
export function sampleScalar(name: string, { type, limits }: ValueShape, index: number): unknown {
  if (type === 's' && namesFailure(name)) return '';
  const [documented] = limits.v ?? [];
  if (documented !== undefined) return documented;
  if (type === 'b') return byName(FLAGS, name, true);
  if (type === 'i' || type === 'n') return numberOf(name, type, limits, index);
  return type === 's' ? textOf(name, limits, index) : 'sample';
}

function numberOf(
  name: string,
  type: string,
  { n = -Infinity, N = Infinity }: CompactDetail,
  index: number,
): number {
  const number = byName(NUMBERS, name, 1) + (identifies(name) ? index : 0);
  return Math.min(N, Math.max(n, type === 'i' ? Math.floor(number) : number));
}

function textOf(name: string, { c, C, b, B }: CompactDetail, index: number): string {
  const isId = identifies(name);
  const text = byName(TEXTS, name, isId ? `${name}-sample` : 'sample');
  const numbered = isId && index > 0 && text !== '' ? `${text}-${index + 1}` : text;
  const longest = Math.min(C ?? Infinity, B ?? Infinity);
  // A character of the samples has at most 3 bytes.
  const cut = Buffer.byteLength(numbered) <= longest ? numbered : 'sample'.slice(0, longest);
  return cut === '' ? cut : cut.padEnd(Math.max(c ?? 0, b ?? 0), '0');
}

function byName<T>(samples: readonly (readonly [RegExp, T])[], name: string, fallback: T): T {
  return samples.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? fallback;
}
