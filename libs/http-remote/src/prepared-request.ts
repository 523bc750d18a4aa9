import type { InspectOptions } from 'node:util';
import type { EncodedInput } from './encode/input.encoder.js';
import type { InputMetadata } from './metadata/input.reader.js';
import type { ResponseType } from './metadata/response-type.js';
import {
  describeBody,
  redactBody,
  redactHeaders,
  redactUrl,
  secretNamesOf,
  type RedactedRequest,
} from './observe/redact.js';
import type { HttpRemoteClient } from './remote/http-remote.client.js';
import type { HttpBody, WireRequest } from './wire/wire-request.js';

const ACCEPT: Readonly<Record<ResponseType, string>> = {
  Json: 'application/json',
  Xml: 'application/xml, text/xml',
  Text: 'text/plain, */*',
  Bytes: '*/*',
};

/** A request ready but for its authorisation. Its own properties are raw; printed or serialised it is redacted. */
export class PreparedRequest implements WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly #baseUrl: string;
  readonly #metadata: InputMetadata;
  readonly #encoded: EncodedInput;

  constructor(
    client: Pick<HttpRemoteClient, 'baseUrl' | 'headers'>,
    metadata: InputMetadata,
    encoded: EncodedInput,
    body: HttpBody | undefined,
  ) {
    const query = new URLSearchParams(encoded.query.map(([name, value]) => [name, value])).toString();
    this.method = encoded.method;
    this.url = `${client.baseUrl}${encoded.path}${query === '' ? '' : `?${query}`}`;
    this.headers = {
      accept: ACCEPT[metadata.api.responseType],
      'user-agent': 'nestjs-http-remote',
      ...client.headers,
      ...(body ? { 'content-type': body.contentType } : {}),
      ...encoded.headers,
    };
    this.body = body?.content;
    this.#baseUrl = client.baseUrl;
    this.#metadata = metadata;
    this.#encoded = encoded;
  }

  /** The request with secrets and values declared `sensitive` masked. */
  redacted(): RedactedRequest {
    const { api, placed } = this.#metadata;
    const path = placed.path.some(({ sensitive }) => sensitive) ? api.action : this.#encoded.path;
    const query = this.url.slice(this.#baseUrl.length + this.#encoded.path.length);
    return {
      method: this.method,
      url: redactUrl(`${this.#baseUrl}${path}${query}`, secretNamesOf(placed.query)),
      headers: redactHeaders(this.headers, secretNamesOf(placed.header)),
      // What the input writes by itself cannot be looked through.
      body: this.#encoded.body ? redactBody(this.#encoded.body, placed.body) : describeBody(this.body),
    };
  }

  toJSON(): RedactedRequest {
    return this.redacted();
  }

  toString(): string {
    const { method, url } = this.redacted();
    return `${method} ${url}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    _depth: number,
    options: InspectOptions,
    inspect: (value: unknown, options: InspectOptions) => string,
  ): string {
    return `PreparedRequest ${inspect(this.redacted(), options)}`;
  }
}
