import type { WireResponse } from '../wire/wire-response.js';

const PARTIAL_CONTENT = 206;
const RANGE_NOT_SATISFIABLE = 416;

/**
 * The part of a reply that a request wants, as a remote that supports ranges sends it. Other replies, and a `range` of another form, are
 * returned as they are.
 *
 * @param range the `range` header of the request
 */
export function partOf(reply: WireResponse, range: string | undefined): WireResponse {
  const { body, headers } = reply;
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' || body.length === 0) return reply;
  const start = Number(first);
  const end = Math.min(last === '' ? Infinity : Number(last), body.length - 1);
  const place = (bytes: string) => ({ ...headers, 'content-range': `bytes ${bytes}/${body.length}` });
  if (start > end) return { status: RANGE_NOT_SATISFIABLE, headers: place('*'), body: Buffer.alloc(0) };
  return { status: PARTIAL_CONTENT, headers: place(`${start}-${end}`), body: body.subarray(start, end + 1) };
}
