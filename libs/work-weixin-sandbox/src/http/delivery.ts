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
  const { status } = response;
  return {
    status,
    errcode: response.file === undefined ? response.errcode : undefined,
    send(res) {
      const body = bodyOf(response);
      res.writeHead(status, { ...headersOf(response), 'content-length': body.length });
      res.end(body);
    },
  };
}

/** Marks a response that no route made: `sample` or `answer`. The real server has no such header. */
export const SOURCE_HEADER = 'x-work-weixin-sandbox';

/** All headers except content-length. */
export function headersOf({ errcode, file, source }: ApiResponse): Record<string, string> {
  return {
    ...(file?.headers ?? { 'content-type': 'application/json; charset=UTF-8' }),
    ...(errcode === 0 || file !== undefined ? {} : { 'error-code': String(errcode) }),
    ...(source === undefined ? {} : { [SOURCE_HEADER]: source }),
  };
}

export function bodyOf({ payload, file }: ApiResponse): Buffer {
  return file?.bytes ?? Buffer.from(JSON.stringify(payload));
}
