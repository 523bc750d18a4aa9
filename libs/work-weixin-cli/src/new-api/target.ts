import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { type Change, readIfExists } from '../change-set.js';
import { RejectedError } from '../rejected.error.js';
import type { ApiDefinition, ApiName } from '../write/api-definition.js';

/** The project that a new API is written to. */
export interface Target {
  /** Printed paths are relative to this folder. */
  readonly root: string;
  /** @throws RejectedError if the API already exists, in any spelling; the message names its class */
  rejectKnown(action: string, force: boolean): void;
  /** @throws RejectedError if the API cannot be added */
  plan(api: ApiDefinition, force: boolean): Change[];
  /** The remaining work, which only a person can do. */
  remainingWork(api: ApiDefinition): string[];
}

/**
 * The new files of an API.
 *
 * @param created path and text of each file
 * @throws RejectedError if a file exists, or if a class name is already used
 */
export function newFiles(
  root: string,
  created: readonly (readonly [path: string, text: string])[],
  index: string,
  name: ApiName,
  force: boolean,
): Change[] {
  rejectTaken(
    root,
    created.map(([path]) => path),
    index,
    name,
    force,
  );
  return created.map(([path, after]) => ({ path, before: readIfExists(path), after }));
}

function rejectTaken(
  root: string,
  files: readonly string[],
  index: string,
  { file, input, output }: ApiName,
  force: boolean,
): void {
  const existing = force ? undefined : files.find((path) => existsSync(path));
  if (existing !== undefined) {
    throw new RejectedError(
      `${relative(root, existing)} already exists: change it, or write --force to overwrite it`,
    );
  }
  const others = (readIfExists(index) ?? '')
    .split(';')
    .filter((one) => !new RegExp(`\\./${file}\\.api(?:\\.js)?['"]`).test(one));
  const taken = [input, output].find((name) => others.some((one) => new RegExp(`\\b${name}\\b`).test(one)));
  if (taken !== undefined) throw classTaken(relative(root, index), taken, { file, input });
}

/** @param place the file or entry point that exports the class */
export function classTaken(
  place: string,
  taken: string,
  { file, input }: Pick<ApiName, 'file' | 'input'>,
): RejectedError {
  const base = input.replace(/WorkWxInput$/, '');
  return new RejectedError(
    `${place} already has a class ${taken}: choose another name for ${file}, such as --name ${base}Api`,
  );
}
