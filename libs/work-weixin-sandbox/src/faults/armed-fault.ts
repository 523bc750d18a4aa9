import type { Fault } from './fault.js';
import { seededRandom } from './seeded-random.js';

/**
 * A fault that was added to a sandbox.
 *
 * @see {@link Faults.add}
 * @see {@link Faults}
 */
export interface FaultHandle {
  /** Number of the fault in its sandbox, counted from 1 and never used again. */
  readonly id: number;
  readonly fault: Fault;
  /** How many calls it has hit. */
  readonly hits: number;
  /** Takes it away. Calls that it has hit already stay hit. May be called again. */
  remove(): void;
}

/** A fault and the random and counts that go with it. */
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

  /** Shows it one call of its path, and says whether it hits. */
  strikes(): boolean {
    const { times = Infinity, after = 0, rate = 1 } = this.fault;
    this.seen += 1;
    if (this.seen <= after || this.hits >= times || this.random() >= rate) return false;
    this.hits += 1;
    return true;
  }
}
