// Checks what `npm publish` would send: `npm run check -- build packages`
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT, packLibraries, run } from '../test/compat/packages.mjs';
import { entryPointsOf } from './entry-points.mjs';

const BUILTIN = new Set(builtinModules);
const mistakes = [];
const say = (name, what) => mistakes.push(`${name}: ${what}`);

async function lint(name, tarball, manifest, folder) {
  const entries = sampled(entryPointsOf(manifest, folder)).map(({ subpath }) => subpath);
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const attwArgs = [
    tarball,
    '--no-color',
    '--no-emoji',
    '--format',
    'table-flipped',
    '--entrypoints',
    ...entries,
  ];
  for (const [program, ...args] of [
    [join(ROOT, 'node_modules/publint/src/cli.js'), '--strict', tarball],
    // A package that is only a program has no types.
    ...(entries.length === 0 ? [] : [[attw, ...attwArgs]]),
  ]) {
    try {
      console.log(
        (await run(process.execPath, [program, ...args], { env: { ...process.env, NO_COLOR: '1' } })).trim(),
      );
    } catch (error) {
      say(name, error.message);
    }
  }
}

/**
 * The entry points that `attw` resolves in every mode, which takes a second for each: of the catalogue only two families and two
 * sub-folders, of the events two families, because all share the patterns of `exports`. smoke-builds.mjs loads all of them.
 */
function sampled(entries) {
  const isOfCatalogue = ({ types }) => types.includes('/catalogue/');
  const isOfEvents = ({ types }) => types.includes('/events/');
  const families = entries.filter((entry) => isOfCatalogue(entry) && !entry.subpath.slice(2).includes('/'));
  const subFolders = entries.filter((entry) => isOfCatalogue(entry) && entry.subpath.slice(2).includes('/'));
  const ends = (list) => [...new Set([list.at(0), list.at(-1)])].filter(Boolean);
  const others = entries.filter((entry) => !isOfCatalogue(entry) && !isOfEvents(entry));
  return [...others, ...ends(families), ...ends(subFolders), ...ends(entries.filter(isOfEvents))];
}

/** Finds missing files, and files that do not belong into a package. */
function checkFiles(name, manifest, files) {
  for (const needed of ['README.md', 'LICENSE', 'package.json'])
    if (!files.includes(needed)) say(name, `${needed} is missing`);
  const sources = files.filter((file) => file.startsWith('src/'));
  if (sources.length === 0) say(name, 'the sources, which source maps lead to, are missing');
  for (const file of files) {
    if (
      /\.(spec|test)\.|\.tsbuildinfo$|(^|\/)(test|__tests__|coverage|node_modules)\/|(^|\/)\.env/.test(file)
    )
      say(name, `${file} is not for hosts`);
  }
  const bundled = Object.keys(manifest.devDependencies ?? {});
  for (const format of bundled.length > 0 ? ['esm', 'cjs'] : [])
    if (!files.includes(`dist/${format}/THIRD-PARTY-LICENSES.txt`))
      say(name, `dist/${format}/THIRD-PARTY-LICENSES.txt is missing, but ${bundled.join(', ')} are inside`);
}

/** npm shows a page alone, so the targets of its links must be packed. */
async function checkLinks(name, folder, files) {
  for (const file of files.filter((each) => each.endsWith('.md'))) {
    const text = (await readFile(join(folder, file), 'utf8')).replaceAll(/^```[^]*?^```$/gm, '');
    for (const [, link] of text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
      const target = posix.join(posix.dirname(file), link);
      if (!/^[a-z]+:/.test(link) && !files.includes(target))
        say(name, `${file} leads to ${link}, which is not packed`);
    }
  }
}

