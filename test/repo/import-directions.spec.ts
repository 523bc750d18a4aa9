import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

/** Which packages of this workspace a tree may import. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'libs/http-remote/src/': [],
  'libs/work-weixin/src/': ['nestjs-http-remote'],
  // Only hosts' tests load it, and the sandbox only those that want one.
  'libs/work-weixin/src/testing/': ['nestjs-http-remote', 'work-weixin-sandbox'],
  'libs/work-weixin-sandbox/src/': [],
  'src/': ['nestjs-http-remote', 'nestjs-work-weixin', 'work-weixin-sandbox'],
};

/** How one tree names what another publishes: the package, or one folder of the catalogue. */
const ENTRY_POINT =
  /^(?:nestjs-http-remote(?:\/[a-z-]+)?|nestjs-work-weixin(?:\/[a-z_-]+)?|work-weixin-sandbox)$/;

interface Allowed {
  /** Folders or files below the library's `src/`, the folder itself aside. */
  readonly any: readonly string[];
  /** The same, for `import type` only. */
  readonly types?: readonly string[];
}

const STAGE: Allowed = { any: ['call/', 'metadata/', 'wire/', 'errors/'], types: ['contract/'] };

/** What the folders of a library may import of it. Files beside `index.ts` join the rooms: they may import all. */
const FOLDERS: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  'libs/http-remote/src/': {
    errors: { any: [], types: ['wire/'] },
    wire: { any: ['errors/'] },
    metadata: { any: ['errors/'] },
    contract: { any: ['metadata/', 'errors/', 'wire/'] },
    call: { any: ['metadata/', 'errors/'] },
    validate: STAGE,
    encode: STAGE,
    'shared-state': { any: ['errors/'] },
    limit: { ...STAGE, any: [...STAGE.any, 'shared-state/'] },
    authorize: STAGE,
    send: STAGE,
    check: STAGE,
    decode: STAGE,
    retry: STAGE,
    remote: {
      any: [
        'call/',
        'metadata/',
        'wire/',
        'errors/',
        'limit/',
        'authorize/',
        'send/',
        'check/',
        'retry/',
        'observe/',
      ],
    },
    observe: { any: ['metadata/', 'wire/', 'errors/'] },
    opentelemetry: { any: ['observe/', 'errors/'] },
    'problem-details': { any: ['errors/'] },
    // Stands in for the network and writes what the remote would: it needs both ends of the way, and takes the clients' place.
    testing: {
      any: [
        'call/',
        'contract/',
        'metadata/',
        'wire/',
        'errors/',
        'encode/',
        'observe/',
        'remote/',
        'send/http-transport.ts',
        'http-remote.injection-tokens.ts',
        'http-remote.options.ts',
      ],
      types: ['retry/'],
    },
  },
};

type FileMap = ReadonlyMap<string, string>;

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** `import()`: runs when it is called, so it closes no cycle. */
  readonly lazy: boolean;
}

const files = readTrees(Object.keys(LIBRARIES));
const imports = readImports(files);

describe('Imports between libraries', () => {
  for (const [tree, allowed] of Object.entries(LIBRARIES)) {
    it(`of ${tree} go to ${allowed.join(', ') || 'no other library'}`, () => {
      expect(show(wrongLibraries(imports, tree, allowed))).toEqual([]);
    });
  }

  it('leave the testing kits to tests', () => {
    expect(show(intoTesting(imports))).toEqual([]);
  });

  it('name only public entry points', () => {
    expect(show(pastEntryPoints(imports))).toEqual([]);
  });
});

describe('Imports inside a library', () => {
  for (const [library, folders] of Object.entries(FOLDERS)) {
    it(`follow a rule for every folder of ${library}`, () => {
      expect(foldersOf(files, library).filter((folder) => !(folder in folders))).toEqual([]);
    });

    for (const [folder, allowed] of Object.entries(folders)) {
      it(`of ${library}${folder}/ go to ${describeAllowed(allowed)}`, () => {
        expect(show(wrongFolders(imports, `${library}${folder}/`, library, allowed))).toEqual([]);
      });
    }
  }

  it('name the file, not an index.ts', () => {
    expect(show(throughIndex(imports))).toEqual([]);
  });

  it('make no cycle', () => {
    expect(findCycles(imports)).toEqual([]);
  });
});

