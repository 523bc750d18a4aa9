import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { GeneratedFile } from './catalogue.js';
import { jsonText } from './json-text.js';

/** Where generated files are, and which of their neighbors are not. */
export interface TreeOptions {
  readonly folder: string;
  /** Lists the generated files. */
  readonly manifest: string;
  /** Files that people own and that an entry point exports. */
  readonly owned: readonly string[];
  /** Folders of people. */
  readonly folders: readonly string[];
}

/** Generated files on disk. A manifest says which of them are generated. */
export class Tree {
  private readonly folder: string;
  private readonly manifest: string;

  constructor(private readonly options: TreeOptions) {
    this.folder = options.folder;
    this.manifest = options.manifest;
  }

  /** Writes what changed, and removes generated files that are no longer made. */
  write(files: readonly GeneratedFile[]): string {
    const paths = new Set(files.map(({ path }) => path));
    const gone = this.listed().filter((path) => !paths.has(path));
    for (const path of gone) rmSync(join(this.folder, path), { force: true });
    const changed = files.filter(({ path, text }) => this.read(path) !== text);
    for (const { path, text } of changed) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    const manifest = jsonText([...paths].sort());
    if (!existsSync(this.manifest) || readFileSync(this.manifest, 'utf8') !== manifest) {
      writeFileSync(this.manifest, manifest);
    }
    return `${changed.length} files written, ${gone.length} removed, ${files.length - changed.length} unchanged`;
  }

  /** What differs from the generator's version, and what to do. */
  problems(files: readonly GeneratedFile[]): string[] {
    const listed = new Set(this.listed());
    const paths = new Set(files.map(({ path }) => path));
    const onDisk = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => !this.options.folders.some((folder) => path.startsWith(`${folder}/`)));
    const owned = new Set(this.options.owned);
    const remedy = 'change the facts or an overlay and run npm run catalogue';
    return [
      ...files.flatMap(({ path, text }) => {
        const before = this.read(path);
        if (before === undefined) return [`${path} is missing: run npm run catalogue`];
        return before === text ? [] : [`${path} is not what the generator makes: ${remedy}`];
      }),
      ...[...listed].filter((path) => !paths.has(path)).map((path) => `${path} is no longer made: ${remedy}`),
      ...[...paths]
        .filter((path) => !listed.has(path))
        .map((path) => `${path} is not in facts/${basename(this.manifest)}: ${remedy}`),
      ...onDisk
        .filter((path) => !paths.has(path) && !owned.has(path) && !isHelper(path))
        .map((path) => `${path} is neither generated nor in overlays/hand-owned.json: list it, or ${remedy}`),
      ...[...paths]
        .filter((path) => owned.has(path))
        .map(
          (path) => `${path} is in overlays/hand-owned.json, but the facts have its API: add it to "apis"`,
        ),
      ...[...owned]
        .filter((path) => this.read(path) === undefined)
        .map((path) => `overlays/hand-owned.json: there is no ${path}`),
    ];
  }

  private listed(): string[] {
    return existsSync(this.manifest) ? (JSON.parse(readFileSync(this.manifest, 'utf8')) as string[]) : [];
  }

  private read(path: string): string | undefined {
    const file = join(this.folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }
}

/** Specs, rules and other files beside the APIs that no entry point exports. */
function isHelper(path: string): boolean {
  return !path.includes('/') || /\.(?:spec|rule)\.ts$/.test(path);
}
