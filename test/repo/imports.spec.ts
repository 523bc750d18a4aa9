import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, resolve } from 'node:path';
import ts from 'typescript';

// ESLint holds who may import whom (eslint.config.mjs). This spec holds what no rule of it sees.
const ROOT = resolve(import.meta.dirname, '../..');
const OWN_PACKAGE =
  /^(?:nestjs-http-remote|nestjs-work-weixin|nestjs-work-weixin-cli|work-weixin-sandbox)(?:\/[a-z_-]+){0,2}$/;
const TREES = ['src', ...readdirSync(resolve(ROOT, 'libs')).map((library) => `libs/${library}/src`)];

type FileMap = ReadonlyMap<string, string>;

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** `import()` runs when it is called, so it closes no cycle. */
  readonly lazy: boolean;
}

const imports = readImports(readTrees(TREES));

describe('Imports', () => {
  it('make no cycle', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  it('of files end in .js', () => {
    expect(show(withoutExtension(imports))).toEqual([]);
  });

  it('of npm packages name what the package publishes', () => {
    expect(show(unpublished(imports, readPublished))).toEqual([]);
  });
});

describe('The checker of imports', () => {
  const read = (given: Readonly<Record<string, string>>): Import[] =>
    readImports(new Map(Object.entries(given)));

  it('finds every form of import and distinguishes types from values', () => {
    const found = read({
      'src/a.ts': `
        import './effect.js';
        import one, { type Two } from './value.js';
        import type { Three } from './type.js';
        import { type Four, type Five } from './types.js';
        export * from './star.js';
        export type { Six } from './export-type.js';
        import old = require('./require.js');
        const lazy = () => import('./lazy.js');
        type Seven = import('./import-type.js').Seven;
        // import './comment.js';
      `,
    });
    expect(
      found.map(({ specifier, typeOnly, lazy }) => [specifier, typeOnly ? 'type' : lazy ? 'lazy' : 'value']),
    ).toEqual([
      ['./effect.js', 'value'],
      ['./value.js', 'value'],
      ['./type.js', 'type'],
      ['./types.js', 'type'],
      ['./star.js', 'value'],
      ['./export-type.js', 'type'],
      ['./require.js', 'value'],
      ['./lazy.js', 'lazy'],
      ['./import-type.js', 'type'],
    ]);
  });

  it('finds a missing extension', () => {
    const found = read({ 'src/a/b.ts': `import './c'; import './d.ts'; import './e.js'; import '..';` });
    expect(show(withoutExtension(found))).toEqual([
      'src/a/b.ts → ./c',
      'src/a/b.ts → ./d.ts',
      'src/a/b.ts → ..',
    ]);
  });

  it('reports a cycle once, and ignores cycles through types or import()', () => {
    const found = read({
      'src/a.ts': `import './b.js'; import './alone.js'; import './d.js';`,
      'src/b.ts': `import { C } from './c.js';`,
      'src/c.ts': `export * from './a.js'; import type { A } from './alone.js';`,
      'src/d.ts': `export const later = () => import('./a.js');`,
      'src/alone.ts': `import type { A } from './a.js';`,
      'src/self.ts': `import './self.js';`,
    });
    expect(findCycles(found)).toEqual([
      'src/a.ts → src/b.ts → src/c.ts → src/a.ts',
      'src/self.ts → src/self.ts',
    ]);
  });

  it('finds imports of paths that a package does not publish', () => {
    const found = read({
      'src/a.ts': `
        import 'node:fs'; import 'fs';
        import 'closed'; import 'closed/lib/a.js';
        import '@scope/open'; import '@scope/open/part'; import '@scope/open/all/of/it.js'; import '@scope/open/all/private.js';
        import '@scope/open/other';
        import 'single'; import 'single/a.js';
        import 'absent';
      `,
    });
    const published: Readonly<Record<string, unknown>> = {
      closed: undefined,
      '@scope/open': {
        '.': './a.js',
        './part': { import: './b.js' },
        './all/*': './c/*',
        './all/private.js': null,
      },
      single: { import: './a.js', require: './a.cjs' },
    };
    expect(
      show(unpublished(found, (name) => (name in published ? { exports: published[name] } : undefined))),
    ).toEqual([
      'src/a.ts → closed/lib/a.js',
      'src/a.ts → @scope/open/all/private.js',
      'src/a.ts → @scope/open/other',
      'src/a.ts → single/a.js',
      'src/a.ts → absent',
    ]);
  });
});

function withoutExtension(all: readonly Import[]): Import[] {
  return all.filter(({ specifier }) => isRelative(specifier) && !specifier.endsWith('.js'));
}

function unpublished(
  all: readonly Import[],
  publishedBy: (name: string) => { exports?: unknown } | undefined,
): Import[] {
  return all.filter(({ specifier }) => {
    const name = packageOf(specifier);
    if (isRelative(specifier) || isBuiltin(specifier) || OWN_PACKAGE.test(specifier)) return false;
    const published = publishedBy(name);
    return !published || !publishes(published.exports, `.${specifier.slice(name.length)}`);
  });
}

/** @param path `.` for the package, `./part` for a subpath */
function publishes(exports: unknown, path: string): boolean {
  const subpaths = Object.entries(exports ?? {}).filter(([key]) => key.startsWith('.'));
  if (subpaths.length === 0) return path === '.';
  const matching = subpaths.filter(([key]) => {
    const [before = '', after] = key.split('*');
    return after === undefined ? key === path : path.startsWith(before) && path.endsWith(after);
  });
  // Node prefers the exact subpath, then the most specific pattern.
  const rank = (key: string) => (key === path ? Infinity : key.length);
  const [best] = matching.sort(([a], [b]) => rank(b) - rank(a));
  return best !== undefined && best[1] !== null;
}

function readPublished(name: string): { exports?: unknown } | undefined {
  const path = resolve(ROOT, 'node_modules', name, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { exports?: unknown }) : undefined;
}

/** Finds cycles of imports that run while a module loads. Each starts at its first file in alphabetical order. */
function findCycles(all: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, specifier, typeOnly, lazy } of all) {
    if (typeOnly || lazy || !isRelative(specifier)) continue;
    targets.set(file, [...(targets.get(file) ?? []), targetOf(file, specifier)]);
  }
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.add(fromFirst(path.slice(start)));
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of [...targets.keys()].sort()) visit(file, []);
  return [...cycles];
}

