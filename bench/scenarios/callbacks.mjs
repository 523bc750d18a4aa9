// Callbacks: the way of one, events per second over HTTP, the memory of claims, the first check of each URL of many tenants.
import { ask, messageOf, start, stopAll } from '../processes.mjs';

export const WAYS = ['parse and decrypt', 'whole way'];
export const HOSTS = ['node:http', 'Express', 'Fastify'];

/** Several processes, because the engine optimizes the same code better in some than in others. */
const PROCESSES = 3;

/** @returns the microseconds of all rounds of all processes, by way */
async function measureWay({ rounds, callbacks, processes = PROCESSES }) {
  const measured = Object.fromEntries(WAYS.map((way) => [way, []]));
  for (let process = 0; process < processes; process++) {
    const child = start('./scenarios/callback-way.process.mjs', [String(callbacks * 10)]);
    await messageOf(child);
    // Short rounds, one after the other: both ways get the same share of what else the machine does.
    for (let round = 0; round < rounds * 4; round++) {
      for (const way of WAYS) measured[way].push(await ask(child, { way, count: callbacks }));
    }
    await stopAll();
  }
  return measured;
}

/** @returns events per second and the CPU of the receiving process per event, by host */
async function measureHosts({ rounds, callbacks, hosts = HOSTS }) {
  const measured = {};
  for (const host of hosts) {
    const server = start('./scenarios/callback-host.process.mjs', [host]);
    const sender = start('./scenarios/callback-sender.process.mjs', [String(await messageOf(server))]);
    await messageOf(sender);
    const count = callbacks * 5;
    await ask(sender, { count });
    measured[host] = { eventsPerSecond: [], cpuMicros: [] };
    for (let round = 0; round < rounds; round++) {
      await ask(server, 'cpu');
      measured[host].eventsPerSecond.push(count / (await ask(sender, { count })));
      measured[host].cpuMicros.push((await ask(server, 'cpu')) / count);
    }
    await stopAll();
  }
  return measured;
}

export async function measureCallbacks(settings) {
  const { claims = 100_000, checks = 1_000, isCheck } = settings;
  const way = await measureWay(settings);
  // The platform of Fastify is not installed for the promises.
  const hosts = isCheck ? undefined : await measureHosts(settings);
  const claiming = start('./scenarios/callback-claims.process.mjs', [], ['--expose-gc']);
  await messageOf(claiming);
  const claimBytes = await ask(claiming, { count: claims });
  const checking = start('./scenarios/callback-checks.process.mjs');
  await messageOf(checking);
  const checkMs = await ask(checking, { tenants: checks });
  await stopAll();
  return { way, ...(hosts && { hosts }), claimBytes, checkMs };
}
