import type { Violation } from './input-invalid.error.js';

/** More say nothing more to anybody, and whoever sends an input decides how many there are. */
export const MAX_VIOLATIONS = 100;

/** Collects the violations of one input: the first ones in full, the others as a number. */
export class Violations {
  readonly kept: Violation[] = [];
  omitted = 0;

  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  /** @param make not called once there are enough */
  add(make: () => Violation): void {
    if (this.kept.length < MAX_VIOLATIONS) this.kept.push(make());
    else this.omitted++;
  }
}
