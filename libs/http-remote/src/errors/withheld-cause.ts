const FRAME = /^ {4}at /;

/**
 * What may be kept of an error that others made: its name, and where it was thrown. Its message and properties may hold the
 * URL and its secrets.
 */
export function withheldCause(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = new Error('the message is withheld, as it may hold secrets');
  cause.name = nameOf(error);
  cause.stack = [`${cause.name}: ${cause.message}`, ...framesOf(error)].join('\n');
  return cause;
}

/** A class may be called anything. */
function nameOf({ name }: Error): string {
  return typeof name === 'string' && /^\w{1,64}$/.test(name) ? name : 'Error';
}

/** From the end, as a message may have lines that look like frames. */
function framesOf({ stack }: Error): string[] {
  if (typeof stack !== 'string') return [];
  const lines = stack.split('\n');
  let first = lines.length;
  while (first > 1 && FRAME.test(lines[first - 1] ?? '')) first--;
  return lines.slice(first);
}
