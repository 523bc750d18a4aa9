/**
 * How an API returns a long list page by page: {@link HttpRemoteApiOptions.paging}. Every name is the name of a property, not a
 * wire name. A dot leads into a nested DTO: `page.records`.
 *
 * @example
 * ```ts
 * paging: { in: 'cursor', out: 'nextCursor', items: 'members', end: { field: 'hasMore', is: false } }
 * ```
 */
export interface ApiPaging {
  /**
   * What the input counts in:
   *
   * - `cursor`: the output gives the cursor of the next page
   * - `offset`: the number of elements to skip. The next one is `out`, or the last one plus the number of elements of the page
   * - `page`: the number of the page. The next one is `out`, or the last one plus 1
   *
   * @default 'cursor'
   */
  style?: PagingStyle;
  /** The property of the input that takes the cursor, offset or page number. */
  in: string;
  /**
   * The property of the output that has the next one.
   * @default none: an offset or page number is counted. A cursor needs it
   */
  out?: string;
  /**
   * The property of the output that has the elements of the page, which `items()` yields.
   * @default the response itself, if `output` is a list. Otherwise none: only `paginate()` is possible
   */
  items?: string;
  /** The property of the input that has the page size. `end: 'short-page'` needs it. */
  limit?: string;
  /**
   * The value of `in` for the first page, if the input does not set it.
   * @default none: the first request leaves it out. Pages count from 1, offsets from 0
   */
  first?: string | number;
  /** How the last page is recognized. */
  end: PagingEnd;
}

/** @see {@link ApiPaging.style} */
export type PagingStyle = 'cursor' | 'offset' | 'page';

/**
 * How the last page is recognized:
 *
 * - `empty`: it has no next cursor, or an empty one
 * - `empty-page`: it has no elements
 * - `short-page`: it has fewer elements than the input's `limit`. Without a limit, the same as `empty-page`
 * - `{ field: 'hasMore', is: false }`: a property of the output has this value. `false`, `0` and `"0"` are the same, and so are
 *   `true`, `1` and `"1"`. A page without elements is not the last one. If the property is missing, the cursor decides
 * - `{ total: 'total' }`: so many elements were returned, which a property of the output counts
 *
 * @see {@link ApiPaging.end}
 */
export type PagingEnd =
  | 'empty'
  | 'empty-page'
  | 'short-page'
  | { readonly field: string; readonly is: boolean | number | string }
  | { readonly total: string };

declare const PAGES_ONLY: unique symbol;

/**
 * The element type of an input that has pages, but several lists in each of them, or none: `paginate()` accepts it, `items()`
 * does not compile.
 *
 * @example `class GetWatchStat extends HttpRemoteInput<WatchStat, PagesOnly> { … }`
 */
export interface PagesOnly {
  readonly [PAGES_ONLY]: true;
}
