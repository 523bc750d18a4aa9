// The cost of validating an input, by the number of decorated classes in the process.
import { ask, messageOf, start } from '../processes.mjs';

export const CLASS_COUNTS = [15, 150, 1_500];
export const CHECKS = ['check', 'class-validator'];

/** Several processes, because the engine optimizes the same code better in some than in others. */
const PROCESSES = 3;

/** @returns the microseconds of all rounds, by kind of check and number of classes */
export async function measureClasses({ rounds, ms, counts = CLASS_COUNTS, processes: each = PROCESSES }) {
  const processes = [];
  for (const count of counts.flatMap((count) => Array.from({ length: each }, () => count))) {
    const process = start('./scenarios/classes.process.mjs', [String(count)]);
    await messageOf(process);
    processes.push({ count, process });
  }
  const measured = Object.fromEntries(
    CHECKS.map((check) => [check, Object.fromEntries(counts.map((count) => [count, []]))]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const check of CHECKS) {
      for (const { count, process } of processes) {
        measured[check][count].push(await ask(process, { check, ms }));
      }
    }
  }
  return measured;
}
