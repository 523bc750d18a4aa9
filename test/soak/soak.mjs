// Runs all faults at once for a while. Checks that every call is accounted for and that nothing leaks.
import 'reflect-metadata';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HttpRemoteObserver } from 'nestjs-http-remote';
import { WorkWeixinModule, WorkWeixinService } from 'nestjs-work-weixin';
import { faultsOf, labelOf } from './faults.mjs';
import { HeapWatch } from './heap.watch.mjs';
import { Load } from './load.mjs';
import { MembersLedger } from './members.ledger.mjs';
import { SandboxProcess } from './sandbox.process.mjs';
import { StallWatch } from './stall.watch.mjs';

const CONCURRENCY = 16;
const TIMEOUT_MS = 600;
/** Allowed excess over the timeout, in addition to the time in which this process could not run. */
const TIMEOUT_MARGIN_MS = 250;
const SHARE = 0.05;
const TOKENS_END_EVERY_MS = 2_000;
/** Allowed growth of the heap from the middle third of the samples to the last. */
const HEAP_MARGIN = { share: 0.03, mib: 1 };
const EXIT_WITHIN_MS = 2_000;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' } },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
if (!(seconds >= 5) || !Number.isInteger(seed) || seed < 0 || !globalThis.gc) {
  console.error(
    'Usage: node --expose-gc test/soak/soak.mjs [--seconds <at least 5>] [--seed <whole number>]',
  );
  process.exit(2);
}

const violations = [];
process.on('unhandledRejection', (reason) => violations.push(`unhandled rejection: ${reason?.stack}`));
process.on('warning', ({ name, message }) => violations.push(`warning: ${name}: ${message}`));

class CallCounter extends HttpRemoteObserver {
  calls = 0;
  attempts = 0;

  onCall({ api, attempts }) {
    if (api.action === 'gettoken') return;
    this.calls++;
    this.attempts += attempts;
  }
}

const CORP = {
  corpId: 'wwsoak',
  name: '浸泡测试',
  secrets: { contacts: { secret: 's3cret-soak-contacts' }, app: { secret: 's3cret-soak-app' } },
  departments: [
    { id: 1, name: '浸泡测试' },
    { id: 2, name: '人来人往' },
  ],
  members: [{ userid: 'keeper', name: '留守', department: [1] }],
  memberCap: 1_000_000,
};

const sandbox = await SandboxProcess.start();
await sandbox.admin('POST', 'corps', CORP);
for (const fault of faultsOf(SHARE, seed)) await sandbox.admin('POST', 'faults', fault);

class AppModule {}
const counter = new CallCounter();
Module({
  imports: [
    WorkWeixinModule.forRoot({
      corpId: CORP.corpId,
      secrets: { contacts: CORP.secrets.contacts.secret },
      baseUrl: sandbox.baseUrl,
      timeoutMs: TIMEOUT_MS,
      retry: { minDelayMs: 5, maxDelayMs: 50 },
      http: { maxResponseBytes: 1024 * 1024 },
      observers: [counter],
    }),
  ],
})(AppModule);
const app = await NestFactory.createApplicationContext(AppModule, { logger: false });

const ledger = new MembersLedger();
const load = new Load(app.get(WorkWeixinService), ledger, seed);
const heap = new HeapWatch();
heap.start(Math.max(250, (seconds * 1000) / 60));
const stalls = new StallWatch();
stalls.start();
const tokensEnd = endTokensPeriodically();
await load.run(CONCURRENCY, seconds * 1000);
heap.stop();
stalls.stop();
await tokensEnd.stop();

const faults = (await sandbox.admin('GET', 'faults')).faults;
const { paths } = await sandbox.admin('GET', 'journal/counts');
const { members } = await sandbox.admin('GET', `state/${CORP.corpId}`);
await app.close();
await sandbox.stop();
for (let turn = 0; turn < 10; turn++) await nextTurn();
const handles = process.getActiveResourcesInfo().filter((name) => !isStdio(name));

