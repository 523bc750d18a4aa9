import { messageOf } from './message-of.js';

/** A route that was given in `routes` threw, or replied with what is no JSON object. An HTTP 500: the sandbox is not at fault. */
export class RouteFailedError extends Error {
  constructor(path: string, reason: unknown) {
    super(
      `the route ${path} of options.routes failed: ${typeof reason === 'string' ? reason : messageOf(reason)}`,
    );
  }
}
