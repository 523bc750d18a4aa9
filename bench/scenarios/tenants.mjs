// What a call costs, by the number of tenants that are in use. No network: what is measured is this library alone.
import { ask, messageOf, start } from '../processes.mjs';

export const TENANT_COUNTS = [1, 100, 10_000];

/** @returns by number of tenants the microseconds of all rounds, and the bytes a tenant takes */
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
