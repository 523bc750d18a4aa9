import { Query } from './query.js';

/** Prefix of all routes. */
export const API_PREFIX = '/cgi-bin/';

export interface RequestTarget {
  /** Path and query as sent, without scheme and host. */
  readonly target: string;
  /** Path below `/cgi-bin/`, such as `user/create`, or the whole path if it has another prefix. Not percent-decoded. */
  readonly path: string;
  /** Whether the path is below `/cgi-bin/`. */
  readonly underPrefix: boolean;
  readonly query: Query;
}

/** Parses the target of a request line. `new URL` would throw on hostile targets and normalize sloppy ones. */
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
