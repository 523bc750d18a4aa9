// Writes the pages of docs/events: part of `npm run api`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EVENT_PAGES, eventPages } from './event-pages.mjs';

const ROOT = resolve(import.meta.dirname, '..');

const pages = await eventPages();
mkdirSync(join(ROOT, EVENT_PAGES), { recursive: true });
for (const [path, text] of pages) writeFileSync(join(ROOT, path), text);
for (const file of readdirSync(join(ROOT, EVENT_PAGES)))
  if (!pages.has(`${EVENT_PAGES}/${file}`)) rmSync(join(ROOT, EVENT_PAGES, file));
console.log(`${pages.size - 1} families of events`);
