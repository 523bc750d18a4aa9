import { TransportError } from '../errors/transport.error.js';

/** Keeps nothing of an error but its code: what else it says may hold the URL and its secrets. */
export function transportErrorOf(error: unknown, { isSent }: { readonly isSent: boolean }): TransportError {
  const { code: given } = (error ?? {}) as { readonly code?: unknown };
  const code = typeof given === 'string' ? given : undefined;
  const why = code ?? 'unknown cause';
  return isSent
    ? new TransportError(`no complete answer came (${why})`, { code })
    : new TransportError(`no connection (${why})`, { code, outcome: 'not-sent' });
}
