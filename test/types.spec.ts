import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { compilerOptions, problemsOf } from './compiler.js';

const FOLDER = resolve(import.meta.dirname, 'types');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Files that are only in memory: wrong uses that nothing announces, and an announcement that nothing bears out. */
const BROKEN: Readonly<Record<string, string>> = {
  'unannounced.ts': `
    import { HttpRemoteApi } from 'nestjs-http-remote';
    HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'FETCH' });
  `,
  'unborne.ts': `
    import { HttpRemoteApi } from 'nestjs-http-remote';
    // @ts-expect-error all is well below
    HttpRemoteApi({ action: 'a', desc: 'A', httpMethod: 'GET' });
  `,
  'unresolved.ts': `import { HttpRemoteInput } from 'nestjs-http-remote/nowhere'; void HttpRemoteInput;`,
};

describe('Types', () => {
  let errorsOf: (name: string) => string[];

  beforeAll(() => {
    errorsOf = compile();
  }, 60_000);

  it.each(FILES)('in %s compile where they should, and only there', (name) => {
    expect(errorsOf(name)).toEqual([]);
  });

  it.each(FILES)('in %s say why a use is wrong', (name) => {
    expect(readFileSync(resolve(FOLDER, name), 'utf8')).not.toMatch(
      /@ts-(?:expect-error\s*$|ignore|nocheck)/m,
    );
  });

  it('would show a wrong use that compiles, one that does not, and a missing import', () => {
    expect(errorsOf('unannounced.ts')).toEqual([
      expect.stringMatching(/^unannounced\.ts:3 TS\d+: [^]*"FETCH/),
    ]);
    expect(errorsOf('unborne.ts')).toEqual([expect.stringMatching(/^unborne\.ts:3 TS2578: /)]);
    expect(errorsOf('unresolved.ts')).toEqual([expect.stringMatching(/^unresolved\.ts:1 TS2307: /)]);
  });
});

/** Compiles the folder with the options of the root tsconfig.json; the errors of the libraries themselves are not asked for. */
function compile(): (name: string) => string[] {
  const options = compilerOptions();
  const inMemory = new Map(Object.entries(BROKEN).map(([name, text]) => [resolve(FOLDER, name), text]));
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => inMemory.has(path) || disk.fileExists(path),
    readFile: (path) => inMemory.get(path) ?? disk.readFile(path),
    getSourceFile: (path, target, ...rest) => {
      const text = inMemory.get(path);
      return text === undefined
        ? disk.getSourceFile(path, target, ...rest)
        : ts.createSourceFile(path, text, target);
    },
  };
  const rootNames = [...FILES.map((name) => resolve(FOLDER, name)), ...inMemory.keys()];
  const program = ts.createProgram({ rootNames, options, host });
  return (name) => problemsOf(program, resolve(FOLDER, name)).map((problem) => `${name}${problem}`);
}
