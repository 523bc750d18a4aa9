// What importing the library adds to importing what an application has loaded anyway, and how long it takes to a first answer.
import { messageOf, start, startServer } from '../processes.mjs';

/** @returns milliseconds of all rounds */
export async function measureColdStart({ rounds }) {
  const origin = await startServer();
  const measured = { baseMs: [], importMs: [], firstAnswerMs: [] };
  for (let round = 0; round < rounds; round++) {
    const figures = await messageOf(start('./scenarios/cold-start.process.mjs', [origin]));
    for (const [name, value] of Object.entries(figures)) measured[name].push(value);
  }
  return measured;
}
