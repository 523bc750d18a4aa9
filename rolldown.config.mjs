// The libraries' JavaScript, both formats: few files load in a third of the time that many do. The types are tsc's.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thirdPartyLicenses } from './tools/third-party-licenses.mjs';

const root = import.meta.dirname;
const ENTRIES = [
  'index',
  'cli',
  'catalogue/*/index',
  'catalogue/*/*/index',
  'kit',
  'bots/index',
  'callbacks/index',
  'callbacks/bullmq/index',
  'customer-service/index',
  'directory/index',
  'events/*/index',
  'files/index',
  'health/index',
  'login/index',
  'messaging/index',
  'opentelemetry/index',
  'problem-details/index',
  'testing/index',
];

/** What hosts install by themselves; the other packages become part of the library. */
function installedWith(lib) {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(lib, 'package.json'), 'utf8'));
  return Object.keys({ ...dependencies, ...peerDependencies });
}

function entriesOf(lib) {
  const sources = readdirSync(join(lib, 'src'), { recursive: true, encoding: 'utf8' });
  const names = sources.filter((path) => path.endsWith('.ts')).map((path) => path.slice(0, -'.ts'.length));
  const isEntry = (name) =>
    ENTRIES.some((entry) => new RegExp(`^${entry.replaceAll('*', '[^/]+')}$`).test(name));
  return Object.fromEntries(names.filter(isEntry).map((name) => [name, join(lib, 'src', `${name}.ts`)]));
}

/** Declarations have nothing to step through, and their maps would be a third of the package. */
function withoutCatalogueMaps() {
  return {
    name: 'without-catalogue-maps',
    writeBundle({ dir }, chunks) {
      for (const { type, fileName, moduleIds = [] } of Object.values(chunks)) {
        if (type !== 'chunk' || !moduleIds.some((id) => /\/src\/(?:catalogue|events)\/[^/]+\//.test(id)))
          continue;
        const file = join(dir, fileName);
        const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
        writeFileSync(file, code);
        rmSync(`${file}.map`, { force: true });
      }
    },
  };
}

/** The package contains its sources, so a map needs no copy of them: that would be a sixth of the tarball. A bundled package is not shipped. */
function withoutShippedSources() {
  return {
    name: 'without-shipped-sources',
    writeBundle({ dir }, chunks) {
      for (const { fileName } of Object.values(chunks)) {
        if (!fileName.endsWith('.map') || !existsSync(join(dir, fileName))) continue;
        const file = join(dir, fileName);
        const { sourcesContent = [], ...map } = JSON.parse(readFileSync(file, 'utf8'));
        const kept = map.sources.map((source, index) =>
          source.includes('node_modules/') ? sourcesContent[index] : null,
        );
        const content = kept.some((one) => one !== null) ? { sourcesContent: kept } : {};
        writeFileSync(file, JSON.stringify({ ...map, ...content }));
      }
    },
  };
}

function bundle(lib, format) {
  const installed = installedWith(lib);
  return {
    cwd: lib,
    input: entriesOf(lib),
    platform: 'node',
    tsconfig: join(lib, 'tsconfig.json'),
    external: (id) => installed.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [thirdPartyLicenses(), withoutCatalogueMaps(), withoutShippedSources()],
    output: {
      dir: join(lib, 'dist', format),
      format,
      exports: 'named',
      sourcemap: true,
      // As require(): a host's Jest in CommonJS mode knows no import().
      dynamicImportInCjs: false,
      chunkFileNames: 'chunks/[name].js',
      // Parsed at each start, and there to be read in the sources and the types.
      comments: { legal: true, annotation: false, jsdoc: false },
    },
  };
}

/** A package that is only a program has no main entry point, and nobody loads it by require(). */
function formatsOf(lib) {
  const { main } = JSON.parse(readFileSync(join(lib, 'package.json'), 'utf8'));
  return main === undefined ? ['esm'] : ['esm', 'cjs'];
}

export default readdirSync(join(root, 'libs'))
  .map((name) => join(root, 'libs', name))
  .flatMap((lib) => formatsOf(lib).map((format) => bundle(lib, format)));
