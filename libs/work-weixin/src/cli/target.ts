import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { ApiName } from './api-name.js';
import { type Change, readIfThere } from './change-set.js';
import type { NewApi } from './new-api.js';
import { RefusedError } from './refused.error.js';

/** Where a new API is written to. */
export interface Target {
  /** Paths are shown from here. */
  readonly root: string;
  /** @throws RefusedError if there is the API already, in whatever spelling, saying which class it is */
  refuseKnown(action: string, force: boolean): void;
  /** @throws RefusedError where the API cannot be added */
  plan(api: NewApi, force: boolean): Change[];
  /** What only a person can fill in. */
  whatIsLeft(api: NewApi): string[];
}

/**
 * The files that an API begins.
 *
 * @param created by path their texts
 * @throws RefusedError where a file is there, or its classes have the names of others
 */
export function begunFiles(
  root: string,
  created: readonly (readonly [path: string, text: string])[],
  index: string,
  name: ApiName,
  force: boolean,
): Change[] {
  refuseTaken(
    root,
    created.map(([path]) => path),
    index,
    name,
    force,
  );
  return created.map(([path, after]) => ({ path, before: readIfThere(path), after }));
}

function refuseTaken(
  root: string,
  files: readonly string[],
  index: string,
  { file, input, output }: ApiName,
  force: boolean,
): void {
  const there = force ? undefined : files.find((path) => existsSync(path));
  if (there !== undefined) {
    throw new RefusedError(
      `${relative(root, there)} is there already: change it, or write --force to begin it anew`,
    );
  }
  const others = (readIfThere(index) ?? '')
    .split(';')
    .filter((one) => !new RegExp(`\\./${file}\\.api(?:\\.js)?['"]`).test(one));
  const taken = [input, output].find((name) => others.some((one) => new RegExp(`\\b${name}\\b`).test(one)));
  if (taken !== undefined) throw classTaken(relative(root, index), taken, { file, input });
}

/** @param place the file or entry point that has the class */
export function classTaken(
  place: string,
  taken: string,
  { file, input }: Pick<ApiName, 'file' | 'input'>,
): RefusedError {
  const base = input.replace(/WorkWxInput$/, '');
  return new RefusedError(
    `${place} has another ${taken}: name the classes of ${file} by --name, as --name ${base}Api`,
  );
}
