import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import type { FieldDescription, RemoteApiDescription } from '../../libs/http-remote/src/index.js';
import { dtoFile } from '../../libs/work-weixin-cli/src/write/dto-file.js';
import { libraryFrom, type Catalogue } from './catalogue.js';
import { OverlayError, type HandOwned } from './overlays.js';

type Descriptions = Readonly<Record<string, RemoteApiDescription>>;

/**
 * Compares the classes that people own with what the generator would make of the facts. Every difference needs an entry with a reason in
 * `overlays/hand-owned.json`, and every entry a difference.
 *
 * @throws OverlayError
 */
export async function compareHandOwned(catalogue: Catalogue, owned: HandOwned, root: string): Promise<void> {
  const { written, made } = await describe(catalogue, root);
  const problems: string[] = [];
  for (const action of owned.apis) {
    const [own, facts] = [written[action], made[action]];
    if (own === undefined || facts === undefined) {
      throw new OverlayError(`hand-owned.json: no file declares ${action}`);
    }
    const found = differences(own, facts);
    const listed = owned.differences.flatMap(({ at }) => at[action] ?? []);
    for (const difference of found) {
      if (!listed.includes(difference)) {
        problems.push(
          `${action} differs from the facts: ${difference}: correct the class, or give the reason in overlays/hand-owned.json`,
        );
      }
    }
    for (const difference of listed) {
      if (!found.includes(difference)) {
        problems.push(
          `${action} does not differ (any more) in "${difference}": remove it from overlays/hand-owned.json`,
        );
      }
    }
  }
  const strangers = owned.differences
    .flatMap(({ at }) => Object.keys(at))
    .filter((action) => !owned.apis.includes(action));
  for (const action of strangers) problems.push(`overlays/hand-owned.json: ${action} is not hand-owned`);
  if (problems.length > 0) throw new OverlayError(problems.join('\n'));
}

/** Loads both versions in one process and reads their declarations in the same way. */
async function describe(
  catalogue: Catalogue,
  root: string,
): Promise<{ written: Descriptions; made: Descriptions }> {
  // Beside the sources, so that the imports of the generated text lead to them.
  const src = join(root, 'libs/work-weixin/src');
  const folder = mkdtempSync(join(src, '.compared-'));
  try {
    const units = catalogue.handOwnedDefinitions();
    const lines = units.map(({ definition, folder: place }, index) => {
      const text = dtoFile(definition, libraryFrom('made'));
      mkdirSync(join(folder, 'made'), { recursive: true });
      writeFileSync(join(folder, 'made', `${index}.ts`), text);
      return {
        imports: `import { ${definition.name.input} as W${index} } from '../catalogue/${place}/${definition.name.file}.api.js';
import { ${definition.name.input} as M${index} } from './made/${index}.js';`,
        entry: (side: string) => `[getRemoteApi(${side}${index}).action]: getRemoteApi(${side}${index})`,
      };
    });
    writeFileSync(
      join(folder, 'main.ts'),
      `import 'reflect-metadata';
import { getRemoteApi } from 'nestjs-http-remote';
${lines.map(({ imports }) => imports).join('\n')}
export const written = { ${lines.map(({ entry }) => entry('W')).join(', ')} };
export const made = { ${lines.map(({ entry }) => entry('M')).join(', ')} };
`,
    );
    const bundle = await rolldown({
      input: join(folder, 'main.ts'),
      platform: 'node',
      tsconfig: join(root, 'tsconfig.json'),
      external: (id) => /^[\w@]/.test(id) && !/^(?:nestjs-http-remote|@oxc-project)(?:\/|$)/.test(id),
      logLevel: 'silent',
    });
    const { output } = await bundle.write({ dir: folder, format: 'esm', codeSplitting: false });
    return (await import(pathToFileURL(join(folder, output[0].fileName)).href)) as {
      written: Descriptions;
      made: Descriptions;
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What two declarations of one API do not share, field by field: a text for each. */
function differences(own: RemoteApiDescription, facts: RemoteApiDescription): string[] {
  const found: string[] = [];
  const compare = (what: string, mine: unknown, theirs: unknown): void => {
    const [a, b] = [JSON.stringify(mine), JSON.stringify(theirs)];
    if (a !== b) found.push(`${what}: ${a ?? 'none'} instead of ${b ?? 'none'}`);
  };
  for (const key of ['httpMethod', 'effect', 'onceKind', 'credential', 'docUrl', 'desc'] as const) {
    compare(key, own[key], facts[key]);
  }
  compare('paging', pagingOf(own), pagingOf(facts));
  const fields = (
    side: string,
    mine: readonly FieldDescription[],
    theirs: readonly FieldDescription[],
  ): void => {
    const byWire = new Map(theirs.map((field) => [field.wireName, field]));
    for (const field of mine) {
      const place = `${side}.${field.wireName}`;
      const fact = byWire.get(field.wireName);
      if (fact === undefined) {
        found.push(`${place}: not in the facts`);
        continue;
      }
      byWire.delete(field.wireName);
      for (const key of ['property', 'place', 'type', 'isArray', 'required', 'sensitive'] as const) {
        compare(`${place} ${key}`, field[key], fact[key]);
      }
      if (side.startsWith('request')) compare(`${place} rules`, rulesOf(field), rulesOf(fact));
      if (field.nested !== undefined && fact.nested !== undefined) {
        fields(place, field.nested.fields, fact.nested.fields);
      }
    }
    for (const wire of byWire.keys()) found.push(`${side}.${wire}: missing`);
  };
  fields('request', own.fields, facts.fields);
  fields('response', own.outputFields, facts.outputFields);
  return found;
}

function pagingOf({ paging }: RemoteApiDescription): unknown {
  if (paging === undefined) return undefined;
  const { in: cursor, out, items, limit, end } = paging;
  return { in: cursor, out, items, limit, end };
}

/** Name and arguments; the wording of messages is free. */
function rulesOf({ rules }: FieldDescription): string[] {
  return rules
    .map(({ name, constraints, each }) => {
      const given = constraints
        .filter((one) => one !== undefined)
        .map((one) =>
          one instanceof RegExp ? String(one) : Array.isArray(one) ? one.map(String).sort() : one,
        );
      return `${name}${each ? ' each' : ''}${given.length === 0 ? '' : ` ${JSON.stringify(given)}`}`;
    })
    .sort();
}
