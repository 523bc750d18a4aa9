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

/** Of inputs without headers of their own: by the headers of the client, then by what the API sends and takes. */
const common = new WeakMap<Headers, Map<string, Headers>>();

function headersOf(
  ofClient: Headers,
  responseType: ResponseType,
  contentType: string | undefined,
  own: Headers,
): Headers {
  const make = () => ({
    accept: ACCEPT[responseType],
    'user-agent': 'nestjs-http-remote',
    ...ofClient,
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...own,
  });
  // A multipart body has a boundary of its own in it.
  if (own !== NO_HEADERS || (contentType !== undefined && contentType !== JSON_TYPE)) return make();
  const made = common.get(ofClient) ?? new Map<string, Headers>();
  common.set(ofClient, made);
  const key = contentType === undefined ? responseType : `${responseType} with a body`;
  let headers = made.get(key);
  if (!headers) made.set(key, (headers = make()));
  // Each request has its own: a transport may write into them.
  return { ...headers };
}

function queryOf({ query }: RequestParts): string {
  if (query.length === 0) return '';
  return `?${new URLSearchParams(query.map(([name, value]) => [name, value])).toString()}`;
}

/**
 * A request ready but for its authorisation. Its own properties are raw; printed or serialised it is redacted.
 *
 * @see {@link HttpRemoteService.prepare}
 */
export class PreparedRequest extends RedactedPrint implements WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly #baseUrl: string;
  readonly #metadata: InputMetadata;
  readonly #parts: RequestParts;

  constructor(
    client: Pick<ClientSettings, 'baseUrl' | 'headers'>,
    metadata: InputMetadata,
    parts: RequestParts,
    body: HttpBody | undefined,
  ) {
    super();
    this.method = parts.method;
    this.url = `${client.baseUrl}${parts.path}${queryOf(parts)}`;
    this.headers = headersOf(client.headers, metadata.api.responseType, body?.contentType, parts.headers);
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
      // What the input writes by itself cannot be looked through.
      body: body ? redactBody(body, placed.body) : describeBody(this.body),
    };
  }
  /** Its secrets and values declared `sensitive`, which an answer may repeat. */
  secrets(): string[] {
    const { placed } = this.#metadata;
    const body = bodyOf(this.#parts);
    return [
      ...secretsOfRequest(this, secretNamesOf(placed.query), secretNamesOf(placed.header)),
      ...(body ? secretsOfBody(body, placed.body) : []),
    ];
  }
}
