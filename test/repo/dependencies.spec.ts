import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(resolve(ROOT, folder, 'package.json'), 'utf8')) as Manifest;

const majorOf = (version: string) => /\d+/.exec(version)?.[0];

const libraries = readdirSync(resolve(ROOT, 'libs')).map((name) => manifestOf(`libs/${name}`));
const wanted = libraries
  .flatMap(({ dependencies, devDependencies }) => Object.entries({ ...dependencies, ...devDependencies }))
  .filter(([name]) => name !== 'nestjs-http-remote');

// `nest build` compiles the libraries into `dist/`. From there Node finds only the packages of the root.
describe('Dependencies of the libraries', () => {
  it.each(wanted)('are found by the built application: %s %s', (name, range) => {
    expect(majorOf(manifestOf(`node_modules/${name}`).version)).toBe(majorOf(range));
  });
});
