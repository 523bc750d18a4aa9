// Runs one TypeScript file in a separate process, with the sources of the libraries: node run-bundled.mjs <file>
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// The libraries, and the helper functions of the compiler.
const BUNDLED = /^(?:nestjs-http-remote|nestjs-work-weixin|work-weixin-sandbox|@oxc-project)(?:\/|$)/;

const CATALOGUE = resolve(import.meta.dirname, '../../libs/work-weixin/src/catalogue');

/** Lists the folders behind a computed import: a bundler includes only what it can read. */
const familiesOfCatalogue = {
  name: 'families-of-catalogue',
  transform(code, id) {
    if (!id.endsWith('src/catalogue/load-catalogue.ts')) return undefined;
    const families = readdirSync(CATALOGUE).filter((name) => existsSync(join(CATALOGUE, name, 'index.ts')));
    const loaders = families.map((name) => `'${name}': () => import('nestjs-work-weixin/${name}')`);
    return code.replace(/import\(`nestjs-work-weixin\/\$\{(\w+)\}`\)/, `({ ${loaders.join(', ')} })[$1]()`);
  },
};

const [file] = process.argv.slice(2);
const bundle = await rolldown({
  input: file,
  platform: 'node',
  tsconfig: resolve(import.meta.dirname, '../../tsconfig.json'),
  plugins: [familiesOfCatalogue],
  external: (id) => /^[\w@]/.test(id) && !BUNDLED.test(id),
});
const entryFileNames = '[name].bundled.mjs';
// One file, so that the caller has one file to remove.
const { output } = await bundle.write({
  dir: dirname(file),
  format: 'esm',
  entryFileNames,
  codeSplitting: false,
});
await import(pathToFileURL(resolve(dirname(file), output[0].fileName)).href);
