import { FileUrl } from '../dispatch/file-url.js';
import type { HttpRemoteCall } from '../dispatch/http-remote-call.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import { readInputOf } from '../metadata/input.reader.js';
import { MASK } from '../observe/mask-texts.js';
import {
  describeBody,
  redactBody,
  redactHeaders,
  redactUrl,
  secretNamesOf,
  type RedactedRequest,
} from '../observe/redact.js';
import { RedactedPrint } from '../observe/redacted-print.js';
import { isPlainObject } from '../lang/plain-data.js';
import type { WireRequest } from '../wire/wire-request.js';
import { snapshotOf } from './input-snapshot.js';

/**
 * A request as it was sent, authorization included. Its properties hold the real values for assertions; when it is printed,
 * serialized or shown in a failed assertion, it is redacted.
 *
 * @see {@link HttpRemoteStub}
 */
export class SentRequest extends RedactedPrint implements WireRequest {
  readonly #request: WireRequest;
  readonly #api: ApiMetadata;
  readonly #client: string;
  readonly #app: string | undefined;
  readonly #input: object;

  constructor(request: WireRequest, { api, client, app, input }: HttpRemoteCall) {
    super();
    this.#request = request;
    this.#api = api;
    this.#client = client;
    this.#app = app;
    this.#input = snapshotOf(input);
  }

  /** A snapshot of the input at the time it was sent. */
  get input(): object {
    return this.#input;
  }

  get api(): ApiMetadata {
    return this.#api;
  }

  /** The API's path below the base URL, with unfilled placeholders. */
  get action(): string {
    return this.#api.action;
  }

  /** The name of the client that sent it. */
  get client(): string {
    return this.#client;
  }

  /** The `app` of the call's options. */
  get app(): string | undefined {
    return this.#app;
  }

  get method(): string {
    return this.#request.method;
  }

  /** Absolute; includes the access token if it is sent in the query. */
  get url(): string {
    return this.#request.url;
  }

  /** Names in lower case. */
  get headers(): Readonly<Record<string, string>> {
    return this.#request.headers;
  }

  /** A body that is read while it is sent is here as its bytes. */
  get body(): string | Uint8Array | undefined {
    return this.#request.body as string | Uint8Array | undefined;
  }

  redacted(): RedactedRequest {
    // Its URL is a secret as a whole.
    if (this.input instanceof FileUrl)
      return { method: this.method, url: MASK, headers: this.headers, body: undefined };
    const { placed } = readInputOf(this.#input);
    const [path = '', query] = this.url.split('?', 2);
    const shown = placed.path.some(({ sensitive }) => sensitive)
      ? `${new URL(path).origin}/…/${this.action}`
      : path;
    const body = recordOf(this.body);
    return {
      method: this.method,
      url: redactUrl(query === undefined ? shown : `${shown}?${query}`, secretNamesOf(placed.query)),
      headers: redactHeaders(this.headers, secretNamesOf(placed.header)),
      body: body ? redactBody(body, placed.body) : describeBody(this.body),
    };
  }
}

/** Only a JSON object can be redacted field by field. */
function recordOf(body: string | Uint8Array | undefined): Record<string, unknown> | undefined {
  if (typeof body !== 'string') return undefined;
  try {
    const data: unknown = JSON.parse(body);
    return isPlainObject(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
