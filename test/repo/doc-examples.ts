import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Page } from './doc-pages.js';

/** A fenced block of TypeScript. */
export interface Example {
  /** Page and line. */
  readonly name: string;
  readonly file: string;
  readonly code: string;
  /** Set if it is neither compiled nor run: the reason. */
  readonly notRun: string | undefined;
  /** Set if it runs in a separate process: the reason. */
  readonly process: string | undefined;
  /** The output, if the page shows it in the next block. */
  readonly prints: string | undefined;
}

/** Reads the TypeScript blocks of a page. @param folder for the files of the examples */
export function examplesOf({ path, fences }: Page, folder: string): Example[] {
  return fences.flatMap(({ language, marks, line, content }, index) => {
    if (language !== 'ts') return [];
    // A block that other blocks import names its file.
    const file = resolve(folder, path.replaceAll(/\W/g, '-'), marks['file'] ?? `block-${line}.ts`);
    const next = fences[index + 1];
    const prints = next?.language === 'text' && 'prints' in next.marks ? next.content : undefined;
    return {
      name: `${path}:${line}`,
      file,
      code: content,
      notRun: marks['not-run'],
      process: marks['process'],
      prints,
    };
  });
}

export function writeExamples(examples: readonly Example[]): void {
  for (const { file, code } of examples) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
}
