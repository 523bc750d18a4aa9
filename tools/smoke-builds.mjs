// The built packages load in both formats, by the names that an application imports, and export the expected names.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { entryPointsOf } from './entry-points.mjs';

const require = createRequire(import.meta.url);
const ENTRIES = {
  'nestjs-http-remote': 'HttpRemoteModule',
  'nestjs-http-remote/kit': 'QueueingLimiter',
  'nestjs-http-remote/opentelemetry': 'OpenTelemetryObserver',
  'nestjs-http-remote/problem-details': 'problemOf',
  'nestjs-http-remote/testing': 'HttpRemoteStub',
  'nestjs-work-weixin': 'WorkWeixinModule',
  'nestjs-work-weixin/bots': 'BotStreams',
  'nestjs-work-weixin/callbacks': 'WorkWeixinCallbackModule',
  'nestjs-work-weixin/callbacks/bullmq': 'bullmqCallbackQueue',
  'nestjs-work-weixin/customer-service': 'KfMessages',
  'nestjs-work-weixin/directory': 'WorkWeixinDirectory',
  'nestjs-work-weixin/files': 'WorkWeixinMedia',
  'nestjs-work-weixin/health': 'WorkWeixinHealthIndicator',
  'nestjs-work-weixin/login': 'WorkWeixinLogin',
  'nestjs-work-weixin/messaging': 'WorkWeixinMessages',
  'nestjs-work-weixin/opentelemetry': 'WorkWeixinOpenTelemetryObserver',
  'nestjs-work-weixin/problem-details': 'workWeixinProblemOf',
  'nestjs-work-weixin/testing': 'WorkWeixinStub',
  'work-weixin-sandbox': 'startSandbox',
};
const CATALOGUE = new URL('../libs/work-weixin/src/catalogue/', import.meta.url);
for (const path of readdirSync(CATALOGUE, { recursive: true })) {
  if (path.endsWith('/index.ts')) ENTRIES[`nestjs-work-weixin/${posix.dirname(path)}`] = /WorkWxInput$/;
}

const EVENTS = new URL('../libs/work-weixin/src/events/', import.meta.url);
for (const path of readdirSync(EVENTS, { recursive: true })) {
  if (path.endsWith('/index.ts'))
    ENTRIES[`nestjs-work-weixin/events/${posix.dirname(path)}`] = /(?:Command|Event|Message|Notice)$/;
}

const LIBS = new URL('../libs/', import.meta.url);
const there = readdirSync(LIBS).flatMap((lib) => {
  const manifest = JSON.parse(readFileSync(new URL(`${lib}/package.json`, LIBS), 'utf8'));
  const entries = entryPointsOf(manifest, fileURLToPath(new URL(lib, LIBS)));
  return entries.map(({ subpath }) => posix.join(manifest.name, subpath));
});
assert.deepEqual(Object.keys(ENTRIES).sort(), there.sort(), 'every entry point has a line here');

for (const [entry, name] of Object.entries(ENTRIES)) {
  const esm = await import(entry);
  const cjs = require(entry);
  const named = (exports) => Object.keys(exports).find((key) => key.match(name) !== null);
  assert.equal(typeof esm[named(esm)], 'function', `import of ${entry}`);
  assert.equal(typeof cjs[named(cjs)], 'function', `require of ${entry}`);
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort(), `exports of ${entry}`);
}

const { InputInvalidError: EsmError } = await import('nestjs-http-remote');
const { InputInvalidError: CjsError, getRemoteApi } = require('nestjs-http-remote');
assert.notEqual(EsmError, CjsError, 'the formats are two copies');
assert.ok(new EsmError([]) instanceof CjsError, 'instanceof holds across the formats');
assert.ok(new CjsError([]) instanceof EsmError, 'instanceof holds across the formats, the other way round');
const { CreateUserWorkWxInput } = await import('nestjs-work-weixin/user');
assert.equal(
  getRemoteApi(CreateUserWorkWxInput).action,
  'user/create',
  'metadata is read across the formats',
);
const api = getRemoteApi(CreateUserWorkWxInput);
const { WorkWeixinApiError: EsmApiError } = await import('nestjs-work-weixin');
const { isWorkWeixinApiError } = require('nestjs-work-weixin');
const refused = new EsmApiError(60102, 'userid existed', { api, tenant: 'acme', credential: 'contacts' });
assert.ok(isWorkWeixinApiError(refused), 'errors of the server are known across the formats');
console.log(`${Object.keys(ENTRIES).length} entry points load as ESM and as CommonJS`);
