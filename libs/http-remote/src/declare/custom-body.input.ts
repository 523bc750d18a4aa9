import type { HttpBody } from '../wire/wire-request.js';

/**
 * What a class with `HttpParameterType.Custom` implements: it writes its own body.
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
  /** @throws whatever it throws becomes the cause of an `InputNotEncodableError` */
  encodeBody(): HttpBody;
}
