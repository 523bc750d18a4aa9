/**
 * How a response body is read.
 *
 * @see {@link HttpRemoteApi}
 */
export const ResponseType = {
  /** The output is read from JSON. */
  Json: 'Json',
  /** The output is read from XML, below its root element. */
  Xml: 'Xml',
  /** The output is the text itself: declare the API with `@HttpRemoteApi<string>({ … })`. */
  Text: 'Text',
  /** The output is a `Buffer`: declare the API with `@HttpRemoteApi<Buffer>({ … })`. */
  Bytes: 'Bytes',
} as const;
export type ResponseType = (typeof ResponseType)[keyof typeof ResponseType];
