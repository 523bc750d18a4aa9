// Runs the generator of the catalogue, which is written in TypeScript and shares the writer of the command line: node run.mjs write|check|facts
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '../..');
// Inside the tree, so that the packages that stay outside the bundle are found.
const folder = mkdtempSync(join(ROOT, 'node_modules/.catalogue-'));
try {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'main.ts'),
    platform: 'node',
    tsconfig: join(ROOT, 'tsconfig.json'),
    external: (id) => /^[\w@]/.test(id),
    logLevel: 'silent',
  });
  const { output } = await bundle.write({ dir: folder, format: 'esm', codeSplitting: false });
  const { main } = await import(pathToFileURL(join(folder, output[0].fileName)).href);
  process.exitCode = await main(process.argv.slice(2), ROOT);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
