// @ts-check
// The budgets of the catalogue, measured on the built packages: `npm run check -- build budgets`. A figure that depends on the machine is a ratio
// to something that is measured beside it.
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../test/compat/packages.mjs';
import { entryPointsOf } from '../entry-points.mjs';
import { loadedBy, sourcesOf } from './package-graph.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const PACKAGE = join(ROOT, 'libs/work-weixin');
const BUILT = join(PACKAGE, 'dist/esm');
const ROUNDS = 4;
/** Other work on the machine must not fail the check, so a figure from a clock fails it only if it is that many times its budget. */
const TIMED_TOLERANCE = 1.5;
/** Packages that an application loads anyway. */
const PEERS = ['reflect-metadata', '@nestjs/common', '@nestjs/axios', 'class-validator', 'class-transformer'];

/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} value
 * @property {number} most
 * @property {string} [unit]
 * @property {boolean} [isTimed] whether the figure comes from a clock
 * @property {string} [beside] absolute figures, for information
 */

/** @typedef {{ ms: number, cpuMs: number, heapMb: number }} ImportCost */

/**
 * @param {readonly string[]} specifiers the last one is measured
 * @returns {Promise<ImportCost>}
 */
async function importCost(...specifiers) {
  const script = join(import.meta.dirname, 'import.process.mjs');
  return JSON.parse(await run(process.execPath, ['--expose-gc', script, ...PEERS, ...specifiers]));
}

/**
 * The least of several imports, measured in turn: whatever else the machine does only adds to it.
 *
 * @param {Readonly<Record<string, readonly string[]>>} imports
 * @param {number} rounds
 */
async function importCosts(imports, rounds = ROUNDS) {
  /** @type {Record<string, ImportCost[]>} */
  const measured = Object.fromEntries(Object.keys(imports).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, specifiers] of Object.entries(imports))
      measured[name]?.push(await importCost(...specifiers));
  return Object.fromEntries(
    Object.entries(measured).map(([name, costs]) => [
      name,
      {
        ms: Math.min(...costs.map(({ ms }) => ms)),
        cpuMs: Math.min(...costs.map(({ cpuMs }) => cpuMs)),
        heapMb: Math.min(...costs.map(({ heapMb }) => heapMb)),
      },
    ]),
  );
}

