import { findEvent } from './event-catalogue.js';

const KINDS = ['duplicate', 'delay', 'reorder', 'wrong-signature'] as const;
const DEFAULT_HOLD_MS = 1000;
/** Node's timers fire immediately for longer delays. */
const MAX_MS = 2 ** 31 - 1;

/**
 * `duplicate`: sent once more after a 200, with the same text. `delay`: sent later. `reorder`: sent after the next callback to
 * the same receiver. `wrong-signature`: every attempt has a wrong signature.
 *
 * @see {@link CallbackFault}
 */
export type CallbackFaultKind = (typeof KINDS)[number];

/**
 * A fault of deliveries.
 *
 * @see {@link CallbackFaults.add}
 */
export interface CallbackFault {
  kind: CallbackFaultKind;
  /** Name of a receiver. @default every receiver */
  receiver?: string;
  /** Such as `change_contact/create_user`. @default every event */
  event?: string;
  /** Number of deliveries that it hits. @default all */
  times?: number;
  /** Real milliseconds. Required for `delay`; for `reorder` the longest wait for another callback. @default 1000 */
  ms?: number;
}

/**
 * A fault that was added.
 *
 * @see {@link CallbackFaults.add}
 */
export interface CallbackFaultHandle {
  readonly fault: Readonly<CallbackFault>;
  /** Number of deliveries it has hit. */
  readonly hits: number;
  /** Removes the fault. Deliveries that it has already hit are still affected. Can be called more than once. */
  remove(): void;
}

/** The faults that hit one delivery. */
export interface CallbackStrike {
  readonly kinds: readonly CallbackFaultKind[];
  readonly delayMs: number;
  /** How long to wait for another callback; `undefined` does not wait. */
  readonly holdMs?: number;
}

/**
 * The faults of deliveries. All that match a delivery hit it.
 *
 * @example `sandbox.callbacks.faults.add({ kind: 'duplicate', receiver: 'contacts', times: 1 })`
 */
export class CallbackFaults {
  private readonly armed = new Set<{ fault: CallbackFault; hits: number; remove(): void }>();

  /** @internal */
  constructor() {}

  /** Injects a fault from now on. @throws TypeError for an unknown kind, event or option, and for an invalid value */
  add(given: CallbackFault): CallbackFaultHandle {
    const fault = checked(given);
    const handle = { fault, hits: 0, remove: () => void this.armed.delete(handle) };
    this.armed.add(handle);
    return handle;
  }

  /** All faults that were added and not removed, in that order. */
  list(): CallbackFaultHandle[] {
    return [...this.armed];
  }

  /** Removes all faults. */
  clear(): void {
    this.armed.clear();
  }

  /** @internal Decides which faults hit a delivery. */
  strike(receiver: string, eventId: string): CallbackStrike {
    const kinds = new Set<CallbackFaultKind>();
    let delayMs = 0;
    let holdMs: number | undefined;
    for (const armed of this.armed) {
      const { kind, receiver: wanted = receiver, event = eventId, times = Infinity, ms } = armed.fault;
      if (wanted !== receiver || event !== eventId || armed.hits >= times) continue;
      armed.hits += 1;
      kinds.add(kind);
      if (kind === 'delay') delayMs += ms ?? 0;
      if (kind === 'reorder') holdMs = ms ?? DEFAULT_HOLD_MS;
    }
    return { kinds: [...kinds], delayMs: Math.min(delayMs, MAX_MS), holdMs };
  }
}

function checked(given: CallbackFault): CallbackFault {
  const { kind, receiver, event, times, ms, ...others } = given;
  const wrong = (what: string) => new TypeError(`callbacks.faults: ${what}`);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw wrong(`unknown option ${unknown}: a fault takes kind, receiver, event, times and ms`);
  }
  if (!KINDS.includes(kind)) throw wrong(`kind must be one of ${KINDS.join(', ')}`);
  if (receiver !== undefined && typeof receiver !== 'string') throw wrong('receiver must be a string');
  if (times !== undefined && !(Number.isInteger(times) && times >= 1)) {
    throw wrong('times must be a whole number of at least 1');
  }
  const takesMs = kind === 'delay' || kind === 'reorder';
  if (ms === undefined ? kind === 'delay' : !takesMs || !(ms >= 0 && ms <= MAX_MS)) {
    throw wrong(`ms must be a number of milliseconds for delay and reorder, and is for no other kind`);
  }
  return { kind, receiver, event: event === undefined ? undefined : findEvent(event).id, times, ms };
}
