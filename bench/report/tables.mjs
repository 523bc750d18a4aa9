import { BASE } from '../contestants/index.mjs';
import { median, medianRatio } from '../statistics.mjs';

const times = (ratio) => `${ratio.toFixed(2)} ×`;

/** Prints all measurements. */
export function printTables(
  { calls, allocation, decoding, classes, tenants, coldStart, callbacks },
  budgets,
) {
  console.log('\nuser/create, 20 fields: CPU of the client per call, 64 at a time');
  console.table(
    Object.fromEntries(
      Object.keys(calls).map((name) => {
        const at = (concurrency) => calls[name][concurrency].cpuMicros;
        return [
          name,
          {
            µs: median(at(64)).toFixed(0),
            'vs. raw undici': times(medianRatio(at(64), calls[BASE][64].cpuMicros)),
            'one at a time': times(medianRatio(at(1), calls[BASE][1].cpuMicros)),
            ...(allocation?.[name] && { 'KB allocated': (allocation[name] / 1_000).toFixed(0) }),
          },
        ];
      }),
    ),
  );

  console.log('\nthe same calls: calls per second, and p50 / p99 in ms, by the number in flight');
  console.table(
    Object.fromEntries(
      Object.entries(calls).map(([name, byConcurrency]) => [
        name,
        Object.fromEntries(
          Object.entries(byConcurrency).map(([concurrency, { callsPerSecond, p50Ms, p99Ms }]) => [
            concurrency,
            `${median(callsPerSecond).toFixed(0)}/s ${median(p50Ms).toFixed(1)} / ${median(p99Ms).toFixed(1)}`,
          ]),
        ),
      ]),
    ),
  );

  console.log('\nuser/list of 5,000 members, from text to objects');
  console.table(
    Object.fromEntries(
      Object.entries(decoding).map(([name, values]) => [
        name,
        {
          ms: median(values).toFixed(1),
          'vs. JSON.parse': times(medianRatio(values, decoding['JSON.parse'])),
        },
      ]),
    ),
  );

  console.log('\nchecking one input, in µs, by the number of decorated classes loaded');
  console.table(
    Object.fromEntries(
      Object.entries(classes).map(([check, byCount]) => [
        check,
        Object.fromEntries(
          Object.entries(byCount).map(([count, values]) => [count, median(values).toFixed(1)]),
        ),
      ]),
    ),
  );

  if (tenants) printTenants(tenants);
  printCallbacks(callbacks);
  console.log(
    `\ncold start: the import adds ${median(coldStart.importMs).toFixed(0)} ms to the ` +
      `${median(coldStart.baseMs).toFixed(0)} ms of its dependencies; ` +
      `the first response arrives ${median(coldStart.firstAnswerMs).toFixed(0)} ms after the start of the process`,
  );
  if (budgets.length > 0) printBudgets(budgets);
}

function printTenants(tenants) {
  console.log('\na call without network, by the number of tenants in use');
  console.table(
    Object.fromEntries(
      Object.entries(tenants).map(([count, { micros, bytesPerTenant }]) => [
        count,
        { 'µs per call': median(micros).toFixed(1), 'KB per tenant': (bytesPerTenant / 1_000).toFixed(1) },
      ]),
    ),
  );
}

function printCallbacks({ way, hosts, claimBytes, checkMs }) {
  const base = way['parse and decrypt'];
  console.log('\na callback of 1.6 KB, without network');
  console.table(
    Object.fromEntries(
      Object.entries(way).map(([name, micros]) => [
        name,
        { µs: median(micros).toFixed(0), 'vs. parse and decrypt': times(medianRatio(micros, base)) },
      ]),
    ),
  );
  if (hosts) {
    console.log('\ncallbacks over HTTP, 32 at a time');
    console.table(
      Object.fromEntries(
        Object.entries(hosts).map(([host, { eventsPerSecond, cpuMicros }]) => [
          host,
          { 'per second': median(eventsPerSecond).toFixed(0), 'µs of CPU': median(cpuMicros).toFixed(0) },
        ]),
      ),
    );
  }
  console.log(
    `the claims take ${(claimBytes / 1e6).toFixed(1)} MB, the first check of a URL ${checkMs.toFixed(1)} ms (p99)`,
  );
}

function printBudgets(budgets) {
  console.log('\nbudgets');
  for (const { what, most, least, value, isKept } of budgets) {
    const limit = most === undefined ? `at least ${least}` : `at most ${most}`;
    console.log(`${isKept ? '✓' : '✗'} ${what}: ${value.toFixed(2)} (${limit})`);
  }
}
