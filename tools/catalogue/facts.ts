import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApiFact, NamesFact, SensitiveNamesFact } from './fact-types.js';
import { jsonText } from './json-text.js';

export interface Facts {
  readonly apis: readonly ApiFact[];
  readonly names: NamesFact;
  readonly sensitiveNames: SensitiveNamesFact;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Reads `libs/work-weixin/facts/`. */
export function readFacts(folder: string): Facts {
  const apis = filesOf(join(folder, 'apis')).flatMap((file) => read(file) as ApiFact[]);
  const names: Record<string, unknown> = {};
  for (const file of filesOf(join(folder, 'names'))) {
    for (const [section, part] of Object.entries(read(file) as Record<string, unknown>)) {
      const known = names[section];
      names[section] = Array.isArray(part)
        ? [...((known as unknown[] | undefined) ?? []), ...(part as unknown[])]
        : { ...(known as object | undefined), ...(part as object) };
    }
  }
  return {
    apis: apis.sort((one, other) => (one.action < other.action ? -1 : 1)),
    names: names as unknown as NamesFact,
    sensitiveNames: read(join(folder, 'sensitive-names.json')) as SensitiveNamesFact,
  };
}

/**
 * Splits the delivered data by folder of the catalogue, so that a change shows where it belongs.
 *
 * @param from has `catalogue.json`, `names.json` and `sensitive-names.json`
 */
export function splitFacts(from: string, to: string): void {
  const apis = read(join(from, 'catalogue.json')) as ApiFact[];
  const names = read(join(from, 'names.json')) as Record<string, unknown>;
  const files = new Map<string, unknown>();
  const families = groupedBy(apis, ({ action }) => segmentOf(action));
  for (const [family, records] of families) files.set(`apis/${family}.json`, records);
  for (const [part, sections] of splitNames(names, new Set(families.keys()))) {
    files.set(`names/${part}.json`, sections);
  }
  files.set('sensitive-names.json', read(join(from, 'sensitive-names.json')));
  for (const folder of ['apis', 'names']) rmSync(join(to, folder), { recursive: true, force: true });
  for (const [path, value] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), jsonText(value));
  }
}

/** Sections of `names.json` with entries that belong to one action or folder; the others are common. */
const SPLIT = ['classes', 'byAction', 'byFolder', 'enumLabels', 'nested', 'drop', 'shared'];

function splitNames(
  names: Record<string, unknown>,
  families: ReadonlySet<string>,
): Map<string, Record<string, unknown>> {
  const parts = new Map<string, Record<string, unknown>>();
  const partOf = (name: string): Record<string, unknown> => {
    const part = parts.get(name) ?? {};
    parts.set(name, part);
    return part;
  };
  const homeOf = (key: string): string => {
    const [home = ''] = /^[^/: ]+(?=[/: ])/.exec(key) ?? [];
    return families.has(home) ? home : 'common';
  };
  for (const [section, value] of Object.entries(names)) {
    if (!SPLIT.includes(section)) {
      // `about` and the empty `wire` say nothing to a program, but to a reader of the file.
      partOf('common')[section] = value;
      continue;
    }
    if (Array.isArray(value)) {
      for (const entry of value as { action?: string; folder?: string }[]) {
        const part = partOf(homeOf(`${entry.action ?? entry.folder ?? ''}/`));
        part[section] = [...((part[section] as unknown[] | undefined) ?? []), entry];
      }
      continue;
    }
    for (const [key, entry] of Object.entries(value as object)) {
      const part = partOf(homeOf(key));
      part[section] = { ...(part[section] as object | undefined), [key]: entry as unknown };
    }
  }
  return parts;
}

/** The first segment of an action; actions of one segment are `base`. */
export function segmentOf(action: string): string {
  const [first = '', ...rest] = action.split('/').filter((segment) => segment !== '');
  return rest.length === 0 ? 'base' : first;
}

export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
