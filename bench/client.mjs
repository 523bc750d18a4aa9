// All contestants run in one process, so that each has the same heap around it, as in an application.
import { performance } from 'node:perf_hooks';
import { CONTESTANTS } from './contestants/index.mjs';

const [, , origin, ...names] = process.argv;
const calls = {};
for (const name of names) {
  const { open } = await import(`./contestants/${CONTESTANTS[name].file}.mjs`);
  calls[name] = await open(origin);
  const response = await calls[name]();
  if ((response.errmsg ?? response.errMsg) !== 'created')
    throw new Error(`${name}: ${JSON.stringify(response)}`);
}

/** Keeps `concurrency` calls in flight for `ms` milliseconds and returns their cost. */
async function run({ name, concurrency, ms }) {
  const call = calls[name];
  const latencies = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  const end = started + ms;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      let at = performance.now();
      do {
        await call();
        const now = performance.now();
        latencies.push(now - at);
        at = now;
      } while (at < end);
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - started) / 1_000;
  latencies.sort((a, b) => a - b);
  const percentile = (share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return {
    cpuMicros: (user + system) / latencies.length,
    callsPerSecond: latencies.length / seconds,
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
  };
}

/** Allocated bytes per call. Works only in a process whose new space is too large for a collection in the meantime. */
async function allocation({ name, count }) {
  const call = calls[name];
  const before = process.memoryUsage().heapUsed;
  for (let done = 0; done < count; done++) await call();
  return { bytesPerCall: (process.memoryUsage().heapUsed - before) / count };
}

process.on('message', async (message) => {
  process.send(message.count ? await allocation(message) : await run(message));
});
process.on('disconnect', () => process.exit());
process.send('ready');