/** The root import of the package, against that of a copy without any catalogue. */
async function measureRoot() {
  const parent = join(ROOT, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  // Inside node_modules, so that the copy finds its dependencies.
  const copy = mkdtempSync(join(parent, 'budgets-'));
  try {
    const { exports, ...manifest } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    writeFileSync(
      join(copy, 'package.json'),
      JSON.stringify({ ...manifest, exports: { '.': exports['.'] }, typesVersions: undefined }),
    );
    cpSync(BUILT, join(copy, 'dist/esm'), {
      recursive: true,
      filter: (source) =>
        !/\.map$|\.d\.ts$/.test(source) &&
        !['catalogue', 'events'].includes(relative(BUILT, source).split('/')[0] ?? ''),
    });
    const url = (/** @type {string} */ folder) => pathToFileURL(join(folder, 'dist/esm/index.js')).href;
    const { whole, bare } = await importCosts({ whole: [url(PACKAGE)], bare: [url(copy)] });
    if (!whole || !bare) throw new Error('nothing was measured');
    return { whole, bare };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The files of families, callbacks and events that the root entry point loads, which is none. */
function familiesOfRoot() {
  const sources = [...loadedBy(join(BUILT, 'index.js'))].flatMap(sourcesOf);
  const inCatalogue = sources
    .map((source) => relative(ROOT, source))
    .filter((source) => /\/src\/(?:catalogue|callbacks|events)\//.test(source));
  return inCatalogue.filter((source) => !source.includes('/catalogue/rules/'));
}

/** @param {readonly string[]} entries */
async function measureLoaded(entries) {
  const script = join(import.meta.dirname, 'loaded.process.mjs');
  return JSON.parse(await run(process.execPath, [script, ...entries]));
}

/** The size of the packed library. */
async function measurePackage() {
  const args = ['pack', '--dry-run', '--json', '--loglevel=error', '-w', 'nestjs-work-weixin'];
  const printed = await run('npm', args);
  const [packed] = Object.values(JSON.parse(printed.slice(printed.search(/^[[{]/m))));
  return { tarballMb: packed.size / 1e6, unpackedMb: packed.unpackedSize / 1e6 };
}

const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const entries = entryPointsOf(manifest, PACKAGE).map(({ subpath, types }) => ({
  name: subpath.slice('./'.length),
  entry: `${manifest.name}/${subpath.slice('./'.length)}`,
  types,
}));
/** @param {string} tree */
const entriesOf = (tree) => entries.filter(({ types }) => types.includes(`/${tree}/`));
const catalogue = entriesOf('catalogue');
const events = entriesOf('events');
/** @param {string} types */
const bytesOf = (types) =>
  [...loadedBy(join(PACKAGE, types.replace(/\.d\.ts$/, '.js')))].reduce(
    (sum, file) => sum + statSync(file).size,
    0,
  );
/** @param {typeof entries} some */
const sorted = (some) =>
  some.map((each) => ({ ...each, bytes: bytesOf(each.types) })).sort((one, other) => other.bytes - one.bytes);
const bySize = sorted(catalogue);
/** @param {boolean} isSubFolder */
const largest = (isSubFolder) => bySize.filter(({ name }) => name.includes('/') === isSubFolder).slice(0, 3);

const { whole, bare } = await measureRoot();
const folders = await importCosts(
  Object.fromEntries(
    [...largest(false), ...largest(true), ...sorted(events).slice(0, 1)].map(({ name, entry }) => [
      name,
      [manifest.name, entry],
    ]),
  ),
);
const one = await measureLoaded([`${manifest.name}/user`]);
const all = await measureLoaded([...catalogue, ...events].map(({ entry }) => entry));
const { tarballMb, unpackedMb } = await measurePackage();

/** @param {ImportCost} cost */
const shown = ({ ms, cpuMs, heapMb }) =>
  `${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} ms of CPU, ${heapMb.toFixed(1)} MB`;

/** @type {Budget[]} */
const BUDGETS = [
  {
    what: 'files of APIs, callbacks and events that the root import loads',
    value: familiesOfRoot().length,
    most: 0,
  },
  {
    what: 'CPU of the root import : without a catalogue',
    value: whole.cpuMs / bare.cpuMs,
    most: 1.1,
    isTimed: true,
    beside: `${shown(whole)} : ${shown(bare)}`,
  },
  { what: 'heap of the root import : without a catalogue', value: whole.heapMb / bare.heapMb, most: 1.05 },
  ...Object.entries(folders).flatMap(([name, cost]) => [
    {
      what: `time of ${name} after the root : root import`,
      value: cost.ms / whole.ms,
      most: name.includes('/') ? 0.6 : 1.4,
      isTimed: true,
      beside: shown(cost),
    },
    {
      what: `heap of ${name} after the root`,
      value: cost.heapMb,
      most: name.includes('/') ? 3 : 7,
      unit: 'MB',
    },
  ]),
  {
    what: 'check and encoding of a call, everything loaded : one folder',
    value: all.micros / one.micros,
    most: 1.15,
    isTimed: true,
    beside: `${all.micros.toFixed(1)} µs : ${one.micros.toFixed(1)} µs`,
  },
  { what: "outputs in class-validator's registry that no input uses", value: all.outputs.length, most: 0 },
  {
    what: "classes in class-validator's registry, everything loaded : classes that inputs reach",
    value: all.registered / all.reached,
    most: 1,
    beside: `${all.registered} of ${all.reached}, for ${all.apis} APIs`,
  },
  { what: 'size of the tarball', value: tarballMb, most: 1.9, unit: 'MB' },
  { what: 'unpacked size', value: unpackedMb, most: 18, unit: 'MB' },
];

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${catalogue.length} folders`);
for (const { what, value, most, unit = '', beside } of BUDGETS) {
  const figure = `${value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0)} ${unit}`.trim();
  console.log(
    `${value <= most ? '✓' : '✗'} ${what}: ${figure} (at most ${most}${beside ? `; ${beside}` : ''})`,
  );
}
const missed = BUDGETS.filter(({ value, most }) => !(value <= most));
const failed = missed.filter(({ value, most, isTimed }) => !isTimed || !(value <= most * TIMED_TOLERANCE));
console.log(missed.length === 0 ? 'all budgets are kept' : `${missed.length} budgets are exceeded`);
if (failed.length < missed.length)
  console.log(
    `a time fails only above ${TIMED_TOLERANCE} times its budget: measure again on an idle machine`,
  );
process.exitCode = failed.length === 0 ? 0 : 1;
