// Compiles every example of the documentation, so it is a step of `npm run check` and not a Jest test. docs.spec.ts runs them.
import { after, before, describe, it } from 'node:test';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'expect';
import ts from 'typescript';
import { compilerOptions, problemsOf } from './compiler.js';
import { examplesOf, writeExamples } from './doc-examples.js';
import { documentationPages } from './doc-pages.js';

// Inside the tree, so that the packages are found by the names that a reader imports.
const FOLDER = resolve(import.meta.dirname, '.docs-compiled');
const examples = documentationPages(resolve(import.meta.dirname, '../..'))
  .flatMap((page) => examplesOf(page, FOLDER))
  .filter(({ notRun }) => notRun === undefined);

describe('Examples in the documentation', () => {
  let program: ts.Program;

  before(() => {
    writeExamples(examples);
    program = ts.createProgram(
      examples.map(({ file }) => file),
      compilerOptions(),
    );
  });
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  it('are found', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  for (const { name, file } of examples)
    it(`compile: ${name}`, () => {
      expect(problemsOf(program, file)).toEqual([]);
    });
});
