import type { HttpBody } from '../wire/wire-request.js';

/**
 * Implemented by an input class with `HttpParameterType.Custom`, which writes its own body.
 *
 * @example
 * ```ts
 * @HttpRemoteApi({ action: 'notes', desc: 'Add a note', type: HttpParameterType.Custom })
 * class AddNote extends HttpRemoteInput implements CustomBodyInput {
 *   text!: string;
 *   encodeBody() {
 *     return { content: this.text, contentType: 'text/plain; charset=utf-8' };
 *   }
 * }
 * ```
 */
export interface CustomBodyInput {
  /** Returns the body. Any error thrown here becomes the `cause` of an `InputNotEncodableError`. */
  encodeBody(): HttpBody;
}
