// Compiles the libraries twice, so it is a step of `npm run check` and not a Jest test.
import { before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { expect } from 'expect';
import ts from 'typescript';
import { entryPoints } from '../../tools/entry-points.mjs';
import { compilerOptions } from './compiler.js';
import {
  declarationOf,
  docstringsOf,
  isReadable,
  memberDocstringsOf,
  shippedDeclarations,
  withoutExample,
  type Docstring,
  type MemberDocstring,
} from './docstrings.js';

const ROOT = resolve(import.meta.dirname, '../..');
const entries = entryPoints(ROOT);
const names = entries.map(({ name }) => name);
const folders = entries.filter(({ file }) => /\/(?:catalogue|events)\//.test(file)).map(({ name }) => name);

/** Members of the types that editors show most: DTOs, enumerations and errors. */
const HOVERED =
  /^(?:Errcode(?:Info|Category)?|Http(?:Method|ParameterType)|ResponseType|ApiReference|Violation|\w+Error(?:Context)?|\w*WorkWx(?:In|Out)put)\./;

describe('The public exports', () => {
  const docstrings = new Map<string, readonly Docstring[]>();
  const members = new Map<string, readonly MemberDocstring[]>();
  const of = (entry: string) => docstrings.get(entry) ?? [];

  before(() => {
    const files = entries.map(({ file }) => resolve(ROOT, file));
    const emitting = { noEmit: false, emitDeclarationOnly: true, sourceMap: false, outDir: undefined };
    const program = ts.createProgram(files, { ...compilerOptions(), ...emitting });
    const shipped = shippedDeclarations(program);
    for (const { name, file } of entries) {
      const path = resolve(ROOT, file);
      docstrings.set(name, docstringsOf(program, path));
      members.set(name, memberDocstringsOf(shipped, declarationOf(path)));
    }
  });

  for (const entry of names)
    it(`of ${entry} each have a docstring`, () => {
      expect(of(entry).length).toBeGreaterThan(0);
      expect(
        of(entry)
          .filter(({ text }) => text === '')
          .map(({ name }) => name),
      ).toEqual([]);
    });

  for (const entry of folders)
    it(`of ${entry} have a docstring at each member, in the types that are shipped`, () => {
      const all = members.get(entry) ?? [];
      // An API without fields has those of the bases.
      expect(all.length).toBeGreaterThan(4);
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

  for (const entry of names)
    it(`of ${entry} each have an example, or links that lead to one`, () => {
      expect(withoutExample(of(entry), [...docstrings.values()].flat())).toEqual([]);
    });

  for (const entry of names)
    it(`of ${entry} have examples that can be parsed`, () => {
      const unreadable = of(entry).flatMap(({ name, blocks }) =>
        blocks.filter((code) => !isReadable(code)).map((code) => `${name}: ${code}`),
      );
      expect(unreadable).toEqual([]);
    });
});
