import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getRemoteApi, type DtoClass, type RemoteApiDescription } from 'nestjs-http-remote';
import { WorkWxInput } from '../src/declare/work-wx.input.js';

export const CATALOGUE = join(import.meta.dirname, '../src/catalogue');

const FACTS = join(import.meta.dirname, '../facts');
const read = (file: string): unknown => JSON.parse(readFileSync(join(FACTS, file), 'utf8'));

/** The files that `npm run catalogue` makes, relative to the catalogue. */
export const GENERATED: ReadonlySet<string> = new Set(read('generated.json') as string[]);

/** The folders with API files: `user`, `externalcontact/groupchat`, … Each is an entry point. */
export const FOLDERS: readonly string[] = readdirSync(CATALOGUE, { recursive: true, encoding: 'utf8' })
  .filter((folder) => existsSync(join(CATALOGUE, folder, 'index.ts')))
  .sort();

/** The file of every API, relative to the catalogue. */
export const API_FILES: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(CATALOGUE, folder))
    .filter((file) => file.endsWith('.api.ts'))
    .map((file) => join(folder, file)),
);

export type Exports = Readonly<Record<string, unknown>>;

/** @param file relative to the catalogue, such as `user/user-get.api.ts` */
export async function load(file: string): Promise<Exports> {
  return (await import(join(CATALOGUE, file))) as Exports;
}

export function isClass(value: unknown): value is DtoClass {
  return typeof value === 'function' && value.toString().startsWith('class');
}

export function isInput(value: unknown): value is DtoClass {
  return isClass(value) && (value as { prototype: unknown }).prototype instanceof WorkWxInput;
}

/**
 * The APIs that the specs of the catalogue cover one by one: people wrote them, and they have no spec of their own. Generated ones are
 * held against the facts as a whole.
 */
export async function apisWithoutSpec(): Promise<RemoteApiDescription[]> {
  const unspecified = API_FILES.filter(
    (file) => !GENERATED.has(file) && !existsSync(join(CATALOGUE, file.replace(/ts$/, 'spec.ts'))),
  );
  const exported = await Promise.all(unspecified.map(load));
  return exported
    .flatMap((exports) => Object.values(exports))
    .filter(isInput)
    .map((each) => getRemoteApi(each));
}
