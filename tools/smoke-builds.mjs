// The built packages load in both formats, by the names a host uses, and say what they are.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ENTRIES = {
  'nestjs-http-remote': 'HttpRemoteModule',
  'nestjs-http-remote/opentelemetry': 'OpenTelemetryObserver',
  'nestjs-http-remote/problem-details': 'problemOf',
  'nestjs-work-weixin': 'WorkWeixinModule',
  'nestjs-work-weixin/user': 'CreateUserWorkWxInput',
  'nestjs-work-weixin/batch': 'InviteUserWorkWxInput',
  'nestjs-work-weixin/corp': 'JoinQrcodeWorkWxInput',
  'nestjs-work-weixin/health': 'WorkWeixinHealthIndicator',
  'nestjs-work-weixin/opentelemetry': 'WorkWeixinOpenTelemetryObserver',
  'nestjs-work-weixin/problem-details': 'workWeixinProblemOf',
  'work-weixin-sandbox': 'startSandbox',
};

for (const [entry, name] of Object.entries(ENTRIES)) {
  const esm = await import(entry);
  const cjs = require(entry);
  assert.equal(typeof esm[name], 'function', `import of ${entry}`);
  assert.equal(typeof cjs[name], 'function', `require of ${entry}`);
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort(), `exports of ${entry}`);
}

const { InputInvalidError: EsmError } = await import('nestjs-http-remote');
const { InputInvalidError: CjsError, getRemoteApi } = require('nestjs-http-remote');
assert.ok(new EsmError([]) instanceof CjsError, 'instanceof holds across the formats');
const { CreateUserWorkWxInput } = await import('nestjs-work-weixin/user');
assert.equal(
  getRemoteApi(CreateUserWorkWxInput).action,
  'user/create',
  'metadata is read across the formats',
);
// A type that a package does not export is written as a path into its sources, which are elsewhere once installed.
const libs = new URL('../libs/', import.meta.url);
for (const file of readdirSync(libs, { recursive: true, encoding: 'utf8' })) {
  if (!/^[^/]+\/dist\/.*\.d\.ts$/.test(file)) continue;
  assert.doesNotMatch(readFileSync(new URL(file, libs), 'utf8'), /import\("\.\.[^"]*\/src\//, file);
}
console.log(`${Object.keys(ENTRIES).length} entry points load as ESM and as CommonJS`);