async function checkTexts(name, folder, files) {
  const machine = new RegExp([ROOT, folder, process.env.HOME ?? '/root'].map(escaped).join('|'));
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    if (machine.test(text)) say(name, `${file} names a folder of this machine`);
    if (file.startsWith('dist/') && /\.(js|d\.ts)$/.test(file)) {
      const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
      if (map && !existsSync(join(folder, dirname(file), map)))
        say(name, `${file} names ${map}, which is missing`);
      // Entry points that only re-export a chunk, and the helpers of the bundler, need no source map.
      const isMade = isBarrel(text) || isOfBundler(file, text) || isOfCatalogue(file);
      if (!map && file.endsWith('.js') && !isMade) say(name, `${file} has no source map`);
      // The compiler writes a type that a package does not export as a path into its sources.
      if (/import\("\.\.[^"]*\/src\//.test(text))
        say(name, `${file} has a type of another package's sources`);
    }
    if (file.endsWith('.map')) checkMap(name, folder, file, JSON.parse(text));
  }
}

/** Declarations have no source maps: see rolldown.config.mjs. */
function isOfCatalogue(file) {
  return /\/(?:catalogue|events)\/|\.(?:api|dto|event|rule)\.js$|-envelope\.js$/.test(file);
}

function isOfBundler(file, text) {
  return file.endsWith('/rolldown-runtime.js') || text.startsWith('// \\0@oxc-project+runtime');
}

function isBarrel(text) {
  return !/\b(class|function)\b/.test(text);
}

function checkMap(name, folder, file, { sources, sourcesContent = [] }) {
  sources.forEach((source, index) => {
    const path = posix.join(posix.dirname(file), source);
    const isBundled = path.includes('node_modules/');
    // A bundled package is not shipped: the map must contain its sources.
    const found = isBundled ? sourcesContent[index] : existsSync(join(folder, path));
    if (!found) say(name, `${file} leads to ${path}, which is not shipped`);
  });
}

/** The packages that a module imports, at load time or later. */
function importsOf(file, text) {
  return specifiersOf(file, text).filter(
    (specifier) => !specifier.startsWith('.') && !BUILTIN.has(specifier.replace(/^node:/, '')),
  );
}

function specifiersOf(file, text) {
  const found = [];
  const add = (node) => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText()))
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

async function checkDependencies(name, manifest, folder, files) {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const declared = { ...dependencies, ...peerDependencies };
  const isOptional = (wanted) => peerDependenciesMeta[wanted]?.optional === true;
  const used = new Map();
  for (const file of files.filter((each) => /^(dist|bin)\/.*\.(js|d\.ts)$/.test(each))) {
    for (const specifier of importsOf(file, await readFile(join(folder, file), 'utf8'))) {
      const wanted = packageOf(specifier);
      used.set(wanted, [...(used.get(wanted) ?? []), file]);
      if (wanted !== name && !(wanted in declared))
        say(name, `${file} imports ${wanted}, which it does not depend on`);
    }
  }
  for (const wanted of Object.keys(declared))
    if (
      !used.has(wanted) &&
      !isOptional(wanted) &&
      !(await isNeededBy(wanted, dependencies, peerDependencies))
    )
      say(name, `it depends on ${wanted}, but nothing imports it`);
  const main = entryPointsOf(manifest, folder).find(({ subpath }) => subpath === '.');
  const reached = reach(folder, main?.files ?? []);
  for (const [wanted, places] of used) {
    const place = places.find((file) => reached.has(file));
    if (isOptional(wanted) && place)
      say(name, `the main entry point needs ${wanted}, which is optional, in ${place}`);
  }
  for (const wanted of Object.keys(peerDependenciesMeta))
    if (!(wanted in peerDependencies)) say(name, `peerDependenciesMeta names ${wanted}, which is no peer`);
}

/** A peer of a dependency must be a peer here too, or the application is not notified of it. */
async function isNeededBy(wanted, dependencies, peerDependencies) {
  for (const dependency of Object.keys(dependencies)) {
    const path = join(ROOT, 'node_modules', dependency, 'package.json');
    const { peerDependencies: theirs = {} } = JSON.parse(await readFile(path, 'utf8'));
    if (wanted in theirs) {
      if (peerDependencies[wanted] === theirs[wanted]) return true;
      say(dependency, `wants ${wanted} ${theirs[wanted]}, and who depends on it ${peerDependencies[wanted]}`);
    }
  }
  return false;
}

/** The files that some files import, directly or through others. */
function reach(folder, entries, found = new Set()) {
  for (const file of entries) {
    if (found.has(file)) continue;
    found.add(file);
    const next = specifiersOf(file, readFileSync(join(folder, file), 'utf8'))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(file), specifier))
      .map((path) => (file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path));
    reach(folder, next, found);
  }
  return found;
}

