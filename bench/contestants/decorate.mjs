/** What TypeScript makes of decorators in front of properties: the last one runs first. */
export function decorate(target, properties) {
  for (const [property, decorators] of Object.entries(properties)) {
    for (const decorator of decorators.reverse()) decorator(target.prototype, property);
  }
  return target;
}
