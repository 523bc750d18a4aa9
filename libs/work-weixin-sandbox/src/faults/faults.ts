import { ArmedFault, type FaultHandle } from './armed-fault.js';
import { checkFault } from './check-fault.js';
import type { DecidingFault, Fault } from './fault.js';

/** What the faults need to know of a call. */
export interface FaultTarget {
  readonly path: string;
  readonly hasValidToken: boolean;
}

/** The APIs there are. */
export interface KnownApis {
  has(path: string): boolean;
  /** The paths most like this one. */
  closest(path: string): string[];
}

/** What hits one call. */
export interface Strike {
  /** All delays together; `undefined` without any. */
  readonly delayMs?: number;
  readonly fault?: DecidingFault;
}

/**
 * The faults of one sandbox. Each call is shown to them in the order in which they were added, and the first that hits
 * decides how the call ends; later ones do not see that call, so of many with a `rate` each hits a little less often than
 * the one before. Delays put it off besides, and add up.
 *
 * @example
 * ```ts
 * const reset = sandbox.faults.add({ kind: 'reset-after', path: 'user/create', times: 1 });
 * await expect(workWeixin.send(input)).rejects.toMatchObject({ outcome: 'unknown' });
 * reset.hits; // 1
 * ```
 */
export class Faults {
  private readonly armed = new Map<number, ArmedFault>();
  private lastId = 0;

  constructor(private readonly apis: KnownApis) {}

  /** Disturbs calls from now on. @throws TypeError for an unknown kind, API or option and for a bad value, saying what is wrong */
  add(fault: Fault): FaultHandle {
    const checked = checkFault(fault);
    const { path } = checked;
    if (path !== undefined && !this.apis.has(path)) {
      throw new TypeError(`faults: there is no API ${path}; closest: ${this.apis.closest(path).join(', ')}`);
    }
    this.lastId += 1;
    const id = this.lastId;
    const armed = new ArmedFault(id, checked, () => void this.armed.delete(id));
    this.armed.set(id, armed);
    return armed;
  }

  /** All that were added and not removed, in that order; those that have hit all their times as well. */
  list(): FaultHandle[] {
    return [...this.armed.values()];
  }

  /** Removes all of them. */
  clear(): void {
    this.armed.clear();
  }

  /** @internal Decides what hits a call. */
  strike({ path, hasValidToken }: FaultTarget): Strike {
    let delayMs: number | undefined;
    for (const armed of this.armed.values()) {
      const { fault } = armed;
      if (fault.path !== undefined && fault.path !== path) continue;
      if ((fault.kind === 'token-revoked' || fault.kind === 'token-expired') && !hasValidToken) continue;
      if (!armed.strikes()) continue;
      if (fault.kind !== 'delay') return { delayMs, fault };
      delayMs = (delayMs ?? 0) + fault.ms;
    }
    return { delayMs };
  }
}
