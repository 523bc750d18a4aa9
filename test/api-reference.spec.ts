import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import ts from 'typescript';
import { entryPoints } from '../tools/entry-points.mjs';
import { compilerOptions } from './compiler.js';
import { docstringsOf, withoutExample, type Docstring } from './docstrings.js';

const ROOT = resolve(import.meta.dirname, '..');
const entries = entryPoints();
const names = entries.map(({ name }) => name);

describe('The public exports', () => {
  const docstrings = new Map<string, readonly Docstring[]>();
  const of = (entry: string) => docstrings.get(entry) ?? [];

  beforeAll(() => {
    const files = entries.map(({ file }) => resolve(ROOT, file));
    const program = ts.createProgram(files, compilerOptions());
    for (const { name, file } of entries) docstrings.set(name, docstringsOf(program, resolve(ROOT, file)));
  }, 60_000);

  it.each(names)('of %s each have a docstring', (entry) => {
    expect(of(entry).length).toBeGreaterThan(0);
    expect(
      of(entry)
        .filter(({ text }) => text === '')
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each(names)('of %s each have an example, or links that lead to one', (entry) => {
    expect(withoutExample(of(entry), [...docstrings.values()].flat())).toEqual([]);
  });

  it.each(names)('of %s have examples that can be parsed', (entry) => {
    const unreadable = of(entry).flatMap(({ name, blocks }) =>
      blocks.filter((code) => !isReadable(code)).map((code) => `${name}: ${code}`),
    );
    expect(unreadable).toEqual([]);
  });
});

describe('The API reference', () => {
  it('is built without a warning', () => {
    const typedoc = resolve(ROOT, 'node_modules/typedoc/bin/typedoc');
    const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, '--emit', 'none'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).not.toMatch(/warning|error/i);
    expect(status).toBe(0);
  }, 120_000);
});

describe('The reader of docstrings', () => {
  const found = read(`
    export interface Bare {}
    /** Says something. */
    export interface Mute {}
    /** Goes round: {@link Other}. */
    export type One = string;
    /** And back: {@link One}. */
    export type Other = string;
    /** Leads on: {@link Shown.method}. */
    export const leading = 1;
    /**
     * Shows it.
     *
     * @example \`new Shown()\`
     * @example
     * \`\`\`ts
     * new Shown();
     * \`\`\`
     */
    export class Shown { method() {} }
    /**
     * Shows more.
     * @param one is left out
     * @example
     * \`\`\`ts
     * shown(
     * \`\`\`
     */
    export function shown(one?: string) { return one; }
    /** @see https://developer.work.weixin.qq.com/document/path/90664 */
    export class Linked {}
  `);

  it('finds exports that say nothing', () => {
    expect(found.filter(({ text }) => text === '').map(({ name }) => name)).toEqual(['Bare', 'Linked']);
  });

  it('finds those that lead nowhere, round in a circle too', () => {
    expect(withoutExample(found)).toEqual(['Bare', 'Mute', 'One', 'Other']);
  });

  it('finds examples that are no code', () => {
    const readable = (wanted: string) => found.find(({ name }) => name === wanted)?.blocks.map(isReadable);
    expect([readable('Shown'), readable('shown')]).toEqual([[true], [false]]);
  });
});

/** Some are excerpts: of a class or a function, with an ellipsis for what does not matter. */
function isReadable(code: string): boolean {
  const excerpt = code.replaceAll('…', '');
  return [
    excerpt,
    `${excerpt} class Decorated {}`,
    `class Excerpt {${excerpt}}`,
    `async function* excerpt() {${excerpt}}`,
  ].some(
    (text) =>
      ts.transpileModule(text, {
        reportDiagnostics: true,
        compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 },
      }).diagnostics?.length === 0,
  );
}

function read(source: string): Docstring[] {
  const file = ts.createSourceFile('/sample.ts', source, ts.ScriptTarget.ES2022, true);
  const host = ts.createCompilerHost({});
  const program = ts.createProgram(
    ['/sample.ts'],
    { noLib: true },
    {
      ...host,
      getSourceFile: (path) => (path === '/sample.ts' ? file : undefined),
    },
  );
  return docstringsOf(program, '/sample.ts');
}
