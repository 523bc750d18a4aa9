import type { HttpBody } from '../wire/wire-request.js';

/** What a class with `HttpParameterType.Custom` implements: it writes its own body. */
export interface CustomBodyInput {
  /** @throws whatever it throws becomes the cause of an `InputNotEncodableError` */
  encodeBody(): HttpBody;
}
