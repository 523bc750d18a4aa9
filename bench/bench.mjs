// `npm run bench` measures everything side by side in one run. `--check` measures only the budgets and fails if one is
// exceeded, `--quick` only checks that the bench runs, `--save` writes the figures and the picture to docs/.
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { judge } from './budgets.mjs';
import { BASE } from './contestants/index.mjs';
import { stopAll } from './processes.mjs';
import { drawPicture } from './report/picture.mjs';
import { printTables } from './report/tables.mjs';
import { measureAllocation, measureCalls } from './scenarios/calls.mjs';
import { measureCallbacks } from './scenarios/callbacks.mjs';
import { measureClasses } from './scenarios/classes.mjs';
import { measureColdStart } from './scenarios/cold-start.mjs';
import { measureDecoding } from './scenarios/decoding.mjs';
import { measureTenants } from './scenarios/tenants.mjs';

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean' }, quick: { type: 'boolean' }, save: { type: 'boolean' } },
});

const FULL = { rounds: 5, ms: 250, calls: 500, callbacks: 300 };
const QUICK = {
  rounds: 1,
  ms: 20,
  calls: 50,
  callbacks: 20,
  claims: 1_000,
  checks: 10,
  hosts: ['node:http', 'Express'],
  processes: 1,
  counts: [1, 15],
  warmUp: { concurrency: 4, ms: 20 },
};
const settings = flags.quick ? QUICK : FULL;
const IN_BUDGETS = [BASE, 'hand-written Nest', 'work-weixin, undici', 'work-weixin, axios'];

/** One scenario at a time: the machine has one core for the client and one for the server. */
async function measure() {
  const calls = await measureCalls(flags.check ? { ...settings, names: IN_BUDGETS } : settings);
  await stopAll();
  const decoding = await measureDecoding({ ...settings, ...(flags.quick && { members: 50 }) });
  await stopAll();
  const classes = await measureClasses(settings);
  await stopAll();
  const coldStart = await measureColdStart(settings);
  await stopAll();
  const callbacks = await measureCallbacks({ ...settings, isCheck: flags.check });
  await stopAll();
  if (flags.check) return { calls, decoding, classes, coldStart, callbacks };
  const allocation = await measureAllocation(flags.quick ? { ...settings, names: IN_BUDGETS } : settings);
  await stopAll();
  const tenants = await measureTenants(settings);
  await stopAll();
  return { calls, decoding, classes, coldStart, callbacks, allocation, tenants };
}

async function write(folder, run, budgets) {
  const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version };
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('bench.json', folder),
    `${JSON.stringify({ date: new Date().toISOString(), machine, settings, budgets, ...run }, null, 1)}\n`,
  );
  await writeFile(new URL('bench.svg', folder), drawPicture(run));
}

try {
  const run = await measure();
  // So few cold calls are not meaningful for a budget.
  const budgets = flags.quick ? [] : judge(run);
  printTables(run, budgets);
  if (!flags.check) {
    await write(new URL(flags.save ? '../docs/bench/' : './out/', import.meta.url), run, budgets);
  }
  if (flags.check && budgets.some(({ isKept }) => !isKept)) process.exitCode = 1;
} finally {
  await stopAll();
}
