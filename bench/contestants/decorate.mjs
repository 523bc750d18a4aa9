/** Applies property decorators as TypeScript does: the last one runs first. */
export function decorate(target, properties) {
  for (const [property, decorators] of Object.entries(properties)) {
    for (const decorator of decorators.reverse()) decorator(target.prototype, property);
  }
  return target;
}