/** The programs of a package start from its tarball, without anything installed beside it. */
async function checkPrograms(name, { bin = {}, version }, folder) {
  for (const [program, path] of Object.entries(bin)) {
    const printed = (await run(process.execPath, [join(folder, path), '--version'], { cwd: folder })).trim();
    if (printed !== version) say(name, `${program} --version prints ${printed} instead of ${version}`);
  }
}

async function checkManifest(name, manifest) {
  const { description, license, engines, publishConfig, keywords = [], files, sideEffects } = manifest;
  if (!description || !license || keywords.length === 0) say(name, 'has no description, license or keywords');
  if (publishConfig?.access !== 'public' || publishConfig.provenance !== true)
    say(name, 'publishConfig has to be public, with provenance');
  if (engines?.node !== JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).engines.node)
    say(name, 'engines differ from those of the workspace');
  if (!Array.isArray(files) || sideEffects === undefined) say(name, 'files or sideEffects are not said');
  for (const lifecycle of ['preinstall', 'install', 'postinstall'])
    if (manifest.scripts?.[lifecycle]) say(name, `has a script that runs on ${lifecycle}`);
}

/**
 * With `sideEffects: false` a bundler may drop modules without importers. The metadata of the imported classes must still exist.
 */
async function checkTreeShaking() {
  const { rolldown } = await import('rolldown');
  const host = join(work, 'host.mjs');
  await writeFile(
    host,
    `import { getRemoteApi, validateInput, InputInvalidError, HttpRemoteError } from 'nestjs-http-remote';
     import { CreateUserWorkWxInput } from 'nestjs-work-weixin/user';
     export const action = getRemoteApi(CreateUserWorkWxInput).action;
     export const isTyped = new InputInvalidError([]) instanceof HttpRemoteError;
     export const refusal = await validateInput(CreateUserWorkWxInput.from({ userId: '-', name: '' })).catch((error) => error);`,
  );
  const isOurs = (id) => /^(\.|\/|nestjs-)/.test(id);
  const build = await rolldown({
    input: host,
    cwd: ROOT,
    platform: 'node',
    external: (id) => !isOurs(id),
    resolve: { modules: [join(ROOT, 'node_modules')] },
  });
  // Beside our packages, so that it finds their dependencies.
  const file = join(ROOT, 'node_modules/.cache/tree-shaken.mjs');
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  try {
    const { action, isTyped, refusal } = await import(pathToFileURL(file).href);
    assert.equal(action, 'user/create');
    assert.ok(isTyped);
    assert.ok(refusal.violations.length >= 2, 'rules are checked');
    console.log(
      `a bundler keeps what decorators wrote: ${refusal.violations.length} violations of ${action}`,
    );
  } finally {
    await rm(file, { force: true });
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const work = await mkdtemp(join(tmpdir(), 'packages-'));
try {
  for (const [name, tarball] of Object.entries(await packLibraries(work))) {
    await run('tar', ['xzf', tarball, '-C', work]);
    const folder = join(work, basename(tarball, '.tgz'));
    await run('mv', [join(work, 'package'), folder]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath, entry.name).slice(folder.length + 1));
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    await lint(name, tarball, manifest, folder);
    checkFiles(name, manifest, files);
    await checkLinks(name, folder, files);
    await checkTexts(name, folder, files);
    await checkDependencies(name, manifest, folder, files);
    await checkManifest(name, manifest);
    await checkPrograms(name, manifest, folder);
    console.log(`${name}: ${files.length} files checked\n`);
  }
  await checkTreeShaking();
  for (const script of ['smoke-builds.mjs', 'smoke-both-builds.mjs'])
    console.log((await run(process.execPath, [join(ROOT, 'tools', script)])).trim());
} finally {
  await rm(work, { recursive: true, force: true });
}
for (const mistake of mistakes) console.error(`✗ ${mistake}`);
console.log(mistakes.length === 0 ? 'the packages have no mistakes' : `${mistakes.length} mistakes`);
process.exitCode = mistakes.length === 0 ? 0 : 1;
