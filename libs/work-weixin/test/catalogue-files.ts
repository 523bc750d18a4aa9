import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getRemoteApi, type DtoClass, type RemoteApiDescription } from 'nestjs-http-remote';
import { AuthWorkWxInput } from '../src/declare/auth-work-wx.input.js';

export const CATALOGUE = join(import.meta.dirname, '../src/catalogue');

/** The first segments of the actions: `user`, `batch`, … Each is a folder with API files. */
export const FAMILIES: readonly string[] = readdirSync(CATALOGUE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(CATALOGUE, name)).some((file) => file.endsWith('.api.ts')));

/** The file of every API, as family and name. */
export const API_FILES = FAMILIES.flatMap((family) =>
  readdirSync(join(CATALOGUE, family))
    .filter((file) => file.endsWith('.api.ts'))
    .map((file) => [family, file] as const),
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
  return isClass(value) && (value as { prototype: unknown }).prototype instanceof AuthWorkWxInput;
}

/** The APIs that the specs of the catalogue cover, because they have no spec of their own. */
export async function apisWithoutSpec(): Promise<RemoteApiDescription[]> {
  const files = API_FILES.map(([family, file]) => join(family, file));
  const unspecified = files.filter((file) => !existsSync(join(CATALOGUE, file.replace(/ts$/, 'spec.ts'))));
  const exported = await Promise.all(unspecified.map(load));
  return exported
    .flatMap((exports) => Object.values(exports))
    .filter(isInput)
    .map((each) => getRemoteApi(each));
}
