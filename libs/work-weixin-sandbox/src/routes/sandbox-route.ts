import type { CorpSnapshot } from '../corp/corp-seed.js';
import { CREDENTIAL_KINDS, type CredentialKind } from '../corp/credential-kind.js';
import { RouteFailedError } from '../errors/route-failed.error.js';
import { API_PREFIX } from '../http/request-target.js';
import type { Query } from '../http/query.js';
import type { AnyRoute, OpenRoute, Route, RouteReply } from './route.js';

/**
 * A custom route: an API that the sandbox does not have. Faults, limits and the journal apply to it.
 *
 * @example
 * ```ts
 * const activeMembers: SandboxRoute = {
 *   path: 'user/get_active_members',
 *   method: 'GET',
 *   handle: ({ corp }) => ({ members: corp.snapshot().members.filter(({ status }) => status === 1) }),
 * };
 * await startSandbox({ routes: [activeMembers] });
 * ```
 */
export type SandboxRoute = TokenRoute | PublicRoute;

interface RouteAddress {
  /** Path below `/cgi-bin/`, such as `department/list`. */
  readonly path: string;
  /**
   * The other method is rejected as on the real server: 40063 or 40058.
   * @default 'POST'
   */
  readonly method?: 'GET' | 'POST';
}

/**
 * A route that needs an access token.
 *
 * @see {@link SandboxRoute}
 */
export interface TokenRoute extends RouteAddress {
  /** @default true */
  readonly needsToken?: true;
  /**
   * The kinds of secret whose tokens are accepted. Other tokens get 48002; calls without a valid token get 41001,
   * 40014 or 42001.
   * @default ['contacts', 'app']
   */
  readonly callers?: readonly CredentialKind[];
  /** Responds to a call. It must not be async, so that no call sees another one half done. */
  readonly handle: (call: SandboxTokenCall) => SandboxReply;
}

/**
 * A route that needs no access token.
 *
 * @see {@link SandboxRoute}
 */
export interface PublicRoute extends RouteAddress {
  readonly needsToken: false;
  /** Responds to a call. It must not be async, so that no call sees another one half done. */
  readonly handle: (call: SandboxCall) => SandboxReply;
}

/**
 * The JSON of the response. The sandbox adds `errcode: 0` and `errmsg: 'ok'`. With another `errcode` the call is
 * rejected.
 *
 * @example `{ errcode: 60003, errmsg: 'department not found' }`
 * @see {@link SandboxRoute}
 */
export type SandboxReply = { readonly errcode?: number; readonly errmsg?: string } & Readonly<
  Record<string, unknown>
>;

/**
 * A call of a custom route.
 *
 * @see {@link SandboxRoute}
 */
export interface SandboxCall {
  /** The query parameters by name, without the access token. */
  readonly query: Readonly<Record<string, string>>;
  /** The JSON object of the body; empty on GET. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds of the sandbox's clock. */
  readonly nowMs: number;
}

/**
 * A call whose token was accepted.
 *
 * @see {@link SandboxRoute}
 */
export interface SandboxTokenCall extends SandboxCall {
  /** The caller's corp. */
  readonly corp: {
    readonly corpId: string;
    /** A copy of the corp's state: departments, members, tags, invitations. */
    snapshot(): CorpSnapshot;
  };
  /** The name of the secret in the corp's seed, such as `contacts`. */
  readonly credential: string;
}

type Unchecked = Partial<Record<'path' | 'method' | 'needsToken' | 'callers' | 'handle', unknown>>;

const PATH = /^[A-Za-z0-9_]+(?:\/[A-Za-z0-9_]+)*$/;
const CALLERS: readonly CredentialKind[] = ['contacts', 'app'];

/** @throws TypeError for an invalid route, or for two routes with the same path */
export function checkRoutes(routes: readonly SandboxRoute[]): void {
  if (!Array.isArray(routes))
    throw new TypeError('routes must be an array: write routes: [{ path, handle }]');
  const paths = new Set<string>();
  for (const [index, route] of (routes as readonly SandboxRoute[]).entries()) {
    const reject = (what: string): never => {
      throw new TypeError(`routes[${index}]${what}`);
    };
    const { path, method = 'POST', needsToken = true, callers = CALLERS, handle }: Unchecked = route ?? {};
    if (typeof path !== 'string' || !PATH.test(path)) {
      reject(`.path must be a path below ${API_PREFIX}, such as 'department/list', not ${shown(path)}`);
    }
    const at = ` (${String(path)})`;
    if (method !== 'GET' && method !== 'POST')
      reject(`.method${at} must be 'GET' or 'POST', not ${shown(method)}`);
    if (typeof needsToken !== 'boolean')
      reject(`.needsToken${at} must be true or false, not ${shown(needsToken)}`);
    if (!needsToken && callers !== CALLERS)
      reject(`${at} has callers although needsToken is false: remove one of them`);
    if (
      !Array.isArray(callers) ||
      callers.length === 0 ||
      !callers.every((one) => CREDENTIAL_KINDS.includes(one as CredentialKind))
    ) {
      reject(
        `.callers${at} must be an array of kinds of secret, such as 'contacts' and 'app', not ${shown(callers)}`,
      );
    }
    if (typeof handle !== 'function') reject(`.handle${at} must be a function that returns the reply`);
    if (paths.has(String(path))) reject(`${at} has a path that another route has: give each path one route`);
    paths.add(String(path));
  }
}

/** Converts a custom route to the form of the sandbox's own routes. */
export function routeOf(given: SandboxRoute): AnyRoute {
  return given.needsToken === false ? openRouteOf(given) : tokenRouteOf(given);
}

function openRouteOf(given: PublicRoute): OpenRoute {
  const { path, method = 'POST' } = given;
  return {
    path,
    method,
    callers: 'anyone',
    handle({ query, readJson, nowMs }) {
      const call = { query: parametersOf(query), body: structuredClone(readJson()), nowMs };
      return replyOf(whatOf(path), () => given.handle(call));
    },
  };
}

function tokenRouteOf(given: TokenRoute): Route {
  const { path, method = 'POST', callers = CALLERS } = given;
  return {
    path,
    method,
    callers,
    handle({ corp, caller, query, json, nowMs }) {
      const call: SandboxTokenCall = {
        query: parametersOf(query),
        body: structuredClone(json),
        nowMs,
        corp: { corpId: corp.corpId, snapshot: () => corp.snapshot() },
        credential: caller.name,
      };
      return replyOf(whatOf(path), () => given.handle(call));
    },
  };
}

function whatOf(path: string): string {
  return `the route ${path} of options.routes`;
}

/**
 * Runs a function of the user.
 * @param what such as `the route tag/list of options.routes`
 * @throws RouteFailedError if it throws, or does not return a JSON object
 */
export function replyOf(what: string, handle: () => unknown, name = 'handle()'): RouteReply {
  let reply: unknown;
  try {
    reply = handle();
  } catch (error) {
    throw new RouteFailedError(what, error);
  }
  const isObject = typeof reply === 'object' && reply !== null && !Array.isArray(reply);
  if (!isObject || reply instanceof Promise) {
    throw new RouteFailedError(what, `${name} must return a JSON object synchronously: it must not be async`);
  }
  return reply as RouteReply;
}

/** @throws ApiError 40058 for a parameter that is given twice or is malformed */
export function parametersOf(query: Query): Record<string, string> {
  const names = Object.keys(query.toRecord()).filter((name) => name !== 'access_token');
  return Object.fromEntries(names.map((name) => [name, query.text(name) ?? '']));
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
