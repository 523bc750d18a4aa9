import type { CallEnd } from '../dispatch/http-remote-call.js';

/** Waits `ms`, and rejects if the call ends before, with the error that ended it. `Infinity` never resolves. */
export function waitForCall(call: CallEnd, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    call.throwIfEnded();
    const timer = ms === Infinity ? undefined : setTimeout(goOn, ms);
    call.onEnd(stop);

    function goOn(): void {
      call.offEnd(stop);
      resolve();
    }

    function stop(reason: Error): void {
      clearTimeout(timer);
      reject(reason);
    }
  });
}
