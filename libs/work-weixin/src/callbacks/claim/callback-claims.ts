/**
 * Whether a callback may be handled: it is `claimed` for the caller, with the handlers that finished before another one failed; or
 * somebody else handles it (`pending`); or it was handled (`done`), with the encrypted text of its reply, if it had one.
 *
 * @see {@link CallbackClaims}
 */
export type CallbackClaim =
  | { readonly state: 'claimed'; readonly done?: readonly string[] | undefined }
  | { readonly state: 'pending' }
  | { readonly state: 'done'; readonly reply?: string | undefined };

/**
 * Remembers which callbacks are being handled and which were handled, so that a callback that 企业微信 sends again is handled once. A
 * callback is claimed before it is handled, and confirmed after: a process that dies in between leaves a claim that ends by itself.
 *
 * @see {@link MemoryCallbackClaims}
 * @see {@link redisCallbackClaims}
 */
export abstract class CallbackClaims {
  /**
   * Claims a callback unless somebody else has.
   *
   * @param key a digest: it shows neither corp nor message
   * @param holder identifies the caller. A claim that it holds already is claimed again
   * @param leaseMs after which the claim ends unless it is confirmed
   */
  abstract claim(key: string, holder: string, leaseMs: number): Promise<CallbackClaim> | CallbackClaim;

  /**
   * The callback was handled.
   *
   * @param reply the encrypted text of its reply
   * @param keepMs for which it is remembered
   */
  abstract confirm(key: string, reply: string | undefined, keepMs: number): Promise<void> | void;

  /**
   * The callback was not handled: whoever gets it next may claim it. Does nothing if the holder has no claim.
   *
   * @param done the handlers that finished, such as `Directory.joined`: the next claim returns them, and they do not run again. A store
   * that does not keep them has all handlers run again
   * @param keepMs for which they are kept
   */
  abstract release(
    key: string,
    holder: string,
    done?: readonly string[],
    keepMs?: number,
  ): Promise<void> | void;

  /** Ends what it does in the background. Called when the application closes; may be called again. */
  close(): Promise<void> | void {}
}
