import { JSON_TYPE } from '../encode/body.encoder.js';
import { NO_HEADERS, bodyOf, type RequestParts } from '../encode/input.encoder.js';
import type { InputMetadata } from '../metadata/input.reader.js';
import type { ResponseType } from '../metadata/response-type.js';
import {
  describeBody,
  redactBody,
  redactHeaders,
  redactUrl,
  secretNamesOf,
  secretsOfBody,
  secretsOfRequest,
  type RedactedRequest,
} from '../observe/redact.js';
import { RedactedPrint } from '../observe/redacted-print.js';
import type { ClientSettings } from '../client/client-settings.js';
import type { HttpBody, WireRequest } from '../wire/wire-request.js';

const ACCEPT: Readonly<Record<ResponseType, string>> = {
  Json: 'application/json',
  Xml: 'application/xml, text/xml',
  Text: 'text/plain, */*',
  Bytes: '*/*',
};

type Headers = Readonly<Record<string, string>>;

/** Headers of inputs that have none of their own: by the client's headers, then by response type and body. */
const common = new WeakMap<Headers, Map<string, Headers>>();

function headersOf(
  clientHeaders: Headers,
  responseType: ResponseType,
  contentType: string | undefined,
  own: Headers,
): Headers {
  const make = () => ({
    accept: ACCEPT[responseType],
    'user-agent': 'nestjs-http-remote',
    ...clientHeaders,
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...own,
  });
  // The content type of a multipart body contains its boundary, so it is not shared.
  if (own !== NO_HEADERS || (contentType !== undefined && contentType !== JSON_TYPE)) return make();
  const made = common.get(clientHeaders) ?? new Map<string, Headers>();
  common.set(clientHeaders, made);
  const key = contentType === undefined ? responseType : `${responseType} with a body`;
  let headers = made.get(key);
  if (!headers) made.set(key, (headers = make()));
  // A copy: a transport may change it.
  return { ...headers };
}

function queryOf({ query }: RequestParts): string {
  if (query.length === 0) return '';
  return `?${new URLSearchParams(query.map(([name, value]) => [name, value])).toString()}`;
}

/** A request as the records of its call need it. */
export interface RecordedRequest extends WireRequest {
  redacted(): RedactedRequest;
  /** The secrets and `sensitive` values of the request, which a response may repeat. */
  secrets(): string[];
}

/**
 * A request that is ready except for its authorization. Its properties are raw; printed or serialized, it is redacted.
 *
 * @see {@link HttpRemoteService.prepare}
 */
export class PreparedRequest extends RedactedPrint implements RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireRequest['body'];
  readonly #baseUrl: string;
  readonly #metadata: InputMetadata;
  readonly #parts: RequestParts;

  constructor(
    client: Pick<ClientSettings, 'baseUrl' | 'headers'>,
    metadata: InputMetadata,
    parts: RequestParts,
    body: HttpBody | undefined,
    more?: Headers,
  ) {
    super();
    this.method = parts.method;
    this.url = `${client.baseUrl}${parts.path}${queryOf(parts)}`;
    const headers = headersOf(client.headers, metadata.api.responseType, body?.contentType, parts.headers);
    this.headers = more ? { ...headers, ...more } : headers;
    this.body = body?.content;
    this.#baseUrl = client.baseUrl;
    this.#metadata = metadata;
    this.#parts = parts;
  }

  redacted(): RedactedRequest {
    const { api, placed } = this.#metadata;
    const path = placed.path.some(({ sensitive }) => sensitive) ? api.action : this.#parts.path;
    const body = bodyOf(this.#parts);
    const query = this.url.slice(this.#baseUrl.length + this.#parts.path.length);
    return {
      method: this.method,
      url: redactUrl(`${this.#baseUrl}${path}${query}`, secretNamesOf(placed.query)),
      headers: redactHeaders(this.headers, secretNamesOf(placed.header)),
      // The fields of a custom body are unknown.
      body: body ? redactBody(body, placed.body) : describeBody(this.body),
    };
  }

  /** The secrets and `sensitive` values of the request, which a response may repeat. */
  secrets(): string[] {
    const { placed } = this.#metadata;
    const body = bodyOf(this.#parts);
    return [
      ...secretsOfRequest(this, secretNamesOf(placed.query), secretNamesOf(placed.header)),
      ...(body ? secretsOfBody(body, placed.body) : []),
    ];
  }
}
