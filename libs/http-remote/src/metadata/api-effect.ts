import type { HttpMethod } from './http-method.js';

/**
 * What a call of an API changes on the remote. It decides whether a call is retried after an unknown outcome, such as a reset
 * after the request was sent:
 *
 * - `read`: nothing. Retried
 * - `idempotent-write`: the second request leads to the same state as the first, without an error. Retried
 * - `write`: the second request would act again, or fail because the first one succeeded. Not retried
 * - `once`: consumes or issues something that is valid once, see {@link OnceKind}
 *
 * A request that did not reach the remote is retried for all of them.
 *
 * @see {@link HttpRemoteApi}
 */
export type ApiEffect = 'read' | 'idempotent-write' | 'write' | 'once';

/**
 * What is valid once:
 *
 * - `consumes`: the input, such as a login code. Not retried after an unknown outcome, and the error's `isProbablySpent` is true
 * - `issues`: the output, such as a new link. Retried once, because an unused one does no harm
 *
 * @see {@link HttpRemoteApi}
 */
export type OnceKind = 'consumes' | 'issues';

export const API_EFFECTS: readonly ApiEffect[] = ['read', 'idempotent-write', 'write', 'once'];
export const ONCE_KINDS: readonly OnceKind[] = ['consumes', 'issues'];

/** RFC 9110: GET and HEAD are safe, PUT and DELETE idempotent. */
const BY_METHOD: Readonly<Record<HttpMethod, ApiEffect>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'idempotent-write',
  DELETE: 'idempotent-write',
  POST: 'write',
  PATCH: 'write',
};

/** @param idempotent the short form of an effect */
export function defaultEffect(httpMethod: HttpMethod, idempotent: boolean | undefined): ApiEffect {
  const usual = BY_METHOD[httpMethod];
  if (idempotent === undefined || idempotent === isIdempotent(usual)) return usual;
  return idempotent ? 'idempotent-write' : 'write';
}

export function isIdempotent(effect: ApiEffect): boolean {
  return effect === 'read' || effect === 'idempotent-write';
}