describe('Imports', () => {
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

  it('finds every form of import and tells types from values', () => {
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

  it('sees a library that imports against the direction, also for a type', () => {
    const found = read({
      'libs/http-remote/src/a.ts': `import type { A } from 'nestjs-work-weixin/user'; import 'nestjs-http-remote';`,
      'libs/work-weixin/src/a.ts': `import { A } from 'nestjs-http-remote';`,
      'libs/work-weixin-sandbox/src/a.ts': `import { A } from 'nestjs-http-remote';`,
    });
    expect(
      Object.entries(LIBRARIES).flatMap(([tree, allowed]) => show(wrongLibraries(found, tree, allowed))),
    ).toEqual([
      'libs/http-remote/src/a.ts → nestjs-work-weixin/user',
      'libs/http-remote/src/a.ts → nestjs-http-remote',
      'libs/work-weixin-sandbox/src/a.ts → nestjs-http-remote',
    ]);
  });

  it('sees the sandbox imported outside the testing kit, and the kit by what is not for tests', () => {
    const found = read({
      'libs/work-weixin/src/testing/a.ts': `import type { Sandbox } from 'work-weixin-sandbox';`,
      'libs/work-weixin/src/a.ts': `import 'work-weixin-sandbox'; import './testing/a.js';`,
      'libs/work-weixin/src/b.ts': `export * from 'nestjs-http-remote/testing';`,
      'libs/work-weixin/src/a.spec.ts': `import './testing/a.js';`,
      'libs/work-weixin-sandbox/src/a.ts': `import type { A } from 'nestjs-work-weixin/testing';`,
    });
    expect(
      Object.entries(LIBRARIES).flatMap(([tree, allowed]) => show(wrongLibraries(found, tree, allowed))),
    ).toEqual([
      'libs/work-weixin/src/a.ts → work-weixin-sandbox',
      'libs/work-weixin-sandbox/src/a.ts → nestjs-work-weixin/testing',
    ]);
    expect(show(intoTesting(found))).toEqual([
      'libs/work-weixin/src/a.ts → ./testing/a.js',
      'libs/work-weixin/src/b.ts → nestjs-http-remote/testing',
      'libs/work-weixin-sandbox/src/a.ts → nestjs-work-weixin/testing',
    ]);
  });

  it('sees imports past an entry point', () => {
    const found = read({
      'libs/work-weixin/src/a.ts': `import 'nestjs-http-remote'; import 'nestjs-http-remote/dist/esm/a.js';`,
      'libs/work-weixin/src/deep/b.ts': `import '../../../http-remote/src/a.js'; import '../a.js'; import '../../test/a.js';`,
      'src/c.ts': `import '../../libs/http-remote/src/index.js'; import 'nestjs-work-weixin/user/user-create.api.js';`,
    });
    expect(show(pastEntryPoints(found))).toEqual([
      'libs/work-weixin/src/a.ts → nestjs-http-remote/dist/esm/a.js',
      'libs/work-weixin/src/deep/b.ts → ../../../http-remote/src/a.js',
      'src/c.ts → ../libs/http-remote/src/index.js',
      'src/c.ts → nestjs-work-weixin/user/user-create.api.js',
    ]);
  });

  it('sees a folder that reaches into another, a type where only types may go aside', () => {
    const found = read({
      'lib/encode/a.ts': `
        import './b.js';
        import '../wire/a.js';
        import '../decode/a.js';
        import type { A } from '../contract/a.js';
        import { B } from '../contract/b.js';
        import type { C } from '../wire-tap/c.js';
        import { D } from '../module.js';
        import 'npm-package';
      `,
      'lib/encode/a.spec.ts': `import '../decode/a.js';`,
      'lib/module.ts': `import './encode/a.js';`,
    });
    expect(show(wrongFolders(found, 'lib/encode/', 'lib/', STAGE))).toEqual([
      'lib/encode/a.ts → ../decode/a.js',
      'lib/encode/a.ts → ../contract/b.js',
      'lib/encode/a.ts → ../wire-tap/c.js',
      'lib/encode/a.ts → ../module.js',
    ]);
  });

  it('sees a folder without a rule', () => {
    const given = new Map([['lib/new/a.ts', ''], ['lib/new/deep/b.ts', ''], ['lib/c.ts', '']]); // prettier-ignore
    expect(foldersOf(given, 'lib/')).toEqual(['new']);
  });

  it('sees an index.ts and a missing extension', () => {
    const found = read({
      'src/a/b.ts': `import '../index.js'; import './c'; import './d.ts'; import './e.js'; import '..';`,
      'src/a/b.spec.ts': `import './index.js';`,
    });
    expect(show(throughIndex(found))).toEqual(['src/a/b.ts → ../index.js']);
    expect(show(withoutExtension(found))).toEqual([
      'src/a/b.ts → ./c',
      'src/a/b.ts → ./d.ts',
      'src/a/b.ts → ..',
    ]);
  });

  it('reports a cycle once, and none that only types or import() close', () => {
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

  it('sees imports of what a package does not publish', () => {
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

function wrongLibraries(all: readonly Import[], tree: string, allowed: readonly string[]): Import[] {
  const forbidden = Object.values(LIBRARIES)
    .flat()
    .filter((name) => !allowed.includes(name));
  return all.filter(
    ({ file, specifier }) => treeOf(file) === tree && forbidden.includes(packageOf(specifier)),
  );
}

function intoTesting(all: readonly Import[]): Import[] {
  return all.filter(({ file, specifier }) => {
    if (isSpec(file) || file.includes('/testing/')) return false;
    return isRelative(specifier)
      ? targetOf(file, specifier).includes('/src/testing/')
      : specifier.endsWith('/testing') && packageOf(specifier).startsWith('nestjs-');
  });
}

/** The tree whose rule holds for a file: the nearest. */
function treeOf(file: string): string | undefined {
  return Object.keys(LIBRARIES)
    .filter((tree) => file.startsWith(tree))
    .sort((a, b) => b.length - a.length)[0];
}

function pastEntryPoints(all: readonly Import[]): Import[] {
  const own = new Set(Object.values(LIBRARIES).flat());
  return all.filter(({ file, specifier }) => {
    if (!isRelative(specifier)) return own.has(packageOf(specifier)) && !ENTRY_POINT.test(specifier);
    const tree = Object.keys(LIBRARIES).find((name) => file.startsWith(name)) ?? '';
    // What the tests of several libraries share.
    if (isSpec(file) && targetOf(file, specifier).startsWith('test/')) return false;
    // A library's own test helpers stand beside its src.
    const library = tree.startsWith('libs/') ? tree.slice(0, -'src/'.length) : tree;
    return !targetOf(file, specifier).startsWith(library);
  });
}

function wrongFolders(
  all: readonly Import[],
  folder: string,
  library: string,
  { any, types = [] }: Allowed,
): Import[] {
  return all.filter(({ file, specifier, typeOnly }) => {
    if (!file.startsWith(folder) || isSpec(file) || !isRelative(specifier)) return false;
    const target = targetOf(file, specifier);
    const isIn = (place: string) => target.startsWith(library + place);
    return !target.startsWith(folder) && !any.some(isIn) && !(typeOnly && types.some(isIn));
  });
}

function throughIndex(all: readonly Import[]): Import[] {
  return all.filter(
    // A spec may look at what an index names.
    ({ file, specifier }) =>
      !file.endsWith('.spec.ts') && isRelative(specifier) && posix.basename(specifier) === 'index.js',
  );
}

function withoutExtension(all: readonly Import[]): Import[] {
  return all.filter(({ specifier }) => isRelative(specifier) && !specifier.endsWith('.js'));
}

function unpublished(
  all: readonly Import[],
  publishedBy: (name: string) => { exports?: unknown } | undefined,
): Import[] {
  return all.filter(({ specifier }) => {
    const name = packageOf(specifier);
    if (isRelative(specifier) || isBuiltin(specifier) || ENTRY_POINT.test(specifier)) return false;
    const published = publishedBy(name);
    return !published || !publishes(published.exports, `.${specifier.slice(name.length)}`);
  });
}

/** @param path `.` for the package itself, `./part` for a part of it */
function publishes(exports: unknown, path: string): boolean {
  const subpaths = Object.entries(exports ?? {}).filter(([key]) => key.startsWith('.'));
  if (subpaths.length === 0) return path === '.';
  const matching = subpaths.filter(([key]) => {
    const [before = '', after] = key.split('*');
    return after === undefined ? key === path : path.startsWith(before) && path.endsWith(after);
  });
  // As Node decides: the exact subpath first, then the most specific pattern.
  const rank = (key: string) => (key === path ? Infinity : key.length);
  const [best] = matching.sort(([a], [b]) => rank(b) - rank(a));
  return best !== undefined && best[1] !== null;
}

function readPublished(name: string): { exports?: unknown } | undefined {
  const path = resolve(ROOT, 'node_modules', name, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { exports?: unknown }) : undefined;
}

/** Cycles of imports that run while a module loads, each from its first file in alphabetical order; at least one where any is. */
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

function foldersOf(given: FileMap, library: string): string[] {
  const below = [...given.keys()]
    .filter((path) => path.startsWith(library))
    .map((path) => path.slice(library.length));
  return [
    ...new Set(below.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')))),
  ];
}

function describeAllowed({ any, types = [] }: Allowed): string {
  const places = [...any, ...types.map((place) => `${place} (types)`)];
  return places.length === 0 ? 'itself only' : `itself, ${places.join(', ')}`;
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** Unit tests may use any room of their library. */
function isSpec(file: string): boolean {
  return file.endsWith('.spec.ts');
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
