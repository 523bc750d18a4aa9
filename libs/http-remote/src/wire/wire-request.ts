import type { StreamedBody } from './streamed-body.js';

/**
 * A serialized body.
 *
 * @see {@link CustomBodyInput}
 */
export interface HttpBody {
  readonly content: string | Uint8Array | StreamedBody;
  readonly contentType: string;
}

/**
 * One HTTP request, before the authorizer adds to it.
 *
 * @see {@link HttpTransport}
 * @see {@link HttpAuthorizer}
 */
export interface WireRequest {
  readonly method: string;
  /** Absolute. Its query may carry secrets: never log it, see `redactUrl`. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | StreamedBody | undefined;
}
