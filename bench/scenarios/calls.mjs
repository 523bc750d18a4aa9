// user/create with 20 fields, checked where the contestant checks: CPU of the client, calls a second, latency.
import { CONTESTANTS } from '../contestants/index.mjs';
import { ask, messageOf, start, startServer, stopAll } from '../processes.mjs';

const CONCURRENCIES = [1, 16, 64, 256];
/** The engine has made up its mind about code by then. */
const WARM_UP = { concurrency: 64, ms: 2_000 };

/** The engine compiles the same code better in one process than in another. */
const PROCESSES = 3;

/** @returns by contestant, concurrency and figure the values of all rounds of all processes */
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

// So large that nothing is collected while it is measured.
const NEW_SPACE = ['--max-semi-space-size=1024', '--min-semi-space-size=1024'];

/** @returns by contestant the bytes a call allocates */
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
