import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RemoteApiCatalogue } from 'nestjs-http-remote';
import type { ApiFacts } from './facts.js';

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

/** The folder whose entry point exports an API. */
export function folderOf({ action, family, subFolder }: ApiFacts): string {
  const [first = '', second] = action.split('/');
  return (subFolder ?? family ?? (second === undefined ? 'base' : first)).replaceAll('_', '-');
}

/** The source of an API, relative to the root of the repository. */
export function sourceOf(api: ApiFacts): string {
  return `libs/work-weixin/src/catalogue/${folderOf(api)}/${api.action.replaceAll(/[/_]/g, '-')}.api.ts`;
}
