import ts from 'typescript';
import {
  declarationOf,
  docstringsOf,
  isReadable,
  memberDocstringsOf,
  shippedDeclarations,
  withoutExample,
  type Docstring,
} from './docstrings.js';

const SAMPLE = '/sample.ts';

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

  it('finds exports without text', () => {
    expect(found.filter(({ text }) => text === '').map(({ name }) => name)).toEqual(['Bare', 'Linked']);
  });

  it('finds exports that lead to no example, also through a circle of links', () => {
    expect(withoutExample(found)).toEqual(['Bare', 'Mute', 'One', 'Other']);
  });

  it('finds public members without text, in sources and in shipped declarations', () => {
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

  it('finds examples that are not valid code', () => {
    const readable = (wanted: string) => found.find(({ name }) => name === wanted)?.blocks.map(isReadable);
    expect([readable('Shown'), readable('shown')]).toEqual([[true], [false]]);
  });
});

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
