import type { IncomingMessage } from 'node:http';

/** A request of Express or Fastify, whose body may have been read already. */
export interface CarriedRequest extends IncomingMessage {
  readonly originalUrl?: string;
  readonly rawBody?: unknown;
  readonly body?: unknown;
}

/** Why a body cannot be read. */
export type BodyFault = 'too-large' | 'incomplete' | 'closing' | 'form';

/** A body as bytes, text, or as a parser has read it; or why it cannot be read. */
export type ReadBody = { readonly body: unknown } | { readonly fault: BodyFault };

/** How much is read, and for how long. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly withinMs: number;
  /** Aborts when the application closes. */
  readonly signal: AbortSignal;
}

/** Reads the stream; if a parser of the application has read it, what the parser kept. */
export async function readRequestBody(request: CarriedRequest, limits: BodyLimits): Promise<ReadBody> {
  if (!request.readableDidRead && !request.readableEnded) return readStream(request, limits);
  return keptBody(request.rawBody ?? request.body, limits.maxBytes);
}

/** A body that somebody else has read. */
export function keptBody(body: unknown, maxBytes: number): ReadBody {
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) {
    const bytes = Buffer.from(body as Uint8Array);
    return bytes.length > maxBytes ? { fault: 'too-large' } : { body: bytes.toString('utf8') };
  }
  if (typeof body === 'string') {
    return Buffer.byteLength(body) > maxBytes ? { fault: 'too-large' } : { body };
  }
  // A parser of forms takes everything before the first "=" for a name.
  if (typeof body === 'object' && body !== null && Object.keys(body)[0]?.trimStart().startsWith('<'))
    return { fault: 'form' };
  return { body };
}

function readStream(request: CarriedRequest, { maxBytes, withinMs, signal }: BodyLimits): Promise<ReadBody> {
  if (signal.aborted) return Promise.resolve({ fault: 'closing' });
  // Its sender left while the tenant was looked up: no event follows.
  if (request.destroyed) return Promise.resolve({ fault: 'incomplete' });
  if (Number(request.headers['content-length']) > maxBytes) return Promise.resolve({ fault: 'too-large' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (read: ReadBody) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      request.pause();
      resolve(read);
    };
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) end({ fault: 'too-large' });
      else chunks.push(chunk);
    };
    const onEnd = () => end({ body: Buffer.concat(chunks).toString('utf8') });
    const onClose = () => end({ fault: 'incomplete' });
    const onAbort = () => end({ fault: 'closing' });
    const timer = setTimeout(onClose, withinMs);
    signal.addEventListener('abort', onAbort, { once: true });
    // Once for all: an error after the end would be unhandled.
    request.on('error', onClose);
    request.on('data', onData).on('end', onEnd).on('close', onClose);
  });
}
