import { ConfigurationInvalidError } from '../errors/configuration-invalid.error.js';
import { describeNoUrl, parseHttpUrl } from '../lang/http-url.js';
import type { ApiMetadata } from '../metadata/api-metadata.js';
import type { DtoProperty } from '../metadata/dto.reader.js';
import { HttpMethod } from '../metadata/http-method.js';
import { HttpParameterType } from '../metadata/http-parameter-type.js';
import type { InputMetadata } from '../metadata/input.reader.js';
import { ResponseType } from '../metadata/response-type.js';
import { MASK } from '../observe/mask-texts.js';
import { RedactedPrint } from '../observe/redacted-print.js';
import type { RedactedRequest } from '../observe/redact.js';
import type { RecordedRequest } from './prepared-request.js';

/** The input of a `downloadUrl()`, as observers and retry rules see it: without its URL. */
export class FileUrl {}

const API: ApiMetadata = Object.freeze({
  action: 'downloadUrl',
  desc: 'Download by URL',
  httpMethod: HttpMethod.Get,
  type: HttpParameterType.Query,
  responseType: ResponseType.Bytes,
  xmlRoot: 'xml',
  ignoreLog: false,
  effect: 'read',
  idempotent: true,
  isOutputList: false,
});

export const FILE_URL_METADATA: InputMetadata = Object.freeze({
  target: FileUrl,
  properties: [],
  byProperty: new Map<string, DtoProperty>(),
  byWireName: new Map<string, DtoProperty>(),
  api: API,
  placed: { body: [], query: [], header: [], path: [] },
});

/** A GET of a URL that is a secret as a whole. */
export class FileUrlRequest extends RedactedPrint implements RecordedRequest {
  readonly method = 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: undefined;

  /** @throws ConfigurationInvalidError if it is not an absolute http(s) URL without user name and password */
  constructor(given: string, headers: Readonly<Record<string, string>>) {
    super();
    const url = parseHttpUrl(given);
    if (!url) {
      throw new ConfigurationInvalidError(
        `downloadUrl() needs an absolute http:// or https:// URL, not ${describeNoUrl(given)}`,
      );
    }
    if (url.username !== '' || url.password !== '') {
      throw new ConfigurationInvalidError('downloadUrl(): the URL must have no user name or password');
    }
    url.hash = '';
    this.url = url.href;
    this.headers = { accept: '*/*', 'user-agent': 'nestjs-http-remote', ...headers };
  }

  redacted(): RedactedRequest {
    return { method: this.method, url: MASK, headers: this.headers, body: undefined };
  }

  /** The URL and its parts: a page of the remote may repeat any of them. */
  secrets(): string[] {
    const { href, pathname, search, searchParams } = new URL(this.url);
    const parts = [href, `${pathname}${search}`, search.slice(1), pathname, ...pathname.split('/')];
    return [...parts, ...searchParams.values()].filter((part) => part.length >= SHORTEST_SECRET);
  }
}

/** Shorter parts, such as `/get`, are words of their own. */
const SHORTEST_SECRET = 8;
