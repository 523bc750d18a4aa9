import type { CallbackFields } from './callback-fields.js';
import type { CallbackFaultKind } from './callback-faults.js';

/**
 * One callback that the sandbox delivered, or tried to. Contains no token, no key, no field and no URL.
 *
 * @see {@link Callbacks.deliveries}
 */
export interface CallbackDelivery {
  /** Time of the first attempt in milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly corpId: string;
  /** Name of the receiver in the corp's seed. */
  readonly receiver: string;
  /** Such as `event/change_contact/create_user`. */
  readonly eventId: string;
  /** 1 to 4: everything but a 200 is repeated up to three times. 0 if it was aborted before the first attempt. */
  readonly attempts: number;
  /** HTTP status of the last attempt; `undefined` without an answer. */
  readonly status?: number;
  /** The fault of the last attempt or its reply, as a sentence; `undefined` if all is well. */
  readonly problem?: string;
  /** Faults that hit the delivery. */
  readonly faults?: readonly CallbackFaultKind[];
  /** Real time in milliseconds, with all attempts and pauses. */
  readonly durationMs: number;
}

/**
 * The result of a callback.
 *
 * @see {@link Callbacks.send}
 */
export interface CallbackResult extends CallbackDelivery {
  /** The decrypted fields of a passive reply, or a plain text such as `success`; `undefined` for an empty answer. */
  readonly reply?: CallbackFields | string;
  /** How the receiver answered the second time, if the fault `duplicate` hit. */
  readonly duplicate?: Pick<CallbackResult, 'status' | 'problem' | 'reply'>;
}
