import type { Corp } from '../corp/corp.js';
import type { Corps } from '../corp/corps.js';
import type { CredentialKind } from '../corp/credential-kind.js';
import type { Credential } from '../corp/credential.js';
import type { Visibility } from '../corp/visibility.js';
import type { Downloads } from '../http/downloads.js';
import type { FormPart } from '../http/form.reader.js';
import type { HostedFiles } from '../http/hosted-files.js';
import type { JsonReader } from '../http/json.reader.js';
import type { Query } from '../http/query.js';
import type { FileResponse } from '../http/response.js';
import type { JobEvents } from '../jobs/job-events.js';
import type { ResolvedSandboxJobs } from '../jobs/jobs.options.js';
import type { RateLimits } from '../limits/rate-limits.js';
import type { Messaging } from '../message/messaging.js';
import type { CursorCodec } from '../paging/cursor-codec.js';
import type { AccessTokenRegistry } from '../token/access-token.registry.js';

/** The result of a handler. The sandbox adds `errcode: 0`, and `errmsg: 'ok'` if `errmsg` is missing. */
export type RouteReply = Readonly<Record<string, unknown>>;

/** A call whose token was accepted. */
export interface RouteCall {
  readonly corp: Corp;
  readonly caller: Credential;
  /** The caller's visible scope in the corp. */
  readonly visibility: Visibility;
  readonly query: Query;
  /** Empty on GET. */
  readonly body: JsonReader;
  /** The body as parsed JSON. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly nowMs: number;
  readonly cursors: CursorCodec;
  readonly messaging: Messaging;
  readonly limits: RateLimits;
  /** The parts of the form; empty unless the route takes a form. */
  readonly form: readonly FormPart[];
  /** The Range header. */
  readonly range?: string;
  /** Scheme and host of the sandbox, for URLs in the response. */
  readonly origin: string;
  readonly hosted: HostedFiles;
  readonly jobs: ResolvedSandboxJobs;
  readonly jobEvents: JobEvents;
  readonly downloads: Downloads;
}

/** What is known of a route before it is called. */
export interface RouteFacts {
  /** Path below `/cgi-bin/`. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Whether it takes a multipart form of up to 32 MiB in place of JSON. */
  readonly takesForm?: boolean;
  /**
   * The longest body in bytes.
   * @default 1 MiB, 32 MiB for a form
   */
  readonly maxBodyBytes?: number;
  /** Names of parameters and fields that the journal masks. */
  readonly secretNames?: readonly string[];
}

/** One API that needs an access token. To reject a call, a handler throws ApiError before it changes anything. */
export interface Route extends RouteFacts {
  /** Other callers get 48002. */
  readonly callers: readonly CredentialKind[];
  /** Whether the contact-sync secret cannot call it from an IP added after 2022-08-15 (48009). */
  readonly showsMemberDetails?: boolean;
  /** Whether the limits per corp and per address do not count this call. */
  readonly isExempt?: (corp: Corp, caller: Credential, query: Query, nowMs: number) => boolean;
  handle(call: RouteCall): RouteReply | FileReply;
}

export interface OpenCall {
  readonly corps: Corps;
  readonly tokens: AccessTokenRegistry;
  readonly limits: RateLimits;
  readonly messaging: Messaging;
  readonly query: Query;
  /** The parts of the form; empty unless the route takes a form. */
  readonly form: readonly FormPart[];
  /** The JSON object of the body, empty on GET. @throws ApiError if there is none */
  readonly readJson: () => Readonly<Record<string, unknown>>;
  /** The caller's address. */
  readonly ip: string;
  readonly nowMs: number;
}

/** One API that anyone can call. */
export interface OpenRoute extends RouteFacts {
  readonly callers: 'anyone';
  /** Checks a credential other than a token, such as the key of a robot. Answers do not replace it. @throws ApiError */
  readonly admit?: (call: Omit<OpenCall, 'form' | 'readJson'>) => void;
  handle(call: OpenCall): RouteReply;
}

export type AnyRoute = Route | OpenRoute;

/** A response that is a file. */
export class FileReply {
  constructor(readonly file: FileResponse) {}
}

/** A request from a browser or a download. */
export interface PageCall {
  readonly corps: Corps;
  readonly hosted: HostedFiles;
  readonly query: Query;
  /** The whole query as sent, without the question mark. */
  readonly search: string;
  /** The last segment of the path, if the route's path ends with a slash; otherwise empty. */
  readonly name: string;
  /** The Range header. */
  readonly range?: string;
  readonly nowMs: number;
}

/** A page outside `/cgi-bin/`: without a token, and without the envelope of the API. GET only. */
export interface PageRoute {
  /** The whole path, such as `/connect/oauth2/authorize`. With a slash at the end it takes every name behind it. */
  readonly path: string;
  /** @throws ApiError which is shown on a page */
  handle(call: PageCall): FileResponse;
}
