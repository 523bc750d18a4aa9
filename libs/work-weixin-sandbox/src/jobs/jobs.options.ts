/**
 * Jobs that a call starts and another one reads: imports and exports.
 *
 * @see {@link SandboxOptions.jobs}
 */
export interface SandboxJobs {
  /**
   * Milliseconds of `sandbox.clock` that an import or an export takes. 0 ends it before the next call; an import of more
   * than 5000 rows needs one more call for every 5000 rows.
   * @default 100
   */
  durationMs?: number;
  /**
   * The smallest `block_size` of an export. The real server takes 10,000; a smaller one shows several blocks in a small
   * corp.
   * @default 10_000
   */
  minBlockSize?: number;
}

export type ResolvedSandboxJobs = Readonly<Required<SandboxJobs>>;

/** Fills in the defaults. @throws TypeError with the invalid option and the expected value */
export function resolveJobs(given: SandboxJobs): ResolvedSandboxJobs {
  if (Object(given) !== given) throw new TypeError('jobs must be an object with durationMs, minBlockSize');
  const { durationMs = 100, minBlockSize = 10_000, ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new TypeError(`jobs has no ${unknown}; it takes durationMs, minBlockSize`);
  }
  if (!Number.isFinite(durationMs) || durationMs < 0) {
    throw new TypeError('jobs: durationMs must be a number of milliseconds, 0 or more');
  }
  if (!Number.isInteger(minBlockSize) || minBlockSize < 1 || minBlockSize > 1_000_000) {
    throw new TypeError('jobs: minBlockSize must be a whole number from 1 to 1000000');
  }
  return Object.freeze({ durationMs, minBlockSize });
}
