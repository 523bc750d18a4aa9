import { Exclude } from 'class-transformer';
import { branded } from '../errors/branded.js';
import { EXTRA_FIELDS, type ExtraFields } from '../metadata/extra-fields.js';

/**
 * The base of output DTOs that keep undeclared fields.
 *
 * @example
 * ```ts
 * class Order extends HttpRemoteOutput {
 *   @JsonName('no')
 *   number?: string;
 * }
 * order.extra['color']; // an undeclared field of the response
 * ```
 */
export abstract class HttpRemoteOutput {
  /**
   * Fields of the response that the class does not declare, or whose value does not match the declared type, under their
   * wire names. Not enumerable: serializing or spreading an output leaves them out.
   */
  // class-transformer skips the getters of a class, but assigns to inherited ones, which throws.
  @Exclude({ toClassOnly: true })
  get extra(): ExtraFields {
    return (this as unknown as { [EXTRA_FIELDS]: ExtraFields })[EXTRA_FIELDS];
  }

  static {
    branded(this, 'http-remote:HttpRemoteOutput');
    Object.defineProperty(this.prototype, EXTRA_FIELDS, { value: Object.freeze(Object.create(null)) });
  }
}
