import { ArmedFault, type FaultHandle } from './armed-fault.js';
import { checkFault } from './check-fault.js';
import type { DecidingFault, Fault } from './fault.js';

/** The properties of a call that faults depend on. */
export interface FaultTarget {
  readonly path: string;
  readonly hasValidToken: boolean;
}

/** The APIs of the sandbox. */
export interface KnownApis {
  has(path: string): boolean;
  /** The most similar paths. */
  closest(path: string): string[];
}

/** The APIs and the pages outside `/cgi-bin/`. */
export interface KnownTargets extends KnownApis {
  hasPage(path: string): boolean;
}

/** The faults that hit one call. */
export interface Strike {
  /** Sum of all delays; `undefined` if there are none. */
  readonly delayMs?: number;
  readonly fault?: DecidingFault;
}

/**
 * The faults of one sandbox. Each call is matched against them in the order in which they were added. The first fault that
 * hits decides how the call ends. Later faults do not see that call, so each of several faults with a `rate` hits a little
 * less often than the one before. In addition, delays postpone the call; they add up.
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

  constructor(private readonly apis: KnownTargets) {}

  /** Injects a fault from now on. @throws TypeError for an unknown kind, API or option, and for an invalid value */
  add(fault: Fault): FaultHandle {
    const checked = checkFault(fault);
    const { path } = checked;
    if (path !== undefined && !this.apis.has(path) && !this.apis.hasPage(path)) {
      throw new TypeError(`faults: there is no API ${path}; closest: ${this.apis.closest(path).join(', ')}`);
    }
    this.lastId += 1;
    const id = this.lastId;
    const armed = new ArmedFault(id, checked, () => void this.armed.delete(id));
    this.armed.set(id, armed);
    return armed;
  }

  /** All faults that were added and not removed, in that order, including faults that have hit `times` calls. */
  list(): FaultHandle[] {
    return [...this.armed.values()];
  }

  /** Removes all faults. */
  clear(): void {
    this.armed.clear();
  }

  /** @internal Decides which faults hit a call. */
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
