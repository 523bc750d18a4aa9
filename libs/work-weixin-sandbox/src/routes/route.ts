import type { Corp } from '../corp/corp.js';
import type { Corps } from '../corp/corps.js';
import type { CredentialKind } from '../corp/credential-kind.js';
import type { Credential } from '../corp/credential.js';
import type { Visibility } from '../corp/visibility.js';
import type { JsonReader } from '../http/json.reader.js';
import type { Query } from '../http/query.js';
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
}

/** One API that needs an access token. To reject a call, a handler throws ApiError before it changes anything. */
export interface Route {
  /** Path below `/cgi-bin/`. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Other callers get 48002. */
  readonly callers: readonly CredentialKind[];
  /** Whether the contact-sync secret cannot call it from an IP added after 2022-08-15 (48009). */
  readonly showsMemberDetails?: boolean;
  handle(call: RouteCall): RouteReply;
}

export interface OpenCall {
  readonly corps: Corps;
  readonly tokens: AccessTokenRegistry;
  readonly limits: RateLimits;
  readonly messaging: Messaging;
  readonly query: Query;
  /** The JSON object of the body, empty on GET. @throws ApiError if there is none */
  readonly readJson: () => Readonly<Record<string, unknown>>;
  /** The caller's address. */
  readonly ip: string;
  readonly nowMs: number;
}

/** One API that anyone can call. */
export interface OpenRoute {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly callers: 'anyone';
  handle(call: OpenCall): RouteReply;
}

export type AnyRoute = Route | OpenRoute;
