/**
 * The part of the request that carries an input's properties, and their format. A property can choose another part with `in`.
 *
 * @see {@link HttpRemoteApi}
 */
export const HttpParameterType = {
  /** Into the query string. */
  Query: 'Query',
  /** Into an `application/x-www-form-urlencoded` body, or a `multipart/form-data` body if a property holds a file. */
  FormData: 'FormData',
  /** Into a JSON body. */
  Json: 'Json',
  /** Into an XML body below one root element. */
  Xml: 'Xml',
  /** The input writes its body itself: its class implements `CustomBodyInput`. */
  Custom: 'Custom',
} as const;
export type HttpParameterType = (typeof HttpParameterType)[keyof typeof HttpParameterType];
