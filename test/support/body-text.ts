import type { WireRequest } from 'nestjs-http-remote';

/** The body of a request as text; empty if there is none. */
export function bodyText(body: WireRequest['body']): string {
  if (body === undefined || typeof body === 'string') return body ?? '';
  if (body instanceof Uint8Array) return Buffer.from(body).toString();
  throw new Error('the body is streamed');
}
