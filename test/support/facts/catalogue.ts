import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RemoteApiCatalogue } from 'nestjs-http-remote';

const FOLDER = resolve(import.meta.dirname, '../../../libs/work-weixin/src/catalogue');

/** The folders that are entry points, relative to the catalogue: `user`, `externalcontact/groupchat`, … */
export const CATALOGUE_FOLDERS: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/index.ts'))
  .map((path) => path.slice(0, -'/index.ts'.length))
  .sort();

/** Every API of every folder. */
export async function loadCatalogue(): Promise<RemoteApiCatalogue> {
  const modules: object[] = [];
  // One after the other: Jest loses modules that two imports wait for.
  for (const folder of CATALOGUE_FOLDERS)
    modules.push((await import(join(FOLDER, folder, 'index.ts'))) as object);
  return RemoteApiCatalogue.of(...modules);
}

/** The source of an API, relative to the root of the repository. */
export function sourceOf(action: string): string {
  return `libs/work-weixin/src/catalogue/${folderOf(action)}/${action.replaceAll(/[/_]/g, '-')}.api.ts`;
}

const RENAMED: Readonly<Record<string, string>> = { health: 'health-report' };

/** The folder whose entry point exports an API. */
export function folderOf(action: string): string {
  const [first = '', second] = action.split('/');
  if (second === undefined) return 'base';
  const folder = RENAMED[first] ?? first.replaceAll('_', '-');
  const below = `${folder}/${second.replaceAll('_', '-')}`;
  return CATALOGUE_FOLDERS.includes(below) ? below : folder;
}
