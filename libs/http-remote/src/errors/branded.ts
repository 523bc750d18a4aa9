/**
 * Makes `instanceof` recognise instances made by another copy of the package: an application can load the ESM and the
 * CommonJS build side by side, and then holds two classes of the same name.
 *
 * @example
 * ```ts
 * class ErpError extends HttpRemoteError {
 *   readonly stage = 'check';
 *   static {
 *     branded(this, 'erp:ErpError');
 *   }
 * }
 * ```
 */
export function branded(errorClass: abstract new (...args: never[]) => Error, name: string): void {
  const brand = Symbol.for(name);
  Object.defineProperty(errorClass.prototype, brand, { value: true });
  Object.defineProperty(errorClass.prototype, 'name', { value: name.slice(name.lastIndexOf(':') + 1) });
  Object.defineProperty(errorClass, Symbol.hasInstance, {
    value(this: unknown, candidate: unknown): boolean {
      // A subclass inherits this function, but not the brand: there the prototype chain decides.
      if (this !== errorClass) return Function.prototype[Symbol.hasInstance].call(this, candidate);
      return typeof candidate === 'object' && candidate !== null && brand in candidate;
    },
  });
}
