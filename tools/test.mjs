// @ts-check
// `npm test`: every test, which is all specs and then the tests that run the compiler. Arguments go to Jest alone.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** @param {readonly string[]} args */
function passes(args) {
  const cwd = resolve(import.meta.dirname, '..');
  return spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status === 0;
}

const given = process.argv.slice(2);
const runs = [[...JEST, ...given]];
if (given.length === 0) runs.push(['tools/check.mjs', 'messages', 'docstrings', 'examples']);
const results = runs.map(passes);
process.exitCode = results.every(Boolean) ? 0 : 1;
