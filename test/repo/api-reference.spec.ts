import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import ts from 'typescript';
import { entryPoints } from '../../tools/entry-points.mjs';
import { compilerOptions } from './compiler.js';
import {
  declarationOf,
  docstringsOf,
  memberDocstringsOf,
  shippedDeclarations,
  withoutExample,
  type Docstring,
  type MemberDocstring,
} from './docstrings.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = '/sample.ts';
const entries = entryPoints();
const names = entries.map(({ name }) => name);
const folders = entries.filter(({ file }) => file.includes('/catalogue/')).map(({ name }) => name);

/** What is hovered over most, by the names of its types: DTOs and enumerations, and what errors carry. */
const HOVERED =
  /^(?:Errcode(?:Info|Category)?|Http(?:Method|ParameterType)|ResponseType|ApiReference|Violation|\w+Error(?:Context)?|\w*WorkWx(?:In|Out)put)\./;

describe('The public exports', () => {
  const docstrings = new Map<string, readonly Docstring[]>();
  const members = new Map<string, readonly MemberDocstring[]>();
  const of = (entry: string) => docstrings.get(entry) ?? [];

  beforeAll(() => {
    const files = entries.map(({ file }) => resolve(ROOT, file));
    const emitting = { noEmit: false, emitDeclarationOnly: true, sourceMap: false, outDir: undefined };
    const program = ts.createProgram(files, { ...compilerOptions(), ...emitting });
    const shipped = shippedDeclarations(program);
    for (const { name, file } of entries) {
      const path = resolve(ROOT, file);
      docstrings.set(name, docstringsOf(program, path));
      members.set(name, memberDocstringsOf(shipped, declarationOf(path)));
    }
  }, 120_000);

  it.each(names)('of %s each have a docstring', (entry) => {
    expect(of(entry).length).toBeGreaterThan(0);
    expect(
      of(entry)
        .filter(({ text }) => text === '')
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it.each(folders)('of %s have a docstring at each member, in the types that are shipped', (entry) => {
    const all = members.get(entry) ?? [];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ text }) => text === '')).toEqual([]);
  });

  it('have one at each member of an enumeration, an error and a base class', () => {
    const hovered = [...members.values()].flat().filter(({ name }) => HOVERED.test(name));
    expect(hovered.length).toBeGreaterThan(300);
    expect(hovered.filter(({ text }) => text === '')).toEqual([]);
    const textOf = (wanted: string) => hovered.find(({ name }) => name === wanted)?.text;
    expect(textOf('Errcode.UserNotFound')).toContain('UserID 不存在');
    expect(textOf('UserWorkWxOutput.status')).toContain('4表示未激活');
    expect(textOf('WorkWeixinApiError.stage')).toBeTruthy();
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

  it('finds members that say nothing, hidden ones left out, in sources and in what is shipped', () => {
    const program = compile(`
      export abstract class Base {
        /** Says it. */
        readonly said: string = '';
        mute = 1;
        private hidden = 1;
        #secret = 1;
      }
      export class Heir extends Base { override readonly said: string = 'x'; }
      export const Codes = {
        /** Is known. */
        Known: 1,
        Mute: 2,
      } as const;
    `);
    const expected = {
      ...{ 'Base.said': 'Says it.', 'Base.mute': '', 'Heir.said': 'Says it.', 'Heir.mute': '' },
      ...{ 'Codes.Known': 'Is known.', 'Codes.Mute': '' },
    };
    const shipped = memberDocstringsOf(shippedDeclarations(program), declarationOf(SAMPLE));
    for (const members of [memberDocstringsOf(program, SAMPLE), shipped]) {
      expect(Object.fromEntries(members.map(({ name, text }) => [name, text]))).toEqual(expected);
    }
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
  return docstringsOf(compile(source), SAMPLE);
}

function compile(source: string): ts.Program {
  const file = ts.createSourceFile(SAMPLE, source, ts.ScriptTarget.ES2022, true);
  const host = ts.createCompilerHost({});
  return ts.createProgram(
    [SAMPLE],
    { noLib: true, declaration: true, emitDeclarationOnly: true, target: ts.ScriptTarget.ES2022 },
    { ...host, getSourceFile: (path) => (path === SAMPLE ? file : undefined) },
  );
}
