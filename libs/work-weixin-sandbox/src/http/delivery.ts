import type { ServerResponse } from 'node:http';
import type { ApiResponse } from './response.js';

/** How a response is sent, and the status and errcode that the caller receives. */
export interface Delivery {
  /** HTTP status; `undefined` if no response is sent. */
  readonly status?: number;
  /** The errcode in the response; `undefined` if it has none. */
  readonly errcode?: number;
  send(res: ServerResponse): void;
}

/** Sends the response unchanged. */
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

/** All headers except content-length. */
export function headersOf({ errcode }: ApiResponse): Record<string, string> {
  return {
    'content-type': 'application/json; charset=UTF-8',
    ...(errcode === 0 ? {} : { 'error-code': String(errcode) }),
  };
}

export function bodyOf({ payload }: ApiResponse): Buffer {
  return Buffer.from(JSON.stringify(payload));
}
