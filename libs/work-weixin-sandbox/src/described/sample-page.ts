import type { CompactPaging } from './compact-api.js';
import type { CheckedRequest } from './described-request.check.js';
import { scalarText, valueAt } from './json-object.js';

const CURSOR = 'sample-page-';

/** One page of a list of samples: its elements, and the fields that lead to the next page. */
export interface SamplePage {
  /** Index of the first element, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether another page follows. */
  readonly hasMore: boolean;
  readonly total: number;
  readonly paging?: CompactPaging;
}

/** @param elements number of elements of every paged list; a cursor gives one a page */
export function samplePageOf(
  paging: CompactPaging | undefined,
  { query, body }: CheckedRequest,
  elements: number,
): SamplePage {
  const lists = paging?.d ?? [];
  // One page only: a cursor inside an element belongs to the lists of that element, which samples do not split.
  const isSingle = paging === undefined || lists.some((list) => paging.o?.startsWith(`${list}.`));
  const total = isSingle ? 1 : elements;
  const given = (field: string | undefined) =>
    field === undefined ? undefined : (valueAt(body, field) ?? valueAt(query, field));
  if (paging?.s === 'offset') {
    const from = Math.min(total, positive(given(paging.i)));
    const to = Math.min(total, from + (positive(given(paging.l)) || total));
    return { from, to, hasMore: to < total, total, paging };
  }
  const from = isSingle ? 0 : Math.min(total - 1, pageOf(given(paging.i), total) - 1);
  return { from, to: from + 1, hasMore: from + 1 < total, total, paging };
}

function positive(value: unknown): number {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}

/** A cursor that is not from the sandbox leads to the last page, so that no loop runs forever. */
function pageOf(cursor: unknown, last: number): number {
  if (cursor === undefined || cursor === '' || cursor === '0' || cursor === 0) return 1;
  return positive(scalarText(cursor)?.replace(CURSOR, '')) || last;
}

/** The field that leads to the next page. */
export function nextOf({ paging, hasMore, to }: SamplePage, isText: boolean): string | number {
  if (!hasMore) return isText ? '' : 0;
  if (paging?.s === 'offset') return isText ? String(to) : to;
  return isText ? `${CURSOR}${to + 1}` : to + 1;
}

/** The field that shows whether this is the last page. */
export function endOf({ paging, hasMore, total }: SamplePage): unknown {
  const value = paging?.v;
  if (value === undefined) return total;
  if (!hasMore) return value;
  return typeof value === 'number' ? 1 - value : !value;
}
