import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { RemoteApiCatalogue } from 'nestjs-http-remote';
import { PAGES, apiPages } from '../../../tools/api-pages.mjs';
import { FAMILY_TITLES, INDEX_FILE, readApisIndex, textOfIndex } from '../../../tools/apis-index.mjs';

/*
 * The list of APIs in apis.json and the pages of docs/apis, held against the classes.
 */

const ROOT = resolve(import.meta.dirname, '../../..');

describe('The APIs', () => {
  const index = readApisIndex();
  let catalogue: RemoteApiCatalogue;

  beforeAll(async () => {
    const exported: object[] = [];
    // One after the other, because Jest cannot link a module that two imports load at once.
    for (const { name } of index.families)
      exported.push((await import(`nestjs-work-weixin/${name}`)) as object);
    catalogue = RemoteApiCatalogue.of(...exported);
  }, 180_000);

  it('are listed in apis.json as their classes declare them', () => {
    const listed = index.families.flatMap(({ apis }) => apis);
    const declared = [...catalogue].map(({ action, desc, name, output, docUrl }) => ({
      action,
      desc,
      input: name,
      ...(output && { output: output.name }),
      ...(docUrl !== undefined && { docUrl }),
    }));
    const named = listed.map(({ action, desc, input, output, docUrl }) => ({
      action,
      desc,
      input,
      ...(output !== undefined && { output }),
      ...(docUrl !== undefined && { docUrl }),
    }));
    const byAction = (one: { action: string }, other: { action: string }) =>
      one.action < other.action ? -1 : 1;
    expect(named.sort(byAction)).toEqual(declared.sort(byAction));
  });

  it('have their names in apis.json exported by the entry point there', async () => {
    const missing: string[] = [];
    for (const { input, output, aliases = [], entry } of index.families.flatMap(({ apis }) => apis)) {
      const exported = (await import(entry)) as Record<string, unknown>;
      const names = [
        input,
        ...aliases,
        ...(output === undefined || output === 'WorkWxOutput' ? [] : [output]),
      ];
      missing.push(...names.filter((name) => !(name in exported)).map((name) => `${entry} ${name}`));
    }
    expect(missing).toEqual([]);
  }, 60_000);

  it('are up to date in apis.json (npm run api writes it)', () => {
    expect(readFileSync(INDEX_FILE, 'utf8')).toBe(textOfIndex(index));
    expect(index.families.map(({ name }) => name)).toEqual(Object.keys(FAMILY_TITLES));
  });

  it('are up to date on the pages of docs/apis and in the READMEs (npm run api writes them)', async () => {
    const wanted = await apiPages(index, catalogue);
    expect(wanted.size).toBeGreaterThan(index.families.length);
    for (const [path, text] of wanted)
      expect([path, readFileSync(resolve(ROOT, path), 'utf8')]).toEqual([path, text]);
    const written = readdirSync(resolve(ROOT, PAGES)).map((file) => `${PAGES}/${file}`);
    expect(written.filter((path) => !wanted.has(path))).toEqual([]);
  });
});
