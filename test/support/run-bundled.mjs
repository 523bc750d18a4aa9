// Runs one TypeScript file in a process of its own, with the libraries as they are in the sources: node run-bundled.mjs <file>
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// What is taken from the sources, and the helper functions of the compiler.
const BUNDLED = /^(?:nestjs-http-remote|nestjs-work-weixin|work-weixin-sandbox|@oxc-project)(?:\/|$)/;

const [file] = process.argv.slice(2);
const bundle = await rolldown({
  input: file,
  platform: 'node',
  tsconfig: resolve(import.meta.dirname, '../../tsconfig.json'),
  external: (id) => /^[\w@]/.test(id) && !BUNDLED.test(id),
});
const entryFileNames = '[name].bundled.mjs';
// In one file, so that whoever starts it has one to remove.
const { output } = await bundle.write({
  dir: dirname(file),
  format: 'esm',
  entryFileNames,
  codeSplitting: false,
});
await import(pathToFileURL(resolve(dirname(file), output[0].fileName)).href);
