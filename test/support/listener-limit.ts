/**
 * How many listeners a signal may have before Node warns of a leak; 0 for no limit. Read from a property of Node, because the warning
 * goes to the process outside of Jest, and `getMaxListeners` of Node 20 takes no signal.
 */
export function listenerLimitOf(signal: AbortSignal): unknown {
  const limit = Object.getOwnPropertySymbols(signal).find(
    ({ description }) => description === 'events.maxEventTargetListeners',
  );
  return limit && (signal as unknown as Readonly<Record<symbol, unknown>>)[limit];
}
