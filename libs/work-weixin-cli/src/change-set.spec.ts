import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangeSet } from './change-set.js';
import { RejectedError } from './rejected.error.js';

describe('ChangeSet', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'change-set-'));
    writeFileSync(join(root, 'list.ts'), 'one\ntwo\n');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const tree = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const setOf = (...last: string[]) =>
    new ChangeSet(root, [
      { path: join(root, 'list.ts'), before: 'one\ntwo\n', after: 'one\nand\ntwo\n' },
      { path: join(root, 'a/b/new.ts'), before: undefined, after: 'new\n' },
      { path: join(root, 'same.ts'), before: 'x', after: 'x' },
      ...last.map((name) => ({ path: join(root, name), before: undefined, after: '' })),
    ]);

  it('writes only changed files, and creates their folders', () => {
    setOf().write();
    expect(tree()).toEqual(['a', 'a/b', 'a/b/new.ts', 'list.ts']);
    expect(readFileSync(join(root, 'list.ts'), 'utf8')).toBe('one\nand\ntwo\n');
  });

  it('describes the changes without writing', () => {
    expect(setOf().summary(true)).toBe('  would change  list.ts\n  would create  a/b/new.ts\n');
    expect(setOf().summary(false)).toBe('  changed  list.ts\n  created  a/b/new.ts\n');
    expect(setOf().details()).toBe('--- list.ts\n+ and\n\n--- a/b/new.ts\n+ new\n');
    expect(tree()).toEqual(['list.ts']);
  });

  it.each([
    ['a file has the name of a folder', 'list.ts/new.ts', ['list.ts']],
    ['a folder has the name of a file', 'folder', ['folder', 'folder/kept.ts', 'list.ts']],
  ])('restores everything if %s', (_name, blocked, kept) => {
    if (blocked === 'folder') {
      mkdirSync(join(root, 'folder'));
      writeFileSync(join(root, 'folder/kept.ts'), '');
    }
    expect(() => setOf(blocked).write()).toThrow(RejectedError);
    expect(() => setOf(blocked).write()).toThrow(/^cannot write .* \(E[A-Z]+\): nothing was written/);
    expect(tree()).toEqual(kept);
    expect(readFileSync(join(root, 'list.ts'), 'utf8')).toBe('one\ntwo\n');
  });
});
