/** All that a message may hold of what a host's code threw: its words may hold secrets. */
export function nameOfThrown(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : 'a value that is no error';
}
