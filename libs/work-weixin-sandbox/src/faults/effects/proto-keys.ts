/**
 * A copy whose objects all have own `__proto__` and `constructor` keys, which pollute prototypes in a careless
 * parser.
 */
export function withProtoKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withProtoKeys);
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own properties; an assignment would set the prototype.
  return Object.fromEntries([
    ['__proto__', { polluted: true }],
    ['constructor', { prototype: { polluted: true } }],
    ...Object.entries(value).map(([name, item]): [string, unknown] => [name, withProtoKeys(item)]),
  ]);
}
