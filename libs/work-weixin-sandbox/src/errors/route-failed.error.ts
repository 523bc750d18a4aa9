import { messageOf } from './message-of.js';

/**
 * A route of `options.routes` threw, or did not return a JSON object. HTTP 500. The cause is the route, not the
 * sandbox.
 */
export class RouteFailedError extends Error {
  constructor(path: string, reason: unknown) {
    super(
      `the route ${path} of options.routes failed: ${typeof reason === 'string' ? reason : messageOf(reason)}`,
    );
  }
}
