import type { ServerResponse } from 'node:http';
import type { ApiResponse } from './response.js';

/** How a call is answered on its connection, and what the caller is told by that. */
export interface Delivery {
  /** HTTP status; `undefined` when none is sent. */
  readonly status?: number;
  /** The vendor's code in the response; `undefined` when there is none. */
  readonly errcode?: number;
  send(res: ServerResponse): void;
}

/** The response as it should be. */
export function inFull(response: ApiResponse): Delivery {
  const { status, errcode } = response;
  return {
    status,
    errcode,
    send(res) {
      const body = bodyOf(response);
      res.writeHead(status, { ...headersOf(response), 'content-length': body.length });
      res.end(body);
    },
  };
}

/** Everything but the content-length. */
export function headersOf({ errcode }: ApiResponse): Record<string, string> {
  return {
    'content-type': 'application/json; charset=UTF-8',
    ...(errcode === 0 ? {} : { 'error-code': String(errcode) }),
  };
}

export function bodyOf({ payload }: ApiResponse): Buffer {
  return Buffer.from(JSON.stringify(payload));
}
