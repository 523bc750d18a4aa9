// The additional import time of the library, on top of what an application loads anyway, and the time to the first response.
import { messageOf, start, startServer } from '../processes.mjs';

/** @returns the milliseconds of all rounds */
export async function measureColdStart({ rounds }) {
  const origin = await startServer();
  const measured = { baseMs: [], importMs: [], firstAnswerMs: [] };
  for (let round = 0; round < rounds; round++) {
    const figures = await messageOf(start('./scenarios/cold-start.process.mjs', [origin]));
    for (const [name, value] of Object.entries(figures)) measured[name].push(value);
  }
  return measured;
}
