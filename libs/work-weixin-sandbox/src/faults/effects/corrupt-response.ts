import type { ApiResponse } from '../../http/response.js';
import { bodyOf, type Delivery, headersOf } from '../../http/delivery.js';
import { encodeGbk } from './gbk.js';
import { withProtoKeys } from './proto-keys.js';

const FLOOD_HEADER_BYTES = 100;

/** Promises a whole body, sends half of it and ends the connection. */
export function truncated(answer: ApiResponse): Delivery {
  const body = bodyOf(answer);
  return {
    ...told(answer),
    send(res) {
      res.writeHead(answer.status, { ...headersOf(answer), 'content-length': body.length });
      res.write(body.subarray(0, Math.floor(body.length / 2)), () => res.destroy());
    },
  };
}

export function wrongContentType(answer: ApiResponse, contentType = 'text/html; charset=UTF-8'): Delivery {
  return send(answer, bodyOf(answer), { 'content-type': contentType });
}

export function wrongCharset(
  answer: ApiResponse,
  bytes: 'utf-16le' | 'gbk' | 'utf-8' = 'utf-16le',
): Delivery {
  const text = bodyOf(answer).toString();
  const body = bytes === 'gbk' ? encodeGbk(text) : Buffer.from(text, bytes);
  return send(answer, body, {
    'content-type': `application/json; charset=${bytes === 'utf-8' ? 'GBK' : 'UTF-8'}`,
  });
}

export function headerFlood(answer: ApiResponse, headers = 5000): Delivery {
  const flood = Array.from({ length: headers }, (_, index) => {
    const name = `x-flood-${index}`;
    return [name, 'x'.repeat(FLOOD_HEADER_BYTES - name.length)];
  });
  return send(answer, bodyOf(answer), Object.fromEntries(flood) as Record<string, string>);
}

export function protoKeys(answer: ApiResponse): Delivery {
  return send(answer, Buffer.from(JSON.stringify(withProtoKeys(answer.payload))), {});
}

function send(answer: ApiResponse, body: Buffer, headers: Readonly<Record<string, string>>): Delivery {
  return {
    ...told(answer),
    send(res) {
      res.writeHead(answer.status, { ...headersOf(answer), ...headers, 'content-length': body.length });
      res.end(body);
    },
  };
}

function told({ status, errcode }: ApiResponse): Pick<Delivery, 'status' | 'errcode'> {
  return { status, errcode };
}
