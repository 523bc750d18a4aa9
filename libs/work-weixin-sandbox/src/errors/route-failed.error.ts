import { messageOf } from './message-of.js';

/**
 * A route of `options.routes` or an answer threw, or did not return a JSON object. HTTP 500. The cause is the route, not
 * the sandbox.
 */
export class RouteFailedError extends Error {
  /** @param what such as `the route tag/list of options.routes` */
  constructor(what: string, reason: unknown) {
    super(`${what} failed: ${typeof reason === 'string' ? reason : messageOf(reason)}`);
  }
}
