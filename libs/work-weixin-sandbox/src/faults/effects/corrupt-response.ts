import type { ApiResponse } from '../../http/response.js';
import { bodyOf, type Delivery, headersOf } from '../../http/delivery.js';
import { encodeGbk } from './gbk.js';
import { withProtoKeys } from './proto-keys.js';

const FLOOD_HEADER_BYTES = 100;

/** Announces the whole body, sends half of it and closes the connection. */
export function truncated(response: ApiResponse): Delivery {
  const body = bodyOf(response);
  return {
    ...statusAndErrcode(response),
    send(res) {
      res.writeHead(response.status, { ...headersOf(response), 'content-length': body.length });
      res.write(body.subarray(0, Math.floor(body.length / 2)), () => res.destroy());
    },
  };
}

export function wrongContentType(response: ApiResponse, contentType = 'text/html; charset=UTF-8'): Delivery {
  return send(response, bodyOf(response), { 'content-type': contentType });
}

export function wrongCharset(
  response: ApiResponse,
  bytes: 'utf-16le' | 'gbk' | 'utf-8' = 'utf-16le',
): Delivery {
  const text = bodyOf(response).toString();
  const body = bytes === 'gbk' ? encodeGbk(text) : Buffer.from(text, bytes);
  return send(response, body, {
    'content-type': `application/json; charset=${bytes === 'utf-8' ? 'GBK' : 'UTF-8'}`,
  });
}

export function headerFlood(response: ApiResponse, headers = 5000): Delivery {
  const flood = Array.from({ length: headers }, (_, index) => {
    const name = `x-flood-${index}`;
    return [name, 'x'.repeat(FLOOD_HEADER_BYTES - name.length)];
  });
  return send(response, bodyOf(response), Object.fromEntries(flood) as Record<string, string>);
}

export function protoKeys(response: ApiResponse): Delivery {
  return send(response, Buffer.from(JSON.stringify(withProtoKeys(response.payload))), {});
}

function send(response: ApiResponse, body: Buffer, headers: Readonly<Record<string, string>>): Delivery {
  return {
    ...statusAndErrcode(response),
    send(res) {
      res.writeHead(response.status, { ...headersOf(response), ...headers, 'content-length': body.length });
      res.end(body);
    },
  };
}

function statusAndErrcode({ status, errcode }: ApiResponse): Pick<Delivery, 'status' | 'errcode'> {
  return { status, errcode };
}
