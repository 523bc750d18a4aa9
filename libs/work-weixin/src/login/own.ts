/** A property that an object has itself: somebody may have put one of the same name on `Object.prototype`. */
export function own<T extends object, K extends keyof T>(object: T, key: K): T[K] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
