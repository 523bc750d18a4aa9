import type { Fault } from './fault.js';
import { seededRandom } from './seeded-random.js';

/**
 * A fault that was added to a sandbox.
 *
 * @see {@link Faults.add}
 * @see {@link Faults}
 */
export interface FaultHandle {
  /** Number of the fault in its sandbox, starting at 1. Never reused. */
  readonly id: number;
  readonly fault: Fault;
  /** Number of calls it has hit. */
  readonly hits: number;
  /** Removes the fault. Calls that it has already hit are still affected. Can be called more than once. */
  remove(): void;
}

/** A fault with its random numbers and counters. */
export class ArmedFault implements FaultHandle {
  hits = 0;
  private seen = 0;
  private readonly random: () => number;

  constructor(
    readonly id: number,
    readonly fault: Fault,
    readonly remove: () => void,
  ) {
    const { kind, path = '', seed = 1 } = fault;
    this.random = seededRandom(seed, `${kind} ${path}`);
  }

  /** Counts one call of its path and returns whether the fault hits it. */
  strikes(): boolean {
    const { times = Infinity, after = 0, rate = 1 } = this.fault;
    this.seen += 1;
    if (this.seen <= after || this.hits >= times || this.random() >= rate) return false;
    this.hits += 1;
    return true;
  }
}
