import { Exclude } from 'class-transformer';
import { branded } from '../errors/branded.js';
import { EXTRA_FIELDS, type ExtraFields } from '../metadata/extra-fields.js';

/**
 * The base of output DTOs that keep what their class does not declare.
 *
 * @example
 * ```ts
 * class Order extends HttpRemoteOutput {
 *   @JsonName('no')
 *   number?: string;
 * }
 * order.extra['colour']; // what the server sends besides
 * ```
 */
export abstract class HttpRemoteOutput {
  /**
   * Fields of the answer that the class does not declare, or whose value does not fit the declared type, under their
   * wire names. Not enumerable: handing an output on does not hand these on.
   */
  // class-transformer leaves the getters of a class alone, but assigns to inherited ones, which throws.
  @Exclude({ toClassOnly: true })
  get extra(): ExtraFields {
    return (this as unknown as { [EXTRA_FIELDS]: ExtraFields })[EXTRA_FIELDS];
  }

  static {
    branded(this, 'http-remote:HttpRemoteOutput');
    Object.defineProperty(this.prototype, EXTRA_FIELDS, { value: Object.freeze(Object.create(null)) });
  }
}
