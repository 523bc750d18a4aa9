// The public entry points of the libraries, as their package.json says, and the sources they are built from.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** As `{ library: 'libs/http-remote', name: 'nestjs-http-remote', file: 'libs/http-remote/src/index.ts' }`. */
export function entryPoints() {
  return readdirSync(join(ROOT, 'libs')).flatMap((folder) => {
    const library = `libs/${folder}`;
    const { name, exports } = JSON.parse(readFileSync(join(ROOT, library, 'package.json'), 'utf8'));
    return Object.entries(exports).flatMap(([subpath, { import: built } = {}]) => {
      if (built === undefined) return [];
      const source = built.types.replace('./dist/esm/', `${library}/src/`).replace(/\.d\.ts$/, '.ts');
      return expand(source).map(({ file, star }) => ({
        library,
        name: join(name, subpath.replace('*', star)),
        file,
      }));
    });
  });
}

function expand(source) {
  const [before, after] = source.split('*');
  if (after === undefined) return [{ file: source, star: '' }];
  return readdirSync(join(ROOT, before))
    .map((star) => ({ file: before + star + after, star }))
    .filter(({ file }) => existsSync(join(ROOT, file)));
}
