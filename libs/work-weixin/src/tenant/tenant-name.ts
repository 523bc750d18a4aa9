const LONGEST = 200;
const MOST_LISTED = 10;

/** A name has 1 to 200 characters, no white space at its ends and no control characters. */
export function isTenantName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length <= LONGEST &&
    /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u.test(name)
  );
}

/** Lists names for a message, at most the first ten. */
export function listNames(names: Iterable<string>): string {
  const quoted = Array.from(names, (name) => `"${name}"`);
  if (quoted.length > MOST_LISTED) return `${quoted.slice(0, MOST_LISTED).join(', ')}, …`;
  return quoted.join(', ') || 'none';
}
