/**
 * Makes `instanceof` recognize instances made by another copy of the package: an application can load the ESM and the
 * CommonJS build side by side, and then has two classes of the same name.
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
export function branded(target: abstract new (...args: never[]) => object, name: string): void {
  const brand = Symbol.for(name);
  const prototype = target.prototype as object;
  Object.defineProperty(prototype, brand, { value: true });
  if (prototype instanceof Error)
    Object.defineProperty(prototype, 'name', { value: name.slice(name.lastIndexOf(':') + 1) });
  Object.defineProperty(target, Symbol.hasInstance, {
    value(this: unknown, candidate: unknown): boolean {
      // A subclass inherits this function but not the brand: for a subclass the prototype chain decides.
      if (this !== target) return Function.prototype[Symbol.hasInstance].call(this, candidate);
      return typeof candidate === 'object' && candidate !== null && brand in candidate;
    },
  });
}
