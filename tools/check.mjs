// @ts-check
// Runs the checks of the repository: `npm run check`, or only some of them: `npm run check -- types docs`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
  types: ['node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  messages: checkFile('test/repo/types.check.ts'),
  docstrings: checkFile('test/repo/docstrings.check.ts'),
  examples: checkFile('test/repo/doc-examples.check.ts'),
  docs: ['node', 'node_modules/typedoc/bin/typedoc', '--emit', 'none'],
  repo: ['npm', 'test', '--silent', '--', '--selectProjects', 'repo'],
  build: ['npm', 'run', '--silent', 'build'],
  // These check the packages as built.
  api: ['node', 'tools/api-report.mjs', '--check'],
  packages: ['node', 'tools/check-packages.mjs'],
  budgets: ['node', 'tools/budgets/budgets.mjs'],
  hosts: ['node', 'test/compat/run.mjs'],
};

/**
 * @param {string} name
 * @returns whether the step passed
 */
function passes(name) {
  console.log(`── ${name}`);
  const [program = '', ...args] = STEPS[name] ?? [];
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  const source = args.find((each) => each.endsWith('.check.ts'));
  if (source) rmSync(join(ROOT, source.replace(/\.ts$/, '.bundled.mjs')), { force: true });
  return status === 0;
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
