/** A copy in which every object has own keys that a careless reader takes for its prototype and its constructor. */
export function withProtoKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withProtoKeys);
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own fields; an assignment would set the prototype.
  return Object.fromEntries([
    ['__proto__', { polluted: true }],
    ['constructor', { prototype: { polluted: true } }],
    ...Object.entries(value).map(([name, item]): [string, unknown] => [name, withProtoKeys(item)]),
  ]);
}
