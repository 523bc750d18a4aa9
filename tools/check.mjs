// @ts-check
// Runs the checks of the repository: `npm run check`, or only some of them: `npm run check -- types docs`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');

const checkFile = (/** @type {string} */ file) => [
  'node',
  '--test-reporter=spec',
  'test/support/run-bundled.mjs',
  file,
];

/** @type {Readonly<Record<string, readonly string[]>>} */
const STEPS = {
  lint: ['npm', 'run', '--silent', 'lint'],
  // A limit makes the garbage collector work before the peak, not after it.
  types: [
    'node',
    '--max-old-space-size=1250',
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.json',
    '--noEmit',
  ],
  messages: checkFile('test/repo/types.check.ts'),
  docstrings: checkFile('test/repo/docstrings.check.ts'),
  examples: checkFile('test/repo/doc-examples.check.ts'),
  docs: ['node', 'node_modules/typedoc/bin/typedoc', '--emit', 'none'],
  repo: ['npm', 'test', '--silent', '--', './test/repo'],
  build: ['npm', 'run', '--silent', 'build'],
  // These check the packages as built.
  api: ['node', 'tools/api-report.mjs', '--check'],
  packages: ['node', 'tools/check-packages.mjs'],
  budgets: ['node', 'tools/budgets/budgets.mjs'],
  hosts: ['node', 'test/compat/run.mjs'],
};

/**
 * The gigabytes that the largest process of a step may use: a contributor's editor does the same work.
 *
 * @type {Readonly<Record<string, number>>}
 */
const PEAK_MEMORY_GB = { lint: 1.8, types: 1.2 };

/** The garbage collector leaves more behind on a machine with more memory: only a peak that is much too high fails. */
const MEMORY_TOLERANCE = 1.25;

/**
 * @param {string} name
 * @returns whether the step passed
 */
function passes(name) {
  console.log(`── ${name}`);
  const [program = '', ...args] = STEPS[name] ?? [];
  const peaks = mkdtempSync(join(tmpdir(), 'peak-memory-'));
  const preload = pathToFileURL(join(ROOT, 'tools/peak-memory.mjs')).href;
  const measured =
    name in PEAK_MEMORY_GB ? { NODE_OPTIONS: `--import ${preload}`, PEAK_MEMORY_FOLDER: peaks } : {};
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...measured },
  });
  const source = args.find((each) => each.endsWith('.check.ts'));
  if (source) rmSync(join(ROOT, source.replace(/\.ts$/, '.bundled.mjs')), { force: true });
  return isWithinMemory(name, peaks) && status === 0;
}

/**
 * @param {string} name
 * @param {string} peaks
 */
function isWithinMemory(name, peaks) {
  const kibibytes = readdirSync(peaks).map((file) => Number(readFileSync(join(peaks, file), 'utf8')));
  rmSync(peaks, { recursive: true, force: true });
  const most = PEAK_MEMORY_GB[name];
  if (most === undefined) return true;
  const used = (Math.max(0, ...kibibytes) * 1024) / 1e9;
  console.log(`peak memory of ${name}: ${used.toFixed(2)} GB (at most ${most})`);
  return used <= most * MEMORY_TOLERANCE;
}

const given = process.argv.slice(2);
const unknown = given.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`unknown step ${unknown.join(', ')}; the steps are: ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}
const failed = (given.length > 0 ? given : Object.keys(STEPS)).filter((name) => !passes(name));
console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
