import { Query } from './query.js';

/** Where every route lives. */
export const API_PREFIX = '/cgi-bin/';

export interface RequestTarget {
  /** Path and query as they were sent, without scheme and host. */
  readonly target: string;
  /** Below `/cgi-bin/`, such as `user/create`; the whole path when it is elsewhere. Never percent-decoded. */
  readonly path: string;
  /** Whether the path was below `/cgi-bin/`. */
  readonly underPrefix: boolean;
  readonly query: Query;
}

/** Reads a request line's target by hand: `new URL` would throw on hostile ones and tidy up sloppy ones. */
export function parseTarget(target: string): RequestTarget {
  const local = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  const underPrefix = path.startsWith(API_PREFIX);
  return {
    target: local,
    path: underPrefix ? path.slice(API_PREFIX.length) : path,
    underPrefix,
    query: Query.parse(mark < 0 ? '' : local.slice(mark + 1)),
  };
}
