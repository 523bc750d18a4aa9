import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { RejectedError } from './rejected.error.js';

/** The text of one file, before and after. */
export interface Change {
  readonly path: string;
  /** `undefined` if the file does not exist yet. */
  readonly before: string | undefined;
  readonly after: string;
}

/** Writes several files, all or none. */
export class ChangeSet {
  readonly changes: readonly Change[];

  constructor(
    private readonly root: string,
    changes: readonly Change[],
  ) {
    this.changes = changes.filter(({ before, after }) => before !== after);
  }

  /** @throws RejectedError if a file cannot be written; every file is restored first */
  write(): void {
    const madeFolders: string[] = [];
    const started: { path: string; temporary: string; before: string | undefined; isDone: boolean }[] = [];
    let current = this.root;
    try {
      for (const { path, before, after } of this.changes) {
        current = path;
        madeFolders.push(...makeFolders(dirname(path)));
        const step = { path, temporary: `${path}.new-api-${process.pid}`, before, isDone: false };
        started.push(step);
        // 'wx' does not follow a symbolic link that somebody placed there.
        writeFileSync(step.temporary, after, { flag: 'wx' });
      }
      for (const step of started) {
        current = step.path;
        renameSync(step.temporary, step.path);
        step.isDone = true;
      }
    } catch (error) {
      for (const { path, temporary, before, isDone } of started.reverse()) {
        if (!isDone) rmSync(temporary, { force: true });
        else if (before === undefined) rmSync(path, { force: true });
        else writeFileSync(path, before);
      }
      for (const folder of madeFolders.reverse()) rmdirSync(folder);
      const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
      throw new RejectedError(
        `cannot write ${relative(this.root, current)} (${code}): nothing was written, make it writable and run it again`,
      );
    }
  }

  /** One line per file. */
  summary(isDryRun: boolean): string {
    return this.changes
      .map(({ path, before }) => {
        const verb = before === undefined ? 'create' : 'change';
        return `  ${isDryRun ? `would ${verb}` : `${verb}d`}  ${relative(this.root, path)}\n`;
      })
      .join('');
  }

  /** The full text of new files, and the changed lines of others. */
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

export function readIfExists(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** @returns the folders it created, the outermost first */
function makeFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.unshift(at);
  mkdirSync(folder, { recursive: true });
  return missing;
}

function difference(before: string, after: string): string {
  const [olds, news] = [before.split('\n'), after.split('\n')];
  const [newLines, oldLines] = [new Set(news), new Set(olds)];
  return (
    prefixed(
      '-',
      olds.filter((line) => !newLines.has(line)),
    ) +
    prefixed(
      '+',
      news.filter((line) => !oldLines.has(line)),
    )
  );
}

function prefixed(mark: string, lines: readonly string[]): string {
  return lines.map((line) => `${mark} ${line}\n`).join('');
}