function fromFirst(cycle: readonly string[]): string {
  const [first = ''] = [...cycle].sort();
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at), first].join(' → ');
}

function readTrees(trees: readonly string[]): FileMap {
  const found = new Map<string, string>();
  for (const tree of trees) {
    if (!existsSync(resolve(ROOT, tree))) continue;
    for (const name of readdirSync(resolve(ROOT, tree), { recursive: true, encoding: 'utf8' })) {
      const path = posix.join(tree, name.replaceAll('\\', '/'));
      if (path.endsWith('.ts')) found.set(path, readFileSync(resolve(ROOT, path), 'utf8'));
    }
  }
  return found;
}

function readImports(given: FileMap): Import[] {
  return [...given].flatMap(([file, text]) => {
    const found: Import[] = [];
    const add = (node: ts.Node | undefined, typeOnly: boolean, lazy = false): void => {
      if (node && ts.isStringLiteralLike(node)) found.push({ file, specifier: node.text, typeOnly, lazy });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsOnlyTypes(node.importClause));
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsOnlyTypes(node));
      else if (ts.isExternalModuleReference(node)) add(node.expression, false);
      else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
        add(node.argument.literal, true);
      else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false, true);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
    return found;
  });
}

function importsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && areAllTypes(namedBindings.elements);
}

function exportsOnlyTypes({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && areAllTypes(exportClause.elements))
  );
}

function areAllTypes(elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isLoad(called: ts.Expression): boolean {
  return (
    called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
  );
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

function targetOf(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function show(offenders: readonly Import[]): string[] {
  return [...new Set(offenders.map(({ file, specifier }) => `${file} → ${specifier}`))];
}
