import { CallbackClaims, type CallbackClaim } from './callback-claims.js';

/** Limits the time that a store of the application takes: one that hangs would hold callbacks. */
export class TimedCallbackClaims extends CallbackClaims {
  constructor(
    private readonly claims: CallbackClaims,
    private readonly timeoutMs: number,
  ) {
    super();
  }

  claim(key: string, holder: string, leaseMs: number): Promise<CallbackClaim> | CallbackClaim {
    return this.within('claim', this.claims.claim(key, holder, leaseMs));
  }

  confirm(key: string, reply: string | undefined, keepMs: number): Promise<void> | void {
    return this.within('confirm', this.claims.confirm(key, reply, keepMs));
  }

  release(key: string, holder: string, done?: readonly string[], keepMs?: number): Promise<void> | void {
    return this.within('release', this.claims.release(key, holder, done, keepMs));
  }

  /** Without a timer for a store that answers at once. */
  private within<T>(method: string, result: Promise<T> | T): Promise<T> | T {
    if (!isPromise(result)) return result;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${method}() of the store of claims took longer than ${this.timeoutMs} ms`)),
        this.timeoutMs,
      );
      const done = <TValue>(settle: (value: TValue) => void) => {
        return (value: TValue) => {
          clearTimeout(timer);
          settle(value);
        };
      };
      result.then(done(resolve), done(reject));
    });
  }
}

function isPromise<T>(value: Promise<T> | T): value is Promise<T> {
  return typeof (value as { then?: unknown } | undefined)?.then === 'function';
}
