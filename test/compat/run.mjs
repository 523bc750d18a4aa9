// Installs the packed libraries in an application of each Nest major, and builds, tests and starts it.
// npm run check -- build hosts; node test/compat/run.mjs [--only nest10] [--node 24] [--keep]
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { endGroup, packLibraries, run } from './packages.mjs';

/** By folder: a path to request, the expected response, and a path whose call fails. */
const HOSTS = {
  nest10: { ask: '/members/zhangsan', expect: { name: '张三' }, failing: '/members/nobody' },
  nest11: {
    ask: '/corps/globex/people/zhangsan',
    expect: { name: '张三' },
    failing: '/corps/globex/people/nobody',
  },
  nest12: { ask: '/directory', expect: { 8: 'zhangsan' }, failing: '/directory/nobody' },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: Object.keys(HOSTS) },
    node: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const unknown = values.only.find((name) => !(name in HOSTS));
if (unknown !== undefined) {
  console.error(`unknown host ${unknown}: use --only with one of ${Object.keys(HOSTS).join(', ')}`);
  process.exit(2);
}

const children = new Set();
const folder = await mkdtemp(join(tmpdir(), 'compat-'));

async function cleanUp() {
  for (const child of children) endGroup(child);
  if (values.keep) console.log(`kept: ${folder}`);
  else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
}

/** The environment of the hosts. With --node, another Node comes first in the PATH. */
async function environment() {
  const env = { ...process.env, npm_config_update_notifier: 'false', NO_COLOR: '1' };
  // A host is not a workspace of this repository, and this test runner does not run its tests.
  for (const key of Object.keys(env))
    if (/^(npm_(package|lifecycle|config_local)|JEST_|NODE_OPTIONS)/.test(key)) delete env[key];
  if (values.node === undefined) return env;
  const args = ['-y', '-p', `node@${values.node}`, 'node', '-p', 'process.execPath'];
  const executable = (await run('npx', args, { cwd: folder, env, children })).trim().split('\n').at(-1);
  return { ...env, PATH: `${dirname(executable)}:${env.PATH}` };
}

