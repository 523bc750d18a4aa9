const FRAME = /^ {4}at /;

/**
 * Copies the parts of a foreign error that are safe to keep: its name and its stack frames. Its message and properties may
 * hold the URL and its secrets.
 */
export function withheldCause(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = new Error('the message is withheld, because it may hold secrets');
  cause.name = nameOf(error);
  cause.stack = [`${cause.name}: ${cause.message}`, ...framesOf(error)].join('\n');
  return cause;
}

/** A class may have any name. */
function nameOf({ name }: Error): string {
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : 'Error';
}

/** Reads from the end, because a message may have lines that look like frames. */
function framesOf({ stack }: Error): string[] {
  if (typeof stack !== 'string') return [];
  const lines = stack.split('\n');
  let first = lines.length;
  while (first > 1 && FRAME.test(lines[first - 1] ?? '')) first--;
  return lines.slice(first);
}
