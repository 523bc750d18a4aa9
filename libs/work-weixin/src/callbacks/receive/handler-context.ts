import type { CallbackContext } from '../contract/callback-context.js';
import type { OpenedCallback } from './callback-opener.js';

/** The context of the handlers of a callback, but for the attempt. */
export function contextOf(
  { receiver, decoded }: Pick<OpenedCallback, 'receiver' | 'decoded'>,
  { signal, receivedAtMs }: Pick<CallbackContext, 'signal' | 'receivedAtMs'>,
): Omit<CallbackContext, 'attempt'> {
  const { tenant, corpId, name, options } = receiver;
  return {
    tenant,
    corpId,
    receiver: name,
    ...(options.app === undefined ? {} : { app: options.app }),
    eventId: decoded.id,
    signal,
    receivedAtMs,
  };
}
