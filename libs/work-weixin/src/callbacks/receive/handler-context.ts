import type { ProviderCallbackContext } from '../contract/callback-context.js';
import type { ReopenedCallback } from './callback-opener.js';

/** The context of the handlers of a callback, but for the attempt. */
export function contextOf(
  { receiver, decoded }: ReopenedCallback,
  { signal, receivedAtMs }: Pick<ProviderCallbackContext, 'signal' | 'receivedAtMs'>,
): Omit<ProviderCallbackContext, 'attempt'> {
  return { ...receiver.context, eventId: decoded.id, signal, receivedAtMs };
}
