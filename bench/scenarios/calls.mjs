// user/create with 20 fields, validated if the contestant validates: CPU of the client, calls per second, latency.
import { CONTESTANTS } from '../contestants/index.mjs';
import { ask, messageOf, start, startServer, stopAll } from '../processes.mjs';

const CONCURRENCIES = [1, 16, 64, 256];
/** The engine has optimized the code after this. */
const WARM_UP = { concurrency: 64, ms: 2_000 };

/** Several processes, because the engine optimizes the same code better in some than in others. */
const PROCESSES = 3;

/** @returns the values of all rounds of all processes, by contestant, concurrency and figure */
export async function measureCalls({
  rounds,
  ms,
  names = Object.keys(CONTESTANTS),
  warmUp = WARM_UP,
  processes = PROCESSES,
}) {
  const measured = Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(CONCURRENCIES.map((each) => [each, {}]))]),
  );
  for (let process = 0; process < processes; process++) {
    const client = start('./client.mjs', [await startServer(), ...names]);
    await messageOf(client);
    for (const name of names) await ask(client, { name, ...warmUp });
    for (let round = 0; round < rounds; round++) {
      for (const concurrency of CONCURRENCIES) {
        for (const name of names) {
          const figures = await ask(client, { name, concurrency, ms });
          for (const [figure, value] of Object.entries(figures)) {
            (measured[name][concurrency][figure] ??= []).push(value);
          }
        }
      }
    }
    await stopAll();
  }
  return measured;
}

// Large enough that no collection runs during the measurement.
const NEW_SPACE = ['--max-semi-space-size=1024', '--min-semi-space-size=1024'];

/** @returns the allocated bytes per call, by contestant */
export async function measureAllocation({ calls: count, names = Object.keys(CONTESTANTS) }) {
  const measured = {};
  for (const name of names) {
    const client = start('./client.mjs', [await startServer(), name], NEW_SPACE);
    await messageOf(client);
    await ask(client, { name, count });
    measured[name] = (await ask(client, { name, count })).bytesPerCall;
    await stopAll();
  }
  return measured;
}
