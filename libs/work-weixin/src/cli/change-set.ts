import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { RefusedError } from './refused.error.js';

/** One file as it is and as it is going to be. */
export interface Change {
  readonly path: string;
  /** `undefined` where there is no file yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Files that are written together, or not at all. */
export class ChangeSet {
  readonly changes: readonly Change[];

  constructor(
    private readonly root: string,
    changes: readonly Change[],
  ) {
    this.changes = changes.filter(({ before, after }) => before !== after);
  }

  /** @throws RefusedError where a file could not be written; then every file is as it was */
  write(): void {
    const madeFolders: string[] = [];
    const begun: { path: string; temporary: string; before: string | undefined; isDone: boolean }[] = [];
    let current = this.root;
    try {
      for (const { path, before, after } of this.changes) {
        current = path;
        madeFolders.push(...makeFolders(dirname(path)));
        const step = { path, temporary: `${path}.new-api-${process.pid}`, before, isDone: false };
        begun.push(step);
        // 'wx' follows no link that somebody laid there.
        writeFileSync(step.temporary, after, { flag: 'wx' });
      }
      for (const step of begun) {
        current = step.path;
        renameSync(step.temporary, step.path);
        step.isDone = true;
      }
    } catch (error) {
      for (const { path, temporary, before, isDone } of begun.reverse()) {
        if (!isDone) rmSync(temporary, { force: true });
        else if (before === undefined) rmSync(path, { force: true });
        else writeFileSync(path, before);
      }
      for (const folder of madeFolders.reverse()) rmdirSync(folder);
      const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
      throw new RefusedError(
        `cannot write ${relative(this.root, current)} (${code}): nothing was written, make it writable and run it again`,
      );
    }
  }

  /** One line for each file. */
  summary(isDryRun: boolean): string {
    return this.changes
      .map(({ path, before }) => {
        const verb = before === undefined ? 'create' : 'change';
        return `  ${isDryRun ? `would ${verb}` : `${verb}d`}  ${relative(this.root, path)}\n`;
      })
      .join('');
  }

  /** What each file would become: new ones whole, others by the lines that change. */
  details(): string {
    return this.changes
      .map(({ path, before, after }) => {
        const lines =
          before === undefined ? prefixed('+', after.split('\n').slice(0, -1)) : difference(before, after);
        return `--- ${relative(this.root, path)}\n${lines}`;
      })
      .join('\n');
  }
}

export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** @returns the folders that were not there before, the outermost first */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  mkdirSync(folder, { recursive: true });
  return missing;
}

function difference(before: string, after: string): string {
  const [olds, news] = [before.split('\n'), after.split('\n')];
  const [kept, added] = [new Set(news), new Set(olds)];
  return (
    prefixed(
      '-',
      olds.filter((line) => !kept.has(line)),
    ) +
    prefixed(
      '+',
      news.filter((line) => !added.has(line)),
    )
  );
}

function prefixed(mark: string, lines: readonly string[]): string {
  return lines.map((line) => `${mark} ${line}\n`).join('');
}
