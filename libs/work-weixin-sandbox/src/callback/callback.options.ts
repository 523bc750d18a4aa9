/**
 * How patient the sandbox is with receivers of callbacks. All times are real.
 *
 * @see {@link SandboxOptions.callbacks}
 */
export interface SandboxCallbacks {
  /**
   * Milliseconds for an answer to a callback. Some events have a second only.
   * @default 5000
   */
  timeoutMs?: number;
  /**
   * Milliseconds for an answer to the check of a URL.
   * @default 1000
   */
  checkTimeoutMs?: number;
  /**
   * The pauses in milliseconds before a callback is repeated. Their number is the number of repeats, 3 at most. The real
   * pauses are not documented.
   * @default [100, 100, 100]
   */
  repeatAfterMs?: readonly number[];
  /**
   * Milliseconds of `sandbox.clock` between two requests for the next text of a robot's stream. The real time is not
   * documented.
   * @default 200
   */
  refreshAfterMs?: number;
}

export type ResolvedSandboxCallbacks = Readonly<Required<SandboxCallbacks>>;

const MAX_REPEATS = 3;
/** Node's timers fire immediately for longer delays. */
const MAX_MS = 2 ** 31 - 1;

/** Fills in the defaults. @throws TypeError with the invalid option and the expected value */
export function resolveCallbacks(given: SandboxCallbacks): ResolvedSandboxCallbacks {
  const known = 'timeoutMs, checkTimeoutMs, repeatAfterMs, refreshAfterMs';
  if (Object(given) !== given) throw new TypeError(`callbacks must be an object with ${known}`);
  const { timeoutMs = 5000, checkTimeoutMs = 1000, repeatAfterMs = [100, 100, 100], ...more } = given;
  const { refreshAfterMs = 200, ...others } = more;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new TypeError(`callbacks has no ${unknown}; it takes ${known}`);
  for (const [name, ms] of Object.entries({ timeoutMs, checkTimeoutMs, refreshAfterMs })) {
    if (isMs(ms) && ms >= 1) continue;
    throw new TypeError(`callbacks: ${name} must be a number of milliseconds, 1 or more`);
  }
  const pauses: unknown = repeatAfterMs;
  if (!Array.isArray(pauses) || repeatAfterMs.length > MAX_REPEATS || !repeatAfterMs.every(isMs)) {
    throw new TypeError(
      `callbacks: repeatAfterMs must be an array of at most ${MAX_REPEATS} pauses in milliseconds`,
    );
  }
  return Object.freeze({ timeoutMs, checkTimeoutMs, refreshAfterMs, repeatAfterMs: [...repeatAfterMs] });
}

function isMs(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= MAX_MS;
}
