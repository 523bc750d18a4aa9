// Writes the tables of APIs in the documentation, from the built libraries: part of `npm run api`.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { PAGES_WITH_TABLE, apiTable, withTable } from './api-table.mjs';
import { entryPoints } from './entry-points.mjs';

const { RemoteApiCatalogue } = await import('nestjs-http-remote');
const folders = entryPoints().filter(({ file }) => file.includes('/catalogue/'));
const catalogue = RemoteApiCatalogue.of(...(await Promise.all(folders.map(({ name }) => import(name)))));

for (const [name, language] of Object.entries(PAGES_WITH_TABLE)) {
  const path = resolve(import.meta.dirname, '..', name);
  const page = withTable(readFileSync(path, 'utf8'), apiTable(catalogue, language));
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
console.log(`${catalogue.size} APIs`);
