const LONGEST = 200;
const MOST_LISTED = 10;

/** Not empty, no longer than 200 characters, no white space around it and no control character in it. */
export function isTenantName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length <= LONGEST &&
    /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u.test(name)
  );
}

/** Names for a message: the first ten. */
export function listNames(names: Iterable<string>): string {
  const quoted = Array.from(names, (name) => `"${name}"`);
  if (quoted.length > MOST_LISTED) return `${quoted.slice(0, MOST_LISTED).join(', ')}, …`;
  return quoted.join(', ') || 'none';
}