judge();
print();
process.exitCode = violations.length > 0 ? 1 : 0;
// unref: this timer fires only if something else keeps the process alive.
setTimeout(() => {
  const left = process.getActiveResourcesInfo().join(', ');
  console.log(`VIOLATION: the process does not exit on its own: ${left}`);
  process.exit(1);
}, EXIT_WITHIN_MS).unref();

function endTokensPeriodically() {
  let last = Promise.resolve();
  let turn = 0;
  const timer = setInterval(() => {
    const how = turn++ % 2 === 0 ? 'revoke' : 'expire';
    last = sandbox.admin('POST', `tokens/${how}`, { corpId: CORP.corpId });
    last.catch((error) => violations.push(`ending tokens failed: ${error.message}`));
  }, TOKENS_END_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
}

function isStdio(name) {
  return name === 'TTYWrap' || (name === 'PipeWrap' && !process.stdout.isTTY);
}

function judge() {
  violations.push(...load.violations);
  const counted = Object.values(load.outcomes).reduce((sum, count) => sum + count, 0);
  if (counted !== load.started) {
    violations.push(`${load.started} calls were started, but ${counted} are accounted for`);
  }
  if (counter.calls !== load.started) {
    violations.push(`${load.started} calls were started, but observers received ${counter.calls}`);
  }
  const { wrong } = ledger.compare(members);
  violations.push(...wrong.slice(0, 10));
  if (wrong.length > 10) violations.push(`… and ${wrong.length - 10} more members`);
  if (load.slowest.ms > TIMEOUT_MS + TIMEOUT_MARGIN_MS + stalls.longestMs) {
    violations.push(`a call took ${load.slowest.ms.toFixed(0)} ms, with a timeout of ${TIMEOUT_MS} ms`);
  }
  for (const { fault, hits } of faults) {
    if (hits === 0 && paths[fault.path] >= 200) violations.push(`${labelOf(fault)} never hit ${fault.path}`);
  }
  const [, middle, last] = heap.thirds();
  const limit = middle * (1 + HEAP_MARGIN.share) + HEAP_MARGIN.mib;
  if (!(last <= limit)) {
    violations.push(`the heap grew from ${middle.toFixed(1)} to ${last.toFixed(1)} MiB in the last third`);
  }
  if (handles.length > 0) violations.push(`handles are still open: ${handles.join(', ')}`);
  if (sandbox.stderr) violations.push(`the sandbox printed on stderr: ${sandbox.stderr.trim()}`);
}

function print() {
  const line = (name, ...values) => console.log(`${name.padEnd(26)}${values.join('  ')}`);
  const { checked, unsure } = ledger.compare(members);
  line('calls', load.started, `${(load.started / seconds).toFixed(0)}/s`, `${counter.attempts} requests`);
  for (const [outcome, count] of Object.entries(load.outcomes)) {
    line(`  ${outcome}`, count, `${((100 * count) / load.started).toFixed(1)} %`);
  }
  for (const [label, count] of [...load.errors].sort(([, a], [, b]) => b - a)) line(`  ${label} `, count);
  console.log('fault hits');
  for (const [path, count] of Object.entries(paths).sort()) {
    const hits = faults
      .filter(({ fault }) => fault.path === path)
      .map((each) => `${labelOf(each.fault)} ${each.hits} (${((100 * each.hits) / count).toFixed(1)} %)`);
    line(`  ${path}`, `${count}: ${hits.join(', ')}`);
  }
  line(
    'latency ms',
    `p50 ${load.percentile(0.5)}`,
    `p99 ${load.percentile(0.99)}`,
    `max ${load.slowest.ms.toFixed(0)} (${load.slowest.what})`,
    `longest stall ${stalls.longestMs.toFixed(0)}`,
  );
  line('heap MiB by thirds', ...heap.thirds().map((mib) => mib.toFixed(1)), `${heap.samples.length} samples`);
  line('members', `${checked} as reported`, `${unsure} uncertain`, `${members.length} present`);
  line('open handles', handles.join(', ') || 'none');
  for (const violation of violations) console.log(`VIOLATION: ${violation}`);
  console.log(violations.length > 0 ? `FAILED (seed ${seed})` : `passed (seed ${seed})`);
}
