import type { Corp } from '../corp/corp.js';
import type { Corps } from '../corp/corps.js';
import type { Credential, CredentialKind } from '../corp/credential.js';
import type { Visibility } from '../corp/visibility.js';
import type { JsonReader } from '../http/json.reader.js';
import type { Query } from '../http/query.js';
import type { RateLimits } from '../limits/rate-limits.js';
import type { CursorCodec } from '../paging/cursor-codec.js';
import type { AccessTokenRegistry } from '../token/access-token.registry.js';

/** What a handler answers with; `errcode: 0` is added, and `errmsg: 'ok'` unless it names another. */
export type RouteReply = Readonly<Record<string, unknown>>;

/** A call whose token was accepted. */
export interface RouteCall {
  readonly corp: Corp;
  readonly caller: Credential;
  /** What the caller may see of the corp. */
  readonly visibility: Visibility;
  readonly query: Query;
  /** Empty on GET. */
  readonly body: JsonReader;
  /** The same as it came. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly nowMs: number;
  readonly cursors: CursorCodec;
}

/** One API that needs an access token. A handler throws ApiError to refuse, before it changes anything. */
export interface Route {
  /** Below `/cgi-bin/`. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Others get 48002. */
  readonly callers: readonly CredentialKind[];
  /** The contact-sync secret may not call it from an IP added after 2022-08-15 (48009). */
  readonly showsMemberDetails?: boolean;
  handle(call: RouteCall): RouteReply;
}

export interface OpenCall {
  readonly corps: Corps;
  readonly tokens: AccessTokenRegistry;
  readonly limits: RateLimits;
  readonly query: Query;
  /** The JSON object that came, an empty one on GET. @throws ApiError if there is none */
  readonly readJson: () => Readonly<Record<string, unknown>>;
  /** The caller's address. */
  readonly ip: string;
  readonly nowMs: number;
}

/** One API that anyone may call. */
export interface OpenRoute {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly callers: 'anyone';
  handle(call: OpenCall): RouteReply;
}

export type AnyRoute = Route | OpenRoute;
