import type { Violation } from './input-invalid.error.js';

/** An upper bound, because an input decides how many rules it breaks. */
export const MAX_VIOLATIONS = 100;

/** Collects the violations of one input: the first ones in full, the rest as a count. */
export class Violations {
  readonly kept: Violation[] = [];
  omitted = 0;

  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  /** @param make is not called once `MAX_VIOLATIONS` are kept */
  add(make: () => Violation): void {
    if (this.kept.length < MAX_VIOLATIONS) this.kept.push(make());
    else this.omitted++;
  }
}
