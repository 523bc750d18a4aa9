import { branded } from '../errors/branded.js';
import { instantiate } from './from-plain.js';
import type { PlainInput } from './plain-input.js';

declare const OUTPUT: unique symbol;
declare const ITEM: unique symbol;

/** Infers `T` from the class only: otherwise a plain object in a variable would be inferred as `T`. (`NoInfer` needs TypeScript 5.4.) */
type NotInferred<T> = [T][T extends unknown ? 0 : never];

/**
 * The base of every input DTO; `TOutput` is the type `send` returns for it. `TItem` is the type `items` yields for it, if the API
 * declares `paging`; {@link PagesOnly} if its pages are not one list. By default the input has no pages.
 *
 * @example
 * ```ts
 * @HttpRemoteApi({ action: 'orders/{id}', desc: 'Read an order', httpMethod: HttpMethod.Get, output: Order })
 * class GetOrder extends HttpRemoteInput<Order> {
 *   @JsonName('id', { in: 'path' })
 *   id!: string;
 * }
 * const order = await remote.send(GetOrder.from({ id: 'A-1' }));
 * ```
 */
export abstract class HttpRemoteInput<TOutput = unknown, TItem = unknown> {
  /** Exists as a type only: a plain object and the class itself lack it, and the compiler error shows its name. */
  declare protected readonly 'build the input with SomeInput.from({ … })': true;
  /** Exists as a type only: distinguishes inputs with different outputs. */
  declare readonly [OUTPUT]?: (output: TOutput) => TOutput;
  /** Exists as a type only. Covariant: `HttpRemoteInput<T>` accepts inputs with pages. */
  declare readonly [ITEM]?: TItem;

  /**
   * Builds an input, nested DTOs included, from a plain object, or from an instance of a class of your own such as a checked
   * request body. `null` in an optional property is kept and means absent: it removes a default, `undefined` does not. Rules
   * are checked when the input is sent, not here.
   *
   * @throws InputInvalidError if the object has a key that is not a declared property
   */
  static from<T extends object>(this: new () => T, plain: PlainInput<NotInferred<T>>): T {
    return instantiate(this, plain);
  }

  static {
    branded(this, 'http-remote:HttpRemoteInput');
  }
}
