/** All that a message may hold of what a host's code threw: its words may hold secrets. */
export function nameOfThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'a value that is no error';
  try {
    const name: unknown = thrown.name;
    // What is no name of a class may be anything.
    return typeof name === 'string' && /^[\w$.]{1,100}$/.test(name) ? name : 'an error';
  } catch {
    return 'an error';
  }
}
