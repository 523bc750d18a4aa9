import { setMaxListeners } from 'node:events';

/** What ends work of several calls from outside. */
export type OutsideEnd = 'caller' | 'closing';

/**
 * Calls back when the caller aborts or the application closes, at once if it has happened.
 *
 * @returns what must be called when the work is over, however it ended
 */
export function onEndedOutside(
  caller: AbortSignal | undefined,
  closing: AbortSignal,
  end: (by: OutsideEnd) => void,
): () => void {
  const onAbort = () => end('caller');
  const onClosing = () => end('closing');
  // Many works may share one signal: many listeners are not a leak.
  setMaxListeners(0, closing, ...(caller ? [caller] : []));
  caller?.addEventListener('abort', onAbort);
  closing.addEventListener('abort', onClosing);
  if (caller?.aborted) onAbort();
  if (closing.aborted) onClosing();
  return () => {
    caller?.removeEventListener('abort', onAbort);
    closing.removeEventListener('abort', onClosing);
  };
}
