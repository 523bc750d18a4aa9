import type { ApiPaging, WithItems, WithPages } from 'nestjs-http-remote';
import type { WorkWxInput } from './declare/work-wx.input.js';

/**
 * One page of a list whose API declares no `paging`. An empty cursor means that it is the last page.
 *
 * @see {@link WorkWeixinService.paginate}
 */
export interface Page {
  nextCursor?: string;
}

/**
 * An input that has pages: its API declares `paging`, or input and output have the properties `cursor` and `nextCursor`.
 *
 * @see {@link WorkWeixinService.paginate}
 */
export type PageableInput<TOutput, TItem = unknown> = WorkWxInput<TOutput, TItem> &
  (unknown extends TItem
    ? 'nextCursor' extends keyof TOutput
      ? { cursor?: string }
      : WithPages<TItem>
    : unknown);

/**
 * An input whose pages are one list: its API declares `paging` with `items`.
 *
 * @see {@link WorkWeixinService.items}
 */
export type InputWithItems<TOutput, TItem> = WorkWxInput<TOutput, TItem> & WithItems<TItem>;

/** Most APIs page like this, and so did every input before `paging` could be declared. */
export const CURSOR_PAGING: ApiPaging = { in: 'cursor', out: 'nextCursor', end: 'empty' };
