// Writes the list of APIs (libs/work-weixin/apis.json), the pages of docs/apis and the lists of families, from the built libraries: part of
// `npm run api`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PAGES, apiPages } from './api-pages.mjs';
import { INDEX_FILE, readApisIndex, textOfIndex } from './apis-index.mjs';

const ROOT = resolve(import.meta.dirname, '..');

const { RemoteApiCatalogue } = await import('nestjs-http-remote');
const index = readApisIndex();
const modules = index.families.map(({ name }) => import(`nestjs-work-weixin/${name}`));
const catalogue = RemoteApiCatalogue.of(...(await Promise.all(modules)));

writeFileSync(INDEX_FILE, textOfIndex(index));
const pages = await apiPages(index, catalogue);
mkdirSync(join(ROOT, PAGES), { recursive: true });
for (const [path, text] of pages) writeFileSync(join(ROOT, path), text);
for (const file of readdirSync(join(ROOT, PAGES)))
  if (!pages.has(`${PAGES}/${file}`)) rmSync(join(ROOT, PAGES, file));
console.log(`${catalogue.size} APIs in ${index.families.length} families`);
