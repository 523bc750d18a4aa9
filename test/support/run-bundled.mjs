// Runs one TypeScript file in a separate process, with the sources of the libraries: node run-bundled.mjs <file>
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// The libraries, and the helper functions of the compiler.
const BUNDLED = /^(?:nestjs-http-remote|nestjs-work-weixin|work-weixin-sandbox|@oxc-project)(?:\/|$)/;

const [file] = process.argv.slice(2);
const bundle = await rolldown({
  input: file,
  platform: 'node',
  tsconfig: resolve(import.meta.dirname, '../../tsconfig.json'),
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
