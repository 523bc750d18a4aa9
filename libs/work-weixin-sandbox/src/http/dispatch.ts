import type { Credential } from '../corp/credential.js';
import { visibilityOf } from '../corp/visibility.js';
import type { Corps } from '../corp/corps.js';
import { ApiError } from '../errors/api.error.js';
import type { CursorCodec } from '../paging/cursor-codec.js';
import type { AnyRoute, Route, RouteReply } from '../routes/route.js';
import type { RouteTable } from '../routes/route-table.js';
import type { RateLimits } from '../limits/rate-limits.js';
import type { AccessTokenRegistry } from '../token/access-token.registry.js';
import { type ApiResponse, type FailureResponses, success } from './response.js';
import { JsonReader } from './json.reader.js';
import type { ReceivedRequest } from './received-request.js';

/** State and services of one sandbox. Two sandboxes share nothing. */
export interface SandboxContext {
  readonly corps: Corps;
  readonly tokens: AccessTokenRegistry;
  readonly routes: RouteTable;
  readonly cursors: CursorCodec;
  readonly failures: FailureResponses;
  readonly limits: RateLimits;
  readonly now: () => number;
}

/**
 * Finds the route, checks limits and caller, runs the handler. Synchronous, so that no call sees another one half done.
 * @param isConcurrencyExceeded whether the corp has too many calls of this API in flight
 */
export function dispatch(
  request: ReceivedRequest,
  context: SandboxContext,
  isConcurrencyExceeded: boolean,
): ApiResponse {
  const { path, query, ip } = request;
  const { limits, corps, tokens } = context;
  const nowMs = context.now();
  try {
    const route = context.routes.find(path, request.underPrefix);
    limits.admitAddress(path, ip, nowMs);
    if (route.callers === 'anyone') {
      checkMethod(route, request);
      const readJson = () => jsonOf(route, request);
      return responseOf(
        route.handle({ corps, tokens, limits, query, readJson, ip, nowMs }),
        request,
        context,
      );
    }
    const caller = tokens.authenticate(query.text('access_token'));
    if (isConcurrencyExceeded) throw new ApiError(45033);
    limits.admitCorp(path, caller.corpId, nowMs);
    return responseOf(callRoute(route, caller, request, context), request, context);
  } catch (error) {
    return context.failures.from(error, ip);
  }
}

function callRoute(route: Route, caller: Credential, request: ReceivedRequest, context: SandboxContext) {
  checkCaller(route, caller, request.ip);
  checkMethod(route, request);
  const corp = context.corps.get(caller.corpId);
  if (corp === undefined) throw new Error(`token of an unknown corp ${caller.corpId}`);
  const json = jsonOf(route, request);
  return route.handle({
    corp,
    caller,
    visibility: visibilityOf(corp, caller),
    query: request.query,
    body: new JsonReader(json),
    json,
    nowMs: context.now(),
    cursors: context.cursors,
  });
}

/** Rejects callers that must not call this API with this secret or from this address. */
function checkCaller(route: Route, caller: Credential, ip: string): void {
  if (caller.trustedIps?.includes(ip) === false) throw new ApiError(60020, ip);
  if (!route.callers.includes(caller.kind)) {
    throw new ApiError(
      48002,
      `${route.path} is for ${route.callers.join(' and ')} secrets, not ${caller.kind}`,
    );
  }
  if (route.showsMemberDetails && caller.ipAddedLate) throw new ApiError(48009);
}

/** WeCom never returns HTTP 405: with the wrong method it does not find the parameters. */
function checkMethod(route: AnyRoute, { method }: ReceivedRequest): void {
  if (method === route.method) return;
  throw new ApiError(
    route.method === 'POST' ? 40063 : 40058,
    `${route.path} takes ${route.method}, not ${method}`,
  );
}

function jsonOf({ method }: AnyRoute, { body }: ReceivedRequest): Readonly<Record<string, unknown>> {
  if (method === 'GET') return {};
  if (body.rejection !== undefined) throw body.rejection;
  return body.value as Readonly<Record<string, unknown>>;
}

/** A custom route rejects a call by returning an errcode. */
function responseOf(reply: RouteReply, { ip }: ReceivedRequest, { failures }: SandboxContext): ApiResponse {
  const { errcode = 0, errmsg } = reply;
  if (typeof errcode !== 'number' || errcode === 0) return success(reply);
  return failures.rejection(errcode, typeof errmsg === 'string' ? errmsg : 'refused', ip);
}
