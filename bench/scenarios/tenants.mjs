// The cost of a call by the number of tenants in use. Without network, to measure only this library.
import { ask, messageOf, start } from '../processes.mjs';

export const TENANT_COUNTS = [1, 100, 10_000];

/** @returns the microseconds of all rounds and the bytes per tenant, by number of tenants */
export async function measureTenants({ rounds, ms, counts = TENANT_COUNTS }) {
  const processes = [];
  for (const count of counts) {
    const process = start('./scenarios/tenants.process.mjs', [String(count)], ['--expose-gc']);
    processes.push({ count, process, ...(await messageOf(process)) });
  }
  const measured = Object.fromEntries(
    processes.map(({ count, bytesPerTenant }) => [count, { bytesPerTenant, micros: [] }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const { count, process } of processes) measured[count].micros.push(await ask(process, { ms }));
  }
  return measured;
}