/** Starts a program of the host and waits for output that matches the pattern. */
async function start(program, args, options, pattern) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  children.add(child);
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  void ended.then(() => children.delete(child));
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += chunk));
  const found = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${program} ${args.join(' ')} ${why}\n${printed}`));
    const timer = setTimeout(() => fail('was not ready within 30 s'), 30_000);
    createInterface(child.stdout).on('line', (line) => {
      printed += `${line}\n`;
      const match = pattern.exec(printed);
      if (match) resolve(match);
    });
    void ended.then((code) => fail(`exited with ${code}`)).finally(() => clearTimeout(timer));
  });
  return { found, ended, stop: () => stop(child, ended), printed: () => printed };
}

/** Stops a program as a process manager does. It must exit on its own. */
async function stop(child, ended) {
  process.kill(child.pid, 'SIGTERM');
  const timer = setTimeout(() => endGroup(child), 5_000);
  const code = await ended;
  clearTimeout(timer);
  return code;
}

async function install(cwd, tarballs, env) {
  const manifest = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8'));
  for (const group of [manifest.dependencies, manifest.devDependencies])
    for (const name of Object.keys(group)) if (name in tarballs) group[name] = `file:${tarballs[name]}`;
  await writeFile(join(cwd, 'package.json'), JSON.stringify(manifest, null, 2));
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  const printed = await run('npm', args, { cwd, env, children });
  if (/ERESOLVE|EOVERRIDE|peer/i.test(printed)) throw new Error(`npm reports a conflict:\n${printed}`);
  // Fails if a peer is missing or has an unsupported version.
  await run('npm', ['ls', '--all', '--loglevel=error'], { cwd, env, children });
}

/** Starts the sandbox from its tarball, and the application next to it. */
async function boot(cwd, { ask, expect, failing }, env) {
  const bin = join(cwd, 'node_modules/.bin/work-weixin-sandbox');
  const banner = /base URL\s+(\S+)[^]*demo corp id\s+(\S+)[^]*contacts\s+(\S+)[^]*app\s+(\S+)/;
  const sandbox = await start(bin, ['--port', '0', '--admin'], { cwd, env }, banner);
  const [, baseUrl, corpId, contacts, app] = sandbox.found;
  const settings = {
    PORT: '0',
    WORK_WEIXIN_BASE_URL: baseUrl,
    WORK_WEIXIN_CORP_ID: corpId,
    WORK_WEIXIN_CONTACTS_SECRET: contacts,
    WORK_WEIXIN_APP_SECRET: app,
    GLOBEX_CORP_ID: corpId,
    GLOBEX_CONTACTS_SECRET: contacts,
    BADGES_URL: 'http://127.0.0.1:9/',
  };
  const host = await start(
    'node',
    ['dist/src/main.js'],
    { cwd, env: { ...env, ...settings } },
    /listening on (\S+)/,
  );
  const response = await fetch(new URL(ask, host.found[1]));
  const body = await response.text();
  await fetch(new URL(failing, host.found[1]));
  const code = await host.stop();
  const counts = await (await fetch(new URL('/__sandbox/journal/counts', baseUrl))).json();
  const sandboxCode = await sandbox.stop();
  if (response.status !== 200) throw new Error(`GET ${ask}: ${response.status} ${body}\n${host.printed()}`);
  for (const [key, value] of Object.entries(expect))
    if (JSON.parse(body)[key] !== value) throw new Error(`GET ${ask}: ${key} is not ${value} in ${body}`);
  if (!(counts.paths.gettoken >= 1))
    throw new Error(`the sandbox received no gettoken call: ${JSON.stringify(counts)}`);
  if (code !== 'SIGTERM' && code !== 0)
    throw new Error(`the application exited with ${code}\n${host.printed()}`);
  if (sandboxCode !== 0) throw new Error(`the sandbox exited with ${sandboxCode}`);
  checkLog(host.printed());
  return `GET ${ask} → ${body}`;
}

/** No host sets a logger, so a failed call must be one complete line at level WARN. */
function checkLog(printed) {
  const lines = printed.split('\n').filter((line) => line.includes('[HttpRemote]'));
  const failed = lines.filter((line) => /\bWARN\b/.test(line) && line.includes(' user/get '));
  const [line] = failed;
  if (failed.length !== 1 || !/ ms, 1 sent, status 200: WorkWeixinApiError: .*errcode 60111\b/.test(line))
    throw new Error(`the failed call is not printed as one line:\n${printed}`);
  if (!lines.some((each) => /\bDEBUG\b.* gettoken .* ms, 1 sent, status 200$/.test(each)))
    throw new Error(`a call that succeeded is not printed:\n${printed}`);
}

async function check(name, tarballs, env) {
  const cwd = join(folder, name);
  const started = performance.now();
  const times = [];
  let before = started;
  const step = async (label, work) => {
    try {
      return await work();
    } catch (error) {
      throw new Error(`${label}: ${error.message}`, { cause: error });
    } finally {
      times.push(`${label} ${((performance.now() - before) / 1000).toFixed(0)} s`);
      before = performance.now();
    }
  };
  const npm = (...args) => run('npm', args, { cwd, env, children });
  try {
    await cp(resolve(import.meta.dirname, name), cwd, { recursive: true });
    await step('install', () => install(cwd, tarballs, env));
    await step('type check and build', () => npm('run', 'build'));
    const body = await step('boot', () => boot(cwd, HOSTS[name], env));
    const tests = await step('tests', () => npm('test'));
    const count = /Tests:?\s+(.*)/.exec(tests)?.[1];
    return { passed: true, line: `✓ ${name}: ${body}; tests: ${count} (${times.join(', ')})` };
  } catch (error) {
    return { passed: false, line: `✗ ${name}: ${error.message} (${times.join(', ')})` };
  }
}

try {
  const tarballs = await packLibraries(folder, { children });
  const env = await environment();
  const node = (await run('node', ['-v'], { cwd: folder, env, children })).trim();
  console.log(`Node ${node}, ${Object.keys(tarballs).length} packages`);
  const results = await Promise.all([...new Set(values.only)].map((name) => check(name, tarballs, env)));
  for (const { line } of results) console.log(line);
  const passed = results.filter((result) => result.passed).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  if (passed < results.length) process.exitCode = 1;
} finally {
  await cleanUp();
}
