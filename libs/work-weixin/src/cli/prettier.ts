import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Prettier {
  resolveConfig(path: string, options: { editorconfig: boolean }): Promise<object | null>;
  format(text: string, options: object): string | Promise<string>;
}

/** Lays text out as a project's own Prettier and configuration do. */
export type Layout = (path: string, text: string) => Promise<string>;

/** The project's Prettier; where it has none, text stays as it is. */
export async function layoutOf(root: string): Promise<Layout> {
  const prettier = await load(root);
  if (prettier === undefined) return (_path, text) => Promise.resolve(text);
  return async (path, text) => {
    const config = await prettier.resolveConfig(path, { editorconfig: true });
    return prettier.format(text, { ...config, filepath: path });
  };
}

async function load(root: string): Promise<Prettier | undefined> {
  try {
    const entry = createRequire(join(root, 'package.json')).resolve('prettier');
    const loaded = (await import(pathToFileURL(entry).href)) as Prettier & { default?: Prettier };
    return loaded.default ?? loaded;
  } catch {
    return undefined;
  }
}
